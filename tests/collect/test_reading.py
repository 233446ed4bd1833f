"""Whatever comes: entries with addresses, or a problem in plain words."""

import gzip

import pytest
from hypothesis import given
from hypothesis import strategies as st

from collect_samples import NOW, OPML, RSS, SAMPLES, capture
from mangled import mangled
from nutgraf.collect.discovery import find_feeds
from nutgraf.collect.opml import read_opml
from nutgraf.collect.page_rights import rights_in_page
from nutgraf.collect.reading import read_feed
from nutgraf.collect.recognising import Handed, what_is
from nutgraf.model.feed import FeedReading
from nutgraf.text.urls import clean_url, url_key


def check(reading: FeedReading) -> None:
    """What holds for every reading."""
    assert not (reading.problem and (reading.entries or reading.further))
    assert all(entry.address and clean_url(entry.address) == entry.address for entry in reading.entries)
    assert len({url_key(entry.address) for entry in reading.entries}) == len(reading.entries)
    assert all("\n" not in entry.headline + entry.summary for entry in reading.entries)
    moments = [moment for entry in reading.entries for moment in (entry.published, entry.updated) if moment]
    assert all(moment.tzinfo is not None for moment in moments)


@pytest.mark.parametrize(
    ("body", "says"),
    [
        (b"", "empty"),
        (b" \n\x00\n ", "empty"),
        (b"%PDF-1.7 x", "a PDF"),
        (b"\x1f\x8b\x08broken", "packing is damaged"),
        (gzip.compress(b"\0" * 60_000_000, 1), "more than the 50 MB"),
        (bytes(range(256)) * 10, "a binary file"),
        (OPML.encode(), "add the list"),
        (b"<note>Hello</note>", "neither RSS, Atom nor a sitemap"),
        (b"Only words.", "plain text"),
        (b"<!-- " * 10, "neither RSS"),
        (b"<?x ?>" * 30_000 + RSS.encode(), "neither RSS"),
        (b'<html><body><a href="x' + b" a" * 10_000 + b'">', "no links"),
    ],
)
def test_what_is_no_feed_is_refused_with_the_reason(body: bytes, says: str):
    reading = read_feed(capture(body), now=NOW)
    check(reading)
    assert says in reading.problem


@pytest.mark.parametrize(
    "told", [{"kind": "text/html"}, {"kind": "application/json", "charset": "latin-1"}, {"charset": "nonsense"}]
)
def test_content_decides_not_what_is_told(told: dict[str, str]):
    assert len(read_feed(capture(RSS, **told), now=NOW).entries) == 3


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-32", "cp1252"])
def test_encodings_that_lie_are_found_out(encoding: str):
    body = RSS.replace("nine&nbsp;pillars", "nine pillars “of café”").encode(encoding)
    assert read_feed(capture(body), now=NOW).entries[0].summary == "Engineers found cracks in nine pillars “of café”."


def test_relative_addresses_need_to_know_from_where():
    reading = read_feed(capture(RSS, "feed.xml"), now=NOW)
    assert reading.entries[0].address == "https://kurier.example/2031/04/09/old-pier"
    moved = read_feed(capture(RSS, "https://old.example/feed", url="https://new.example/rss"), now=NOW)
    assert moved.entries[0].address == "https://new.example/2031/04/09/old-pier"


@given(st.sampled_from(sorted(SAMPLES)), st.data())
def test_no_damage_makes_a_reader_raise(name: str, data: st.DataObject):
    body = data.draw(mangled(SAMPLES[name].encode()))
    found = capture(body)
    check(read_feed(found, now=NOW))
    assert what_is(found) in Handed
    assert all(feed.address for feed in find_feeds(found))
    listed = read_opml(found)
    assert listed.feeds or listed.problems
    assert all(": " in signal for signal in rights_in_page(body))


@given(st.binary(max_size=400))
def test_no_bytes_make_a_reader_raise(body: bytes):
    check(read_feed(capture(body), now=NOW))
    assert what_is(capture(body)) in Handed
