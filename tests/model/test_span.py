"""A stretch of characters."""

from hypothesis import given
from hypothesis import strategies as st

from nutgraf.model.span import Span

ENDS = st.tuples(st.integers(0, 9), st.integers(0, 9)).map(sorted)


@given(ENDS, ENDS)
def test_common_characters_are_those_that_both_cover(one: list[int], other: list[int]) -> None:
    both = Span(start=one[0], end=one[1]).common(Span(start=other[0], end=other[1]))
    assert set(range(both.start, both.end)) == set(range(*one)) & set(range(*other))
