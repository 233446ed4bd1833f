"""What sites said of themselves, in memory."""

from collections.abc import Sequence
from datetime import datetime

from nutgraf.model.site_note import SiteFile, SiteNote
from nutgraf.store.memory.books import Books, in_utc


class MemorySites:
    """A `nutgraf.ports.store.SiteShelf`."""

    def __init__(self, books: Books) -> None:
        self._books = books

    def get(self, site: str, what: SiteFile) -> SiteNote | None:
        return self._books.sites.get((site, what))

    def keep(self, notes: Sequence[SiteNote]) -> None:
        self._books.sites |= {(note.site, note.what): in_utc(note) for note in notes}

    def forget(self, asked: datetime) -> int:
        kept = {key: note for key, note in self._books.sites.items() if note.asked >= asked}
        gone = len(self._books.sites) - len(kept)
        self._books.sites = kept
        return gone
