"""RSS and Atom in their dialects, whole and broken."""

from datetime import UTC, datetime, timedelta

import pytest

from collect_samples import ATOM, NOW, RDF, RSS, capture
from nutgraf.collect.reading import read_feed
from nutgraf.model.feed import FeedKind, FeedReading


def read(body: str | bytes) -> FeedReading:
    return read_feed(capture(body, "https://kurier.example/feed"), now=NOW)


def channel(inside: str) -> str:
    return f'<rss version="2.0"><channel><title>Velm Kurier</title>{inside}</channel></rss>'


def item(inside: str = "", link: str = "https://kurier.example/a") -> str:
    return f"<item><title>Pier</title><link>{link}</link>{inside}</item>"


def test_rss_is_read_as_it_tells():
    reading = read(RSS)
    assert (reading.kind, reading.problem, reading.odd) == (FeedKind.FEED, "", "1 entry without an address")
    assert (reading.title, reading.home, reading.language) == ("Velm Kurier & Bote", "https://kurier.example/", "en-GB")
    assert reading.pause == timedelta(minutes=30)
    pier, fares, counted = reading.entries
    assert pier.address == "https://kurier.example/2031/04/09/old-pier"
    assert (pier.headline, pier.language) == ("Velm closes its old pier", "en-GB")
    assert pier.summary == "Engineers found cracks in nine pillars."
    assert pier.published == datetime(2031, 4, 9, 12, 30, tzinfo=UTC)
    assert fares.headline == "Ferry < tram? Fares of 5 < 6 marks"
    assert fares.address == "https://kurier.example/2031/04/08/fares"
    assert fares.published == datetime(2031, 4, 8, 7, tzinfo=UTC)
    assert (counted.address, counted.summary) == ("https://kurier.example/2031/04/07/counted", "The whole text.")


def test_atom_is_read_as_it_tells():
    reading = read(ATOM)
    assert (reading.title, reading.home, reading.language, reading.odd) == (
        "Abendbote",
        "https://abendbote.example/",
        "de",
        "",
    )
    port, storm = reading.entries
    assert (port.address, port.headline) == ("https://abendbote.example/hafen/31", "Hafen Velm schließt")
    assert port.updated == datetime(2031, 4, 9, 13, 30, tzinfo=UTC)
    assert port.published == datetime(2031, 4, 9, 12, 30, tzinfo=UTC)
    assert (storm.headline, storm.summary, storm.outlet) == (
        "Sturm über Halden",
        "Der Wind legte zu.",
        "Haldener Blatt",
    )
    assert (storm.published, storm.updated) == (None, datetime(2031, 4, 8, 6, 0, tzinfo=UTC))


def test_rdf_is_read_as_it_tells():
    reading = read(RDF)
    assert reading.pause == timedelta(hours=6)
    assert [(entry.address, entry.language) for entry in reading.entries] == [("https://fjord.example/a-1", "no")]
    assert reading.entries[0].published == datetime(2031, 4, 9, 9, tzinfo=UTC)


@pytest.mark.parametrize(
    ("broken", "headline"),
    [
        (channel("<item><title>Nets & ropes</title><link>https://kurier.example/a</link></item>"), "Nets & ropes"),
        (
            channel("<item><title>Caf&eacute;&nbsp;shut</title><link>https://kurier.example/a</link></item>"),
            "Café shut",
        ),
        (channel("<item><title>A&lol; b</title><link>https://kurier.example/a</link></item>"), "A&lol; b"),
        (channel("<item><title>Pi\x00er\x0c</title><link>https://kurier.example/a</link></item>"), "Pier"),
        (channel("<item><title>Pi&#0;er</title><link>https://kurier.example/a</link></item>"), "Pi er"),
        (channel(item("<media:thumbnail url='x'/>")), "Pier"),
        (channel(item("<p>never closed")), "Pier"),
        (channel(item()).replace("</channel></rss>", "") + "<item><title>Half</title><link>https://kuri", "Pier"),
        ("<br />Warning: something failed\n" + channel(item()), "Pier"),
        (channel(item()) + "<script>count()</script>", "Pier"),
    ],
)
def test_broken_feeds_are_mended(broken: str, headline: str):
    reading = read(broken)
    assert reading.problem == ""
    assert [(entry.address, entry.headline) for entry in reading.entries] == [("https://kurier.example/a", headline)]


def test_what_was_broken_is_told_with_its_line():
    assert read("\n\n" + channel("\n<item><title>Nets & ropes</title><link>https://k.example/a</link></item>")).odd == (
        "not well-formed at line 4"
    )


def test_entities_are_never_expanded_or_fetched():
    laughs = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 9))
    for within in (f'<!ENTITY a0 "ha">{laughs}', '<!ENTITY a8 SYSTEM "file:///etc/hostname">'):
        body = f"<?xml version='1.0'?><!DOCTYPE rss [{within}]>{channel(item().replace('Pier', '&a8;'))}"
        assert [entry.headline for entry in read(body).entries] == ["&a8;"]


@pytest.mark.parametrize(
    ("body", "says"),
    [
        (channel("<a>" * 600_000), "more tags"),
        (channel(item("<x " + " ".join(f'a{n}="1"' for n in range(1000)) + "/>")), "more attributes"),
        (channel(item("<x " + " ".join(f'xmlns:a{n}="1"' for n in range(100)) + "/>")), "more namespaces"),
        (channel(item()) + " " * 20_000_001, "more than the 20 MB"),
        ("<rss><channel><title>Velm", "before its first entry"),
        ("<rss/>", "neither a feed's title nor entries"),
        (channel("<item><title>Pier</title></item>"), "none of its entries (1) has an address"),
    ],
)
def test_what_cannot_be_read_is_refused_with_the_reason(body: str, says: str):
    reading = read(body)
    assert says in reading.problem
    assert reading.entries == ()


def test_a_feed_that_has_nothing_to_say_now_is_no_problem():
    reading = read(channel(""))
    assert (reading.title, reading.problem, reading.entries) == ("Velm Kurier", "", ())


def test_deep_nesting_in_one_entry_costs_only_that_entry():
    deep = item("<description>" + "<a>" * 1000 + "</a>" * 1000 + "</description>", "https://kurier.example/deep")
    assert "https://kurier.example/a" in {entry.address for entry in read(channel(item() + deep)).entries}


def test_ten_thousand_entries_give_the_newest_in_their_order():
    many = "".join(
        item(f"<pubDate>{(NOW - timedelta(minutes=n)).isoformat()}</pubDate>", f"https://kurier.example/{n}")
        for n in reversed(range(4_000))
    )
    reading = read(channel(many))
    assert reading.odd == "more than 3000 entries, of which the newest were taken"
    assert [entry.address for entry in reading.entries] == [
        f"https://kurier.example/{n}" for n in reversed(range(3_000))
    ]


@pytest.mark.parametrize(
    ("told", "pause"),
    [
        ("<ttl>1</ttl>", timedelta(minutes=5)),
        ("<ttl>999999</ttl>", timedelta(days=7)),
        ("<ttl>soon</ttl>", None),
        ("<ttl>-5</ttl>", None),
        ("<ttl>0</ttl>", None),
        ("", None),
    ],
)
def test_the_pause_a_feed_asks_for_is_kept_sane(told: str, pause: timedelta | None):
    assert read(channel(told)).pause == pause
