"""RSS and Atom, by feedparser: it knows their dialects; what it is given is made safe before."""

import re
from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from nutgraf.collect.announced import Announced, of_feed, settled
from nutgraf.collect.moments import NOTHING, Told, told_moment
from nutgraf.collect.opening import Opened
from nutgraf.collect.pages import joined
from nutgraf.collect.plain import headline, plain
from nutgraf.collect.xml_tree import local, remove, tree_of
from nutgraf.model.feed import FeedKind, FeedReading
from nutgraf.text.urls import clean_url, is_web

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

MOST_ENTRIES = 20_000
_SHORTEST, _LONGEST = timedelta(minutes=5), timedelta(days=7)
_PERIODS = {"hourly": 60, "daily": 1_440, "weekly": 10_080, "monthly": 43_200, "yearly": 525_600}
_LONGEST_TEXT = 20_000
# A run of white space costs feedparser the square of its length.
_SPACES = re.compile(rb"(?:\s|&#13;){2,}")
_ENTRY = frozenset({"item", "entry"})
_READ_OF_ENTRY = frozenset(
    "title link guid id description summary abstract subtitle content encoded pubdate published issued updated modified created date "
    "language source origlink newlocation".split()
)
_READ_OF_FEED = frozenset(
    "channel title link description subtitle tagline language updated ttl updateperiod updatefrequency id".split()
)
_BODIES = frozenset({"encoded", "content"})
_SUMMARIES = frozenset({"description", "summary", "abstract"})


class _Bytes:
    """Bytes as the open file that feedparser reads without a look at disk or network."""

    def __init__(self, body: bytes) -> None:
        self._body = body

    def read(self) -> bytes:
        return self._body


def read_syndication(opened: Opened, base: str, now: datetime) -> FeedReading:
    """The entries of an RSS or Atom feed."""
    tree = tree_of(opened.text, opened.start, "item entry")
    if tree.root is None:
        return _problem(tree.problem or f"It begins as a feed but is broken beyond reading ({tree.fault}).")
    odd = [tree.fault] if tree.fault else []
    odd += _slimmed(tree.root)
    parsed = _parsed(tree.root, base)
    if parsed is None or (not parsed.entries and not parsed.feed and not tree.fault):
        return _problem("It is XML that begins like a feed, but holds neither a feed's title nor entries.")
    if not parsed.entries and tree.fault:
        return _problem(f"It begins as a feed but breaks off or is damaged before its first entry ({tree.fault}).")
    return _reading(parsed, base, now, odd)


def _problem(problem: str) -> FeedReading:
    return FeedReading(kind=FeedKind.FEED, problem=problem)


def _reading(parsed: Any, base: str, now: datetime, odd: list[str]) -> FeedReading:
    feed, atom = parsed.feed, str(parsed.version).startswith("atom")
    home = clean_url(_text(feed, "link"))
    language = plain(_text(feed, "language"), 20)
    entries, oddities = settled(_announced(entry, base or home, now, language, atom) for entry in parsed.entries)
    reading = FeedReading(
        kind=FeedKind.FEED,
        title=headline(_text(feed, "title")),
        home=home,
        language=language,
        entries=entries,
        pause=_pause(feed),
        odd="; ".join([*odd, *filter(None, [oddities])]),
    )
    return of_feed(reading, len(parsed.entries))


def _slimmed(root: "Element") -> list[str]:
    """Takes from a feed what is not read of it, so that no feed costs more than its announcements; what was odd."""
    entries = [element for element in root.iter() if local(element) in _ENTRY and element is not root]
    for entry in entries[MOST_ENTRIES:]:
        remove(entry)
    for entry in entries[:MOST_ENTRIES]:
        _keep(entry, _READ_OF_ENTRY)
        if any(local(child) in _SUMMARIES and _has_words(child) for child in entry):
            _keep(entry, _READ_OF_ENTRY - _BODIES)
        _shorten(entry)
    for holder in [root, *(child for child in root if local(child) == "channel")]:
        _keep(holder, _READ_OF_FEED | _ENTRY)
    return [f"more than {MOST_ENTRIES} entries, of which the first were read"] if len(entries) > MOST_ENTRIES else []


def _keep(holder: "Element", names: frozenset[str]) -> None:
    for child in list(holder):
        if local(child) not in names:
            remove(child)


def _shorten(entry: "Element") -> None:
    """Cuts every text of an entry to what is read of it."""
    for element in entry.iter():
        element.text, element.tail = (element.text or "")[:_LONGEST_TEXT], (element.tail or "")[:_LONGEST_TEXT]


def _has_words(element: "Element") -> bool:
    return bool((element.text or "").strip()) or len(element) > 0


def _parsed(root: "Element", base: str) -> Any:
    import feedparser  # type: ignore[import-untyped]
    from lxml.etree import tostring

    headers = {"content-type": "application/xml; charset=utf-8", "content-location": base}
    body = b"<?xml version='1.0' encoding='utf-8'?>" + _SPACES.sub(
        b" ", tostring(root, encoding="utf-8", xml_declaration=False)
    )
    try:
        return feedparser.parse(
            _Bytes(body), response_headers=headers, sanitize_html=False, resolve_relative_uris=False
        )
    except Exception:  # a parser that stumbles over one feed must not stop the others
        return None


def _announced(entry: Any, base: str, now: datetime, language: str, atom: bool) -> Announced:
    language = plain(_text(entry, "language"), 20) or language
    published = _moment(entry, ("published", "created"), now, language)
    updated = _moment(entry, ("updated",), now, language)
    if published is NOTHING and not atom:  # the dc:date of RSS
        published, updated = updated, NOTHING
    return Announced(
        address=_address(entry, base),
        headline=_text(entry, "title"),
        summary=_text(entry, "summary"),
        published=published,
        updated=updated,
        language=language,
        outlet=_text(dict.get(entry, "source") or {}, "title"),
    )


def _moment(entry: Any, names: tuple[str, ...], now: datetime, language: str) -> Told:
    words = next((words for name in names if (words := _text(entry, name))), "")
    return told_moment(words, now, language) if words else NOTHING


def _address(entry: Any, base: str) -> str:
    """Where the article is: the address behind a counting redirect, the link, another alternate link, the permanent id."""
    for address in _addresses(entry):
        if absolute := joined(base, address):
            return absolute
    return ""


def _addresses(entry: Any) -> Iterator[str]:
    yield from (_text(entry, name) for name in ("feedburner_origlink", "link"))
    yield from (_text(link, "href") for link in dict.get(entry, "links") or () if dict.get(link, "rel") == "alternate")
    if dict.get(entry, "guidislink", True) and is_web(_text(entry, "id")):
        yield _text(entry, "id")


def _text(values: Any, name: str) -> str:
    """What ``values`` hold under ``name`` itself: feedparser's own look-up also answers with what stands elsewhere."""
    value = dict.get(values, name)
    return value if isinstance(value, str) else ""


def _pause(feed: Any) -> timedelta | None:
    minutes = _number(_text(feed, "ttl"))
    if not minutes:
        period = _PERIODS.get(_text(feed, "sy_updateperiod").strip().lower(), 0)
        minutes = period / max(_number(_text(feed, "sy_updatefrequency")), 1)
    return min(max(timedelta(minutes=minutes), _SHORTEST), _LONGEST) if minutes > 0 else None


def _number(words: str) -> float:
    """A plain count of at most seven figures, 0 for anything else."""
    words = words.strip()
    return float(words) if words.isascii() and words.isdigit() and len(words) < 8 else 0.0
