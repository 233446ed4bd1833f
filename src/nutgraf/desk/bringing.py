"""What people bring in by hand, and a whole desk carried out and in."""

import os
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path

from nutgraf.carry import Piece
from nutgraf.collect.cutting import cut
from nutgraf.desk.intake import House, ruling_for, take_handed
from nutgraf.errors import WrongUse
from nutgraf.fetch import expand
from nutgraf.model.asking import Answer
from nutgraf.model.entry_state import KeptEntry
from nutgraf.model.fate import Ending, Fate
from nutgraf.model.feed import Entry
from nutgraf.ports import Clock
from nutgraf.ports.store import KeptVersion, Store

OnStep = Callable[[str, int, int], None]
OnLost = Callable[[Fate], None]


@dataclass(slots=True)
class Brought:
    """What came of bringing things in: how many records ended how, and what else is worth saying."""

    fates: Counter[Ending] = field(default_factory=Counter)
    notes: list[str] = field(default_factory=list)

    @property
    def whole(self) -> bool:
        """Whether something was brought in and nothing was lost."""
        good = {Ending.KEPT, Ending.COPY, Ending.EARLIER}
        return bool(self.fates) and set(self.fates) <= good


def bring(given: Sequence[str], store: Store, house: House, clock: Clock, on_step: OnStep, on_lost: OnLost) -> Brought:
    """Brings in the records of files and folders, one at a time; stops between two when the clock is stopped.

    Raises `WrongUse` for an address, which is added instead.
    """
    brought = Brought()
    from nutgraf.carry import holds_desk, load_desk
    from nutgraf.carry.bundle import ARTICLES

    for one in given:
        if "://" in one:
            raise WrongUse(f"“{one}” is an address; nutgraf add takes those")
        if holds_desk(Path(one)):
            count = load_desk(Path(one), store, on_step=on_step).files[ARTICLES].lines
            brought.fates[Ending.KEPT] += count
            brought.notes.append(f"“{one}” is an exported desk; all of it is here now")
    files, lost = expand([os.path.abspath(one) for one in given if not holds_desk(Path(one))])  # noqa: PTH100
    for fate in lost:
        brought.fates[fate.ending] += 1
        on_lost(fate)
    for number, record in enumerate(_records(files)):
        if clock.stopped:
            brought.notes.append("stopped before the end; the same command goes on where this one stopped")
            break
        on_step("bringing in", number, 0)
        for fate in _fates(record, store, house, clock):
            brought.fates[fate.ending] += 1
            if not fate.good:
                on_lost(fate)
    return brought


def _records(files: Sequence[str]) -> Iterator[Piece]:
    from nutgraf.carry import opened

    for path in files:
        yield from opened(Path(path))


def _fates(record: Piece, store: Store, house: House, clock: Clock) -> list[Fate]:
    if isinstance(record, Fate):
        return [record]
    now = clock.now()
    if isinstance(record, KeptVersion):
        return [_taken_back(record, store, house, now)]
    answer = Answer(
        address=record.capture.address, status=record.status, capture=record.capture, headers=record.headers
    )
    return take_handed(answer, store, house, at=record.at or now, came=now)


def _taken_back(version: KeptVersion, store: Store, house: House, now: datetime) -> Fate:
    """Keeps a version that a desk exported as it was, as far as the rules of this one allow."""
    article = version.article
    fate = Fate(
        address=article.url or article.address,
        ending=Ending.KEPT,
        reason="It came back as it was exported.",
        article=article.id,
    )
    ruling = ruling_for(article, (), house)
    if ruling.reserved:
        return replace(fate, ending=Ending.RESERVED, reason=ruling.because, article="")
    shown = cut(article, ruling.keeping)
    with store.change():
        store.articles.keep(replace(version, article=shown, cut=version.cut or shown.text != article.text))
        store.entries.add([KeptEntry(entry=Entry(address=fate.address), announced=now, fate=fate, fated=now)])
    return fate
