from datetime import date

import pytest

from nutgraf.text.time_patterns import Printed
from nutgraf.text.time_sense import is_relative, nearest_weekday, settled

ANCHOR = date(2031, 3, 4)


@pytest.mark.parametrize(
    ("weekday", "shift", "ahead", "day"),
    [
        (1, None, False, 4),
        (1, None, True, 4),
        (2, None, True, 5),
        (1, 1, False, 11),
        (0, 0, False, 3),
        (4, 0, False, 7),
    ],
)
def test_weekdays(weekday: int, shift: int | None, ahead: bool, day: int) -> None:
    assert nearest_weekday(weekday, ANCHOR, shift, ahead).day == day


def test_last_lies_before_the_anchor() -> None:
    assert nearest_weekday(1, ANCHOR, -1, ahead=False) == date(2031, 2, 25)


def test_a_day_without_year_takes_the_nearest_unless_it_is_far() -> None:
    near = settled(Printed(0, 6, month=12, day=30), date(2031, 1, 2), None)
    assert near is not None
    assert near.start == date(2030, 12, 30)
    far = settled(Printed(0, 6, month=9, day=1), ANCHOR, True)
    assert far is not None
    assert far.start == date(2031, 9, 1)


def test_a_printed_weekday_picks_the_year() -> None:
    when = settled(Printed(0, 6, month=3, day=5, weekday=1), ANCHOR, None)
    assert when is not None
    assert when.start == date(2030, 3, 5)


def test_what_cannot_be_told_is_none() -> None:
    assert settled(Printed(0, 6, month=2, day=30), ANCHOR, None) is None
    assert settled(Printed(0, 6, weekday=2), None, None) is None
    assert settled(Printed(0, 6, hour=9), ANCHOR, None) is None
    assert settled(Printed(0, 6, unit="year", steps=-9_000), ANCHOR, None) is None


def test_weekends_and_seasons() -> None:
    weekend = settled(Printed(0, 6, unit="weekend"), ANCHOR, False)
    assert weekend is not None
    assert (weekend.start, weekend.end) == (date(2031, 3, 1), date(2031, 3, 2))
    winter = settled(Printed(0, 6, season=3, shift=-1), date(2031, 3, 4), None)
    assert winter is not None
    assert winter.start == date(2030, 12, 1)
    assert is_relative(Printed(0, 6, season=3))
