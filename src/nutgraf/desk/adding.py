"""What a person adds to a desk: found out by looking at it, whatever it is called."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from nutgraf.collect.agency_facts import agency_facts
from nutgraf.collect.discovery import find_feeds
from nutgraf.collect.facts import FactTable, read_facts
from nutgraf.collect.opml import read_opml
from nutgraf.collect.reading import read_feed
from nutgraf.collect.recognising import Handed, what_is
from nutgraf.errors import FetchFailed, WrongUse
from nutgraf.model.asking import Ask, Purpose
from nutgraf.model.entry_state import KeptEntry
from nutgraf.model.fate import Capture
from nutgraf.model.feed import Entry, Feed, FeedList
from nutgraf.ports import Asker
from nutgraf.ports.store import Store
from nutgraf.text.decode import decode
from nutgraf.text.urls import is_web

MOST_FOUND = 3
"""Of the further feeds that a page names so many are told, the likeliest first."""

_HOST = re.compile(r"[\w-]+(\.[\w-]+)*\.(?!csv|opml|xml|txt)[a-z]{2,}(/|$)", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Added:
    """What came of adding: the ``feeds`` and single ``articles`` (addresses) that are new on the desk, how many were
    ``there`` already, other feeds the page names (``others``), and what could not be added, in plain sentences."""

    feeds: tuple[Feed, ...] = ()
    articles: tuple[str, ...] = ()
    there: int = 0
    others: tuple[Feed, ...] = ()
    problems: tuple[str, ...] = ()


def add(given: str, store: Store, asker: Asker, now: datetime, *, folder: str = "", unseen: bool = False) -> Added:
    """Adds what stands at an address or in an OPML file; ``unseen`` takes an address for a feed without asking it.

    Raises `WrongUse` for what is neither, or cannot be read.
    """
    given = given.strip()
    if not is_web(given):
        return _listed(read_opml(_file(given)), store, now, folder)
    if unseen:
        return _feeds([Feed(address=given, folder=folder)], store, now)
    answer = asker.ask(Ask(address=given, purpose=Purpose.FEED))
    if answer.capture is None:
        raise WrongUse(
            f"“{given}” could not be read: {answer.reason.rstrip('.')}",
            "to add it as a feed all the same, say --unseen",
        )
    capture = replace(answer.capture, url=answer.moved or answer.capture.url or given)
    return _seen(given, capture, store, now, folder)


def add_list(body: bytes, store: Store, now: datetime, *, folder: str = "") -> Added:
    """Adds the feeds of an OPML list that was handed over as bytes. Raises `WrongUse` where it names none."""
    return _listed(read_opml(Capture(address="", body=body)), store, now, folder)


def take_facts(given: str | bytes | None, store: Store, *, agencies: bool) -> tuple[int, tuple[str, ...]]:
    """Keeps the facts about outlets in a CSV file (its path, or its bytes), and those about news agencies that are shipped;
    how many are new, and what could not be taken. Raises `WrongUse` where the file cannot be read."""
    body = _file(given).body if isinstance(given, str) else given
    table = read_facts(decode(body) or "") if body else FactTable()
    shipped = agency_facts() if agencies else ()
    return store.outlets.keep_facts((*shipped, *table.facts)), table.problems


def _seen(given: str, capture: Capture, store: Store, now: datetime, folder: str) -> Added:
    handed = what_is(capture)
    if handed is Handed.LIST:
        return _listed(read_opml(capture), store, now, folder)
    if handed is Handed.ARTICLE:
        new = store.entries.add([KeptEntry(entry=Entry(address=given), announced=now, due=now)])
        return Added(articles=(given,) if new else (), there=1 - new)
    if handed is Handed.HOME_PAGE:
        found = find_feeds(capture)
        if found:
            chosen = _feeds([replace(feed, folder=folder) for feed in found[:1]], store, now)
            return replace(chosen, others=found[1 : 1 + MOST_FOUND])
    reading = read_feed(capture, now=now)
    if reading.problem:
        raise WrongUse(f"“{given}” announces no articles: {reading.problem}")
    feed = Feed(
        address=given,
        kind=reading.kind,
        title=reading.title,
        folder=folder,
        home=reading.home,
        language=reading.language,
    )
    return _feeds([feed], store, now)


def _listed(found: FeedList, store: Store, now: datetime, folder: str) -> Added:
    """The feeds of a list, below ``folder`` where one is named."""
    if not found.feeds:
        told = found.problems[0] if found.problems else "it names no feed."
        raise WrongUse(f"no feed could be taken from the list: {told}")
    feeds = [replace(feed, folder="/".join(part for part in (folder, feed.folder) if part)) for feed in found.feeds]
    return replace(_feeds(feeds, store, now), problems=found.problems)


def _feeds(feeds: Sequence[Feed], store: Store, now: datetime) -> Added:
    new = [feed for feed in feeds if (kept := store.feeds.get(feed.address)) is None or kept.state.retired]
    store.feeds.add(new, now)
    return Added(feeds=tuple(new), there=len(feeds) - len(new))


def _file(path: str) -> Capture:
    from nutgraf.fetch.files import read_file

    if Path(path).is_dir():
        raise WrongUse(f"“{path}” is a folder; articles in it are brought in by nutgraf import")
    try:
        return read_file(path, 20_000_000)
    except FetchFailed as failed:
        wanted = f"; if it is an address, write https://{path}" if _HOST.match(path) else ""
        raise WrongUse(f"“{path}” could not be read: {failed.reason}{wanted}") from failed
