"""Announced and imported addresses in the file."""

import json
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from hashlib import blake2b
from typing import Any

from sqlalchemy import Connection, Row, bindparam, func, or_, select
from sqlalchemy.dialects.sqlite import insert

from nutgraf.model.asking import Validators
from nutgraf.model.entry_state import LONGEST_WAIT, KeptEntry
from nutgraf.model.fate import Ending, Fate
from nutgraf.model.feed import Entry
from nutgraf.store.matching import entry_key
from nutgraf.store.sqlite.connections import Connections
from nutgraf.store.sqlite.replacing import replacing
from nutgraf.store.sqlite.tables import entries as rows

PAGE = 500
"""So many rows are fetched at once where all are gone through."""

_ENTRY = select(rows).where(rows.c.key == bindparam("of"))
_ADD = insert(rows).on_conflict_do_nothing(index_elements=["key"])
_PUT = replacing(rows, "key")


class Entries:
    """A `nutgraf.ports.store.EntryShelf`."""

    def __init__(self, connections: Connections) -> None:
        self._connections = connections

    def get(self, address: str) -> KeptEntry | None:
        """The entry of this address, or of one that is the same article's."""
        with self._connections.reading() as connection:
            row = connection.execute(_ENTRY, {"of": key_of(address)}).one_or_none()
        return None if row is None else _entry_of(row)

    def all(self) -> Iterator[KeptEntry]:
        """Every entry, one at a time, in the order in which they were first kept."""
        last = 0
        while True:
            wanted = select(rows).where(rows.c.id > last).order_by(rows.c.id).limit(PAGE)
            with self._connections.reading() as connection:
                page = connection.execute(wanted).all()
            if not page:
                return
            last = page[-1].id
            yield from map(_entry_of, page)

    def add(self, entries: Sequence[KeptEntry]) -> int:
        """Adds those whose address is not there yet; how many."""
        with self._connections.writing() as connection:
            return added(connection, entries)

    def due(self, now: datetime, most: int) -> tuple[KeptEntry, ...]:
        """Entries to ask: those that have no fate yet, oldest announcement first, then those that wait longest, then those
        that were put off while the clock was ahead."""
        over, ahead = rows.c.due <= now, rows.c.due > now + LONGEST_WAIT
        fresh = select(rows).where(rows.c.ending.is_(None), rows.c.due.is_not(None), or_(over, ahead))
        again = select(rows).where(rows.c.ending.is_not(None)).order_by(rows.c.due)
        found: tuple[KeptEntry, ...] = ()
        for wanted in (fresh.order_by(rows.c.announced), again.where(over), again.where(ahead)):
            found += self._rows(wanted.order_by(rows.c.id).limit(most - len(found)))
        return found

    def keep(self, entry: KeptEntry) -> None:
        """Puts ``entry`` in place of the one of the same address, or adds it."""
        with self._connections.writing() as connection:
            connection.execute(_PUT, _values(entry))

    def fated(
        self, ending: Ending | None = None, since: datetime | None = None, most: int = 50
    ) -> tuple[KeptEntry, ...]:
        """Entries with their fates, the latest first."""
        ended = rows.c.ending.is_not(None) if ending is None else rows.c.ending == ending
        wanted = select(rows).where(ended, rows.c.fated.is_not(None))
        if since is not None:
            wanted = wanted.where(rows.c.fated >= since)
        return self._rows(wanted.order_by(rows.c.fated.desc(), rows.c.id.desc()).limit(most))

    def counts(self) -> Mapping[Ending | None, int]:
        """How many entries ended how; None counts those that wait for their first fate."""
        counted = select(rows.c.ending, func.count()).group_by(rows.c.ending)
        with self._connections.reading() as connection:
            return {Ending(ending) if ending else None: count for ending, count in connection.execute(counted)}

    def next_due(self) -> datetime | None:
        """When the next entry is due."""
        with self._connections.reading() as connection:
            found: datetime | None = connection.scalar(select(func.min(rows.c.due)))
            return found

    def _rows(self, wanted: Any) -> tuple[KeptEntry, ...]:
        with self._connections.reading() as connection:
            return tuple(_entry_of(row) for row in connection.execute(wanted))


def added(connection: Connection, new: Sequence[KeptEntry]) -> int:
    """Adds those whose address is not there yet; how many."""
    return sum(connection.execute(_ADD, _values(entry)).rowcount for entry in new)


def key_of(address: str) -> bytes:
    """Sixteen bytes that two addresses of one article share."""
    return blake2b(entry_key(address).encode("utf-8", "replace"), digest_size=16).digest()


def _values(kept: KeptEntry) -> dict[str, Any]:
    entry, fate = kept.entry, kept.fate
    return {
        "key": key_of(entry.address),
        "address": entry.address,
        "headline": entry.headline,
        "summary": entry.summary,
        "published": entry.published,
        "updated": entry.updated,
        "language": entry.language,
        "outlet": entry.outlet,
        "feed": kept.feed,
        "announced": kept.announced,
        "ending": fate.ending if fate else None,
        "reason": fate.reason if fate else "",
        "article": fate.article if fate else "",
        "fate_address": fate.address if fate and fate.address != entry.address else None,
        "fated": kept.fated,
        "due": kept.due,
        "tries": kept.tries,
        "readings": kept.readings,
        "etag": kept.validators.etag,
        "modified": kept.validators.modified,
        "digest": kept.digest,
        "signals": json.dumps(kept.signals) if kept.signals else "",
    }


def _entry_of(row: Row[Any]) -> KeptEntry:
    entry = Entry(
        address=row.address,
        headline=row.headline,
        summary=row.summary,
        published=row.published,
        updated=row.updated,
        language=row.language,
        outlet=row.outlet,
    )
    return KeptEntry(
        entry=entry,
        feed=row.feed,
        announced=row.announced,
        fate=_fate_of(row),
        fated=row.fated,
        due=row.due,
        tries=row.tries,
        readings=row.readings,
        validators=Validators(etag=row.etag, modified=row.modified),
        digest=row.digest,
        signals=tuple(json.loads(row.signals)) if row.signals else (),
    )


def _fate_of(row: Row[Any]) -> Fate | None:
    if not row.ending:
        return None
    address = row.address if row.fate_address is None else row.fate_address
    return Fate(address=address, ending=Ending(row.ending), reason=row.reason, article=row.article)
