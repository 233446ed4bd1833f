"""Relative days told as dates, in the grammar of the sentence around them."""

from datetime import UTC, date, datetime, time

import pytest
from making import account, day, find

from nutgraf.compose.days import tell_days
from nutgraf.compose.draft import Draft
from nutgraf.model.sentence import ChangeKind
from nutgraf.model.when import Precision, When

DECEMBER = When(start=date(2024, 12, 1), end=date(2024, 12, 31), precision=Precision.MONTH)
JANUARY = When(start=date(2025, 1, 1), end=date(2025, 1, 31), precision=Precision.MONTH)
EVENING = When(start=date(2025, 3, 3), end=date(2025, 3, 3), precision=Precision.MINUTE, clock=time(21, 40))


def told(text: str, words: str, when: When, language: str = "en") -> str:
    one = account(text, times=((words, when),), language=language)
    return tell_days(Draft(account=one, span=find(text, text))).settle().text


@pytest.mark.parametrize(
    ("text", "words", "when", "expected"),
    [
        ("The lock jammed yesterday.", "yesterday", day("2025-03-03"), "The lock jammed on Monday, 3 March."),
        ("The lock must open by tomorrow.", "tomorrow", day("2025-03-05"), "The lock must open by Wednesday, 5 March."),
        ("The lock jammed on Monday.", "Monday", day("2025-03-03"), "The lock jammed on Monday, 3 March."),
        ("Monday’s fire is out.", "Monday", day("2025-03-03"), "Monday’s (3 March) fire is out."),
        ("The lock jammed in January.", "January", JANUARY, "The lock jammed in January."),
        ("The lock jammed in December.", "December", DECEMBER, "The lock jammed in December 2024."),
        ("The lock jammed on Dec. 31.", "Dec. 31", day("2024-12-31"), "The lock jammed on Dec. 31, 2024."),
        ("The lock still jams to this day, as today.", "today", day("2025-03-04"), "The lock still jams to this day, as today."),
        ("The lock jammed last Tuesday.", "last Tuesday", day("2024-12-31"), "The lock jammed last Tuesday, 31 December 2024."),
    ],
)  # fmt: skip
def test_english_days_are_told_in_place(text: str, words: str, when: When, expected: str) -> None:
    assert told(text, words, when) == expected


@pytest.mark.parametrize(
    ("text", "words", "language", "expected"),
    [
        ("Die Schleuse klemmte am Montag.", "Montag", "de", "Die Schleuse klemmte am Montag (3. März)."),
        ("Шлюз заклинило в понеділок.", "понеділок", "uk", "Шлюз заклинило в понеділок (3 березня)."),
    ],
)
def test_other_grammars_get_the_date_in_parentheses(text: str, words: str, language: str, expected: str) -> None:
    assert told(text, words, day("2025-03-03"), language) == expected


@pytest.mark.parametrize(("text", "words"), [("The lock jammed overnight.", "overnight"), ("It is shut now.", "now")])
def test_vague_words_stay(text: str, words: str) -> None:
    assert told(text, words, day("2025-03-03")) == text


def test_a_printed_date_of_the_articles_own_year_stays() -> None:
    assert told("The lock jammed on 3 March.", "3 March", day("2025-03-03")) == "The lock jammed on 3 March."


def test_a_day_inside_a_long_quotation_stays() -> None:
    text = "“We will open the lock tomorrow, whatever the weather brings and whoever complains,” she said."
    assert told(text, "tomorrow", day("2025-03-05")) == text


def test_the_change_is_declared() -> None:
    text = "The lock jammed yesterday."
    one = account(text, times=(("yesterday", day("2025-03-03")),))
    (change,) = tell_days(Draft(account=one, span=find(text, text))).settle().changes
    assert (change.kind, change.was) == (ChangeKind.DAY, "yesterday")


def test_without_a_day_of_its_own_an_article_tells_none() -> None:
    one = account("The lock jammed yesterday.", day=None, times=(("yesterday", day("2025-03-03")),))
    assert tell_days(Draft(account=one, span=find(one.article.text, one.article.text))).edits == ()


def test_the_year_is_told_where_it_is_another() -> None:
    text = "The lock jammed yesterday."
    one = account(text, day=datetime(2026, 1, 1, 8, tzinfo=UTC), times=(("yesterday", day("2025-12-31")),))
    told_text = tell_days(Draft(account=one, span=find(text, text))).settle().text
    assert told_text == "The lock jammed on Wednesday, 31 December 2025."


def test_a_clock_is_not_told_twice() -> None:
    assert told("It jammed on Monday at 21:40.", "Monday at 21:40", EVENING).count("21:40") == 1


def test_a_date_that_may_be_another_years_gets_no_year() -> None:
    text = "The fire led to a May 30 hearing."
    assert told(text, "May 30", day("2024-05-30")) == text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The vote is expected on Monday.", "The vote is expected on Monday, 10 March."),
        ("The council votes on Monday.", "The council votes on Monday."),
    ],
)
def test_a_weekday_some_days_off_is_told_where_it_is_said_to_come(text: str, expected: str) -> None:
    assert told(text, "Monday", day("2025-03-10")) == expected
