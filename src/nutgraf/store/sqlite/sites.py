"""What sites said of themselves, in the file."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import delete, select
from sqlalchemy.dialects.sqlite import insert

from nutgraf.model.site_note import SiteFile, SiteNote
from nutgraf.store.sqlite.connections import Connections
from nutgraf.store.sqlite.packing import press_quickly, release
from nutgraf.store.sqlite.tables import sites as rows

_NEW = insert(rows)
_PUT = _NEW.on_conflict_do_update(
    index_elements=["site", "what"],
    set_={name: _NEW.excluded[name] for name in ("asked", "until", "status", "body")},
)


class Sites:
    """A `nutgraf.ports.store.SiteShelf`."""

    def __init__(self, connections: Connections) -> None:
        self._connections = connections

    def get(self, site: str, what: SiteFile) -> SiteNote | None:
        """The last note of a site's file."""
        wanted = select(rows).where(rows.c.site == site, rows.c.what == what)
        with self._connections.reading() as connection:
            row = connection.execute(wanted).one_or_none()
        if row is None:
            return None
        return SiteNote(
            site=row.site, what=what, body=release(row.body), status=row.status, asked=row.asked, until=row.until
        )

    def keep(self, notes: Sequence[SiteNote]) -> None:
        """Puts each in place of the one of the same site and file, in one."""
        with self._connections.writing() as connection:
            for note in notes:
                connection.execute(_PUT, _values(note))

    def forget(self, asked: datetime) -> int:
        """Forgets what was asked for before; how many notes."""
        with self._connections.writing() as connection:
            return connection.execute(delete(rows).where(rows.c.asked < asked)).rowcount


def _values(note: SiteNote) -> dict[str, object]:
    return {
        "site": note.site,
        "what": note.what,
        "asked": note.asked,
        "until": note.until,
        "status": note.status,
        "body": press_quickly(note.body),
    }
