"""What SQLite and SQLAlchemy raise, told in our own words: the one place where it is turned."""

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from nutgraf.errors import BrokenDesk, DeskBusy, DiskFull, NutgrafError, WrongUse

Path = str | os.PathLike[str]

_MASK = 0xFF
"""SQLite's extended codes are the plain code and more above it."""

_ADVICE = "“nutgraf doctor” says more, and “nutgraf restore” brings back a backup"


@contextmanager
def told(path: Path) -> Iterator[None]:
    """While inside, what the database or the disk refuses is raised as `BrokenDesk`, `DiskFull`, `DeskBusy` or
    `WrongUse` about the desk at ``path``. What SQLite never refuses for such reasons (a wrong statement) stays."""
    try:
        yield
    except NutgrafError:
        raise
    except OSError as error:
        raise _of_disk(error, path) from error
    except Exception as error:
        refused = error if isinstance(error, sqlite3.Error) else getattr(error, "orig", None)
        turned = _turned(refused, path) if isinstance(refused, sqlite3.Error) else None
        if turned is None:
            raise
        raise turned from error


def _turned(error: sqlite3.Error, path: Path) -> NutgrafError | None:
    code = (getattr(error, "sqlite_errorcode", None) or 0) & _MASK
    if code == sqlite3.SQLITE_ERROR and "no such" in str(error):
        return BrokenDesk(f"“{path}” is no whole desk, a part of it is missing; {_ADVICE}")
    turn = _TURNED.get(code)
    return turn(path) if turn else None


def _of_disk(error: OSError, path: Path) -> NutgrafError:
    import errno

    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return disk_full(path)
    return BrokenDesk(
        f"“{path}” cannot be used ({error.strerror or 'the disk refuses'}); check the place and its rights"
    )


def disk_full(path: Path) -> DiskFull:
    """There is no room."""
    return DiskFull(f"the disk that holds “{path}” is full; make room and go on, what was kept before is unharmed")


def unwritable(path: Path) -> BrokenDesk:
    """The file, or the folder that it is in, cannot be written to."""
    return BrokenDesk(
        f"“{path}” may only be read, not written; change the rights of the file and of its folder, or copy it elsewhere"
    )


def no_desk(path: Path) -> BrokenDesk:
    """Something else is in the file."""
    return BrokenDesk(f"“{path}” is no desk, or is damaged at its beginning; name another file, or restore a backup")


def _busy(path: Path) -> DeskBusy:
    return DeskBusy(f"“{path}” is being written by another run; try again when it is done")


def _unusable(path: Path) -> BrokenDesk:
    return BrokenDesk(
        f"“{path}” cannot be read or written; check that it and its folder may be written to, and that the disk works"
    )


def _damaged(path: Path) -> BrokenDesk:
    return BrokenDesk(f"“{path}” is damaged; {_ADVICE}")


def _too_big(_: Path) -> WrongUse:
    return WrongUse("what is to be kept is larger than a desk can hold (1 GB in one piece)")


_TURNED: dict[int, Callable[[Path], NutgrafError]] = {
    sqlite3.SQLITE_BUSY: _busy,
    sqlite3.SQLITE_LOCKED: _busy,
    sqlite3.SQLITE_FULL: disk_full,
    sqlite3.SQLITE_READONLY: unwritable,
    sqlite3.SQLITE_PERM: unwritable,
    sqlite3.SQLITE_CANTOPEN: _unusable,
    sqlite3.SQLITE_IOERR: _unusable,
    sqlite3.SQLITE_AUTH: _unusable,
    sqlite3.SQLITE_NOTADB: no_desk,
    sqlite3.SQLITE_CORRUPT: _damaged,
    sqlite3.SQLITE_TOOBIG: _too_big,
}
