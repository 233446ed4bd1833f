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
                self._books.feeds[feed.address] = in_utc(KeptFeed(feed=feed, added=at))
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
        return tuple(sorted(waiting, key=lambda one: (one.state.asked is not None, one.state.due or _LONG_AGO)))

    def keep(
        self, address: str, state: FeedState, entries: Sequence[Entry], at: datetime, feed: Feed | None = None
    ) -> int:
        kept = self._books.feeds.get(address)
        now_at = feed.address if feed is not None and kept is not None else address
        new = self._announce(entries, now_at, at)
        if kept is not None:
            self._books.feeds.pop(address)
            there = self._books.feeds.get(now_at, kept)
            entries_before = kept.entries + (there.entries if there is not kept else 0)
            self._books.feeds[now_at] = in_utc(
                KeptFeed(
                    feed=feed or kept.feed,
                    added=min(kept.added, there.added),
                    state=state,
                    entries=entries_before + new,
                )
            )
        return new

    def remove(self, address: str) -> bool:
        return self._books.feeds.pop(address, None) is not None

    def _announce(self, entries: Sequence[Entry], feed: str, at: datetime) -> int:
        there = len(self._books.entries)
        for entry in entries:
            announced = in_utc(KeptEntry(entry=entry, feed=feed, announced=at, due=at))
            self._books.entries.setdefault(entry_key(entry.address), announced)
        return len(self._books.entries) - there


def _taken_up(kept: KeptFeed, given: Feed) -> KeptFeed:
    """A feed that was retired, with the folder and title it is given now."""
    feed = replace(kept.feed, folder=given.folder or kept.feed.folder, title=given.title or kept.feed.title)
    state = replace(kept.state, due=None, failures=0, ending=None, reason="", retired="")
    return replace(kept, feed=feed, state=state)
