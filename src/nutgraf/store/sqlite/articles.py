"""Captures, articles, and what was found in them, in the file."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Select, bindparam, func, select

from nutgraf.model.article import Article
from nutgraf.model.found import Hit, Wanted
from nutgraf.model.notes import Notes
from nutgraf.ports.store import KeptCapture, KeptVersion
from nutgraf.store.codec import decode_notes, encode_notes
from nutgraf.store.sqlite import captures, outlets, search, versions
from nutgraf.store.sqlite.connections import Connections
from nutgraf.store.sqlite.ids import beginning_so
from nutgraf.store.sqlite.numbering import missing
from nutgraf.store.sqlite.packing import article_of
from nutgraf.store.sqlite.replacing import replacing
from nutgraf.store.sqlite.tables import articles as headers
from nutgraf.store.sqlite.tables import notes as found_in
from nutgraf.store.sqlite.tables import versions as rows

PAGE = 200
"""So many rows are fetched at once where all are gone through: nobody who writes has to wait for who reads."""

_LATEST = (
    select(rows.c.body)
    .join(headers, headers.c.latest == rows.c.id)
    .where(headers.c.article.in_(bindparam("ids", expanding=True)))
)
_COPIES = (
    select(headers.c.article)
    .join(rows, rows.c.id == headers.c.latest)
    .where(rows.c.version == bindparam("of"))
    .order_by(headers.c.id)
)
_VERSION = (
    select(rows.c.id)
    .join(headers, headers.c.id == rows.c.article)
    .where(headers.c.article == bindparam("of"), rows.c.version == bindparam("named"))
)
_NOTES = (
    select(found_in.c.body)
    .join(rows, rows.c.id == found_in.c.version)
    .join(headers, headers.c.id == rows.c.article)
    .where(
        headers.c.article == bindparam("of"), rows.c.version == bindparam("named"), found_in.c.tagger == bindparam("by")
    )
)
_PUT_NOTES = replacing(found_in, "version", "tagger")


class Articles:
    """A `nutgraf.ports.store.ArticleShelf`."""

    def __init__(self, connections: Connections) -> None:
        self._connections = connections

    def keep_capture(self, kept: KeptCapture) -> None:
        """Keeps bytes; of two captures with one digest the first one stands."""
        with self._connections.writing() as connection:
            captures.put(connection, kept)

    def capture(self, digest: str) -> KeptCapture | None:
        """The capture with these bytes, None where they are not there, or not any more."""
        with self._connections.reading() as connection:
            return captures.get(connection, digest)

    def captures(self) -> Iterator[KeptCapture]:
        """All captures in the order in which they came, one at a time."""
        number = 0
        while True:
            with self._connections.reading() as connection:
                found = captures.after(connection, number)
            if found is None:
                return
            number, kept = found
            yield kept

    def keep(self, version: KeptVersion, *, latest: bool = True) -> bool:
        """Keeps a version of an article; False where that version is there."""
        with self._connections.writing() as connection:
            return versions.keep(connection, version, latest=latest)

    def get(self, article: str) -> Article | None:
        """The latest version."""
        return next(iter(self.latest([article])), None)

    def versions(self, article: str) -> tuple[KeptVersion, ...]:
        """All versions, in the order in which they came."""
        wanted = versions.kept().join(headers, headers.c.id == rows.c.article).where(headers.c.article == article)
        with self._connections.reading() as connection:
            return tuple(versions.version_of(row) for row in connection.execute(wanted.order_by(rows.c.turn)))

    def latest(self, articles: Sequence[str]) -> list[Article]:
        """The latest versions of those that are there, in the order asked."""
        found: dict[str, Article] = {}
        with self._connections.reading() as connection:
            for at in range(0, len(articles), PAGE):
                found |= _latest(connection, articles[at : at + PAGE])
        return [found[article] for article in articles if article in found]

    def all(self) -> Iterator[KeptVersion]:
        """Every version, one at a time, article by article."""
        last = 0
        while True:
            with self._connections.reading() as connection:
                found = connection.scalars(
                    select(headers.c.id).where(headers.c.id > last).order_by(headers.c.id).limit(PAGE)
                ).all()
                wanted = versions.kept().where(rows.c.article.in_(found)).order_by(rows.c.article, rows.c.turn)
                page = [versions.version_of(row) for row in connection.execute(wanted)]
            if not found:
                return
            last = found[-1]
            yield from page

    def count(self) -> int:
        """How many articles there are."""
        with self._connections.reading() as connection:
            return connection.scalar(select(func.count()).select_from(headers)) or 0

    def copies_of(self, version: str) -> tuple[str, ...]:
        """The ids of articles whose latest version is ``version``, in the order in which they came."""
        with self._connections.reading() as connection:
            return tuple(connection.scalars(_COPIES, {"of": version}))

    def full_id(self, beginning: str) -> tuple[str, ...]:
        """Up to three ids that begin so, in order."""
        with self._connections.reading() as connection:
            return beginning_so(connection, headers.c.article, beginning)

    def notes(self, article: str, version: str, by: str) -> Notes | None:
        """What tagger ``by`` found in a version."""
        with self._connections.reading() as connection:
            found = connection.scalar(_NOTES, {"of": article, "named": version, "by": by})
        return None if found is None else decode_notes(found)

    def keep_notes(self, article: str, version: str, notes: Notes, by: str) -> None:
        """``by`` is the tagger that was asked. Raises `WrongUse` where there is no such version."""
        with self._connections.writing() as connection:
            _keep_notes(connection, (article, version), encode_notes(notes), by)

    def unnoted(self, by: str, most: int) -> list[Article]:
        """Latest versions that tagger ``by`` has not seen, oldest first."""
        seen = select(found_in.c.id).where(found_in.c.version == headers.c.latest, found_in.c.tagger == by)
        missing = select(rows.c.body).join(headers, headers.c.latest == rows.c.id).where(~seen.exists())
        return self._articles(missing.order_by(headers.c.latest).limit(most))

    def older_than(self, came: datetime, outlet: str) -> list[KeptVersion]:
        """Versions with a text that is more than metadata, that came before, of an outlet."""
        wanted = versions.kept().where(rows.c.beyond, rows.c.came < came)
        with self._connections.reading() as connection:
            if outlet:
                wanted = wanted.where(rows.c.outlet.in_(outlets.meant(connection, outlet)))
            found = connection.execute(wanted.order_by(rows.c.came, rows.c.id))
            return [versions.version_of(row) for row in found]

    def cut(self, version: KeptVersion) -> None:
        """Puts a version with less text in place of the whole one. Raises `WrongUse` where that is not there."""
        with self._connections.writing() as connection:
            versions.cut(connection, version)

    def search(self, wanted: Wanted) -> list[Hit]:
        """Articles whose latest version holds all words and phrases, best first; without text, the latest first."""
        with self._connections.reading() as connection:
            return search.hits(connection, wanted)

    def _articles(self, wanted: Select[Any]) -> list[Article]:
        with self._connections.reading() as connection:
            return [article_of(body) for body in connection.scalars(wanted)]


def _latest(connection: Connection, ids: Sequence[str]) -> dict[str, Article]:
    found = [article_of(body) for body in connection.scalars(_LATEST, {"ids": ids})]
    return {article.id: article for article in found}


def _keep_notes(connection: Connection, of: tuple[str, str], body: bytes, by: str) -> None:
    article, version = of
    known = connection.scalar(_VERSION, {"of": article, "named": version})
    if known is None:
        raise missing(article, version)
    connection.execute(_PUT_NOTES, {"version": known, "tagger": by, "body": body})
