"""What accounts do with one claim, and how they print one utterance: those that do the same stand in one row."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from nutgraf.model.claim import Treating
from nutgraf.model.origin import GroundKind
from nutgraf.model.page_compared import PageClaim, PagePrinted, PageTreatment, PageUtterance
from nutgraf.model.sentence import Citation
from nutgraf.render.cleaning import clean

MOST_CITED = 3
"""Citations that one row opens, each wording once; the JSON form has all."""

MOST_NAMED = 8
"""Outlets that one part of a row names; the others are counted."""

TREATINGS = {
    Treating.STATES: "states it",
    Treating.ATTRIBUTES: "attributes it",
    Treating.DISPUTES: "disputes it",
    Treating.WITHDRAWN: "withdrew it",
    Treating.OMITS: "leaves it out",
    Treating.UNSEEN: "not seen",
}
_WHO = {Treating.ATTRIBUTES: "to {}", Treating.DISPUTES: "by {}"}

GROUNDS = {
    GroundKind.OWN: "own reporting",
    GroundKind.WIRE: "wire",
    GroundKind.OUTLET: "another outlet",
    GroundKind.OFFICE: "office",
    GroundKind.DOCUMENT: "document",
    GroundKind.PERSON: "person",
    GroundKind.UNNAMED: "unnamed source",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """Outlets with the same remark behind them; ``more`` are not named."""

    outlets: tuple[str, ...]
    more: int
    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """Those that do one thing: ``kind`` is its name in JSON, ``does`` that in words. ``who`` is whom they give it to, or who says it in them ("to Meridian"), or "".

    ``first`` is the outlet among them that carried a claim before all others, or ""; ``left_out`` and ``put`` are words of an utterance that these printings lack, and that they have instead or more.
    """

    kind: str
    does: str
    who: str
    parts: tuple[Part, ...]
    citations: tuple[Citation, ...]
    first: str = ""
    left_out: tuple[str, ...] = ()
    put: tuple[str, ...] = ()


def claim_rows(claim: PageClaim) -> list[Row]:
    """A row for each thing that accounts do with a claim, those that state it first, those not seen to know of it last."""
    alike: dict[tuple[Treating, str], list[PageTreatment]] = defaultdict(list)
    for one in claim.treatments:
        alike[one.how, one.speaker].append(one)
    order = list(TREATINGS)
    return [
        Row(
            kind=how.value,
            does=TREATINGS[how],
            who=_WHO.get(how, "{}").format(speaker) if speaker else "",
            parts=_parts((one.outlet, _note(one)) for one in group),
            citations=_cited(one.citation for one in group),
            first=next((one.outlet for one in group if one.article == claim.first), ""),
        )
        for (how, speaker), group in sorted(alike.items(), key=lambda each: order.index(each[0][0]))
    ]


def printing_rows(utterance: PageUtterance) -> list[Row]:
    """A row for each way in which accounts print an utterance, in the order in which the first of them printed it so."""
    alike: dict[tuple[object, ...], list[PagePrinted]] = defaultdict(list)
    for one in utterance.printed:
        alike[one.how, one.left_out, one.put, one.speaker].append(one)
    return [
        Row(
            kind=group[0].how.value,
            does=group[0].how.value,
            who=f"to {group[0].speaker}" if group[0].speaker not in ("", utterance.speaker.name) else "",
            parts=_parts((one.outlet, "") for one in group),
            citations=_cited(one.citation for one in group),
            left_out=group[0].left_out,
            put=group[0].put,
        )
        for group in alike.values()
    ]


def _note(one: PageTreatment) -> str:
    """What stands behind an outlet: what its telling rests on ("wire: Meridian"), or why it is counted here.

    Nothing, where whom it gives the claim to says that already.
    """
    if one.ground is None:
        return one.why
    if one.ground_name == one.speaker != "":
        return ""
    named = one.ground not in (GroundKind.OWN, GroundKind.UNNAMED) and one.ground_name not in ("", one.outlet)
    if not named:
        return GROUNDS[one.ground]
    return f"{'from' if one.ground is GroundKind.OUTLET else GROUNDS[one.ground] + ':'} {one.ground_name}"


def _parts(told: Iterable[tuple[str, str]]) -> tuple[Part, ...]:
    """Outlets by the remark behind them, each once."""
    by_note: dict[str, dict[str, None]] = defaultdict(dict)
    for outlet, note in told:
        by_note[note][outlet] = None
    return tuple(
        Part(outlets=tuple(outlets)[:MOST_NAMED], more=max(0, len(outlets) - MOST_NAMED), note=note)
        for note, outlets in by_note.items()
    )


def _cited(citations: Iterable[Citation | None]) -> tuple[Citation, ...]:
    """The first few, the same words once."""
    by_words: dict[str, Citation] = {}
    for one in citations:
        if one:
            by_words.setdefault(clean(one.exact), one)
    return tuple(by_words.values())[:MOST_CITED]


def cited_in(rows: Sequence[Row]) -> list[Citation]:
    """Every citation that rows open."""
    return [citation for row in rows for citation in row.citations]
