from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

import pytest

from nutgraf.errors import DiskFull
from nutgraf.fetch.notebook import Notebook
from nutgraf.model.site_note import SiteFile, SiteNote

NOON = datetime(2031, 4, 9, 12, tzinfo=UTC)
ROBOTS = SiteFile.ROBOTS


class Memory:
    """What is handed over, piece by piece; ``full`` is a disk that takes no more."""

    def __init__(self, full: bool = False) -> None:
        self.kept: list[list[str]] = []
        self.there: dict[str, SiteNote] = {}
        self._full = full

    def get(self, site: str, what: SiteFile) -> SiteNote | None:
        return self.there.get(site) if what is ROBOTS else None

    def keep(self, notes: Sequence[SiteNote]) -> None:
        if self._full:
            raise DiskFull("no room")
        self.kept.append([note.site for note in notes])
        self.there |= {note.site: note for note in notes}


def note(site: str) -> SiteNote:
    return SiteNote(site=site, what=ROBOTS, body=b"", status=200, asked=NOON, until=NOON + timedelta(hours=24))


def test_what_is_new_waits_until_it_is_handed_over() -> None:
    memory = Memory()
    book = Notebook(memory)
    book.note(note("a"))
    book.note(note("b"))
    book.hand_over(3)
    assert memory.kept == []
    book.hand_over(2)
    book.hand_over()
    assert memory.kept == [["a", "b"]]


def test_a_note_is_looked_up_while_it_holds() -> None:
    memory = Memory()
    memory.keep([note("a")])
    book = Notebook(memory)
    assert book.look_up("a", ROBOTS, NOON) == note("a")
    assert book.look_up("a", SiteFile.MINING, NOON) is None
    assert book.look_up("b", ROBOTS, NOON) is None
    assert book.look_up("a", ROBOTS, NOON + timedelta(hours=24)) is None
    assert book.look_up("a", ROBOTS, NOON - timedelta(hours=1)) is None


def test_without_a_memory_nothing_is_remembered() -> None:
    book = Notebook(None)
    book.note(note("a"))
    book.hand_over()
    assert book.look_up("a", ROBOTS, NOON) is None


def test_what_could_not_be_kept_is_not_tried_again() -> None:
    """The one who asks ends with the first error, and its end must not fail for the same reason."""
    book = Notebook(Memory(full=True))
    book.note(note("a"))
    with pytest.raises(DiskFull):
        book.hand_over()
    book.hand_over()
