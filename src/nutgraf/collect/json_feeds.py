"""JSON Feed 1.0 and 1.1."""

import json
from datetime import datetime

from nutgraf.collect.announced import Announced, of_feed, settled
from nutgraf.collect.moments import told_moment
from nutgraf.collect.opening import Opened
from nutgraf.collect.pages import joined
from nutgraf.collect.plain import headline, plain
from nutgraf.model.feed import FeedKind, FeedReading
from nutgraf.text.urls import clean_url

MOST_LETTERS = 20_000_000
MOST_ENTRIES = 20_000
_VERSION = "jsonfeed.org/version/"


def read_json_feed(opened: Opened, base: str, now: datetime) -> FeedReading:
    """The entries of a JSON Feed; of a feed in several parts, those of this one."""
    if len(opened.text) > MOST_LETTERS:
        return _problem(f"It has more than the {MOST_LETTERS // 1_000_000} MB that are read.")
    try:
        feed = json.loads(opened.text, strict=False)
    except json.JSONDecodeError as error:
        return _problem(f"It is broken JSON: it breaks off or is damaged at line {error.lineno}, column {error.colno}.")
    except (ValueError, RecursionError):
        return _problem("It is JSON nested too deeply, or with numbers too long, to be read.")
    if not is_json_feed(feed):
        return _problem("It is JSON, but no JSON Feed: it has no list of items.")
    base = base or _text(feed, "feed_url")
    language = plain(_text(feed, "language"), 20)
    items = feed["items"]
    entries, odd = settled(_announced(item, base, now, language) for item in items[:MOST_ENTRIES])
    more = f"more than {MOST_ENTRIES} entries, of which the first were read" if len(items) > MOST_ENTRIES else ""
    reading = FeedReading(
        kind=FeedKind.FEED,
        title=headline(_text(feed, "title")),
        home=clean_url(joined(base, _text(feed, "home_page_url"))),
        language=language,
        entries=entries,
        odd="; ".join(filter(None, [more, odd])),
    )
    return of_feed(reading, len(items))


def is_json_feed(value: object) -> bool:
    """Whether a JSON value is a feed: a list of items, and the version, or what only a feed has where that is missing."""
    if not isinstance(value, dict) or not isinstance(value.get("items"), list):
        return False
    return _VERSION in _text(value, "version") or any(key in value for key in ("home_page_url", "feed_url"))


def _announced(item: object, base: str, now: datetime, language: str) -> Announced:
    if not isinstance(item, dict):
        return Announced(address="")
    language = plain(_text(item, "language"), 20) or language
    return Announced(
        address=_address(item, base),
        headline=_text(item, "title"),
        summary=next(filter(None, (_text(item, key) for key in ("summary", "content_text", "content_html"))), ""),
        published=told_moment(_text(item, "date_published"), now, language),
        updated=told_moment(_text(item, "date_modified"), now, language),
        language=language,
    )


def _address(item: dict[str, object], base: str) -> str:
    """The item's own address, or the id where that is one, or the page that it points to."""
    for key in ("url", "id", "external_url"):
        address = joined("" if key == "id" else base, _text(item, key))
        if address:
            return address
    return ""


def _text(values: dict[str, object], key: str) -> str:
    value = values.get(key)
    return value if isinstance(value, str) else ""


def _problem(problem: str) -> FeedReading:
    return FeedReading(kind=FeedKind.FEED, problem=problem)
