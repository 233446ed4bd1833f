from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nutgraf.model.when import Precision, When
from nutgraf.render import dates


@pytest.mark.parametrize(
    ("told", "shown"),
    [
        ("2024-11-27T14:30:00Z", "27 Nov 2024, 14:30 UTC"),
        ("2024-11-27T01:30:00+09:00", "26 Nov 2024, 16:30 UTC"),
        ("2024-11-27T00:00:00+09:00", "27 Nov 2024"),
        ("2024-11-27", "27 Nov 2024"),
        ("0001-01-01T00:30:00+09:00", "1 Jan 1"),
        ("", ""),
        ("soon", ""),
    ],
)
def test_a_moment_is_shown_in_utc(told: str, shown: str) -> None:
    assert dates.moment(told) == shown


def at(start: date, end: date, precision: Precision, clock: time | None = None) -> When:
    return When(start=start, end=end, precision=precision, clock=clock)


@pytest.mark.parametrize(
    ("when", "shown", "iso"),
    [
        (at(date(2024, 11, 26), date(2024, 11, 26), Precision.DAY), "Tue 26 Nov 2024", "2024-11-26"),
        (at(date(2024, 11, 26), date(2024, 11, 26), Precision.MINUTE, time(21, 55)), "Tue 26 Nov 2024, 21:55", "2024-11-26T21:55"),
        (at(date(2024, 10, 1), date(2024, 10, 31), Precision.MONTH), "October 2024", "2024-10"),
        (at(date(2024, 12, 1), date(2025, 2, 28), Precision.SEASON), "Dec 2024 – Feb 2025", "2024-12"),
        (at(date(2019, 1, 1), date(2019, 12, 31), Precision.YEAR), "2019", "2019"),
        (at(date(2019, 1, 1), date(2021, 12, 31), Precision.YEAR), "2019 – 2021", "2019"),
        (at(date(2024, 11, 25), date(2024, 12, 1), Precision.WEEK), "25 Nov 2024 – 1 Dec 2024", "2024-11-25"),
    ],
)  # fmt: skip
def test_a_time_is_shown_as_finely_as_it_is_known(when: When, shown: str, iso: str) -> None:
    assert dates.when(when) == shown
    assert dates.iso(when) == iso


@given(told=st.datetimes(timezones=st.timezones()))
def test_every_moment_can_be_shown(told: object) -> None:
    assert dates.moment(told.isoformat())  # type: ignore[attr-defined]


@given(told=st.text())
def test_no_text_breaks_a_date(told: str) -> None:
    assert isinstance(dates.moment(told), str)
