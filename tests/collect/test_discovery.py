"""Feeds that a page tells of."""

import pytest

from collect_samples import PAGE, RSS, capture
from nutgraf.collect.discovery import find_feeds, looks_like_feed
from nutgraf.model.feed import FeedKind


def test_the_best_feed_comes_first_and_comments_last():
    found = find_feeds(capture(PAGE))
    assert [(feed.address, feed.title) for feed in found] == [
        ("https://kurier.example/feed", "Velm Kurier"),
        ("https://kurier.example/feed.json", ""),
        ("https://kurier.example/rss.xml", "RSS"),
        ("https://kurier.example/map.xml", ""),
        ("https://kurier.example/comments/feed", "Comments on Velm Kurier"),
    ]
    assert [feed.kind for feed in found].index(FeedKind.SITEMAP) == 3
    assert {feed.home for feed in found} == {"https://kurier.example/"}


def test_a_base_element_counts():
    page = '<html><head><base href="https://alt.example/x/"><link rel="alternate" type="application/atom+xml" href="a.atom"></head></html>'
    assert [feed.address for feed in find_feeds(capture(page))] == ["https://alt.example/x/a.atom"]


def test_what_is_no_page_tells_of_none():
    assert find_feeds(capture(RSS)) == ()
    assert find_feeds(capture(b"")) == ()


@pytest.mark.parametrize(
    "path", ["/feed", "/feed/", "/rss", "/rss/world.xml", "/index.xml", "/news.rss", "/?feed=rss2", "/atom.xml", "/blog/feed.json", "/rss-news.xml"]
)  # fmt: skip
def test_these_look_like_feeds(path: str):
    assert looks_like_feed(f"https://kurier.example{path}")


@pytest.mark.parametrize(
    "address",
    ["", "https://k.example/2031/how-we-feed-the-gulls", "https://k.example/feeding", "https://reader.example/add/feed/https://k.example/feed",
     "https://k.example/wp-json/feed", "https://k.example/sitemap.xml", "https://k.example/feed.html"],
)  # fmt: skip
def test_these_do_not(address: str):
    assert not looks_like_feed(address)
