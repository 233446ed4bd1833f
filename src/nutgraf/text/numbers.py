"""Quantities in a text, and the plain list of its numbers."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from nutgraf.model.notes import Quantity, QuantityKind
from nutgraf.model.span import Span
from nutgraf.text.counts import is_part_of
from nutgraf.text.ellipsis import with_currencies
from nutgraf.text.figure import Figure
from nutgraf.text.figures import figures
from nutgraf.text.governing import Counted, governed
from nutgraf.text.labels import sift
from nutgraf.text.lexicon import CASUALTIES, role_of, role_words
from nutgraf.text.number_words import NOBODY
from nutgraf.text.quantities import Measured, is_name_part, is_pronoun, measured
from nutgraf.text.time_patterns import printed_times


def find_quantities(text: str, sentences: Sequence[Span], language: str) -> tuple[Quantity, ...]:
    """Every number of ``text`` that counts or measures something, in order; spans lie inside one sentence each.

    Years, clock times, dates, ordinals, addresses, model names and "one" as a pronoun are no quantities. "Nobody" is
    zero where it counts people that something befell.
    """
    kept = sift(text, [*figures(text, language)], printed_times(text, language), language)
    kept = sorted([*kept, *_nobody(text, language)], key=lambda figure: figure.start)
    starts = [figure.start for figure in kept]
    found: list[Quantity] = []
    for sentence in sentences:
        inside = kept[bisect_left(starts, sentence.start) : bisect_left(starts, sentence.end)]
        if inside:
            found.extend(_of_sentence(text, [one for one in inside if one.end <= sentence.end], sentence, language))
    return with_currencies(text, found)


def number_tokens(text: str, language: str) -> list[tuple[Span, float]]:
    """Every number of ``text`` with its value, in digits or words, dates and years included ("twelve" is 12.0)."""
    return [(Span(start=one.start, end=one.end), float(one.low)) for one in figures(text, language) if not one.vague]


@lru_cache(maxsize=8)
def _nobody_pattern(language: str) -> re.Pattern[str] | None:
    words = NOBODY.get(language)
    return re.compile(rf"(?<!\w)(?:{words})(?!\w)", re.IGNORECASE) if words else None


def _nobody(text: str, language: str) -> list[Figure]:
    pattern = _nobody_pattern(language)
    return [Figure(one.start(), one.end(), 0, 0, worded=True) for one in pattern.finditer(text)] if pattern else []


def _of_sentence(text: str, inside: list[Figure], sentence: Span, language: str) -> Iterator[Quantity]:
    every = [one for one in measured(text, inside, sentence, language) if not is_pronoun(text, one, language)]
    counts = [one for one in every if one.kind is QuantityKind.COUNT]
    roles: dict[int, str] = {}
    if counts:
        words = role_words(text, sentence.start, sentence.end, language)
        reaches = [min(one.reach, later.start) for one, later in pairwise(counts)] + [counts[-1].reach]
        places = [Counted(one.start, one.figure.end, reach) for one, reach in zip(counts, reaches, strict=True)]
        given = governed(text, places, words, language) if words else [""] * len(counts)
        given = _of_parts(text, counts, given)
        roles = {id(one): role for one, role in zip(counts, given, strict=True)}
    for one in every:
        role = roles.get(id(one), "")
        nobody = one.figure.worded and one.high == 0
        if is_name_part(text, one, role, language) or (nobody and role not in CASUALTIES):
            continue
        yield _quantity(one, role, sentence, language)


def _of_parts(text: str, counts: Sequence[Measured], roles: list[str]) -> list[str]:
    """In "1,900 of the 2,300 walked out" what befell is the part's, and never the whole's."""
    given = list(roles)
    for place, (part, whole) in enumerate(pairwise(counts)):
        if is_part_of(text, part.figure.end, whole.figure.start):
            given[place] = given[place] or given[place + 1]
            given[place + 1] = ""
    return given


def _quantity(one: Measured, role: str, sentence: Span, language: str) -> Quantity:
    counted = one.counted
    if role in CASUALTIES and (not counted or (role_of(counted, language) == role and role in {"killed", "injured"})):
        counted = "person"
    return Quantity(
        span=Span(start=max(one.start, sentence.start), end=min(one.end, sentence.end)),
        kind=one.kind, low=float(one.low), high=float(one.high), modifier=one.modifier, unit=one.unit,
        counted=counted, role=role,
    )  # fmt: skip
