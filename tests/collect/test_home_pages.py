"""Home pages: which links lead to articles."""

from datetime import UTC, datetime

import pytest

from collect_samples import NOW, PAGE, capture
from nutgraf.collect.article_links import ENOUGH, article_score
from nutgraf.collect.reading import read_feed
from nutgraf.model.feed import FeedKind


def test_the_articles_of_the_site_are_found_in_their_order():
    reading = read_feed(capture(PAGE), now=NOW)
    assert (reading.kind, reading.problem) == (FeedKind.PAGE, "")
    assert (reading.title, reading.home, reading.language) == ("Velm Kurier", "https://kurier.example/", "en")
    assert [(entry.address, entry.headline) for entry in reading.entries] == [
        ("https://kurier.example/2031/04/09/old-pier", "Velm closes its old pier"),
        ("https://kurier.example/harbour/ferry-fares-rise-again-148213.html", "Ferry fares rise again"),
        ("https://lokal.kurier.example/brielen-market-opens-late-this-year", "Brielen market opens late this year"),
    ]
    assert reading.entries[0].published == datetime(2031, 4, 9, 12, 30, tzinfo=UTC)


def test_a_page_without_articles_is_a_problem():
    reading = read_feed(capture("<html><body><p>Nothing here.</p><a href='/x'>Away</a></body></html>"), now=NOW)
    assert "no links to articles" in reading.problem


@pytest.mark.parametrize("expected", [FeedKind.FEED, FeedKind.SITEMAP])
def test_a_page_where_a_feed_was_is_a_problem(expected: FeedKind):
    reading = read_feed(capture(PAGE), now=NOW, expected=expected)
    assert f"not a {expected}" in reading.problem
    assert (reading.entries, reading.kind) == ((), expected)


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("/2031/04/09/pier", "Velm closes pier"),
        ("/hafen/velm-schliesst-seine-alte-mole", "Velm schließt Mole"),
        ("/news/articleView.html?idxno=482711", "벨름 옛 부두 내일부터 폐쇄 결정"),
        ("/news/world-europe-58412211", "Pier closes after cracks are found"),
        ("/a/20310409000123", "海港委员会决定关闭旧码头 星期二"),
        ("/%D0%BF%D1%80-%D0%B2%D1%96%D0%B4-%D1%82%D0%B0-%D0%BD%D0%B0.html", "Причал зачинено від п'ятниці"),
        ("/2031/04/strong-enough-without-any-words", ""),
    ],
)
def test_these_look_like_articles(path: str, words: str):
    assert article_score(f"https://kurier.example{path}", words, in_heading=False) >= ENOUGH


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("/", "Velm Kurier, the paper of the coast"),
        ("/world", "World news from all over"),
        ("/tag/the-old-pier-of-velm", "All about the old pier of Velm"),
        ("/author/jo-van-der-meer", "Jo van der Meer of Velm writes"),
        ("/2031/04/09/pier.jpg", "A picture of the old pier"),
        ("/2031/04/pier", ""),
        ("/login?next=/2031/04/09/old-pier-of-velm", "Log in to read on here"),
    ],
)
def test_these_do_not(path: str, words: str):
    assert article_score(f"https://kurier.example{path}", words, in_heading=False) < ENOUGH


def test_a_clock_as_link_is_no_headline():
    page = '<html><body><p><a href="/2031/04/09/the-old-pier-of-velm">April 9, 2031 1:46 PM</a></p></body></html>'
    assert [entry.headline for entry in read_feed(capture(page), now=NOW).entries] == [""]
