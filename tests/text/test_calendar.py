from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nutgraf.model.when import Precision, When
from nutgraf.text.calendar import short_when, spell_when
from nutgraf.text.dates import resolve

DAY = When(start=date(2031, 3, 5), end=date(2031, 3, 5), precision=Precision.DAY)
MONTH = When(start=date(2031, 3, 1), end=date(2031, 3, 31), precision=Precision.MONTH)
MINUTE = When(start=date(2031, 3, 5), end=date(2031, 3, 5), precision=Precision.MINUTE, clock=time(21, 15))
DAYS = When(start=date(2031, 3, 5), end=date(2031, 3, 7), precision=Precision.DAY)
WEEK = When(start=date(2031, 3, 3), end=date(2031, 3, 9), precision=Precision.WEEK)
SEASON = When(start=date(2031, 3, 1), end=date(2031, 5, 31), precision=Precision.SEASON)
YEAR = When(start=date(2031, 1, 1), end=date(2031, 12, 31), precision=Precision.YEAR)


@pytest.mark.parametrize(
    ("language", "when", "spelled"),
    [
        ("en", DAY, "Wednesday, 5 March 2031"), ("en", MONTH, "March 2031"), ("en", MINUTE, "21:15 on 5 March 2031"),
        ("en", DAYS, "5–7 March 2031"), ("en", WEEK, "the week of 3 March 2031"), ("en", SEASON, "spring 2031"), ("en", YEAR, "2031"),
        ("de", DAY, "Mittwoch, 5. März 2031"), ("de", DAYS, "5.–7. März 2031"), ("uk", DAY, "середа, 5 березня 2031"),
        ("uk", MONTH, "березень 2031"), ("ko", DAY, "2031년 3월 5일 수요일"), ("ko", SEASON, "2031년 봄"), ("xx", DAY, "Wednesday, 5 March 2031"),
        ("und", MONTH, "March 2031"), ("fr", MONTH, "mars 2031"),
    ],
)  # fmt: skip
def test_in_full(language: str, when: When, spelled: str) -> None:
    assert spell_when(when, language) == spelled


def test_a_quarter_is_no_season() -> None:
    quarter = When(start=date(2031, 1, 1), end=date(2031, 3, 31), precision=Precision.SEASON)
    half = When(start=date(2031, 7, 1), end=date(2031, 12, 31), precision=Precision.SEASON)
    assert spell_when(quarter, "en") == "January – March 2031"
    assert spell_when(half, "en", year=False) == "July – December"


def test_without_weekday_or_year() -> None:
    assert spell_when(DAY, "en", weekday=False) == "5 March 2031"
    assert spell_when(DAY, "de", year=False) == "Mittwoch, 5. März"


@pytest.mark.parametrize(
    ("when", "short"),
    [
        (DAY, "Wed 5 Mar"),
        (MONTH, "Mar 2031"),
        (MINUTE, "21:15"),
        (DAYS, "5–7 Mar"),
        (YEAR, "2031"),
        (SEASON, "Spring 2031"),
    ],
)
def test_in_short(when: When, short: str) -> None:
    assert short_when(when) == short


@given(st.dates(min_value=date(1950, 1, 1), max_value=date(2099, 12, 31)), st.sampled_from(["en", "de", "uk", "ko"]))
def test_what_is_spelled_reads_back(day: date, language: str) -> None:
    when = When(start=day, end=day, precision=Precision.DAY)
    assert resolve(spell_when(when, language), language, date(2000, 1, 1)) == (when,)


@given(st.dates(), st.text(max_size=6))
def test_any_day_in_any_language(day: date, language: str) -> None:
    assert spell_when(When(start=day, end=day, precision=Precision.DAY), language)
