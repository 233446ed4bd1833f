"""Connections to the desk's file, and changes that are whole or not at all."""

import os
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Any
from urllib.parse import quote

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import QueuePool

from nutgraf.errors import DeskBusy, WrongUse
from nutgraf.store.sqlite.places import beside
from nutgraf.store.sqlite.trouble import told

CACHE = 32_768
"""How many KiB of the file one connection keeps in memory."""

LONGEST_LOG = 64 << 20
"""To how many bytes the write-ahead log is cut back when it was longer."""


class Connections:
    """The connections to the desk at ``path``: one that writes at a time, as many that read as there are threads.

    A change belongs to the thread that began it; what that thread reads meanwhile, it reads in the change. ``patience``
    is how many seconds are waited for another writer, here or in another process.
    """

    def __init__(self, path: str | os.PathLike[str], *, readonly: bool, patience: float) -> None:
        self.path = path
        self.readonly = readonly
        self._patience = patience
        self._engine: Engine | None = _engine(Path(path), readonly=readonly, patience=patience)
        self._mine = threading.local()
        self._turn = threading.Lock()

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A connection to read with; several statements inside see one state of the desk."""
        with told(self.path):
            inside: Connection | None = getattr(self._mine, "connection", None)
            if inside is not None:
                yield inside
            else:
                with self._opened().connect() as connection:
                    yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A connection to write with: all that is done inside is kept at its end, or nothing. May be nested."""
        with told(self.path):
            inside: Connection | None = getattr(self._mine, "connection", None)
            if inside is not None:
                yield inside
                return
            with self._in_turn(), self._opened().connect() as connected:
                connection = connected.execution_options(nutgraf_begin="BEGIN IMMEDIATE")
                with connection.begin():
                    self._mine.connection = connection
                    try:
                        yield connection
                    finally:
                        self._mine.connection = None

    def close(self) -> None:
        """Lets go of the file; may be called again."""
        engine, self._engine = self._engine, None
        if engine is not None:
            engine.dispose()

    def _opened(self) -> Engine:
        if self._engine is None:
            raise closed(self.path)
        return self._engine

    @contextmanager
    def _in_turn(self) -> Iterator[None]:
        if not self._turn.acquire(timeout=self._patience):
            raise DeskBusy(f"“{self.path}” is being written by another thread of this run; try again when it is done")
        try:
            yield
        finally:
            self._turn.release()


def closed(path: str | os.PathLike[str]) -> WrongUse:
    """What is raised where a desk is used that was closed."""
    return WrongUse(f"the desk “{path}” was closed; open it anew")


def connect(path: Path, *, readonly: bool = False, patience: float = 5.0) -> sqlite3.Connection:
    """A bare connection to the file at ``path``, which must be there. Transactions are begun by the caller."""
    if readonly:
        _take_back(path)
    address = f"file:{quote(str(path.absolute()))}?mode={'ro' if readonly else 'rw'}"
    if readonly and not _may_share(path):
        address += "&immutable=1"
    connection = sqlite3.connect(
        address, uri=True, timeout=patience, isolation_level=None, check_same_thread=False, cached_statements=256
    )
    try:
        _set(connection, readonly=readonly)
    except BaseException:
        connection.close()
        raise
    return connection


def _take_back(path: Path) -> None:
    """Takes back what a process that was killed had half written with a journal, as copies and returns of a desk are
    written: nobody could read it before, and who only reads may not do it."""
    journal = path.with_name(path.name + "-journal")
    if journal.exists() and os.access(path, os.W_OK) and os.access(path.parent, os.W_OK):
        with closing(sqlite3.connect(f"file:{quote(str(path.absolute()))}?mode=rw", uri=True)) as connection:
            connection.execute("SELECT 1 FROM sqlite_master").fetchone()


def _may_share(path: Path) -> bool:
    """Whether a reader must or may take part in the locking, for which SQLite writes beside the file. It must where a log
    holds what is not in the file yet; it may not on a disk that is only read, where nobody else writes either."""
    log, shared = beside(path)
    if log.exists() and log.stat().st_size:
        return True
    return os.access(shared, os.W_OK) if shared.exists() else os.access(path.parent, os.W_OK)


def _set(connection: sqlite3.Connection, *, readonly: bool) -> None:
    for pragma in ("foreign_keys=ON", f"cache_size=-{CACHE}", "temp_store=MEMORY"):
        connection.execute(f"PRAGMA {pragma}")
    if readonly:
        return
    if connection.execute("PRAGMA journal_mode").fetchone()[0] != "wal":
        connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=NORMAL")
    connection.execute(f"PRAGMA journal_size_limit={LONGEST_LOG}")


def _engine(path: Path, *, readonly: bool, patience: float) -> Engine:
    engine = create_engine(
        "sqlite://",
        creator=lambda: connect(path, readonly=readonly, patience=patience),
        poolclass=QueuePool,
        pool_size=4,
        max_overflow=60,
        query_cache_size=1000,
    )

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql(str(connection.get_execution_options().get("nutgraf_begin", "BEGIN")))

    @event.listens_for(engine, "close")
    def _tidy(connection: Any, _record: Any) -> None:
        if not readonly:
            with suppress(sqlite3.Error):
                connection.execute("PRAGMA optimize")

    return engine
