"""Sitemaps of all kinds."""

import gzip
from datetime import UTC, datetime, timedelta

from collect_samples import INDEX, NOW, SITEMAP, capture
from nutgraf.collect.reading import read_feed
from nutgraf.model.feed import FeedKind, FeedReading


def read(body: str | bytes, **told: str) -> FeedReading:
    return read_feed(capture(body, "https://kurier.example/sitemap.xml", **told), now=NOW)


def test_a_news_sitemap_tells_headline_and_outlet():
    reading = read(SITEMAP)
    assert (reading.kind, reading.problem, reading.odd) == (FeedKind.SITEMAP, "", "")
    pier, fares = reading.entries
    assert pier.address == "https://kurier.example/2031/04/09/old-pier?a=1&b=2"
    assert (pier.headline, pier.outlet, pier.language) == ("Velm closes its pier", "Velm Kurier", "en")
    assert pier.published == datetime(2031, 4, 9, 12, 30, tzinfo=UTC)
    assert pier.updated == datetime(2031, 4, 9, 13, 0, tzinfo=UTC)
    assert (fares.address, fares.updated) == ("https://kurier.example/2031/04/08/fares", None)


def test_it_may_be_packed_and_told_to_be_anything():
    assert read(gzip.compress(SITEMAP.encode()), kind="text/html").entries == read(SITEMAP).entries


def test_an_index_leads_further():
    reading = read(INDEX)
    assert reading.further == ("https://kurier.example/map-1.xml.gz?source=a", "https://kurier.example/map-2.xml")
    assert reading.further_untold
    assert reading.entries == ()


def test_of_further_sitemaps_those_that_changed_last_come_first():
    maps = "".join(
        f"<sitemap><loc>https://kurier.example/{number}</loc><lastmod>2031-04-0{number}</lastmod></sitemap>"
        for number in (2, 9, 4)
    )
    reading = read(f"<sitemapindex>{maps}</sitemapindex>")
    assert [address[-1] for address in reading.further] == ["9", "4", "2"]
    assert not reading.further_untold


def test_a_text_sitemap_is_a_list_of_addresses():
    reading = read(
        "https://kurier.example/a\r\n\r\nhttps://kurier.example/b\nhttps://kurier.example/a\n", kind="text/plain"
    )
    assert [entry.address for entry in reading.entries] == ["https://kurier.example/a", "https://kurier.example/b"]


def test_bare_signs_and_a_cut_end_lose_no_whole_address():
    broken = SITEMAP.replace("&amp;", "&").replace("</url>\n</urlset>", "</url><url><loc>https://kurier.example/ha")
    reading = read(broken)
    assert [entry.address for entry in reading.entries] == [entry.address for entry in read(SITEMAP).entries]
    assert reading.odd == "breaks off before its end"


def test_of_too_many_the_newest_are_taken_in_their_order():
    times = [NOW - timedelta(minutes=number) for number in range(3_200)]
    body = "".join(
        f"<url><loc>https://kurier.example/{number}</loc><lastmod>{time.isoformat()}</lastmod></url>"
        for number, time in reversed(list(enumerate(times)))
    )
    reading = read(f"<urlset>{body}</urlset>")
    assert [entry.address for entry in reading.entries] == [
        f"https://kurier.example/{n}" for n in reversed(range(3_000))
    ]
    assert reading.odd == "more than 3000 entries, of which the newest were taken"


def test_no_more_addresses_are_read_than_a_sitemap_may_have():
    reading = read("<urlset>" + "<url><loc>https://kurier.example/a</loc></url>" * 51_000 + "</urlset>")
    assert [entry.address for entry in reading.entries] == ["https://kurier.example/a"]
    assert "more than 50000 addresses" in reading.odd


def test_one_without_an_address_is_a_problem():
    assert "holds no address" in read("<urlset><url><loc>ht").problem
    assert read("<urlset></urlset>").problem == ""
