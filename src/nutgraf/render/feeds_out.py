"""Feeds that others may follow: RSS 2.0, Atom 1.0 and JSON Feed 1.1 of the same items."""

import json
import re
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import format_datetime
from typing import TYPE_CHECKING

from nutgraf.render.cited import language_code
from nutgraf.render.cleaning import clean
from nutgraf.render.json_parts import Object

if TYPE_CHECKING:
    from lxml.etree import _Element

ATOM = "http://www.w3.org/2005/Atom"
MEDIA = {
    "xml": "application/rss+xml; charset=utf-8",
    "atom": "application/atom+xml; charset=utf-8",
    "json": "application/feed+json; charset=utf-8",
}
"""The media types of the three forms, by how their addresses end."""

_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_NEVER = datetime(1970, 1, 1, tzinfo=UTC)
_WRITER = "nutgraf"


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedItem:
    """One thing to tell. ``id`` is a name that never changes, ``address`` where it can be read ("" nowhere); ``text`` is
    plain. ``published`` and ``updated`` have a zone. ``story`` is what programs are told beside it (``_story``)."""

    id: str
    title: str
    address: str = ""
    text: str = ""
    published: datetime | None = None
    updated: datetime | None = None
    language: str = ""
    tags: tuple[str, ...] = ()
    story: Object = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class OutFeed:
    """A feed: ``home`` is the page it belongs to, ``own`` its address without the ending that tells the form; items
    come in the order in which they are to be shown. ``query`` is what stands behind the ending ("?q=ferry")."""

    id: str
    title: str
    home: str
    own: str
    items: tuple[FeedItem, ...]
    text: str = ""
    language: str = "en"
    query: str = ""

    @property
    def updated(self) -> datetime:
        """When the last of its items changed."""
        return max((_changed(item) for item in self.items), default=_NEVER)

    def address(self, form: str) -> str:
        """Its address in one of the forms."""
        return f"{self.own}.{form}{self.query}"


def written(feed: OutFeed, form: str) -> bytes:
    """``feed`` as "xml" (RSS), "atom" or "json"."""
    return {"xml": rss, "atom": atom, "json": json_feed}[form](feed)


def rss(feed: OutFeed) -> bytes:
    """RSS 2.0."""
    from lxml import etree

    root = etree.Element("rss", version="2.0", nsmap={"atom": ATOM})
    channel = etree.SubElement(root, "channel")
    _add(channel, "title", feed.title)
    _add(channel, "link", feed.home)
    _add(channel, "description", feed.text or feed.title)
    _add(channel, "language", feed.language)
    _add(channel, "lastBuildDate", _mail_date(feed.updated))
    _add(channel, "generator", _WRITER)
    etree.SubElement(channel, f"{{{ATOM}}}link", rel="self", type="application/rss+xml", href=_xml(feed.address("xml")))
    for item in feed.items:
        told = etree.SubElement(channel, "item")
        _add(told, "title", item.title)
        _add(told, "link", item.address)
        _add(told, "description", item.text)
        for tag in item.tags:
            _add(told, "category", tag)
        _add(told, "guid", item.id).set("isPermaLink", "false")
        _add(told, "pubDate", _mail_date(_changed(item)))
    return bytes(etree.tostring(root, xml_declaration=True, encoding="utf-8"))


def atom(feed: OutFeed) -> bytes:
    """Atom 1.0."""
    from lxml import etree

    root = etree.Element(f"{{{ATOM}}}feed", nsmap={None: ATOM})
    _add(root, f"{{{ATOM}}}id", feed.id)
    _add(root, f"{{{ATOM}}}title", feed.title)
    _add(root, f"{{{ATOM}}}updated", _iso(feed.updated))
    _add(_add(root, f"{{{ATOM}}}author", ""), f"{{{ATOM}}}name", _WRITER)
    etree.SubElement(root, f"{{{ATOM}}}link", rel="self", href=_xml(feed.address("atom")))
    etree.SubElement(root, f"{{{ATOM}}}link", rel="alternate", type="text/html", href=_xml(feed.home))
    for item in feed.items:
        _atom_entry(root, item)
    return bytes(etree.tostring(root, xml_declaration=True, encoding="utf-8"))


def _atom_entry(root: "_Element", item: FeedItem) -> None:
    from lxml import etree

    entry = etree.SubElement(root, f"{{{ATOM}}}entry")
    if language_code(item.language):
        entry.set("{http://www.w3.org/XML/1998/namespace}lang", item.language)
    _add(entry, f"{{{ATOM}}}id", item.id)
    _add(entry, f"{{{ATOM}}}title", item.title)
    _add(entry, f"{{{ATOM}}}updated", _iso(_changed(item)))
    if item.published:
        _add(entry, f"{{{ATOM}}}published", _iso(item.published))
    if item.address:
        etree.SubElement(entry, f"{{{ATOM}}}link", rel="alternate", type="text/html", href=_xml(item.address))
    for tag in item.tags:
        etree.SubElement(entry, f"{{{ATOM}}}category", term=_xml(clean(tag)))
    _add(entry, f"{{{ATOM}}}summary", item.text)


def json_feed(feed: OutFeed) -> bytes:
    """JSON Feed 1.1."""
    told: Object = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": clean(feed.title),
        "home_page_url": feed.home,
        "feed_url": feed.address("json"),
        "description": clean(feed.text),
        "language": feed.language,
        "authors": [{"name": _WRITER}],
        "items": [_json_item(item) for item in feed.items],
    }
    return json.dumps(told, ensure_ascii=False, indent=1).encode("utf-8", "replace")


def _json_item(item: FeedItem) -> Object:
    told: Object = {
        "id": item.id,
        "url": item.address,
        "title": clean(item.title),
        "content_text": clean(item.text) or clean(item.title),
        "date_published": _iso(item.published) if item.published else "",
        "date_modified": _iso(_changed(item)),
        "language": language_code(item.language),
        "tags": [clean(tag) for tag in item.tags],
        "_story": item.story,
    }
    return {name: value for name, value in told.items() if value not in ("", [], {})}


def _changed(item: FeedItem) -> datetime:
    return item.updated or item.published or _NEVER


def _add(under: "_Element", tag: str, text: str) -> "_Element":
    from lxml import etree

    made = etree.SubElement(under, tag)
    made.text = _xml(clean(text)) or None
    return made


def _xml(text: str) -> str:
    return _NOT_XML.sub("\ufffd", text)


def _iso(at: datetime) -> str:
    return at.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


def _mail_date(at: datetime) -> str:
    return format_datetime(at.astimezone(UTC))
