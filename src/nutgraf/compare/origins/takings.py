"""Where an account says whom it took something from: chains of citing, attributions to media, the story's media by name."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from nutgraf.compare.origins.outlets import same_outlet, short_for
from nutgraf.compare.origins.press import Press
from nutgraf.compare.origins.source_words import NO_TAKING, SEEN_BY, THE_MEDIUM, TOLD_IT
from nutgraf.compare.origins.taking_words import CUE_AFTER, CUE_BEFORE, NAMED_AS
from nutgraf.model.notes import Account, Attribution, SourceKind
from nutgraf.model.span import Span

OPENING_PARAGRAPHS, OPENING_CHARACTERS, SHORT_OPENING = 2, 900, 330
"""What an account opens on: headline and first two paragraphs, no more than so many characters of them, and further
paragraphs until they have the fewest characters that open an account."""

MOST_PARAGRAPHS = 3
_AROUND = 80
_ONLY_CALLED = re.compile(
    r"(?:web)?site|news ?(?:site|website|outlet|portal|paper)|newspaper|broadcaster|tabloid", re.IGNORECASE
)
_STATE_MEDIUM = re.compile(
    r"(?:the )?(?:country['’]s )?(?:state|official|national|government)(?:-run|-owned)? (?:news )?(?:agency|media|wire|broadcaster|television|TV|radio)",
    re.IGNORECASE,
)
_STATE = re.compile(r"\b(?:state|national|official)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One step of citing in one account: names as printed, "" for the account's own outlet."""

    citing: str
    cited: str
    kind: SourceKind
    cue: str
    span: Span


def steps_of(account: Account, press: Press) -> list[Step]:
    """Every step of citing in one account, in reading order, each outlet under its full name."""
    steps = [*_chained(account)]
    for step in [*_attributed(account, press), *_by_name(account, press)]:
        if not any(step.span.touches(other.span) for other in steps):
            steps.append(step)
    steps = [replace(step, cited=_state_medium(step.cited, press)) for step in steps]
    return list(_in_full(sorted(steps, key=lambda step: (step.span, step.citing, step.cited)), account, press))


def _state_medium(name: str, press: Press) -> str:
    """The one medium of the story that "the state news agency" or the like can mean; else the name as it is."""
    meant = [outlet for outlet in press.outlets if _STATE.search(outlet)] if _STATE_MEDIUM.fullmatch(name) else []
    return meant[0] if len(meant) == 1 else name


def opening_end(account: Account) -> int:
    """Where the opening of the account ends."""
    headline = account.article.headline
    body = [paragraph for paragraph in account.article.paragraphs if not headline or paragraph.start >= headline.end]
    if not body:
        return OPENING_CHARACTERS
    first = body[0].start
    last = min(len(body), OPENING_PARAGRAPHS) - 1
    fewest, most = first + SHORT_OPENING, first + 2 * SHORT_OPENING
    while last + 1 < min(len(body), MOST_PARAGRAPHS) and body[last].end < fewest and body[last + 1].end < most:
        last += 1
    return min(body[last].end, first + OPENING_CHARACTERS)


def is_occasion(account: Account, step: Step) -> bool:
    """Whether a report of others is only what the story comes after, or what somebody denies in it."""
    text = account.article.text
    start = max(text.rfind("\n", 0, step.span.start), step.span.start - _AROUND) + 1
    return NO_TAKING.search(text[start : step.span.start]) is not None


def _chained(account: Account) -> Iterator[Step]:
    for citing in account.notes.citings:
        if SEEN_BY.search(citing.cited):
            continue
        yield Step(
            citing=citing.citing,
            cited=citing.cited,
            kind=citing.cited_kind,
            cue=account.words_of(citing.cue),
            span=citing.span,
        )


def _attributed(account: Account, press: Press) -> Iterator[Step]:
    """Attributions to media: those that read like one, and those that the story knows as one."""
    notes = account.notes
    for attribution in notes.attributions:
        if not attribution.speaker or not _is_medium(attribution, press):
            continue
        outer = notes.attributions[attribution.outer].speaker if attribution.outer is not None else ""
        yield Step(
            citing=outer,
            cited=attribution.speaker,
            kind=SourceKind.OUTLET,
            cue=account.words_of(attribution.cue) if attribution.cue else "reported",
            span=_said(attribution),
        )


