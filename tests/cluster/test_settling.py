"""Units of a neighbourhood put together: the best fits first, by the mean over all pairs."""

from itertools import combinations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from nutgraf.cluster.settling import settled

Pairs = dict[tuple[int, int], float]


def square(size: int, pairs: Pairs, rest: float) -> NDArray[np.float32]:
    table = np.full((size, size), rest, np.float32)
    for (one, other), value in pairs.items():
        table[one, other] = table[other, one] = value
    return table


def groups(
    size: int, pairs: Pairs, apart: list[tuple[int, int]] | None = None, joins: float = 0.0
) -> set[frozenset[int]]:
    odds = square(size, pairs, -5)
    units = [[at] for at in range(size)]
    return set(map(frozenset, settled(odds, np.ones_like(odds), units, apart or [], joins)))


def parts(*units: set[int]) -> set[frozenset[int]]:
    return set(map(frozenset, units))


def test_what_fits_comes_together_and_the_rest_stays_alone() -> None:
    assert groups(4, {(0, 1): 3, (2, 3): 1}) == parts({0, 1}, {2, 3})
    assert groups(1, {}) == parts({0})


def test_a_chain_does_not_tie_its_ends() -> None:
    row = {(at, at + 1): 2.0 for at in range(9)}
    assert max(map(len, groups(10, row))) == 2


def test_one_doubt_among_many_good_fits_does_not_part() -> None:
    good: Pairs = dict.fromkeys(combinations(range(4), 2), 3.0)
    assert groups(4, good | {(0, 3): -4.0}) == parts({0, 1, 2, 3})


def test_the_line_is_where_it_is_drawn() -> None:
    assert groups(2, {(0, 1): 1.0}, joins=1.0) == parts({0, 1})
    assert groups(2, {(0, 1): 0.99}, joins=1.0) == parts({0}, {1})


def test_those_kept_apart_never_meet_not_even_through_a_third() -> None:
    alike: Pairs = dict.fromkeys(combinations(range(3), 2), 5.0) | {(1, 2): 6.0}
    assert groups(3, alike, [(0, 1)]) == parts({0}, {1, 2})
    assert groups(3, alike) == parts({0, 1, 2})


def test_a_unit_speaks_with_all_its_voices_and_silence_counts_less() -> None:
    odds = square(3, {(0, 2): 4.0, (1, 2): -6.0}, 0)
    worth = np.ones_like(odds)
    assert settled(odds, worth, [[0, 1], [2]], [], 0.0) == [[0], [1]]
    worth[1, 2] = worth[2, 1] = 0.1
    assert settled(odds, worth, [[0, 1], [2]], [], 0.0) == [[0, 1]]


@st.composite
def neighbourhoods(draw: st.DrawFn) -> tuple[NDArray[np.float32], list[tuple[int, int]]]:
    size = draw(st.integers(1, 7))
    pairs = list(combinations(range(size), 2))
    values = draw(st.lists(st.integers(-8, 8), min_size=len(pairs), max_size=len(pairs)))
    apart = [pair for pair in pairs if draw(st.integers(0, 9)) == 0]
    return square(size, dict(zip(pairs, map(float, values), strict=True)), 0), apart


@given(neighbourhoods())
def test_each_unit_is_in_one_group_and_no_two_groups_fit_any_more(
    drawn: tuple[NDArray[np.float32], list[tuple[int, int]]],
) -> None:
    odds, apart = drawn
    size = len(odds)
    found = settled(odds, np.ones_like(odds), [[at] for at in range(size)], apart, 0.5)
    assert sorted(unit for group in found for unit in group) == list(range(size))
    barred = {frozenset(pair) for pair in apart}
    assert not any({one, other} in barred for group in found for one, other in combinations(group, 2))
    for one, other in combinations(found, 2):
        may_meet = not any({a, b} in barred for a in one for b in other)
        assert not may_meet or odds[np.ix_(one, other)].mean() < 0.5 + 1e-4
