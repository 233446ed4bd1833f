from datetime import date, time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nutgraf.model.span import Span
from nutgraf.model.when import Precision
from nutgraf.text.dates import find_times, resolve

TUESDAY = date(2031, 3, 4)


def found(text: str, language: str = "en", anchor: date | None = TUESDAY) -> list[tuple[str, str]]:
    times = find_times(text, [Span(start=0, end=len(text))], language, anchor)
    return [(one.span.of(text), one.when.start.isoformat()) for one in times]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They met on March 1, 2030.", [("March 1, 2030", "2030-03-01")]),
        ("They met on 1 Mar.", [("1 Mar", "2031-03-01")]),
        ("They met on Tuesday.", [("Tuesday", "2031-03-04")]),
        ("They met on Wednesday.", [("Wednesday", "2031-02-26")]),
        ("They will meet as early as Wednesday.", [("Wednesday", "2031-03-05")]),
        ("Officials said Monday that talks will resume Friday.", [("Monday", "2031-03-03"), ("Friday", "2031-03-07")]),
        ("He fell last Tuesday.", [("last Tuesday", "2031-02-25")]),
        ("She left two days ago.", [("two days ago", "2031-03-02")]),
        ("It opened last month.", [("Last month".lower(), "2031-02-01")]),
        ("It opens next week.", [("next week", "2031-03-10")]),
        ("He arrived yesterday.", [("yesterday", "2031-03-03")]),
        ("It rained in October.", [("October", "2030-10-01")]),
        ("It was built in 1987.", [("1987", "1987-01-01")]),
        ("The sun and 12 may rise, 2000 people march.", []),
        ("Wednesday, March 5, is free.", [("Wednesday, March 5", "2031-03-05")]),
    ],
)  # fmt: skip
def test_english(text: str, expected: list[tuple[str, str]]) -> None:
    assert found(text) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "Am Mittwoch starb er.", [("Mittwoch", "2031-02-26")]),
        ("de", "Er wird am Mittwoch reden.", [("Mittwoch", "2031-03-05")]),
        ("de", "Es brannte vergangenen Monat.", [("vergangenen Monat", "2031-02-01")]),
        ("de", "Es war am 01.03.2031 so.", [("01.03.2031", "2031-03-01")]),
        ("de", "Vor zwei Tagen kam sie.", [("Vor zwei Tagen", "2031-03-02")]),
        ("uk", "Це сталося 1 березня.", [("1 березня", "2031-03-01")]),
        ("uk", "Минулого місяця він приїхав.", [("Минулого місяця", "2031-02-01")]),
        ("uk", "У середу вони зустрінуться завтра.", [("середу", "2031-03-05"), ("завтра", "2031-03-05")]),
        ("ko", "3월 1일 만났다.", [("3월 1일", "2031-03-01")]),
        ("ko", "지난달 보냈다.", [("지난달", "2031-02-01")]),
        ("ko", "오는 7일 만난다.", [("오는 7일", "2031-03-07")]),
        ("fr", "Le 1 mars 2031, hier.", [("1 mars 2031", "2031-03-01"), ("hier", "2031-03-03")]),
    ],
)  # fmt: skip
def test_other_languages(language: str, text: str, expected: list[tuple[str, str]]) -> None:
    assert found(text, language) == expected


@pytest.mark.parametrize(
    ("text", "words", "start", "end"),
    [
        ("Sales of saws rose in the third quarter.", "the third quarter", "2030-07-01", "2030-09-30"),
        ("Sales of saws rose in the fourth quarter.", "the fourth quarter", "2030-10-01", "2030-12-31"),
        ("Sales of saws will rise in the second quarter.", "the second quarter", "2031-04-01", "2031-06-30"),
        ("It closed in the first quarter of 2024.", "the first quarter of 2024", "2024-01-01", "2024-03-31"),
        ("It closed in Q2 2024.", "Q2 2024", "2024-04-01", "2024-06-30"),
        ("It opens in the second half of the year.", "the second half of the year", "2031-07-01", "2031-12-31"),
        ("It broke in last year’s first half.", "last year’s first half", "2030-01-01", "2030-06-30"),
        ("A first-quarter loss was reported.", "first-quarter", "2031-01-01", "2031-03-31"),
    ],
)
def test_quarters_and_halves_of_a_year(text: str, words: str, start: str, end: str) -> None:
    (one,) = find_times(text, [Span(start=0, end=len(text))], "en", TUESDAY)
    assert (one.span.of(text), one.when.precision) == (words, Precision.SEASON)
    assert (one.when.start, one.when.end) == (date.fromisoformat(start), date.fromisoformat(end))


