"""What an account stands on, as far as it says so itself: a credit, what it opens on, wordings it shares."""

import re
from collections.abc import Container, Sequence
from dataclasses import dataclass

from nutgraf.compare.origins.echoes import FROM_WIRE, HINTED, PASSAGES, SHARED, Echo
from nutgraf.compare.origins.leads import signed_by_reporter
from nutgraf.compare.origins.outlets import same_outlet
from nutgraf.compare.origins.press import Press
from nutgraf.compare.origins.taking_words import TOLD
from nutgraf.compare.origins.takings import Step, is_occasion, opening_end, told_here
from nutgraf.compare.origins.wires import is_wire
from nutgraf.model.notes import Account, AttributionKind, SourceKind
from nutgraf.model.origin import GroundKind
from nutgraf.model.place import Place
from nutgraf.model.span import Span

_PARTS = re.compile(r"\s*[,|/;()]\s*|\s+(?:and|und|et|y|та|і|&|with|avec|mit|con|from|by|von)\s+", re.IGNORECASE)
MOST_OTHERS = 2
"""Attributions to others beside which an account without a reporter still hangs on the outlet it opens on."""

_ADDRESS = re.compile(r"(?:[\w-]+\.)+[a-z]{2,7}")
_VAGUE = re.compile(
    r"\b(?:agenc\w+|wires?|wire reports|agenturen?|agencias|agenzie|агентств\w*|redacti[eo]n?)\b", re.IGNORECASE
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Basis:
    """The node an account stands on directly, with the plain reason."""

    node: str
    kind: GroundKind
    why: str
    place: Place | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Credited:
    """Whom an account credits; ``partly`` where that one only helped. ``place`` is where the name stands, else the first paragraph."""

    name: str
    place: Place
    partly: bool = False


def credited(account: Account, press: Press) -> Credited | None:
    """The agency or outlet that the article credits, as it was read, or as the byline names one of the story's media."""
    article = account.article
    own = article.outlet.name if article.outlet.known else ""
    partly = article.credit_partly and signed_by_reporter(account)
    name = article.credit
    if not name or same_outlet(press.full(name), own) or _is_own_mark(account):
        name, partly = _in_byline(article.byline, own, press), signed_by_reporter(account)
    return Credited(name=press.full(name), place=_credit_place(account, name), partly=partly) if name else None


def _is_own_mark(account: Account) -> bool:
    """Whether the credited name may be the outlet's own: its capitals, or the signature on a page of which only the address
    is known, unless that is an agency's."""
    article = account.article
    by_address = _ADDRESS.fullmatch(article.outlet.name) is not None and article.signed == article.credit
    return _letters_of(article.credit, article.outlet.name) or (by_address and not is_wire(article.credit))


def _letters_of(short: str, own: str) -> bool:
    """Whether a few capitals can be those of the outlet's own name ("PNW" for "Pacific Newswire")."""
    rest = iter(own.upper())
    return (
        short.isupper()
        and 2 <= len(short) <= 5
        and own[:1].upper() == short[0]
        and all(letter in rest for letter in short)
    )


def _in_byline(byline: str, own: str, press: Press) -> str:
    parts = [part.strip() for part in _PARTS.split(byline) if part.strip()]
    known = (part for part in parts if press.full(part) in press.outlets and not same_outlet(press.full(part), own))
    return next(known, "")


def _credit_place(account: Account, name: str) -> Place:
    """Where the credit stands in the kept text; the first paragraph where it was only in the margin."""
    article = account.article
    at = article.text.find(name)
    if at >= 0:
        return Place(article=account.id, span=Span(start=at, end=at + len(name)))
    first = article.paragraphs[0] if article.paragraphs else Span(start=0, end=len(article.text))
    return Place(article=account.id, span=first)


def opened_on(account: Account, steps: Sequence[Step], press: Press) -> Step | None:
    """The step that the account as a whole stands on: another outlet that it opens on, or None.

    The headline or the first paragraph gives the whole away. Further on in the opening it has to be nearly all there is: an
    agency, a reporter who was there and whoever asks others has work of its own. That somebody told the other outlet
    something counts that way only.
    """
    end, first = opening_end(account), _paragraph_end(account, 0)
    for step in steps:
        if step.span.start >= end:
            break
        told = step.cue.lower() in TOLD
        if is_occasion(account, step):
            continue
        if step.span.start < first and not told:
            return step
        if not _has_own_work(account, press) and _is_all(account, step, steps):
            return step
    return None


def _is_all(account: Account, step: Step, steps: Sequence[Step]) -> bool:
    """Whether what is taken from other outlets is nearly all there is, though the first paragraph does not say so."""
    told, signed, others = step.cue.lower() in TOLD, signed_by_reporter(account), _others(account, steps)
    if told and signed:
        return others == 0 and step.span.start < _paragraph_end(account, 1)
    if told:
        return others == 0 or len(steps) > 1 or (others < MOST_OTHERS and _told_by_nobody_named(account, step))
    return _taken_again(step, steps) or others <= (1 if signed or account.article.dateline else MOST_OTHERS)


def _told_by_nobody_named(account: Account, step: Step) -> bool:
    """Whether "officials" or the like told it: whom only the other outlet can have asked."""
    if step.span.start >= _paragraph_end(account, 0):
        return False
    tellers = [one for one in account.notes.attributions if one.reach.touches(step.span)]
    return any(one.source_kind in (SourceKind.GROUP, SourceKind.UNNAMED) for one in tellers)


def _paragraph_end(account: Account, number: int) -> int:
    """Where the paragraph of this number below the headline ends, 0 being the first."""
    start = account.article.headline.end if account.article.headline else 0
    ends = [paragraph.end for paragraph in account.article.paragraphs if paragraph.start >= start]
    return ends[min(number, len(ends) - 1)] if ends else start


def _has_own_work(account: Account, press: Press) -> bool:
    return told_here(account) or press.is_wire(account.article.outlet.name)


def _taken_again(step: Step, steps: Sequence[Step]) -> bool:
    return sum(other.cited == step.cited for other in steps) > 1


def _others(account: Account, steps: Sequence[Step]) -> int:
    """How many attributions are to nobody of whom a step tells."""
    said = (one for one in account.notes.attributions if one.kind is not AttributionKind.NO_COMMENT and one.source)
    return sum(not any(one.reach.touches(step.span) for step in steps) for one in said)


def echoed(account: Account, echoes: Sequence[Echo], wires: Container[str]) -> Echo | None:
    """The earlier account whose wordings this one took over, None where it shares too few of them.

    Those of one of ``wires`` are there to be taken over, so that fewer give it away; fewer still where the account owes to
    agencies without naming one.
    """
    hinted = _VAGUE.search(account.article.byline) is not None
    for echo in echoes:
        if echo.share >= SHARED and echo.passages >= PASSAGES and not told_here(account):
            return echo
        from_wire = echo.earlier in wires and not told_here(account)
        if from_wire and echo.share >= FROM_WIRE and echo.passages >= PASSAGES - 1:
            return echo
        if hinted and echo.earlier in wires and echo.share >= HINTED:
            return echo
    return None
