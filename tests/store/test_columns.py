"""Columns of plain values."""

import pytest
from hypothesis import given

from nutgraf.model.notes import NameKind
from nutgraf.model.span import Span
from nutgraf.store.columns import (
    kinds,
    of_types,
    perhaps_spans_in,
    runs_in,
    runs_out,
    spans_in,
    spans_out,
    texts,
    wholes,
)
from store.values import few, maybe_spans, spans


@given(few(spans))
def test_spans_come_back(given_spans: tuple[Span, ...]) -> None:
    assert tuple(spans_in(*spans_out(given_spans))) == given_spans


@given(few(maybe_spans))
def test_missing_spans_come_back_missing(given_spans: tuple[Span | None, ...]) -> None:
    assert tuple(perhaps_spans_in(*spans_out(given_spans))) == given_spans


@given(few(few(spans)))
def test_runs_come_back(runs: tuple[tuple[Span, ...], ...]) -> None:
    assert tuple(runs_in(*runs_out(runs))) == runs


def test_steps_are_told_from_the_span_before() -> None:
    assert spans_out([Span(start=10, end=14), None, Span(start=12, end=13)]) == [[10, 0, 2], [4, -1, 1]]


def test_a_missing_span_is_no_span() -> None:
    with pytest.raises(ValueError, match="no such span"):
        spans_in([3], [-1])


@pytest.mark.parametrize("counts", [[1], [3], [3, -1], [-1, 3], [2, 1]])
def test_runs_that_do_not_add_up_are_refused(counts: list[int]) -> None:
    with pytest.raises(ValueError, match="spans are missing"):
        runs_in(counts, [0, 5], [1, 1])


def test_a_column_holds_one_type() -> None:
    assert texts(["a"]) == ["a"]
    assert of_types([1, None], int, type(None)) == [1, None]
    for odd in ([True], [1.0], ["1"], (1,), None):
        with pytest.raises(TypeError):
            wholes(odd)


def test_kinds_are_known() -> None:
    assert kinds(NameKind, ["place"]) == [NameKind.PLACE]
    with pytest.raises(KeyError):
        kinds(NameKind, ["weather"])
