"""What an address announces, whatever kind of thing it turns out to be."""

from datetime import datetime

from nutgraf.collect.home_pages import read_home_page
from nutgraf.collect.json_feeds import read_json_feed
from nutgraf.collect.opening import Form, base_of, opened
from nutgraf.collect.sitemaps import read_sitemap
from nutgraf.collect.syndication import read_syndication
from nutgraf.model.fate import Capture
from nutgraf.model.feed import FeedKind, FeedReading

_READERS = {
    Form.SYNDICATION: read_syndication,
    Form.JSON: read_json_feed,
    Form.SITEMAP: read_sitemap,
    Form.ADDRESSES: read_sitemap,
    Form.HTML: read_home_page,
}
_REFUSALS = {
    Form.OPML: "It is a list of feeds (OPML) and no feed itself: add the list, and its feeds are added.",
    Form.XML: "It is XML, but neither RSS, Atom nor a sitemap.",
    Form.TEXT: "It is plain text and announces nothing.",
}


def read_feed(capture: Capture, *, now: datetime, expected: FeedKind | None = None) -> FeedReading:
    """What ``capture`` announces: RSS, Atom, JSON Feed, a sitemap or a sitemap index, or the articles a home page links.

    Its content decides what it is, not the type it is told to be. Where a feed or a sitemap is ``expected``, a web
    page is a problem: addresses of feeds that are gone often answer with one. ``now`` has a zone; later moments than a
    day after it are not believed. Never raises: what cannot be read has a `FeedReading.problem`.
    """
    found = opened(capture)
    kind = expected or FeedKind.FEED
    if found.problem:
        return FeedReading(kind=kind, problem=found.problem)
    if found.form is Form.HTML and expected in (FeedKind.FEED, FeedKind.SITEMAP):
        return FeedReading(kind=kind, problem=f"It is a web page and not a {expected}: the address may have moved.")
    reader = _READERS.get(found.form)
    return reader(found, base_of(capture), now) if reader else FeedReading(kind=kind, problem=_REFUSALS[found.form])
