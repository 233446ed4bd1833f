"""JSON Feed."""

from datetime import UTC, datetime

import pytest

from collect_samples import JSON_FEED, NOW, capture
from nutgraf.collect.reading import read_feed
from nutgraf.model.feed import FeedReading


def read(body: str) -> FeedReading:
    return read_feed(capture(body, "https://gazette.example/feed.json"), now=NOW)


def test_it_is_read_as_it_tells():
    reading = read(JSON_FEED)
    assert (reading.title, reading.home, reading.language) == ("Halden Gazette", "https://gazette.example/", "en")
    assert (reading.problem, reading.odd) == ("", "1 entry without an address")
    pier, tram, other = reading.entries
    assert (pier.address, pier.headline) == ("https://gazette.example/2031/pier", "The pier <closes>")
    assert (pier.summary, pier.published) == ("Nine pillars.", datetime(2031, 4, 9, 8, tzinfo=UTC))
    assert pier.updated == datetime(2031, 4, 9, 11, tzinfo=UTC)
    assert (tram.address, tram.language) == ("https://gazette.example/2031/tram", "de")
    assert (other.address, other.headline) == ("https://other.example/x", "")


@pytest.mark.parametrize(
    ("body", "says"),
    [
        ('{"items": [', "breaks off or is damaged at line 1, column 12"),
        ('{"version": "https://jsonfeed.org/version/1", "items": 7}', "no list of items"),
        ('{"items": [{"url": "https://a.example/"}]}', "no JSON Feed"),
        ("[1, 2]", "no JSON Feed"),
        ("[" * 100_000, "too deeply"),
        ('{"a": ' + "9" * 10_000 + "}", "numbers too long"),
        ('{"feed_url": "x", "items": [{}]}', "none of its entries (1) has an address"),
    ],
)
def test_what_is_none_is_refused(body: str, says: str):
    assert says in read(body).problem


def test_a_feed_without_its_version_is_known_by_its_home():
    body = '{"home_page_url": "https://a.example/", "items": [{"url": "https://a.example/1"}]}'
    assert [entry.address for entry in read(body).entries] == ["https://a.example/1"]
