"""Attributions of a whole article: found unit by unit, carried on by quotations without a cue, speakers resolved."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from nutgraf.annotate.cast import Cast
from nutgraf.annotate.continental import find_continental
from nutgraf.annotate.english import find_english
from nutgraf.annotate.found import Found, trimmed
from nutgraf.annotate.korean import find_korean
from nutgraf.annotate.resolving import kind_of_content, resolved
from nutgraf.annotate.unit import LONGEST_UNIT, Unit
from nutgraf.model.notes import Attribution, AttributionKind
from nutgraf.model.span import Span

FIRST_PERSON = frozenset("i we you ich wir я ми мы".split())


def find_attributions(units: Sequence[Unit], cast: Cast, language: str, outlet: str) -> tuple[Attribution, ...]:
    """Every attribution of one article, in reading order; what its own ``outlet`` "reports" is no attribution."""
    found: list[Attribution] = []
    for place, unit in enumerate(units):
        raw = [one for one in found_in(unit, language) if not _first_person(unit, one)]
        raw = [_looked_back(one, units[place - 1] if place else None, unit) for one in raw]
        raw = [one for one in raw if one.content or one.silent or (one.cue is not None and not one.back)]
        if not raw and _all_quoted(unit):
            _carry_on(unit, found)
            continue
        if not raw and language == "de" and found:
            found += _by_that(unit, found[-1])
            continue
        told = [resolved(unit, one, cast) for one in raw]
        found += [one for one in told if not one.speaker or one.speaker != outlet]
    return _nested(found)


def _by_that(unit: Unit, last: Attribution) -> Iterator[Attribution]:
    """A sentence with "demnach" right behind an attribution: it tells on what the same speaker said."""
    at = next((i for i, low in enumerate(unit.lows) if low == "demnach" and not unit.inside[i]), -1)
    gap = unit.text[last.sentence.end : unit.span.start]
    if at < 0 or "\n" in gap or gap.strip() or not last.speaker or last.kind is AttributionKind.NO_COMMENT:
        return
    content = (*trimmed(unit, 0, at), *trimmed(unit, at + 1, len(unit.tokens)))
    if content:
        yield Attribution(
            sentence=unit.span,
            cue=unit.cover(at, at + 1),
            content=content,
            kind=kind_of_content(unit.text, content, unit.quotes),
            source_kind=last.source_kind,
            speaker=last.speaker,
            role=last.role,
            antecedent=last.source or last.antecedent,
        )


def _looked_back(one: Found, before: Unit | None, unit: Unit) -> Found:
    """The same, with the sentence before as its content where it points back to it."""
    if not one.back or before is None or "\n" in unit.text[before.span.end : unit.span.start]:
        return one
    return replace(one, content=(before.span,))


def _nested(found: Sequence[Attribution]) -> tuple[Attribution, ...]:
    """The same, each with the index of the one whose content it stands in as its ``outer``."""
    return tuple(replace(one, outer=_outer(index, found)) for index, one in enumerate(found))


def _outer(index: int, found: Sequence[Attribution]) -> int | None:
    cue = found[index].cue
    for other in (index - 1, index + 1):
        if cue is None or not 0 <= other < len(found):
            continue
        if any(span.holds(cue) for span in found[other].content):
            return other
    return None


def found_in(unit: Unit, language: str) -> list[Found]:
    """The attributions of one unit as the rules of its language find them, nobody resolved yet."""
    if len(unit.tokens) > LONGEST_UNIT:
        return []
    if language == "ko":
        return find_korean(unit)
    if language in ("de", "uk", "ru"):
        return find_continental(unit, language)
    return find_english(unit)


def _first_person(unit: Unit, one: Found) -> bool:
    return one.source is not None and one.source.of(unit.text).lower() in FIRST_PERSON


def _all_quoted(unit: Unit) -> bool:
    return (
        bool(unit.tokens)
        and bool(unit.quotes)
        and all(unit.inside[i] or not token.text[0].isalnum() for i, token in enumerate(unit.tokens))
    )


def _carry_on(unit: Unit, found: list[Attribution]) -> None:
    """A quotation without a cue goes on with the one before it in the same paragraph, or after a colon or open mark."""
    if not found:
        return
    last = found[-1]
    gap = unit.text[last.sentence.end : unit.span.start]
    near = (
        "\n" not in gap
        or unit.text[last.sentence.start : last.sentence.end].rstrip().endswith((":", "“"))
        or _opened(last, unit.text)
    )
    if gap.strip() or last.kind is AttributionKind.NO_COMMENT or not near:
        return
    if last.kind is AttributionKind.INDIRECT and last.content:
        return
    content = (*last.content, unit.span)
    kind = AttributionKind.DIRECT if last.kind is not AttributionKind.MIXED else last.kind
    found[-1] = replace(last, content=content, sentence=Span(start=last.sentence.start, end=unit.span.end), kind=kind)


def _opened(last: Attribution, text: str) -> bool:
    """Whether the quotation before was left open at the end of its paragraph."""
    ending = last.content[-1].of(text).rstrip() if last.content else ""
    return ending[-1:] not in ("”", '"', "»", "“", "") and ending[:1] in ("“", '"', "«", "„")
