"""From a path to a desk's file that is whole and of today's version; making a new one."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from sqlalchemy import Connection, create_engine, event
from sqlalchemy.pool import NullPool

from nutgraf.errors import BrokenDesk, DeskBusy, OlderDesk, WrongUse
from nutgraf.model.settings import Settings
from nutgraf.store.kinds import is_desk
from nutgraf.store.lock import locked
from nutgraf.store.sqlite.connections import connect
from nutgraf.store.sqlite.copying import copy, settle
from nutgraf.store.sqlite.migrate import bring_up, is_current, revision_of
from nutgraf.store.sqlite.places import beside
from nutgraf.store.sqlite.preferences import write_settings
from nutgraf.store.sqlite.trouble import no_desk, told, unwritable


def demand_usable(path: Path, *, readonly: bool, patience: float) -> None:
    """Sees to it that there is a desk of today's version at ``path``; an older one is brought up, with a copy of it as
    it was beside (``PATH.before-REVISION``).

    With ``readonly`` an older one is an `OlderDesk`. Raises `WrongUse` where there is no file, `BrokenDesk` where it is no desk, damaged, of a newer version, or may not be
    written to and has to be, `DeskBusy` where another run keeps it.
    """
    with told(path):
        demand_file(path)
        if not readonly:
            demand_writable(path)
        with bare(path, readonly=True, patience=patience) as connection:
            current = is_current(connection, path)
    if not current and readonly:
        raise OlderDesk(f"“{path}” was kept by an older nutgraf; open it once where it may be written to")
    if not current:
        _bring_up(path, patience)


def demand_file(path: Path) -> None:
    """Raises where nothing is at ``path``, or something that is no database."""
    if not path.exists():
        raise WrongUse(f"there is no desk at “{path}”; make one with: nutgraf init --desk {path}")
    if not path.is_file():
        raise WrongUse(f"“{path}” is no file; name the file of a desk")
    if not os.access(path, os.R_OK):
        raise BrokenDesk(f"“{path}” may not be read; change its rights")
    if not is_desk(path):
        raise no_desk(path)


def demand_writable(path: Path) -> None:
    """Raises where the file or its folder, in which SQLite writes beside it, may only be read."""
    if not (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)):
        raise unwritable(path)


def make(path: Path, settings: Settings) -> None:
    """A new, empty desk at ``path``, for its owner alone; it is there whole, with its settings, or not at all."""
    if os.path.lexists(path):
        raise WrongUse(f"“{path}” is there already; name another file, or use the desk that is in it")
    with told(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        with locked(path, busy=DeskBusy):
            draft = path.with_name(f".{path.name}.part")
            _make(draft, settings)
            try:
                os.link(draft, path)
            except FileExistsError as error:
                raise WrongUse(f"“{path}” is there already; name another file") from error
            except OSError:
                draft.rename(path)  # a file system without links
            finally:
                draft.unlink(missing_ok=True)
            settle(path)


def private(path: Path) -> None:
    """An empty file at ``path`` that its owner alone may read; what was there before goes."""
    path.unlink(missing_ok=True)
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))


@contextmanager
def bare(path: Path, *, readonly: bool = False, patience: float = 5.0, unchecked: bool = False) -> Iterator[Connection]:
    """One connection in one transaction, apart from any desk that is open; ``unchecked`` lets references hang."""
    engine = create_engine(
        "sqlite://", creator=lambda: connect(path, readonly=readonly, patience=patience), poolclass=NullPool
    )
    event.listen(engine, "begin", lambda one: one.exec_driver_sql("BEGIN" if readonly else "BEGIN IMMEDIATE"))
    if unchecked:
        event.listen(engine, "connect", lambda one, _record: one.execute("PRAGMA foreign_keys = OFF"))
    try:
        with engine.begin() as connection:
            yield connection
    finally:
        engine.dispose()


def _make(draft: Path, settings: Settings) -> None:
    private(draft)
    try:
        with bare(draft) as connection:
            bring_up(connection)
            write_settings(connection, settings)
    except BaseException:
        for left in (draft, *beside(draft)):
            with suppress(OSError):
                left.unlink(missing_ok=True)
        raise


def _bring_up(path: Path, patience: float) -> None:
    with locked(path, patience=patience, busy=DeskBusy), told(path):
        with bare(path, readonly=True, patience=patience) as connection:
            if is_current(connection, path):
                return
            revision = revision_of(connection, path)
        copy(path, path.with_name(f"{path.name}.before-{revision}"), patience=patience)
        with bare(path, patience=patience) as connection:
            bring_up(connection)
