"""Moments as they are typed."""

from contextlib import suppress
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nutgraf.errors import WrongUse
from nutgraf.text.asked_moments import asked_moment, read_moment

SIX = datetime(2024, 11, 26, 18, tzinfo=UTC)


@pytest.mark.parametrize(
    ("typed", "moment"),
    [
        ("2024-11-26T18:00Z", SIX),
        ("2024-11-26t18:00z", SIX),
        ("2024-11-26 18:00Z", SIX),
        (" 2024-11-26T18:00:00Z ", SIX),
        ("2024-11-26T18:00:30Z", SIX + timedelta(seconds=30)),
        ("2024-11-26T18:00:30.25Z", SIX + timedelta(seconds=30.25)),
        ("2024-11-26T20:00+02:00", SIX),
        ("2024-11-26T12:30:00-05:30", SIX),
        ("2024-11-26", datetime(2024, 11, 26, tzinfo=UTC)),
        ("2024-11-26T18:00+00:00", SIX.astimezone(timezone(timedelta()))),
    ],
)
def test_moments_and_days(typed: str, moment: datetime) -> None:
    read = read_moment(typed, "--new-since")
    assert read == moment
    assert read.tzinfo is not None


@pytest.mark.parametrize(
    "typed",
    ["", "yesterday", "26.11.2024", "2024-13-01", "2024-02-30", "2024-11-26T25:00Z", "2024-11-26T18Z", "20241126", "2024-W48", "2024-11-26T18:00",
     "2024-11-26T18:00 Z", "٢٠٢٤-١١-٢٦", "2024-11-26T18:00+99:00"],
)  # fmt: skip
def test_what_is_none_is_told_with_a_right_example(typed: str) -> None:
    with pytest.raises(WrongUse) as caught:
        read_moment(typed, "--new-since")
    told = str(caught.value)
    assert "--new-since 2024-11-26T18:00Z" in told
    assert read_moment(told.split("--new-since ")[1].split(maxsplit=1)[0].rstrip(","), "--new-since")


@given(st.text(max_size=30))
def test_any_text_is_a_moment_or_wrong_use(typed: str) -> None:
    with suppress(WrongUse):
        assert read_moment(typed, "--new-since").tzinfo is not None


@pytest.mark.parametrize(
    ("typed", "moment"),
    [
        ("30m", SIX - timedelta(minutes=30)),
        (" 6 h ", SIX - timedelta(hours=6)),
        ("2d", SIX - timedelta(days=2)),
        ("1w", SIX - timedelta(days=7)),
        ("2024-11-25", datetime(2024, 11, 25, tzinfo=UTC)),
    ],
)
def test_how_long_ago(typed: str, moment: datetime) -> None:
    assert asked_moment(typed, "since", SIX) == moment


def test_a_day_that_ends_something_is_meant_with_all_of_it() -> None:
    assert asked_moment("2024-11-25", "until", SIX, ends=True) == datetime(2024, 11, 25, 23, 59, 59, 999999, tzinfo=UTC)
    assert asked_moment("2024-11-25T10:00Z", "until", SIX, ends=True).hour == 10


@pytest.mark.parametrize("typed", ["6 hours", "d", "-2d", "123456d", "٣d"])
def test_what_is_no_time_ago_is_told_how_to_write_one(typed: str) -> None:
    with pytest.raises(WrongUse, match=r"how long ago: since 6h, 2d, 3w$"):
        asked_moment(typed, "since", SIX)
