"""What is done with a desk's file as a whole: copies of it, their return, and room that is given back."""

import os
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

from nutgraf.errors import BrokenDesk, DeskBusy, WrongUse
from nutgraf.store.kinds import is_desk
from nutgraf.store.lock import locked
from nutgraf.store.sqlite.connections import connect
from nutgraf.store.sqlite.copying import clear, drafted, settle
from nutgraf.store.sqlite.migrate import revision_of
from nutgraf.store.sqlite.opening import bare, demand_file, demand_usable
from nutgraf.store.sqlite.places import beside, place_of
from nutgraf.store.sqlite.trouble import told

PATIENCE = 60.0
"""How many seconds another run is waited for."""

_USELESS = (sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT)


class Sizes(NamedTuple):
    """How many bytes a desk's file had ``before``, and has ``after``."""

    before: int
    after: int


def backup(path: str | os.PathLike[str], to: str | os.PathLike[str], *, replace: bool = False) -> int:
    """Copies the desk at ``path`` to ``to`` while others may go on writing; how many bytes the copy has.

    It is written beside, checked, flushed to the disk and renamed, so that under its name there is a whole copy or what
    was there before. Raises `WrongUse` where something is there and ``replace`` is not said, `BrokenDesk` where the desk
    or the copy is damaged, `DiskFull` where there is no room.
    """
    source, target = place_of(path), place_of(to)
    with told(source):
        demand_file(source)
    if os.path.lexists(target) and not replace:
        raise WrongUse(f"“{to}” is there already; name another file, or replace it with --replace")
    with told(target):
        draft = drafted(source, target, patience=PATIENCE)
        try:
            demand_whole(draft, source)
            draft.replace(target)
        finally:
            clear(draft)
        settle(target)
        return target.stat().st_size


def restore(copy: str | os.PathLike[str], path: str | os.PathLike[str], *, patience: float = PATIENCE) -> Path | None:
    """Puts the desk in ``copy``, a file that `backup` made, at ``path``; where what was there is now, None for nothing.

    What was there is kept beside (``PATH.replaced``, or ``PATH.replaced-2`` and so on). Raises `BrokenDesk` where the
    copy is damaged: then nothing is changed; `DeskBusy` where another run has the desk open.
    """
    source, target = place_of(copy), place_of(path)
    if source == target:
        raise WrongUse(f"“{copy}” is the desk itself; name a copy of it")
    with told(source):
        demand_file(source)
        demand_whole(source, source)
    with told(target), locked(target, patience=patience, busy=DeskBusy):
        draft = drafted(source, target, patience=patience)
        try:
            aside = _set_aside(target) if target.exists() else None
            draft.replace(target)
        finally:
            clear(draft)
        settle(target)
    return aside


def vacuum(path: str | os.PathLike[str], *, patience: float = PATIENCE) -> Sizes:
    """Gives room that is not needed any more back to the disk. It needs as much room again while it works. Raises
    `DeskBusy` where another run writes to the desk."""
    place = place_of(path)
    demand_usable(place, readonly=False, patience=patience)
    with told(place), locked(place, patience=patience, busy=DeskBusy):
        before = size(place)
        with closing(connect(place, patience=patience)) as connection:
            connection.execute("INSERT INTO words (words) VALUES ('optimize')")
            connection.execute("VACUUM")
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        return Sizes(before, size(place))


def size(path: Path) -> int:
    """How many bytes the desk has, with what was not yet moved into its file."""
    log = beside(path)[0]
    return path.stat().st_size + (log.stat().st_size if log.exists() else 0)


def demand_whole(path: Path, told_as: Path) -> None:
    """Raises `BrokenDesk` where the file at ``path`` is no desk that this nutgraf can read, or is damaged."""
    with bare(path, readonly=True) as connection:
        revision_of(connection, told_as)
        if connection.exec_driver_sql("PRAGMA integrity_check(1)").scalar() != "ok":
            raise BrokenDesk(f"“{told_as}” is damaged; “nutgraf doctor” says more, another backup may be whole")


def _set_aside(path: Path) -> Path:
    """Gives the desk at ``path`` a second name, which stays when the first one is given to another."""
    _close_up(path)
    aside = path.with_name(f"{path.name}.replaced")
    number = 1
    while os.path.lexists(aside):
        number += 1
        aside = path.with_name(f"{path.name}.replaced-{number}")
    for left in beside(path):
        if left.exists():
            left.rename(left.with_name(left.name.replace(path.name, aside.name, 1)))
    try:
        os.link(path, aside)
    except OSError:
        path.rename(aside)  # a file system without links
    return aside


def _close_up(path: Path) -> None:
    """Sees to it that nobody has the desk open, and that all of it is in its one file; what is damaged stays as it is."""
    if not is_desk(path, anew=True):
        return
    try:
        with closing(connect(path, patience=1.0)) as connection:
            connection.execute("PRAGMA journal_mode=DELETE")
    except sqlite3.DatabaseError as error:
        if error.sqlite_errorcode & 0xFF not in _USELESS:
            raise
