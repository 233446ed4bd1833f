"""Which calendar days the opening of an article tells of."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nutgraf.cluster.days import days_told
from nutgraf.cluster.days_calendar import calendar_of
from nutgraf.text.words import words

EPOCH = date(1970, 1, 1)
TUESDAY = "2024-03-12"


def told(text: str, language: str, published: str | None = TUESDAY) -> list[str]:
    """The days told by ``text``, printed as dates."""
    at = None if published is None else (date.fromisoformat(published) - EPOCH).days + 0.75
    found = days_told([word.text for word in words(text)], language, at)
    return [str(EPOCH + timedelta(day)) for day in found]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("A barn burnt down in Orlin on Sunday night.", ["2024-03-10"]),
        ("The barn burnt on Tuesday, and on TUESDAY it rained.", ["2024-03-12"]),
        ("The barn burnt last Tuesday.", ["2024-03-05"]),
        ("Thursday's storm took the roof.", ["2024-03-07"]),
        ("The storm came last night; today the roof is gone.", ["2024-03-11", "2024-03-12"]),
        ("The ferry sank on March 4.", ["2024-03-04"]),
        ("The ferry sank on 4 March, or on the 3rd of March.", ["2024-03-04", "2024-03-03"]),
        ("The ferry sank on Sept. 21 and was raised Nov. 2, 2021.", ["2023-09-21", "2021-11-02"]),
        ("The ferry sank on February 30.", []),
        ("The ferry was built in May 5 years ago; it may 4 times have sunk.", []),
        ("The ferry sank on 5 June last year.", ["2023-06-05"]),
        ("The vessel left on March 28 for Orlin.", ["2024-03-28"]),
        ("The fire is told of in The Orlin Today and in Orlin Tonight; Last Night it burnt.", ["2024-03-11"]),
        ("The case was opened before Friday.", []),
        ("A man sat in the sun; mar 4 and dec 3 are no dates.", []),
    ],
)
def test_english_days(text: str, days: list[str]) -> None:
    assert told(text, "en") == days


@pytest.mark.parametrize(
    "text", ["next Friday", "this coming Friday", "the case will be heard on Friday", "every Friday", "until Friday"]
)
def test_a_weekday_that_lies_ahead_is_left_out(text: str) -> None:
    assert told(f"In Orlin {text}", "en") == []


def test_the_same_words_tell_other_days_a_week_later() -> None:
    words_alike = "Two hurt in crash on Sunday evening"
    assert told(words_alike, "en", "2024-03-04") == ["2024-03-03"]
    assert told(words_alike, "en", "2024-03-12") == ["2024-03-10"]


def test_a_date_says_which_weekday_it_stands_beside() -> None:
    assert told("On Sunday, Feb. 4, a dam broke.", "en") == ["2024-02-04"]
    assert told("On Feb. 4, 2023, Saturday evening, a dam broke.", "en") == ["2023-02-04"]
    assert told("On Feb. 4, a dam broke. Police said Sunday that it was old.", "en") == ["2024-02-04", "2024-03-10"]


@pytest.mark.parametrize(
    ("language", "text", "days"),
    [
        ("de", "Am Montagabend brannte eine Scheune, gestern auch.", ["2024-03-11"]),
        ("de", "Am 4. März 2023 und am 3. Jänner.", ["2023-03-04", "2024-01-03"]),
        ("de", "Das Gericht tagt nächsten Freitag und am kommenden Montag.", []),
        ("de", "Vergangenen Dienstag sank die Fähre.", ["2024-03-05"]),
        ("uk", "У п’ятницю вночі згорів сарай, а вчора млин.", ["2024-03-08", "2024-03-11"]),
        ("uk", "Пором затонув 4 березня 2022 року, другий 8-го лютого.", ["2022-03-04", "2024-02-08"]),
        ("uk", "Третій затонув 5 червня минулого року.", ["2023-06-05"]),
        ("uk", "Суд збереться наступної середи.", []),
        ("ko", "지난 4일 배가 가라앉았고 3월 6일 인양됐다.", ["2024-03-04", "2024-03-06"]),
        ("ko", "2022년 5월 7일과 작년 6월 5일, 지난달 28일", ["2022-05-07", "2023-06-05", "2024-02-28"]),
        ("ko", "월요일에 불이 났고 오늘은 비가 왔다.", ["2024-03-11", "2024-03-12"]),
        ("ko", "지난 달 19일 출항했고 오는 9월 6일 돌아온다.", ["2024-02-19"]),
        ("ko", "배는 5일 만에 돌아왔고 오는 20일 다시 떠난다.", []),
        ("es", "El barco se hundió el 4 de marzo de 2013; ayer llovió.", ["2013-03-04", "2024-03-11"]),
        ("es", "Ocurrió el domingo y no el próximo viernes.", ["2024-03-10"]),
        ("es", "Cerrado hasta el viernes.", []),
        ("fr", "Le bac a coulé le 1er mars, ou samedi dernier.", ["2024-03-01", "2024-03-09"]),
        ("fr", "Le procès s'ouvre vendredi prochain.", []),
        ("fr", "En mars 4 bateaux ont coulé.", []),
        ("vi", "Phà chìm ngày 4/3, hôm 5.3 và ngày 6 tháng 3 năm 2023.", ["2024-03-04", "2024-03-05", "2023-03-06"]),
        ("vi", "Sau 10 tháng 6 con phà đã chìm.", []),
        ("vi", "Hôm qua, Thứ Hai, và Chủ Nhật.", ["2024-03-11", "2024-03-10"]),
        ("pl", "Prom zatonął w sobotę, 2 marca.", ["2024-03-02"]),
        ("ja", "船は3月4日に沈んだ。", ["2024-03-04"]),
        ("sv", "Färjan sjönk den 4 mars.", ["2024-03-04"]),
    ],
)
def test_days_in_other_languages(language: str, text: str, days: list[str]) -> None:
    assert told(text, language) == days


@pytest.mark.parametrize(
    "stamp", ["Posted: Monday, March 11, 2024.", "March 11, 2024 7:18 PM", "Updated on 11 March 2024"]
)
def test_the_stamp_of_an_article_tells_no_day(stamp: str) -> None:
    assert told(f"{stamp} ORLIN A barn burnt on Saturday.", "en") == ["2024-03-09"]
    assert told("A video posted on March 11, 2024 shows it.", "en") == ["2024-03-11"]


def test_the_year_is_the_one_that_puts_the_day_nearest() -> None:
    assert told("Dec. 30 and Jan. 2", "en", "2024-01-05") == ["2023-12-30", "2024-01-02"]
    assert told("Dec. 30 and Jan. 2", "en", "2023-12-28") == ["2023-12-30", "2024-01-02"]
    assert told("April 20", "en", "2024-03-12") == []


def test_the_next_days_weekday_is_unsure_unless_it_is_said_to_be_the_last() -> None:
    assert told("The barn burnt on Wednesday.", "en") == []
    assert told("The barn burnt last Wednesday.", "en") == ["2024-03-06"]


@pytest.mark.parametrize("published", [None, float("nan"), float("inf"), -1e18, 1e300])
def test_without_a_publishing_day_only_dates_with_a_year_are_told(published: float | None) -> None:
    printed = ["Sunday", "today", "March", "4", "May", "5", "2020"]
    assert days_told(printed, "en", published) == ((date(2020, 5, 5) - EPOCH).days,)


@pytest.mark.parametrize("language", ["", "und", "xx", "no language", "zxx-12", "\ud800"])
def test_an_unknown_language_tells_nothing(language: str) -> None:
    assert days_told(["Sunday", "March", "4"], language, 19_000.0) == ()


CODES = ["en", "de", "uk", "ko", "ru", "es", "fr", "it", "nl", "pt", "pl", "vi", "ja", "zh", "ar", "he", "hu", "th"]


@st.composite
def openings(draw: st.DrawFn) -> tuple[list[str], str]:
    """Words, many of them of the calendar, and their language."""
    language = draw(st.sampled_from(CODES))
    calendar = calendar_of(language)
    assert calendar is not None
    usual = [*sorted(calendar.openers), "4", "12", "31", "in", "de", "last", "년", "일", "thứ", "오는", "4.3"]
    word = st.sampled_from(usual) | st.text(max_size=6) | st.integers(0, 40).map(str)
    return draw(st.lists(word, max_size=30)), language


@given(openings(), st.none() | st.floats(-400_000, 2_000_000) | st.floats())
def test_any_words_are_read_without_fail_and_the_same_each_time(
    opening: tuple[list[str], str], published: float | None
) -> None:
    found = days_told(*opening, published)
    assert found == days_told(*opening, published)
    assert len(found) == len(set(found))
    assert all(isinstance(day, int) for day in found)


@given(openings(), st.floats(0, 30_000))
def test_days_lie_near_the_publishing_day_unless_a_year_is_printed(
    opening: tuple[list[str], str], published: float
) -> None:
    assert all(-246 <= day - published <= 31 for day in days_told(*opening, published))
