"""What is said about using a page: rights signals in the headers of an answer and in the site's tdmrep.json.

They are recorded as they stand; what follows from them is decided elsewhere.
"""

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass

from nutgraf.fetch.told import Headers

TDM_FILE = "/.well-known/tdmrep.json"
MOST_SIGNALS = 20
_MOST_SIGNS = 300
_MOST_RULES = 500
_NAMED = ("x-robots-tag", "tdm-reservation", "tdm-policy", "content-usage", "content-signal")
_LICENSE = re.compile(r'<([^<>]{1,300})>([^<>]{0,300}\brel="?[^"<>;,]{0,100}\blicense\b)', re.IGNORECASE)


def header_signals(headers: Headers) -> tuple[str, ...]:
    """The rights signals of one answer's headers: "tdm-reservation: 1", "link license: https://…"."""
    named = [f"{name}: {value}" for name in _NAMED for value in headers.every(name) if value]
    links = ",".join(headers.every("link"))[:4_000]
    return in_short([*named, *(f"link license: {found[1]}" for found in _LICENSE.finditer(links))])


def in_short(signals: Iterable[str]) -> tuple[str, ...]:
    """Each signal once, on one line, none absurdly long, not too many."""
    plain = (" ".join(signal.split())[:_MOST_SIGNS] for signal in signals)
    return tuple(dict.fromkeys(plain))[:MOST_SIGNALS]


@dataclass(frozen=True, slots=True, kw_only=True)
class TdmRule:
    """One rule of a tdmrep.json: for paths that match ``location``, whether mining is reserved, and on what terms."""

    location: str
    reserved: bool
    policy: str = ""


def read_tdm(body: bytes) -> tuple[TdmRule, ...]:
    """The rules of a tdmrep.json; none where it is not one."""
    try:
        told = json.loads(body.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        return ()
    rules = told if isinstance(told, list) else []
    return tuple(rule for one in rules[:_MOST_RULES] if (rule := _rule(one)) is not None)


def _rule(told: object) -> TdmRule | None:
    if not isinstance(told, dict) or not isinstance(told.get("location"), str):
        return None
    policy = told.get("tdm-policy")
    return TdmRule(
        location=told["location"][:_MOST_SIGNS],
        reserved=str(told.get("tdm-reservation")) == "1",
        policy=policy if isinstance(policy, str) else "",
    )


def tdm_signals(rules: Iterable[TdmRule], path: str) -> tuple[str, ...]:
    """What the rule with the longest location that matches ``path`` says, in the words of the headers."""
    fitting = [rule for rule in rules if fits(rule.location, path)]
    if not fitting:
        return ()
    rule = max(fitting, key=lambda rule: (len(rule.location), rule.reserved))
    policy = [f"tdm-policy: {rule.policy}"] if rule.policy else []
    return in_short([f"tdm-reservation: {int(rule.reserved)}", *policy])


def fits(pattern: str, path: str) -> bool:
    """Whether a pattern of robots.txt ("*" for anything, "$" for the end) fits the beginning of a path."""
    anchored = pattern.endswith("$")
    first, *others = pattern.removesuffix("$").split("*")
    if not path.startswith(first):
        return False
    at = len(first)
    for number, part in enumerate(others):
        if anchored and number == len(others) - 1:
            return path.endswith(part) and len(path) - len(part) >= at
        at = path.find(part, at)
        if at < 0:
            return False
        at += len(part)
    return not anchored or at == len(path)
