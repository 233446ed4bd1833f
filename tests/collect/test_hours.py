from datetime import UTC, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nutgraf.collect.hours import demand_hours, ends, is_quiet, quiet_hours
from nutgraf.errors import WrongUse

NIGHT = "23:00-06:00"


def at(clock: str, day: int = 9) -> datetime:
    return datetime.combine(datetime(2031, 4, day, tzinfo=UTC), time.fromisoformat(clock), UTC)


@pytest.mark.parametrize(
    ("clock", "quiet"), [("22:59", False), ("23:00", True), ("00:00", True), ("05:59", True), ("06:00", False)]
)
def test_a_night_goes_over_midnight(clock: str, quiet: bool) -> None:
    assert is_quiet(at(clock), NIGHT) is quiet


def test_no_hours_are_quiet_where_none_are_set() -> None:
    assert not is_quiet(at("03:00"), "")
    assert ends(at("03:00"), "") == at("03:00")
    assert quiet_hours(" , ") == ()


def test_when_quiet_hours_end() -> None:
    assert ends(at("23:30:15"), NIGHT) == at("06:00", 10)
    assert ends(at("05:59:59"), NIGHT) == at("06:00")
    assert ends(at("12:00"), NIGHT) == at("12:00")
    assert ends(at("05:59"), NIGHT) == at("06:00")


def test_hours_that_touch_are_one_silence() -> None:
    assert ends(at("23:30"), "23:00-02:00, 2-4, 03:30-05:00") == at("05:00", 10)


def test_several_hours_in_loose_writing() -> None:
    assert quiet_hours("23–6,12.30 - 13:15, 14:00-24:00") == ((1380, 360), (750, 795), (840, 1440))


def test_the_last_minute_of_an_hour_can_be_meant() -> None:
    assert quiet_hours("22:59-05:59") == ((1379, 359),)


def test_hours_are_kept_as_they_were_typed() -> None:
    assert demand_hours(" 23:00 - 6:00,, 12-13") == "23:00-6:00,12-13"


@pytest.mark.parametrize(
    "wrong",
    [
        "night",
        "23:00",
        "25:00-06:00",
        "23:60-06:00",
        "23:00-06:60",
        "24:00-06:00",
        "23:00-24:01",
        "08:00-08:00",
        "23:00-06:00;1-2",
        "1-2-3",
    ],
)
def test_what_says_no_hours_tells_how_to_write_them(wrong: str) -> None:
    with pytest.raises(WrongUse, match="23:00-06:00"):
        is_quiet(at("12:00"), wrong)


def test_hours_that_leave_no_gap_are_wrong() -> None:
    with pytest.raises(WrongUse, match="leave"):
        quiet_hours("00:00-24:00")
    with pytest.raises(WrongUse, match="too many"):
        quiet_hours(",".join(["1-2"] * 30))


@given(st.text(max_size=60))
def test_any_text_is_hours_or_wrong_use(quiet: str) -> None:
    try:
        over = ends(at("12:00"), quiet)
    except WrongUse:
        return
    assert (over > at("12:00")) == is_quiet(at("12:00"), quiet)
    assert not is_quiet(over, quiet)
    assert quiet_hours(demand_hours(quiet)) == quiet_hours(quiet)
