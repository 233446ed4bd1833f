"""Columns of plain values: what many annotations of one kind share stands side by side, which squeezes well."""

from collections.abc import Iterable, Sequence
from enum import StrEnum
from itertools import accumulate, pairwise
from typing import Any, TypeVar

from nutgraf.model.span import Span

Kind = TypeVar("Kind", bound=StrEnum)

NOWHERE = -1
"""The length of a span that is not there."""


def spans_out(spans: Iterable[Span | None]) -> list[list[int]]:
    """Two columns: how far each starts behind the one before, and how long it is."""
    starts, lengths = [0], []
    for span in spans:
        starts.append(starts[-1] if span is None else span.start)
        lengths.append(span.end - span.start if span is not None else NOWHERE)
    return [[after - before for before, after in pairwise(starts)], lengths]


def spans_in(steps: Any, lengths: Any) -> list[Span]:
    """The spans of which `spans_out` made two columns; raises where one is missing."""
    places = zip(accumulate(wholes(steps)), wholes(lengths), strict=True)
    return [Span(start=start, end=start + length) for start, length in places]


def perhaps_spans_in(steps: Any, lengths: Any) -> list[Span | None]:
    """The same where some are not there."""
    places = zip(accumulate(wholes(steps)), wholes(lengths), strict=True)
    return [None if length == NOWHERE else Span(start=start, end=start + length) for start, length in places]


def runs_out(runs: Sequence[Sequence[Span]]) -> list[list[int]]:
    """Three columns: how many spans each run has, and the spans of all of them."""
    return [[len(run) for run in runs], *spans_out(span for run in runs for span in run)]


def runs_in(counts: Any, steps: Any, lengths: Any) -> list[tuple[Span, ...]]:
    """The runs of which `runs_out` made three columns."""
    spans = spans_in(steps, lengths)
    ends = list(accumulate(wholes(counts), initial=0))
    if ends[-1] != len(spans) or ends != sorted(ends):
        raise ValueError("spans are missing")
    return [tuple(spans[start:end]) for start, end in pairwise(ends)]


def texts(column: Any) -> list[str]:
    """``column``, where all of it is text."""
    return of_types(column, str)


def wholes(column: Any) -> list[int]:
    """``column``, where all of it is whole numbers."""
    return of_types(column, int)


def kinds(kind: type[Kind], column: Any) -> list[Kind]:
    """The members of ``kind`` that ``column`` names."""
    known = {one.value: one for one in kind}
    return [known[value] for value in column]


def of_types(column: Any, *types: type) -> list[Any]:
    """``column``, where all of it is of one of ``types`` exactly; raises TypeError where it is not."""
    if type(column) is not list or not set(map(type, column)).issubset(types):
        raise TypeError(f"a column of something else than {types}")
    return column
