"""Years that are not printed, and times that cannot be."""

import json
from datetime import UTC, datetime

from nutgraf.model.article import Article
from nutgraf.model.fate import Capture
from nutgraf.model.when import Known, Precision
from nutgraf.read import read_capture, settle

NOW = datetime(2034, 6, 1, tzinfo=UTC)
PIER = "The harbour board of Velmouth voted on Tuesday to close the old pier after Ostap Gray found 9 cracks."


def printed(day: str, text: str = PIER) -> Article:
    return read_capture(
        Capture(address="x.txt", body=f"Velmouth to close its old pier\n{day}\n\n{text}".encode())
    ).articles[0]


def dated(date: str, text: str = PIER, title: str = "Old pier of Velmouth is closed") -> Article:
    record = {"title": title, "text": text, "date": date, "outlet": title}
    return read_capture(Capture(address="y.json", body=json.dumps(record).encode())).articles[0]


def settled(*articles: Article, now: datetime = NOW) -> Article:
    return settle(articles, now)[0]


def test_the_year_comes_from_the_most_alike_article() -> None:
    other = dated(
        "2029-01-02", text="A bank in Quillon was robbed of 4 million by three men, police said.", title="Robbery"
    )
    article = settled(printed("9 April 14:07"), other, dated("2031-04-10T08:00:00Z"))
    assert article.published
    assert article.yearless is None
    assert article.published.at == datetime(2031, 4, 9, 14, 7, tzinfo=UTC)
    assert (article.published.known, article.published.precision, article.published.zone_known) == (
        Known.GUESSED,
        Precision.MINUTE,
        False,
    )
    assert (
        article.published.note
        == "the year is not printed; 2031 taken from “Old pier of Velmouth is closed”, 10 Apr 2031"
    )


def test_the_nearest_day_may_lie_in_the_year_before() -> None:
    article = settled(printed("30 December"), dated("2031-01-01"))
    assert article.published
    assert article.published.at.year == 2030


def test_nothing_is_taken_from_an_article_on_something_else() -> None:
    other = dated("2029-01-02", text="Drei Männer raubten eine Bank in Quillon aus.", title="Raub")
    article = settled(printed("9 April"), other)
    assert article.published
    assert article.published.at.year == 2034


def test_a_day_in_the_text_comes_before_today() -> None:
    article = settled(printed("9 April", text=PIER + " The vote follows a report of March 20, 2031."))
    assert article.published
    assert article.published.at.year == 2031
    assert "its own text" in article.published.note


def test_today_gives_the_latest_such_day_that_is_past() -> None:
    for day, year in (("9 April", 2034), ("9 December", 2033)):
        stamp = settled(printed(day)).published
        assert stamp
        assert stamp.at.year == year
        assert "latest such day" in stamp.note


def test_the_weekday_narrows_the_year() -> None:
    stamp = settled(printed("Wednesday, 9 April 14:07")).published
    assert stamp
    assert stamp.at.year == 2031


def test_the_29th_of_february_is_in_a_leap_year() -> None:
    stamp = settled(printed("29 February")).published
    assert stamp
    assert stamp.at.year == 2032


def test_times_ahead_of_today_are_taken_away_unless_the_clock_is_wrong() -> None:
    ahead, past = dated("2099-01-01"), dated("2031-04-10")
    assert [article.published is None for article in settle([ahead, past, past], NOW)] == [True, False, False]
    early = datetime(1999, 1, 1, tzinfo=UTC)
    assert all(article.published for article in settle([ahead, past], early))


def test_settling_twice_changes_nothing_more() -> None:
    once = settle([printed("9 April"), dated("2031-04-10")], NOW)
    assert settle(once, NOW) == once
