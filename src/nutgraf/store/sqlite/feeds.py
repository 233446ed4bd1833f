"""The feeds of the desk in the file."""

from collections.abc import Sequence
from dataclasses import asdict
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, bindparam, delete, func, insert, select, update

from nutgraf.model.asking import Validators
from nutgraf.model.entry_state import KeptEntry
from nutgraf.model.fate import Ending
from nutgraf.model.feed import Entry, Feed, FeedKind, FeedState, KeptFeed
from nutgraf.store.sqlite import entries as entry_rows
from nutgraf.store.sqlite.connections import Connections
from nutgraf.store.sqlite.tables import entries as entry_columns
from nutgraf.store.sqlite.tables import feeds as rows

_FEED = select(rows).where(rows.c.address == bindparam("at"))
_TOLD = select(rows.c.entries).where(rows.c.address == bindparam("at"))
_HEARD = update(rows).where(rows.c.address == bindparam("at"))


class Feeds:
    """A `nutgraf.ports.store.FeedShelf`."""

    def __init__(self, connections: Connections) -> None:
        self._connections = connections

    def add(self, feeds: Sequence[Feed], at: datetime) -> int:
        """Adds those that are not there yet; how many."""
        with self._connections.writing() as connection:
            new = [feed for feed in feeds if not _taken_up(connection, feed)]
            told = _announced(connection) if new else {}
            return sum(_added(connection, feed, at, told.get(feed.address, 0)) for feed in new)

    def all(self) -> tuple[KeptFeed, ...]:
        """All feeds, by folder, title and address."""
        return self._rows(select(rows).order_by(rows.c.folder, rows.c.title, rows.c.address))

    def get(self, address: str) -> KeptFeed | None:
        """The feed at ``address``."""
        with self._connections.reading() as connection:
            row = connection.execute(_FEED, {"at": address}).one_or_none()
        return None if row is None else _feed_of(row)

    def due(self, now: datetime) -> tuple[KeptFeed, ...]:
        """Feeds that are not retired and due, never asked ones first, then those that wait longest."""
        wanted = select(rows).where(rows.c.retired == "", rows.c.due.is_(None) | (rows.c.due <= now))
        return self._rows(wanted.order_by(rows.c.asked.is_not(None), rows.c.due, rows.c.asked, rows.c.id))

    def keep(
        self, address: str, state: FeedState, entries: Sequence[Entry], at: datetime, feed: Feed | None = None
    ) -> int:
        """What a feed announced, and how it goes from now on; how many of ``entries`` are new to the desk."""
        with self._connections.writing() as connection:
            announced = [KeptEntry(entry=entry, feed=address, announced=at, due=at) for entry in entries]
            new = entry_rows.added(connection, announced)
            told = _told(connection, address)
            if told is not None:
                told += new
                if feed and feed.address != address:
                    told += _told(connection, feed.address) or 0
                    connection.execute(delete(rows).where(rows.c.address == feed.address))
                known = asdict(feed) if feed else {}
                connection.execute(_HEARD, {**known, **_state_values(state), "entries": told, "at": address})
            return new

    def remove(self, address: str) -> bool:
        """Forgets a feed; what it announced stays."""
        with self._connections.writing() as connection:
            return connection.execute(delete(rows).where(rows.c.address == address)).rowcount > 0

    def _rows(self, wanted: Any) -> tuple[KeptFeed, ...]:
        with self._connections.reading() as connection:
            return tuple(_feed_of(row) for row in connection.execute(wanted))


def _taken_up(connection: Connection, feed: Feed) -> bool:
    """Whether the feed is there; where it was retired it is asked again."""
    found = connection.execute(select(rows.c.retired).where(rows.c.address == feed.address)).one_or_none()
    if found and found.retired:
        named = {name: told for name, told in (("folder", feed.folder), ("title", feed.title)) if told}
        fresh = {"retired": "", "due": None, "failures": 0, "ending": None, "reason": ""}
        connection.execute(update(rows).where(rows.c.address == feed.address).values({**named, **fresh}))
    return found is not None


def _added(connection: Connection, feed: Feed, at: datetime, told: int) -> int:
    values = {**asdict(feed), **_state_values(FeedState()), "added": at, "entries": told}
    return connection.execute(insert(rows).prefix_with("OR IGNORE").values(values)).rowcount


def _announced(connection: Connection) -> dict[str, int]:
    """How much was announced under each address, also of feeds that were forgotten."""
    counted = select(entry_columns.c.feed, func.count()).group_by(entry_columns.c.feed)
    return {row[0]: row[1] for row in connection.execute(counted)}


def _told(connection: Connection, address: str) -> int | None:
    """How much the feed at ``address`` announced; None where there is none."""
    told: int | None = connection.scalar(_TOLD, {"at": address})
    return told


def _state_values(state: FeedState) -> dict[str, Any]:
    values = asdict(state)
    validators = values.pop("validators")
    return {**values, **validators}


def _feed_of(row: Row[Any]) -> KeptFeed:
    feed = Feed(
        address=row.address,
        kind=FeedKind(row.kind),
        title=row.title,
        folder=row.folder,
        home=row.home,
        language=row.language,
    )
    state = FeedState(
        asked=row.asked,
        due=row.due,
        every=row.every,
        spoke=row.spoke,
        validators=Validators(etag=row.etag, modified=row.modified),
        digest=row.digest,
        failures=row.failures,
        ending=Ending(row.ending) if row.ending else None,
        reason=row.reason,
        retired=row.retired,
    )
    return KeptFeed(feed=feed, added=row.added, state=state, entries=row.entries)
