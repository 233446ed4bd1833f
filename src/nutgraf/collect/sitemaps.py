"""Sitemaps: lists of addresses, lists of further sitemaps, and news sitemaps with headline and outlet."""

from collections.abc import Iterable
from datetime import UTC, datetime
from itertools import islice

from nutgraf.collect.announced import MOST, Announced, settled
from nutgraf.collect.moments import told_moment
from nutgraf.collect.opening import Form, Opened
from nutgraf.collect.pages import joined
from nutgraf.collect.xml_tree import mended, without_half
from nutgraf.model.feed import FeedKind, FeedReading
from nutgraf.text.urls import is_web

MOST_ADDRESSES = 50_000
"""As many as a sitemap may have."""
_MOST_TAGS = 4_000_000
_PIECE = 1 << 18
_DEEPEST = 4
_LONGEST = 2_000
_NEVER = datetime(1, 1, 1, tzinfo=UTC)

Record = dict[str, str]
"""What one ``url`` or ``sitemap`` element tells, by the path of names that leads to it ("loc", "news/title")."""


def read_sitemap(opened: Opened, base: str, now: datetime) -> FeedReading:
    """The entries of a sitemap, or the further sitemaps that an index leads to."""
    if opened.form is Form.ADDRESSES:
        lines = (line.strip() for line in opened.text.split("\n"))
        pages: list[Record] = [{"loc": line} for line in islice(filter(is_web, lines), MOST_ADDRESSES)]
        maps: list[Record] = []
        odd = ""
    else:
        pages, maps, odd = _records(opened.text[opened.start :])
    further = _further(maps, base, now)
    if not pages and not further and (odd or maps):
        return FeedReading(kind=FeedKind.SITEMAP, problem=f"It begins as a sitemap but holds no address ({odd}).")
    entries, oddities = settled(_announced(record, base, now) for record in pages)
    odd = "; ".join(filter(None, [odd, oddities]))
    untold = any(told_moment(record.get("lastmod", ""), now).rank is None for record in maps)
    return FeedReading(kind=FeedKind.SITEMAP, entries=entries, further=further, further_untold=untold, odd=odd)


def _announced(record: Record, base: str, now: datetime) -> Announced:
    language = record.get("news/publication/language", "")
    return Announced(
        address=joined(base, record.get("loc", "")),
        headline=record.get("news/title", ""),
        published=told_moment(record.get("news/publication_date", ""), now, language),
        updated=told_moment(record.get("lastmod", ""), now, language),
        language=language,
        outlet=record.get("news/publication/name", ""),
    )


def _further(maps: list[Record], base: str, now: datetime) -> tuple[str, ...]:
    """The addresses of further sitemaps, those that changed last first, then those that do not say when, as given."""
    ranked: dict[str, datetime] = {}
    for record in maps:
        address = joined(base, record.get("loc", ""))
        if address:
            ranked.setdefault(address, told_moment(record.get("lastmod", ""), now).rank or _NEVER)
    return tuple(sorted(ranked, key=lambda address: ranked[address], reverse=True)[:MOST])


def _records(document: str) -> tuple[list[Record], list[Record], str]:
    """The records of pages and of further sitemaps, and what was odd. Nothing but these records is held in memory."""
    from lxml.etree import LxmlError, XMLParser

    target = _Target()
    parser = XMLParser(target=target, recover=True, resolve_entities=False, no_network=True, encoding="utf-8")
    whole = without_half(document, "url sitemap")
    odd = ["breaks off before its end"] if len(whole) < len(document) else []
    try:
        for piece in _pieces(mended(whole)):
            parser.feed(piece)
            if target.full:
                odd.append(f"more than {MOST_ADDRESSES} addresses, of which the first were read")
                break
        else:
            parser.close()
    except (LxmlError, ValueError):
        odd.append("broken beyond mending")
    if not odd and len(parser.feed_error_log):
        odd.append("not well-formed")
    return target.pages[:MOST_ADDRESSES], target.maps[:MOST_ADDRESSES], "; ".join(odd)


def _pieces(document: str) -> Iterable[bytes]:
    return (document[at : at + _PIECE].encode(errors="replace") for at in range(0, len(document), _PIECE))


class _Target:
    """What the parser calls: it gathers the records and forgets the rest."""

    def __init__(self) -> None:
        self.pages: list[Record] = []
        self.maps: list[Record] = []
        self._tags = 0
        self._record: Record | None = None
        self._path: list[str] = []
        self._words: list[str] = []

    @property
    def full(self) -> bool:
        return max(len(self.pages), len(self.maps)) > MOST_ADDRESSES or self._tags > _MOST_TAGS

    def start(self, tag: str, _attributes: object) -> None:
        self._tags += 1
        name = _local(tag)
        if self._record is None:
            if name in ("url", "sitemap"):
                self._record = {}
        else:
            self._path.append(name)
            self._words.clear()

    def data(self, words: str) -> None:
        if self._path and len(self._words) < _LONGEST:
            self._words.append(words[:_LONGEST])

    def end(self, tag: str) -> None:
        if self._record is None:
            return
        if self._path:
            if len(self._path) < _DEEPEST:
                self._record.setdefault("/".join(self._path), "".join(self._words)[:_LONGEST].strip())
            self._path.pop()
            self._words.clear()
        else:
            (self.pages if _local(tag) == "url" else self.maps).append(self._record)
            self._record = None

    def close(self) -> None: ...


def _local(tag: str) -> str:
    return tag.rpartition("}")[2].rpartition(":")[2].lower()
