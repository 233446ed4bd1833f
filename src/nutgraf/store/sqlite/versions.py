"""Versions of articles in the file, and the article that is the latest of them."""

from typing import Any

from sqlalchemy import Connection, Select, bindparam, delete, func, insert, select, update

from nutgraf.model.article import Article
from nutgraf.ports.store import KeptVersion
from nutgraf.store.matching import goes_on
from nutgraf.store.sqlite import captures, index, outlets
from nutgraf.store.sqlite.numbering import missing
from nutgraf.store.sqlite.packing import article_of, article_to
from nutgraf.store.sqlite.tables import articles, notes, versions
from nutgraf.store.sqlite.tables import captures as capture_rows

Columns = dict[str, Any]

_KNOWN = select(articles.c.id, articles.c.latest).where(articles.c.article == bindparam("of"))
_VERSION = select(versions.c.id).where(versions.c.article == bindparam("of"), versions.c.version == bindparam("named"))
_LAST = select(
    select(func.max(articles.c.id)).scalar_subquery().label("article"),
    select(func.max(versions.c.id)).scalar_subquery().label("version"),
)
_ARTICLE, _VERSION_ROW = insert(articles), insert(versions)


def kept() -> Select[Any]:
    """What `version_of` reads a version from."""
    wanted = select(versions.c.id, versions.c.body, versions.c.came, versions.c.cut, capture_rows.c.digest)
    return wanted.outerjoin(capture_rows, capture_rows.c.id == versions.c.capture).select_from(versions)


def version_of(row: Any) -> KeptVersion:
    """The version in a row of `kept`."""
    return KeptVersion(article=article_of(row.body), came=row.came, capture=row.digest or "", cut=row.cut)


def keep(connection: Connection, version: KeptVersion, *, latest: bool) -> bool:
    """Keeps a version, as the latest one or before all others; False where it is there."""
    article = version.article
    known = connection.execute(_KNOWN, {"of": article.id}).one_or_none()
    if known and number_of(connection, known.id, article.version):
        return False
    columns = _columns(connection, version)
    if known is None:
        _first_of(connection, article, columns)
    elif latest:
        _next_of(connection, known, article, columns)
    else:
        _insert(connection, known.id, columns, _turns(connection, known.id)[0] - 1)
    return True


def cut(connection: Connection, version: KeptVersion) -> None:
    """Puts a version with less text in place of the whole one; its notes and its capture's bytes go."""
    article = version.article
    known = connection.execute(_KNOWN, {"of": article.id}).one_or_none()
    number = number_of(connection, known.id, article.version) if known else None
    if known is None or number is None:
        raise missing(article.id, article.version)
    before = connection.execute(select(versions.c.body, versions.c.capture).where(versions.c.id == number)).one()
    columns = _columns(connection, version)
    connection.execute(update(versions).where(versions.c.id == number).values(columns))
    connection.execute(delete(notes).where(notes.c.version == number))
    for capture in {before.capture, columns["capture"]}:
        captures.drop_body(connection, capture)
    if known.latest == number:
        index.take(connection, known.id, article_of(before.body))
        index.put(connection, known.id, article)
        connection.execute(update(articles).where(articles.c.id == known.id).values(_seen(article, columns["outlet"])))


def number_of(connection: Connection, article: int, version: str) -> int | None:
    """The number of a version of article number ``article``, None where it is not there."""
    return connection.scalar(_VERSION, {"of": article, "named": version})


def _first_of(connection: Connection, article: Article, columns: Columns) -> None:
    last = connection.execute(_LAST).one()
    number, version = 1 + (last.article or 0), 1 + (last.version or 0)
    row = {"id": number, "article": article.id, "latest": version, **_seen(article, columns["outlet"])}
    connection.execute(_ARTICLE, row)
    connection.execute(_VERSION_ROW, {"id": version, "article": number, "turn": 0, **columns})
    index.put(connection, number, article)


def _next_of(connection: Connection, known: Any, article: Article, columns: Columns) -> None:
    before = article_of(connection.scalar(select(versions.c.body).where(versions.c.id == known.latest)) or b"")
    version = _insert(connection, known.id, columns, _turns(connection, known.id)[1] + 1)
    index.take(connection, known.id, before)
    index.put(connection, known.id, article)
    seen = {"latest": version, "unplaced": True, **_seen(article, columns["outlet"])}
    connection.execute(update(articles).where(articles.c.id == known.id).values(seen))


def _insert(connection: Connection, article: int, columns: Columns, turn: int) -> int:
    return int(connection.execute(_VERSION_ROW, {"article": article, "turn": turn, **columns}).lastrowid)


def _turns(connection: Connection, article: int) -> tuple[int, int]:
    """The first and the last place among the versions of an article."""
    wanted = select(func.min(versions.c.turn), func.max(versions.c.turn)).where(versions.c.article == article)
    first, last = connection.execute(wanted).one()
    return first, last


def _columns(connection: Connection, version: KeptVersion) -> Columns:
    article = version.article
    return {
        "version": article.version,
        "came": version.came,
        "capture": captures.number_of(connection, version.capture),
        "cut": version.cut,
        "outlet": outlets.number_of(connection, article),
        "beyond": goes_on(article),
        "body": article_to(article),
    }


def _seen(article: Article, outlet: int) -> Columns:
    """What is looked for in the latest version."""
    return {
        "outlet": outlet,
        "language": article.language,
        "headline": article.headline_text,
        "moment": article.stamp.at if article.stamp else None,
    }
