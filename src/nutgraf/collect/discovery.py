"""Feeds that a web page tells of, and what an address is that somebody handed over."""

import re
from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING

from nutgraf.collect.opening import Form, base_of, opened
from nutgraf.collect.pages import base_in, joined, links, page_tree, path_of, words_in
from nutgraf.collect.plain import headline
from nutgraf.model.fate import Capture
from nutgraf.model.feed import Feed, FeedKind

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

MOST = 50
_TYPES = re.compile(
    r"^(?:application|text)/(?:(?:x[.-])?(?:rss|atom|rdf|feed)(?:\+\w+)?|feed\+json|json|xml)\b", re.IGNORECASE
)
_VAGUE_TYPES = ("application/json", "application/xml", "text/xml")
_LOOKS_LIKE_FEED = re.compile(
    r"(?:/(?:feeds?|rss\d?|atom|rdf)(?:/[\w./-]*)?|\.(?:rss|atom|rdf)|[/_.-](?:feed|rss|atom)[\w-]*\.(?:xml|json|php|aspx?)"
    r"|/index\.xml)/?$",
    re.IGNORECASE,
)
_ASKED = re.compile(r"[?&](?:feed|format|type|output|alt)=(?:rss2?|atom|rdf|feed|xml)\b", re.IGNORECASE)
_OF_COMMENTS = re.compile(r"comment|kommentar|comentario|reply|replies|discussion", re.IGNORECASE)
_NO_FEED = re.compile(r"wp-json|oembed|opensearch|manifest|sitemap|\.(?:html?|jpe?g|png|svg|pdf)$", re.IGNORECASE)


def find_feeds(capture: Capture) -> tuple[Feed, ...]:
    """The feeds that a web page tells of, best first: those its head declares, then links that look like feeds, then
    sitemaps it declares, then feeds of comments. Empty for what is no web page."""
    page = opened(capture)
    tree = page_tree(page.text) if page.form is Form.HTML else None
    if tree is None:
        return ()
    home = base_of(capture)
    start = base_in(tree, home)
    found: dict[str, tuple[int, Feed]] = {}
    for rank, address, title, kind in (*_declared(tree, start), *_linked(tree, start)):
        if address and address != home and address not in found:
            comments = 10 if _OF_COMMENTS.search(f"{address} {title}") else 0
            found[address] = (rank + comments, Feed(address=address, kind=kind, title=headline(title), home=home))
    return tuple(feed for _, feed in sorted(found.values(), key=lambda ranked: ranked[0]))[:MOST]


Found = tuple[int, str, str, FeedKind]


def _declared(tree: "Element", start: str) -> Iterator[Found]:
    """What ``link`` elements declare: of one kind the first is mostly that of the whole site."""
    for link in islice(tree.iter("link"), 500):
        relations = (link.get("rel") or "").lower().split()
        address, title = joined(start, link.get("href") or ""), link.get("title") or ""
        if "sitemap" in relations:
            yield 5, address, title, FeedKind.SITEMAP
        elif {"alternate", "feed"} & set(relations) and not _NO_FEED.search(address):
            kind = (link.get("type") or "").strip().lower()
            if _is_feed(kind, address) or ("feed" in relations and not kind):
                yield (1 if "json" in kind else 0), address, title, FeedKind.FEED


def _is_feed(kind: str, address: str) -> bool:
    if kind in _VAGUE_TYPES or not kind:
        return looks_like_feed(address)
    return bool(_TYPES.match(kind))


def _linked(tree: "Element", start: str) -> Iterator[Found]:
    for link in links(tree):
        address = joined(start, link.get("href"))
        if looks_like_feed(address):
            yield 2, address, words_in(link, 200) or link.get("title") or "", FeedKind.FEED


def looks_like_feed(address: str) -> bool:
    """Whether an address is spelled like a feed's. One that carries another address is a service for subscribing."""
    if not address or "http" in address[8:].lower() or _NO_FEED.search(address):
        return False
    return bool(_LOOKS_LIKE_FEED.search(path_of(address)) or _ASKED.search(address))
