"""What people said of pages, in memory."""

from dataclasses import replace
from datetime import UTC, datetime

from nutgraf.model.ruling import KeptRuling, Ruling
from nutgraf.store.memory.books import Books, in_utc


class MemoryRulings:
    """A `nutgraf.ports.people_shelves.RulingShelf`."""

    def __init__(self, books: Books) -> None:
        self._books = books

    def add(self, ruling: Ruling) -> int:
        number = len(self._books.rulings) + 1
        self._books.rulings.append(KeptRuling(number=number, ruling=in_utc(ruling)))
        return number

    def get(self, number: int) -> KeptRuling | None:
        return next((one for one in self._books.rulings if one.number == number), None)

    def undo(self, number: int, by: str, at: datetime) -> bool:
        kept = self.get(number)
        if kept is None or kept.undone is not None:
            return False
        self._books.rulings[number - 1] = replace(kept, undone=at.astimezone(UTC), undone_by=by)
        return True

    def all(self, *, standing: bool = False, story: str = "") -> tuple[KeptRuling, ...]:
        return tuple(
            one
            for one in self._books.rulings
            if (one.undone is None or not standing) and story in ("", one.ruling.story)
        )
