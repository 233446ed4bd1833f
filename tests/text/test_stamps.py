"""Times as outlets print them."""

from datetime import time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nutgraf.text.stamps import parse_stamp, stamp_at_start, stamps

DAY = (2031, 4, 9)


@pytest.mark.parametrize(
    ("text", "language", "day", "clock", "hours"),
    [
        ("Apr 9, 2031, 2:30 PM", "en", DAY, time(14, 30), None),
        ("9 April 14:07", "en", (None, 4, 9), time(14, 7), None),
        ("Wednesday, 9 April 2031 at 14:07 GMT", "en", DAY, time(14, 7), 0),
        ("9 a.m. EST, April 9, 2031", "en", DAY, time(9), -5),
        ("04/25/2031", "en", (2031, 4, 25), None, None),
        ("09.04.2031, 14:07 Uhr", "de", DAY, time(14, 7), None),
        ("Mittwoch, 9. April 2031 | 14.07 Uhr", "de", DAY, time(14, 7), None),
        ("9 квітня 2031, 14:07", "uk", DAY, time(14, 7), None),
        ("14:07, 9 квітня", "uk", (None, 4, 9), time(14, 7), None),
        ("2031년 4월 9일 오후 2시 7분", "ko", DAY, time(14, 7), None),
        ("2031.04.09 (수) 오후 2:07", "ko", DAY, time(14, 7), None),
        ("2031-04-09T14:07:33.5+02:00", "xx", DAY, time(14, 7, 33), 2),
        ("2031-04-09 14:07:00Z", "xx", DAY, time(14, 7), 0),
        ("Wed, 09 Apr 2031 14:07:00 -0330", "en", DAY, time(14, 7), -3.5),
        ("le 9 avril 2031 à 14h07", "fr", DAY, time(14, 7), None),
        ("12:15 am, 9 Apr 2031 UTC", "en", DAY, time(0, 15), None),
    ],
)
def test_forms(
    text: str, language: str, day: tuple[int | None, int, int], clock: time | None, hours: float | None
) -> None:
    found = parse_stamp(text, language)
    assert found is not None
    assert (found.year, found.month, found.day) == day
    assert found.clock == clock
    assert (found.zone.utcoffset(None) if found.zone else None) == (
        timedelta(hours=hours) if hours is not None else None
    )


@pytest.mark.parametrize(
    "text", ["31 February 2031", "4/5/2031", "13.13.2031", "April 2031", "9 April 1031", "version 2.4.9", "99:99"]
)
def test_what_is_no_day_is_left_out(text: str) -> None:
    assert [found for found in stamps(text) if found.year] == []


def test_a_day_without_a_year_that_is_too_early_keeps_no_year() -> None:
    assert parse_stamp("1 May 1831") is None or parse_stamp("1 May 1831").year is None  # type: ignore[union-attr]


def test_the_weekday_is_read() -> None:
    assert parse_stamp("Wed 9 April").weekday == 2  # type: ignore[union-attr]


def test_a_clock_glued_to_a_word_ends_where_the_word_begins() -> None:
    text = "9 April 9:12 amThe board"
    assert stamp_at_start(text).span.of(text) == "9 April 9:12 am"  # type: ignore[union-attr]
    assert stamp_at_start("14:07A board").clock == time(14, 7)  # type: ignore[union-attr]
    assert stamp_at_start("7 boats") is None


def test_a_zone_glued_to_capitals_ends_there() -> None:
    found = parse_stamp("April 9, 2031 12:48 PM EDTVELMOUTH, Ohio")
    assert found is not None
    assert found.zone is not None
    assert found.zone.utcoffset(None) == timedelta(hours=-4)


@given(st.text(max_size=200), st.sampled_from(["en", "de", "uk", "ko", "und"]))
def test_spans_lie_inside_any_text(text: str, language: str) -> None:
    for found in stamps(text, language):
        assert 0 <= found.span.start < found.span.end <= len(text)
