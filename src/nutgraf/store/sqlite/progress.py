"""How far the desk is, told in microseconds as long as nobody wrote."""

import sqlite3
from pathlib import Path
from threading import Lock

from nutgraf.ports.kept import Progress
from nutgraf.store.sqlite.column_types import moment_of
from nutgraf.store.sqlite.connections import closed, connect
from nutgraf.store.sqlite.trouble import told

_ASKED = """
    SELECT (SELECT max(id) FROM versions), (SELECT max(number) FROM steps), (SELECT max(made) FROM pages),
        (SELECT count(*) FROM pages WHERE made = (SELECT max(made) FROM pages)),
        (SELECT count(*) + count(undone) FROM rulings)
"""


class Watched:
    """The file at ``path``, on a connection of its own: SQLite tells one connection whether any other has written since it
    was last asked, without looking at the file. Several threads may ask."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = Lock()
        self._connection: sqlite3.Connection | None = None
        self._at = -1
        self._last: Progress | None = None
        self._closed = False

    def progress(self) -> Progress:
        """How far the desk is now."""
        with self._lock, told(self._path):
            connection = self._connection = self._connection or self._opened()
            at = connection.execute("PRAGMA data_version").fetchone()[0]
            if self._last is None or at != self._at:
                self._last, self._at = _asked(connection), at
            return self._last

    def close(self) -> None:
        """Lets go of the file; may be called again."""
        with self._lock:
            self._closed = True
            if self._connection is not None:
                self._connection.close()
                self._connection = None

    def _opened(self) -> sqlite3.Connection:
        if self._closed:
            raise closed(self._path)
        return connect(self._path, readonly=True)


def _asked(connection: sqlite3.Connection) -> Progress:
    versions, steps, paged, pages, said = connection.execute(_ASKED).fetchone()
    return Progress(versions=versions or 0, steps=steps or 0, paged=moment_of(paged), pages=pages, said=said)
