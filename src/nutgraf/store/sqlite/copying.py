"""Copies of a desk's file that are whole, also while somebody writes to it."""

import os
import sqlite3
from contextlib import closing, suppress
from pathlib import Path

from nutgraf.store.sqlite.connections import connect


def copy(path: Path, to: Path, *, patience: float = 5.0) -> None:
    """Copies the desk at ``path`` as it is now to ``to``, which is replaced once the copy is on the disk."""
    draft = drafted(path, to, patience=patience)
    draft.replace(to)
    settle(to)


def drafted(path: Path, to: Path, *, patience: float = 5.0) -> Path:
    """A copy of the desk at ``path`` as it is now, on the disk beside ``to``; whoever asked gives it its name.

    It is one file that needs nothing beside it, so that it can be read from a disk that may not be written to, and its
    owner's alone.
    """
    draft = to.with_name(f".{to.name}.part")
    clear(draft)
    try:
        os.close(os.open(draft, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
        with (
            closing(connect(path, readonly=True, patience=patience)) as source,
            closing(sqlite3.connect(draft, isolation_level=None)) as target,
        ):
            source.backup(target)
            target.execute("PRAGMA journal_mode=DELETE")
        flush(draft)
    except BaseException:
        clear(draft)
        raise
    return draft


def flush(path: Path) -> None:
    """Sees to it that the file at ``path`` is on the disk."""
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def settle(path: Path) -> None:
    """Sees to it that the name of the file at ``path`` is on the disk, where the system lets folders be flushed."""
    with suppress(OSError):
        flush(path.parent)


def clear(draft: Path) -> None:
    """Takes away a draft, with all that SQLite keeps beside it."""
    for ending in ("", "-wal", "-shm", "-journal"):
        with suppress(OSError):
            draft.with_name(draft.name + ending).unlink(missing_ok=True)
