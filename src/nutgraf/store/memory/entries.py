"""The announced addresses, in memory."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime

from nutgraf.model.entry_state import LONGEST_WAIT, KeptEntry
from nutgraf.model.fate import Ending
from nutgraf.store.matching import entry_key
from nutgraf.store.memory.books import Books, in_utc


class MemoryEntries:
    """A `nutgraf.ports.store.EntryShelf`."""

    def __init__(self, books: Books) -> None:
        self._books = books

    def get(self, address: str) -> KeptEntry | None:
        return self._books.entries.get(entry_key(address))

    def all(self) -> Iterator[KeptEntry]:
        yield from tuple(self._books.entries.values())

    def add(self, entries: Sequence[KeptEntry]) -> int:
        there = len(self._books.entries)
        for entry in entries:
            self._books.entries.setdefault(entry_key(entry.entry.address), in_utc(entry))
        return len(self._books.entries) - there

    def due(self, now: datetime, most: int) -> tuple[KeptEntry, ...]:
        asked = [(one.due, one) for one in self._books.entries.values() if one.due is not None]
        waiting = [(due, one) for due, one in asked if due <= now or due > now + LONGEST_WAIT]
        new = [(one.announced, one) for _, one in waiting if one.fate is None]
        again = [(due, one) for due, one in waiting if one.fate is not None]
        ordered = [*sorted(new, key=_moment), *sorted(again, key=_moment)]
        return tuple(one for _, one in ordered[:most])

    def keep(self, entry: KeptEntry) -> None:
        self._books.entries[entry_key(entry.entry.address)] = in_utc(entry)

    def fated(
        self, ending: Ending | None = None, since: datetime | None = None, most: int = 50
    ) -> tuple[KeptEntry, ...]:
        found = [
            (one.fated, one)
            for one in self._books.entries.values()
            if one.fate is not None
            and one.fated is not None
            and (ending is None or one.fate.ending == ending)
            and (since is None or one.fated >= since)
        ]
        return tuple(one for _, one in sorted(found, key=_moment)[::-1][:most])

    def counts(self) -> Mapping[Ending | None, int]:
        return Counter(one.fate.ending if one.fate else None for one in self._books.entries.values())

    def next_due(self) -> datetime | None:
        return min((one.due for one in self._books.entries.values() if one.due is not None), default=None)


def _moment(row: tuple[datetime, KeptEntry]) -> datetime:
    return row[0]