@pytest.mark.parametrize(
    "text",
    [
        "He threw for ninety yards in the fourth quarter.",
        "The coach lost his voice in the third quarter of the game.",
        "A third quarter of the cake is a loss.",
        "The first half of the match was dull.",
        "Its fiscal third quarter brought a loss.",
        "The second quarter: sales of saws",
    ],
)
def test_quarters_that_are_no_calendars_are_left_out(text: str) -> None:
    assert found(text) == []


def test_a_clock_joins_its_day_and_is_nothing_alone() -> None:
    text = "It began at 9:15 p.m. on Monday and ended at 11 p.m."
    (one,) = find_times(text, [Span(start=0, end=len(text))], "en", TUESDAY)
    assert (one.when.start, one.when.clock, one.when.precision) == (date(2031, 3, 3), time(21, 15), Precision.MINUTE)


def test_without_an_anchor_only_printed_years_count() -> None:
    assert found("Yesterday, on 3 May and in June 2030.", anchor=None) == [("June 2030", "2030-06-01")]


def test_relative_says_whether_the_anchor_was_needed() -> None:
    text = "Yesterday and on 3 May 2030."
    times = find_times(text, [Span(start=0, end=len(text))], "en", TUESDAY)
    assert [one.relative for one in times] == [True, False]


def test_a_bare_weekday_has_two_readings_the_likelier_first() -> None:
    assert [when.start.day for when in resolve("Friday", "en", TUESDAY)] == [28, 7]
    assert [when.start.day for when in resolve("Friday", "en", TUESDAY, ahead=True)] == [7, 28]
    assert [when.start.day for when in resolve("yesterday", "en", TUESDAY)] == [3]
    assert resolve("nothing", "en", TUESDAY) == ()


def test_days_the_calendar_lacks_are_left_out() -> None:
    assert found("It was 31 February 2030 or 30.02.2031.") == []


LANGUAGES = st.sampled_from(["en", "de", "uk", "ko", "fr", "und", ""])
PIECES = st.sampled_from(
    "12 . 3 : March Mon day Montag last ago two days 2024 , 월 일 년 지난 9 p.m. на середу vor".split(" ")
)


@given(st.lists(PIECES, max_size=25), LANGUAGES, st.dates())
def test_never_raises_and_stays_inside(pieces: list[str], language: str, anchor: date) -> None:
    text = " ".join(pieces)
    times = find_times(text, [Span(start=0, end=len(text))], language, anchor)
    assert all(0 <= one.span.start < one.span.end <= len(text) for one in times)
    assert all(one.span.end <= other.span.start for one, other in pairwise(times))


@given(st.text(max_size=200), LANGUAGES)
def test_any_text_at_all(text: str, language: str) -> None:
    assert find_times(text, [Span(start=0, end=len(text))], language, TUESDAY) == find_times(
        text, [Span(start=0, end=len(text))], language, TUESDAY
    )


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("He was shot by police on Thursday night.", date(2016, 6, 2)),
        ("Ann was hurt by her friend, Cody, around 5:08 p.m. Thursday.", date(2016, 6, 2)),
        ("The bridge reopens by Thursday.", date(2016, 6, 9)),
        ("The work must end by the end of Thursday.", date(2016, 6, 9)),
    ],
)
def test_by_looks_ahead_only_right_before_its_day(words: str, day: date) -> None:
    (found,) = find_times(words, [Span(start=0, end=len(words))], "en", date(2016, 6, 3))
    assert found.when.start == day


@pytest.mark.parametrize(
    "words",
    [
        "Talks are to be held on Friday.",
        "Drilling is to be attempted on Friday.",
        "The vote was set for Friday.",
        "Parliament debates the law on Friday.",
        "She takes her seat on Friday.",
    ],
)
def test_what_is_still_to_be_done_lies_ahead(words: str) -> None:
    found = find_times(words, [Span(start=0, end=len(words))], "en", date(2024, 5, 7))
    assert [one.when.start for one in found] == [date(2024, 5, 10)]
