"""How much of a text may be kept, by what its outlet signals and what a person decided.

| signal | where | what is done |
|---|---|---|
| ``tdm-reservation: 1`` (TDMRep) | header, meta, tdmrep.json | headline alone, fate "rights reserved" |
| ``License: …`` (RSL 1.0) | robots.txt | the same: nutgraf does not read licences and cannot accept one |
| ``nosnippet``, ``max-snippet: 0`` | robots meta, X-Robots-Tag | the same: every sentence of a page is a snippet |
| ``search=n``, ``bots=n``, ``tdm=n`` | Content-Usage (AIPREF), Content-Signal | the same: a desk is a search engine for one person |
| ``noarchive``, ``nocache`` | robots meta, X-Robots-Tag | an excerpt |
| ``noai``, ``ai-input=n`` | robots meta, X-Robots-Tag; Content-Signal | kept; read by rules, given to no trained model |
| ``train-ai=n``, ``train-genai=n``, ``ai-train=n`` | Content-Usage, Content-Signal | recorded, and kept: nothing is trained on a desk |
| ``noindex``, ``nofollow``, ``max-snippet: 50``, ``noimageai``, … | robots meta, X-Robots-Tag | recorded: of search results, links and pictures |
| ``rel=license`` | Link header, link element | recorded: most are Creative Commons, which allow |

A page's own ``tdm-reservation`` stands above its header's (and that, in `nutgraf.fetch`, above tdmrep.json), as TDMRep
says; of all else the strictest counts. Directives for other robots by name are recorded only.

A person's policy for the outlet stands above all of these, for who sets one may have a licence; of several that of the
narrowest host counts, then that of the name. The policy for all outlets does not: of it and the signals the less is kept.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import timedelta

from nutgraf.model.keeping import Keeping, Policy
from nutgraf.text.urls import host_name, is_web

_LEAST_FIRST = (Keeping.METADATA, Keeping.EXCERPT, Keeping.FULL)
_US = frozenset({"nutgraf", "*"})
_VALUED = frozenset({"max-snippet", "max-image-preview", "max-video-preview", "unavailable_after"})
_PREFERENCES = frozenset({"content-usage", "content-signal", "content-signals"})
_NO_COLLECTING = frozenset({"search", "bots", "tdm"})
_NO_MODELS = frozenset({"ai-input"})
_PART = re.compile(r"\s*([a-z][\w-]*)\s*=\s*(\?0|[a-z]+)")
_MOST_SIGNALS = 200
_LONGEST_SIGNAL = 2_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Ruling:
    """How one text is kept: ``keeping`` for as long as ``expires`` (None: for good), ``because`` in a plain sentence, ""
    where nothing limits it. ``reserved`` is whether its outlet reserves it, so that its fate is "rights reserved";
    ``no_models`` whether only rules may read it."""

    keeping: Keeping = Keeping.FULL
    expires: timedelta | None = None
    because: str = ""
    reserved: bool = False
    no_models: bool = False


def most_kept(signals: Iterable[str], policies: Iterable[Policy], *, outlet: str, host: str) -> Ruling:
    """How much of a text may be kept.

    ``signals`` are those of the `Answer` ("tdm-reservation: 1", "robots license: …") and of the page
    (`nutgraf.collect.page_rights`: "meta robots: noai"). ``outlet`` is the name of the outlet, ``host`` the host of
    the article's address; "" where unknown.
    """
    known = tuple(policies)
    own = own_policy(known, outlet, host)
    if own is not None:
        because = own.because.rstrip(". ") or "so it was decided"
        return Ruling(
            keeping=own.keeping, expires=own.expires, because=f"A person decided this for {own.outlet}: {because}."
        )
    usual = next((policy for policy in known if not policy.outlet.strip()), Policy())
    signalled = _signalled(_parted(signals), host or outlet)
    if _LEAST_FIRST.index(usual.keeping) < _LEAST_FIRST.index(signalled.keeping):
        because = f"A person decided this for all outlets: {usual.because.rstrip('. ') or 'so it was decided'}."
        return Ruling(keeping=usual.keeping, expires=usual.expires, because=because, no_models=signalled.no_models)
    return Ruling(
        keeping=signalled.keeping,
        expires=usual.expires,
        because=signalled.because,
        reserved=signalled.reserved,
        no_models=signalled.no_models,
    )


def covers(policy: Policy, *, outlet: str, host: str) -> bool:
    """Whether ``policy`` is one for this outlet, by its name or by its host; that for all outlets is not."""
    return bool(_closeness(policy, outlet, host))


def own_policy(policies: Sequence[Policy], outlet: str, host: str) -> Policy | None:
    """The policy that names this outlet most narrowly, by its name or its host; None where none does."""
    own = [policy for policy in policies if covers(policy, outlet=outlet, host=host)]
    return max(own, key=lambda policy: _closeness(policy, outlet, host), default=None)


def _closeness(policy: Policy, outlet: str, host: str) -> int:
    """How narrowly a policy names the outlet: by the length of the host it names, one for its name, 0 for not at all."""
    meant = " ".join(policy.outlet.split()).casefold()
    at = _host(meant)
    if at and f".{_host(host)}".endswith(f".{at}"):
        return 1 + len(at)
    return int(bool(meant) and meant == " ".join(outlet.split()).casefold())


def _host(written: str) -> str:
    low = written.strip().casefold()
    return host_name(low if is_web(low) else f"https://{low}")


def _parted(signals: Iterable[str]) -> list[tuple[str, str]]:
    """Names and values, in lower case, of as many signals as an honest server sends."""
    taken = [signal[:_LONGEST_SIGNAL].partition(":") for signal, _ in zip(signals, range(_MOST_SIGNALS), strict=False)]
    return [(" ".join(name.lower().split()), value.strip()) for name, _, value in taken]


def _signalled(signals: Sequence[tuple[str, str]], who: str) -> Ruling:
    """What the signals alone allow."""
    directives = frozenset(one for name, value in signals for one in _directives(name, value.lower()))
    refused = frozenset(one for name, value in signals for one in _refused(name, value.lower()))
    no_models = bool("noai" in directives or refused & _NO_MODELS)
    why = _why_reserved(signals, directives, refused)
    if why:
        because = f"The outlet reserves the right to mine its texts ({why}); {_leave(who)}"
        return Ruling(keeping=Keeping.METADATA, because=because, reserved=True, no_models=no_models)
    if directives & {"noarchive", "nocache"}:
        because = f"The outlet asks that no copy of its pages be kept (noarchive); an excerpt is kept. {_leave(who).capitalize()}"
        return Ruling(keeping=Keeping.EXCERPT, because=because, no_models=no_models)
    because = "The outlet asks that its texts be given to no AI; only rules read them." if no_models else ""
    return Ruling(because=because, no_models=no_models)


def _leave(who: str) -> str:
    named = f'"{who}"' if " " in who else who or "HOST"
    return f"if you have its leave, say: nutgraf outlets keep {named} full --because …"


def _why_reserved(signals: Sequence[tuple[str, str]], directives: frozenset[str], refused: frozenset[str]) -> str:
    """The signal that reserves the text, in short; "" where none does."""
    if _tdm_reserved(signals):
        return "tdm-reservation: 1"
    if any(name == "robots license" and value for name, value in signals):
        return "a licence in its robots.txt"
    if directives & {"nosnippet", "max-snippet:0"}:
        return "nosnippet"
    return next((f"{one}=n" for one in sorted(refused & _NO_COLLECTING)), "")


def _tdm_reserved(signals: Sequence[tuple[str, str]]) -> bool:
    """Whether mining is reserved: by the word of the page itself, else by that of its server."""
    page = [value for name, value in signals if name == "meta tdm-reservation"]
    told = page or [value for name, value in signals if name == "tdm-reservation"]
    return any(value.strip("\"' ").startswith("1") for value in told)


def _directives(name: str, value: str) -> Iterable[str]:
    """What "x-robots-tag" and robots meta say to every robot, or to this one by name."""
    if name not in ("x-robots-tag", "meta robots", "robots", "meta nutgraf"):
        return
    to_us = True
    for part in value.split(","):
        head, colon, tail = (piece.strip() for piece in part.partition(":"))
        if colon and head not in _VALUED:
            to_us, head, colon, tail = head in _US, *(piece.strip() for piece in tail.partition(":"))
        if to_us:
            yield f"{head}:{tail}" if colon else head


def _refused(name: str, value: str) -> Iterable[str]:
    """The uses that "content-usage" and "content-signal" say no to, in headers and in robots.txt."""
    if name.removeprefix("robots ").removeprefix("meta ") not in _PREFERENCES:
        return
    for part in re.split(r"[,;]", value):
        found = _PART.match(part)
        if found and found[2] in ("n", "no", "?0"):
            yield found[1]
