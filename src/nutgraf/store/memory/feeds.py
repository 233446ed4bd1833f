"""The feeds, in memory."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime

from nutgraf.model.entry_state import KeptEntry
from nutgraf.model.feed import Entry, Feed, FeedState, KeptFeed
from nutgraf.store.matching import entry_key
from nutgraf.store.memory.books import Books, in_utc

_LONG_AGO = datetime.min.replace(tzinfo=UTC)


class MemoryFeeds:
    """A `nutgraf.ports.store.FeedShelf`."""

    def __init__(self, books: Books) -> None:
        self._books = books

    def add(self, feeds: Sequence[Feed], at: datetime) -> int:
        there = len(self._books.feeds)
        for feed in feeds:
            kept = self._books.feeds.get(feed.address)
            if kept is None:
                told = sum(one.feed == feed.address for one in self._books.entries.values())
                self._books.feeds[feed.address] = in_utc(KeptFeed(feed=feed, added=at, entries=told))
            elif kept.state.retired:
                self._books.feeds[feed.address] = _taken_up(kept, feed)
        return len(self._books.feeds) - there

    def all(self) -> tuple[KeptFeed, ...]:
        kept = self._books.feeds.values()
        return tuple(sorted(kept, key=lambda one: (one.feed.folder, one.feed.title, one.feed.address)))

    def get(self, address: str) -> KeptFeed | None:
        return self._books.feeds.get(address)

    def due(self, now: datetime) -> tuple[KeptFeed, ...]:
        asked = [one for one in self._books.feeds.values() if not one.state.retired]
        waiting = [one for one in asked if one.state.due is None or one.state.due <= now]
        return tuple(sorted(waiting, key=_turn))

    def keep(
        self, address: str, state: FeedState, entries: Sequence[Entry], at: datetime, feed: Feed | None = None
    ) -> int:
        new = self._announce(entries, address, at)
        kept = self._books.feeds.get(address)
        if kept is not None:
            known = feed or kept.feed
            there = self._books.feeds.pop(known.address, None) if known.address != address else None
            told = kept.entries + new + (there.entries if there else 0)
            row = in_utc(replace(kept, feed=known, state=state, entries=told))
            rows = self._books.feeds.items()
            self._books.feeds = dict((known.address, row) if key == address else (key, one) for key, one in rows)
        return new

    def remove(self, address: str) -> bool:
        return self._books.feeds.pop(address, None) is not None

    def _announce(self, entries: Sequence[Entry], feed: str, at: datetime) -> int:
        there = len(self._books.entries)
        for entry in entries:
            announced = in_utc(KeptEntry(entry=entry, feed=feed, announced=at, due=at))
            self._books.entries.setdefault(entry_key(entry.address), announced)
        return len(self._books.entries) - there


def _turn(kept: KeptFeed) -> tuple[bool, datetime, datetime]:
    """What puts feeds in the order in which they wait."""
    state = kept.state
    return (state.asked is not None, state.due or _LONG_AGO, state.asked or _LONG_AGO)


def _taken_up(kept: KeptFeed, given: Feed) -> KeptFeed:
    """A feed that was retired, with the folder and title it is given now."""
    feed = replace(kept.feed, folder=given.folder or kept.feed.folder, title=given.title or kept.feed.title)
    state = replace(kept.state, due=None, failures=0, ending=None, reason="", retired="")
    return replace(kept, feed=feed, state=state)