def _is_medium(attribution: Attribution, press: Press) -> bool:
    if SEEN_BY.search(attribution.speaker):
        return False
    if THE_MEDIUM.match(attribution.speaker) or _STATE_MEDIUM.fullmatch(attribution.speaker):
        return True
    if attribution.source_kind is SourceKind.OUTLET:
        return True
    if attribution.source_kind in (SourceKind.UNNAMED, SourceKind.DOCUMENT):
        return False
    return press.is_wire(attribution.speaker) or press.knows(attribution.speaker)


def _said(attribution: Attribution) -> Span:
    """Source and cue, where both are there; else the whole sentence."""
    source, cue = attribution.source, attribution.cue
    if source is None or cue is None:
        return attribution.sentence
    return Span(start=min(source.start, cue.start), end=max(source.end, cue.end))


def _by_name(account: Account, press: Press) -> Iterator[Step]:
    """The story's other media, and what is called a broadcaster or the like, with words of citing beside the name."""
    for told in TOLD_IT.finditer(account.article.text):
        span = Span(start=told.start(), end=told.end())
        yield Step(citing="", cited=told["name"], kind=SourceKind.OUTLET, cue=told["cue"], span=span)
    text = account.article.text[: opening_end(account)]
    for start, end in _names_in(text, press):
        cue = _cue_beside(text, start, end)
        if cue is None:
            continue
        span = Span(start=min(start, cue.start), end=max(end, cue.end))
        yield Step(citing="", cited=text[start:end], kind=SourceKind.OUTLET, cue=cue.of(text), span=span)


def _names_in(text: str, press: Press) -> Iterator[tuple[int, int]]:
    for found in press.pattern.finditer(text) if press.pattern else ():
        yield found.span()
    for found in NAMED_AS.finditer(text):
        # "Agencia Halden" is a name, "the agency Halden" or "Website Halden" is a name with what it is called before it
        part_of_it = found["kind"][0].isupper() and not _ONLY_CALLED.fullmatch(found["kind"])
        yield found.start("kind" if part_of_it else "name"), found.end("name")


def _cue_beside(text: str, start: int, end: int) -> Span | None:
    window = max(text.rfind("\n", 0, start) + 1, start - _AROUND)
    if before := CUE_BEFORE.search(text[window:start]):
        return Span(start=window + before.start(1), end=window + before.end(1))
    after = CUE_AFTER.match(text[end : end + _AROUND].split("\n", maxsplit=1)[0])
    return Span(start=end + after.start(1), end=end + after.end(1)) if after else None


def _in_full(steps: list[Step], account: Account, press: Press) -> Iterator[Step]:
    """The steps with each outlet under the full name that the article or the story has for it; "" for the article's own."""
    outlet = account.article.outlet
    own = outlet.name if outlet.known else ""
    named = [name for name in (own, account.article.credit) if name]
    first = tuple(named)
    for step in steps:
        if THE_MEDIUM.match(step.cited):
            if len(named) > len(first):
                yield replace(step, cited=named[-1])
            continue
        citing, cited = (
            next((full for full in named if same_outlet(name, full) or short_for(name, full)), press.full(name))
            for name in (step.citing, step.cited)
        )
        named += [name for name in (citing, cited) if name and name not in named]
        if cited != own or citing:
            yield replace(step, citing="" if citing == own else citing, cited=cited)


def told_here(account: Account) -> bool:
    """Whether somebody speaks to the account's own outlet ("told the Mirror", "this newspaper"), or its reporter was there."""
    article = account.article
    if _WAS_THERE.search(article.byline):
        return True
    if _OURSELVES.search(article.text):
        return True
    own = re.escape(article.outlet.name.removeprefix("The ").strip())
    last = re.escape(article.outlet.name.split()[-1]) if article.outlet.name.split() else own
    return bool(
        article.outlet.known
        and re.search(
            rf"\b(?:told|seen by|shown to|speaking to|obtained by|interview with) (?:the )?(?:{own}|{last})\b",
            article.text,
        )
    )


_WAS_THERE = re.compile(
    r"\b(?:in|at|aus|from) [A-ZÀ-ÖА-ЯІЇЄҐ]\w+|correspondent|envoy|envoyé|korrespondent", re.IGNORECASE
)
_OURSELVES = re.compile(
    r"\b(?:this|our) (?:reporter|correspondent)s?\b|\b(?:told|shown to|seen by|speaking to|obtained by) (?:this (?:newspaper|paper|reporter|news organi[sz]ation)|us)\b|"
    r"\b(?:повідоми|сказа|розпові)\w+ нам\b|dieser Zeitung|unserer (?:Zeitung|Redaktion)|본지"
)
