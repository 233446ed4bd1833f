"""What sites said of themselves, in the file."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import bindparam, delete, select

from nutgraf.model.site_note import SiteFile, SiteNote
from nutgraf.store.sqlite.connections import Connections
from nutgraf.store.sqlite.packing import press_quickly, release
from nutgraf.store.sqlite.replacing import replacing
from nutgraf.store.sqlite.tables import sites as rows

_PUT = replacing(rows, "site", "what")
_NOTE = select(rows).where(rows.c.site == bindparam("of"), rows.c.what == bindparam("file"))


class Sites:
    """A `nutgraf.ports.store.SiteShelf`."""

    def __init__(self, connections: Connections) -> None:
        self._connections = connections

    def get(self, site: str, what: SiteFile) -> SiteNote | None:
        """The last note of a site's file."""
        with self._connections.reading() as connection:
            row = connection.execute(_NOTE, {"of": site, "file": what}).one_or_none()
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
