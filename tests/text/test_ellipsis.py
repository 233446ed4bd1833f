"""Bare large numbers beside sums of one currency are sums."""

from nutgraf.model.span import Span
from nutgraf.text.numbers import find_quantities


def units(text: str) -> list[str]:
    return [one.unit for one in find_quantities(text, [Span(start=0, end=len(text))], "en")]


def test_a_bare_large_number_takes_the_only_currency() -> None:
    assert units("The club paid 18 million euros; the seller spoke of 21 million.") == ["EUR", "EUR"]


def test_what_counts_something_stays_a_count() -> None:
    assert units("The state paid 18 million euros for 2 million masks.") == ["EUR", ""]


def test_two_currencies_leave_it_open() -> None:
    assert units("They paid $18 million, or 17 million euros; others spoke of 21 million.") == ["USD", "EUR", ""]
