"""The steps of a run: where anything reaches the disk. One of them may be the last."""

import mmap
import os
import signal
import sqlite3
import struct
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

_FORM = struct.Struct("6q")
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT
_FILE_EVENTS = frozenset({"os.rename", "os.remove", "os.link", "os.mkdir", "os.truncate"})
_READING = ("SELECT", "PRAGMA", "BEGIN", "SAVEPOINT", "RELEASE", "EXPLAIN")
_COUNTED = ("articles", "versions", "captures", "notes", "entries WHERE ending IS NOT NULL")


class Steps:
    """Counts steps in memory that a fork shares, and kills its own process at the one that was named.

    ``kept`` are how many rows of each kind the last commit to the desk that came back had kept.
    """

    def __init__(self) -> None:
        self._shared = mmap.mmap(-1, _FORM.size)
        self._last = 0
        self._desk = Path()

    @property
    def taken(self) -> int:
        """How many steps there were."""
        return int(_FORM.unpack(self._shared[:])[0])

    @property
    def kept(self) -> tuple[int, ...]:
        return tuple(_FORM.unpack(self._shared[:])[1:])

    def reset(self) -> None:
        self._shared[:] = bytes(_FORM.size)

    def count_here(self, last: int, desk: Path) -> None:
        """From now on, in this process, every step is counted; the one number ``last`` is not survived."""
        self._last, self._desk = last, desk.resolve()
        sys.addaudithook(self._heard)
        connect: Callable[..., sqlite3.Connection] = sqlite3.connect
        steps = self

        class Counting(_Counting):
            told = steps

        sqlite3.connect = lambda *given, **named: connect(*given, **{"factory": Counting, **named})  # type: ignore[assignment]

    def step(self) -> None:
        taken, *kept = _FORM.unpack(self._shared[:])
        self._shared[:] = _FORM.pack(taken + 1, *kept)
        if taken + 1 == self._last:
            os.kill(os.getpid(), signal.SIGKILL)

    def committed(self, file: Path, kept: tuple[int, ...]) -> None:
        if file == self._desk:
            self._shared[:] = _FORM.pack(self.taken, *kept)

    def _heard(self, event: str, given: tuple[Any, ...]) -> None:
        opened = event == "open" and isinstance(given[2], int) and given[2] & _WRITING
        if opened or event in _FILE_EVENTS:
            self.step()


class _Counting(sqlite3.Connection):
    """A connection that counts its steps."""

    told: Steps

    def cursor(self, *_: Any) -> "_CountingCursor":
        return super().cursor(_CountingCursor)

    def execute(self, *given: Any) -> sqlite3.Cursor:
        return self.cursor().execute(*given)

    def backup(self, *given: Any, **named: Any) -> None:
        self.told.step()
        super().backup(*given, **named)
        self.told.step()

    def commit(self) -> None:
        if not self.in_transaction:
            return
        kept = counts(self)
        file = Path(_row(self, "PRAGMA database_list")[2])
        self.told.step()
        super().commit()
        self.told.committed(file, kept)
        self.told.step()


class _CountingCursor(sqlite3.Cursor):
    connection: _Counting

    def execute(self, statement: str, *given: Any) -> sqlite3.Cursor:
        if not statement.lstrip().upper().startswith(_READING):
            self.connection.told.step()
        return super().execute(statement, *given)

    def executemany(self, statement: str, *given: Any) -> sqlite3.Cursor:
        self.connection.told.step()
        return super().executemany(statement, *given)


def counts(connection: sqlite3.Connection) -> tuple[int, ...]:
    """How many rows there are of each kind that never goes again; 0 for those that this file does not have yet."""
    found = []
    for table in _COUNTED:
        try:
            found.append(_row(connection, f"SELECT count(*) FROM {table}")[0])
        except sqlite3.OperationalError:
            found.append(0)
    return tuple(found)


def _row(connection: sqlite3.Connection, question: str) -> Any:
    return sqlite3.Connection.cursor(connection).execute(question).fetchone()
