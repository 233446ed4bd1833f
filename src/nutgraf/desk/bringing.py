"""What people bring in by hand: files, folders, and a whole desk that was exported."""

import os
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from nutgraf.carry import Carried, Piece, holds_desk, load_desk, opened
from nutgraf.carry.bundle import ARTICLES
from nutgraf.carry.files import kind_of_file
from nutgraf.desk.handing import Handing
from nutgraf.desk.house import house_of
from nutgraf.desk.steps import OnStep
from nutgraf.errors import WrongUse
from nutgraf.fetch import expand
from nutgraf.fetch.kinds import may_hold_article
from nutgraf.model.asking import Answer
from nutgraf.model.fate import Ending, Fate
from nutgraf.ports import Clock
from nutgraf.ports.store import KeptVersion, Store

_GOOD = {Ending.KEPT, Ending.COPY, Ending.EARLIER}
MOST_WAITING = 50_000_000
"""Bytes of what prints a day without its year that wait until all else is there, which may tell it."""

_OF_MANY = (".warc", ".mbox", ".eml", ".gz", ".zst", ".jsonlines")

OnLost = Callable[[Fate], None]


@dataclass(slots=True)
class Brought:
    """What came of bringing things in: how many records ended how, and what else is worth saying."""

    fates: Counter[Ending] = field(default_factory=Counter)
    notes: list[str] = field(default_factory=list)
    stopped: bool = False

    @property
    def lost(self) -> int:
        """How many records could not be used."""
        return sum(many for ending, many in self.fates.items() if ending not in _GOOD)

    @property
    def whole(self) -> bool:
        """Whether something was brought in and nothing was lost."""
        return bool(self.fates or self.notes) and not self.lost and not self.stopped


def bring(given: Sequence[str], store: Store, clock: Clock, on_step: OnStep, on_lost: OnLost) -> Brought:
    """Brings in the records of files and folders, one at a time; stops between two when the clock is stopped.

    Raises `WrongUse` for an address, which is added instead, and what `load_desk` raises.
    """
    brought = Brought()
    for one in given:
        if "://" in one:
            raise WrongUse(f"“{one}” is an address", "nutgraf add takes those")
    desks = [one for one in given if holds_desk(Path(one))]
    for one in desks:
        held = load_desk(one, store, on_step=on_step)
        brought.notes.append(f"the desk in {one} is loaded: {held.files[ARTICLES].lines} versions of articles")
    for number, fate in enumerate(_fates([one for one in given if one not in desks], store, clock)):
        on_step("bringing in", number, 0)
        brought.fates[fate.ending] += 1
        if not fate.good:
            on_lost(fate)
        if clock.stopped:
            brought.stopped = True
            brought.notes.append("stopped before the end; the same command goes on from there")
            break
    return brought


def _fates(given: Sequence[str], store: Store, clock: Clock) -> Iterator[Fate]:
    """Brings in each record and says how it ended."""
    house = house_of(store)
    late: list[Carried] = []
    room = MOST_WAITING
    for piece in _pieces(given):
        handing = Handing(store=store, house=house, came=clock.now())
        if isinstance(piece, Fate):
            yield piece
        elif isinstance(piece, KeptVersion):
            yield handing.take_version(piece)
        else:
            fates = _take(piece, handing, may_wait=len(piece.capture.body) <= room)
            if fates is None:
                late.append(piece)
                room -= len(piece.capture.body)
            yield from fates or ()
    for piece in late:
        yield from _take(piece, Handing(store=store, house=house, came=clock.now())) or ()


def _take(piece: Carried, handing: Handing, *, may_wait: bool = False) -> list[Fate] | None:
    capture = piece.capture
    answer = Answer(address=capture.address, status=piece.status, capture=capture, headers=piece.headers)
    return handing.take(answer, piece.at or handing.came, may_wait=may_wait)


def _pieces(given: Sequence[str]) -> Iterator[Piece]:
    """What stands in files and folders, one piece at a time; paths are full ones, so that a file is one wherever the
    command is run."""
    for one in given:
        path = os.path.abspath(one)  # noqa: PTH100
        if kind_of_file(Path(path)):  # a folder may be a mailbox
            yield from opened(path)
            continue
        files, lost = expand([path], takes=_takes)
        yield from lost
        for file in files:
            yield from opened(file)


def _takes(name: str) -> bool:
    return may_hold_article(name) or name.lower().endswith(_OF_MANY)
