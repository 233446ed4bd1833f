"""What day it is, by many clocks of which some are wrong."""

from math import inf, nan

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nutgraf.cluster.clock import ASKED, ENOUGH, YEARS, Clock

TODAY = 22_000.0


def clock_of(*days: float) -> Clock:
    clock = Clock()
    for day in days:
        clock.believed(day)
    return clock


def test_before_anything_came_no_day_is_known() -> None:
    assert Clock().today is None
    assert Clock().believed(None) is None
    assert Clock().believed(nan) is None
    assert Clock().believed(inf) is None


def test_today_is_the_middle_of_the_latest_days() -> None:
    assert clock_of(3, 1, 2).today == 2
    assert clock_of(*range(1000)).today == 1000 - 1 - ASKED // 2


@pytest.mark.parametrize("wrong", [0.0, 44_000.0, -700_000.0, TODAY - YEARS - 1])
def test_a_day_years_off_is_believed_only_where_nobody_knows_better(wrong: float) -> None:
    assert Clock().believed(wrong) == wrong
    clock = clock_of(*[TODAY] * ENOUGH)
    assert clock.believed(wrong) is None
    assert clock.today == TODAY
    assert clock.believed(TODAY - YEARS + 1) == TODAY - YEARS + 1


def test_a_wrong_first_day_is_outvoted() -> None:
    clock = clock_of(0.0, *[TODAY] * ENOUGH)
    assert clock.today == TODAY
    assert clock.believed(0.0) is None


def test_a_stream_that_jumps_years_is_followed_in_the_end() -> None:
    clock = clock_of(*[TODAY] * ASKED)
    assert clock.believed(TODAY + 5_000) is None
    for _ in range(ASKED):
        clock.believed(TODAY + 5_000)
    assert clock.today == TODAY + 5_000
    assert clock.believed(TODAY + 5_000) == TODAY + 5_000


@given(st.lists(st.floats(-1e6, 1e6), max_size=150), st.lists(st.floats(-1e6, 1e6), max_size=30))
def test_a_clock_made_of_its_days_goes_on_as_it_would_have(days: list[float], later: list[float]) -> None:
    clock = clock_of(*days)
    again = Clock(tuple(clock.days))
    assert again.today == clock.today
    for day in later:
        assert again.believed(day) == clock.believed(day)
    latest = sorted([*days, *later][-ASKED:])
    assert clock.today == (latest[len(latest) // 2] if latest else None)
