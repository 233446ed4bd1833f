"""Moments as feeds spell them."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from collect_samples import NOW
from nutgraf.collect.moments import told_moment


@pytest.mark.parametrize(
    "words",
    [
        "Wed, 09 Apr 2031 12:30:00 GMT",
        "Wed, 9 Apr 31 12:30 UT",
        "09 Apr 2031 14:30:00 +0200",
        "Wed, 09 Apr 2031 14:30:00 +02:00",
        "Wed, 09 Apr 2031 14:30:00 CEST",
        "Wed, 09 Apr 2031 14:30:00 +0200 (CEST)",
        "Wed, 09 Apr 2031 08:30:00 EDT",
        "Wednesday, April 9, 2031 2:30 PM +0200",
        "2031-04-09T12:30:00Z",
        "2031-04-09T12:30:00.123456z",
        "2031-04-09T14:30+02:00",
        "2031-04-09 14:30:00 +0200",
        "2031-04-09T14:30:00+02",
        "2031/04/09 14:30:00 +0200",
        "20310409T123000Z",
        " 2031-04-09T12:30:00 UTC ",
    ],
)
def test_one_moment_in_many_spellings(words: str):
    told = told_moment(words, NOW)
    assert told.at is not None
    assert told.at.replace(second=0) == datetime(2031, 4, 9, 12, 30, tzinfo=UTC)
    assert told.rank == told.at


@pytest.mark.parametrize("words", ["2031-04-09T14:30:00", "Wed, 09 Apr 2031 14:30:00", "2031-04-09", "9 April 2031"])
def test_without_a_zone_there_is_an_order_but_no_moment(words: str):
    told = told_moment(words, NOW)
    assert told.at is None
    assert told.rank is not None
    assert told.rank.date() == datetime(2031, 4, 9, tzinfo=UTC).date()


@pytest.mark.parametrize(
    "words",
    ["", "soon", "2031-13-40T99:99:99Z", "1989-12-31T00:00:00Z", "Thu, 01 Jan 1970 00:00:00 GMT", "0000-00-00", "9999-12-31T23:59:59Z"],
)  # fmt: skip
def test_what_cannot_be_is_nothing(words: str):
    told = told_moment(words, NOW)
    assert (told.at, told.rank) == (None, None)


def test_a_clock_may_run_ahead_by_a_day():
    assert told_moment((NOW + timedelta(hours=23)).isoformat(), NOW).at == NOW + timedelta(hours=23)
    assert told_moment((NOW + timedelta(hours=25)).isoformat(), NOW).at is None


def test_months_are_read_in_the_language_of_the_feed():
    assert told_moment("9 avril 2031 14:30 +0200", NOW, "fr").at == datetime(2031, 4, 9, 12, 30, tzinfo=UTC)


@given(st.text(max_size=120))
def test_no_words_make_it_raise(words: str):
    told = told_moment(words, NOW)
    assert told.at is None or told.at.tzinfo is not None
