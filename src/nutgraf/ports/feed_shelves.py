"""The shelves of what is asked: feeds, and the addresses they and people announce."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Protocol

from nutgraf.model.entry_state import KeptEntry
from nutgraf.model.fate import Ending
from nutgraf.model.feed import Entry, Feed, FeedState, KeptFeed


class FeedShelf(Protocol):
    """The feeds of the desk, by address. ``entries`` counts what a feed was the first to announce under its address,
    also before it was forgotten and added again."""

    def add(self, feeds: Sequence[Feed], at: datetime) -> int:
        """Adds those that are not there yet; how many. One that was retired is taken up again: due at once, without
        failures, not counted; its folder and title become those given, where they are."""
        ...

    def all(self) -> tuple[KeptFeed, ...]:
        """All feeds, by folder, title and address."""
        ...

    def get(self, address: str) -> KeptFeed | None: ...

    def due(self, now: datetime) -> tuple[KeptFeed, ...]:
        """Feeds that are not retired and due, those that wait longest first: never asked ones before all, then those
        without a due time, then by it and by when they were asked."""
        ...

    def keep(
        self, address: str, state: FeedState, entries: Sequence[Entry], at: datetime, feed: Feed | None = None
    ) -> int:
        """In one: what a feed announced, and how it goes from now on; ``feed`` is what is known of it by now, also
        another address it has moved to (where a feed is there already, the two become one: this one, with the
        entries of both). How many of ``entries`` are new to the desk: those are announced at ``at`` by ``address``, and
        due; known ones stay as they are. Of a feed that was forgotten meanwhile only the entries are kept."""
        ...

    def remove(self, address: str) -> bool:
        """Forgets a feed; what it announced stays. Whether there was one."""
        ...


class EntryShelf(Protocol):
    """The announced and imported addresses, each with its one fate. Two addresses of one `nutgraf.text.urls.url_key` are
    one; what is no address of the web (a path) stands for itself."""

    def get(self, address: str) -> KeptEntry | None: ...

    def all(self) -> Iterator[KeptEntry]:
        """Every entry, one at a time, in the order in which they were first kept: that of their announcement."""
        ...

    def add(self, entries: Sequence[KeptEntry]) -> int:
        """Adds those whose address is not there yet; how many."""
        ...

    def due(self, now: datetime, most: int) -> tuple[KeptEntry, ...]:
        """Entries that are due, first those that have no fate yet, oldest announcement first, then those that have been
        due longest. What is due more than `nutgraf.model.entry_state.LONGEST_WAIT` after ``now`` is due too, and comes
        last among those with a fate: the clock was ahead when it was kept."""
        ...

    def keep(self, entry: KeptEntry) -> None:
        """Puts ``entry`` in place of the one of the same address, or adds it."""
        ...

    def fated(
        self, ending: Ending | None = None, since: datetime | None = None, most: int = 50
    ) -> tuple[KeptEntry, ...]:
        """Entries with their fates (``fated`` is set too), from the moment ``since`` on, the latest first, of one moment
        the one that was first kept last."""
        ...

    def counts(self) -> Mapping[Ending | None, int]:
        """How many entries ended how, never 0; None counts those that wait for their first fate."""
        ...

    def next_due(self) -> datetime | None:
        """When the first of all entries is due, also where that is over; None where none ever is."""
        ...
