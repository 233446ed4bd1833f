"""Putting right what can be put right in a desk's file."""

import os
import sqlite3
from contextlib import closing

from nutgraf.errors import DeskBusy
from nutgraf.store.lock import locked
from nutgraf.store.sqlite import index
from nutgraf.store.sqlite.admin import PATIENCE
from nutgraf.store.sqlite.connections import connect
from nutgraf.store.sqlite.copying import copy
from nutgraf.store.sqlite.examine import Finding, examine
from nutgraf.store.sqlite.opening import bare, demand_usable
from nutgraf.store.sqlite.orphans import ORPHANS
from nutgraf.store.sqlite.places import place_of
from nutgraf.store.sqlite.trouble import told


def repair(path: str | os.PathLike[str], *, patience: float = PATIENCE) -> tuple[Finding, ...]:
    """Takes away what hangs in the air in the desk at ``path`` and makes its indexes anew; what `examine` says after.

    A copy of the desk as it was stays beside (``PATH.before-repair``), where it could be made. Texts that are damaged are
    not touched: only a backup has them. Raises `DeskBusy` where another run has the desk.
    """
    place = place_of(path)
    demand_usable(place, readonly=False, patience=patience)
    with told(place), locked(place, patience=patience, busy=DeskBusy):
        copy(place, place.with_name(f"{place.name}.before-repair"), patience=patience)
        with closing(connect(place, patience=patience)) as connection:
            _reindex(connection)
        with bare(place, patience=patience, unchecked=True) as connection:
            for orphan in ORPHANS:
                if connection.exec_driver_sql(orphan.count).scalar():
                    connection.exec_driver_sql(orphan.cure)
            if not index.spelled(connection):
                index.rebuild(connection)
    return examine(place)


def _reindex(connection: sqlite3.Connection) -> None:
    """Indexes are made anew from their tables where they do not fit them."""
    if connection.execute("PRAGMA integrity_check(1)").fetchone()[0] != "ok":
        connection.execute("REINDEX")
