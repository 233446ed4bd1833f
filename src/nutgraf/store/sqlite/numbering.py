"""The file's own numbers of articles and versions, many at once."""

from collections.abc import Iterable

from sqlalchemy import Connection, bindparam, select

from nutgraf.errors import WrongUse
from nutgraf.store.sqlite.tables import articles, versions

_AT_ONCE = 500
_ARTICLES = select(articles.c.article, articles.c.id).where(articles.c.article.in_(bindparam("ids", expanding=True)))
_VERSIONS = (
    select(articles.c.article, versions.c.version, versions.c.id)
    .join(articles, articles.c.id == versions.c.article)
    .where(articles.c.article.in_(bindparam("ids", expanding=True)))
)


def numbers_of(connection: Connection, ids: Iterable[str]) -> dict[str, int]:
    """The numbers of articles. Raises `WrongUse` where one is not there."""
    wanted = list(dict.fromkeys(ids))
    found: dict[str, int] = {}
    for part in _parts(wanted):
        found |= {row.article: row.id for row in connection.execute(_ARTICLES, {"ids": part})}
    for article in wanted:
        if article not in found:
            raise WrongUse(f"the article {article} was never kept; keep it first")
    return found


def version_numbers_of(connection: Connection, ids: Iterable[str]) -> dict[tuple[str, str], int]:
    """The numbers of all versions of articles, by the article's id and their own."""
    found: dict[tuple[str, str], int] = {}
    for part in _parts(list(dict.fromkeys(ids))):
        rows = connection.execute(_VERSIONS, {"ids": part})
        found |= {(row.article, row.version): row.id for row in rows}
    return found


def missing(article: str, version: str) -> WrongUse:
    """What is said of a version that was never kept."""
    return WrongUse(f"there is no version {version} of the article {article}; keep it first")


def _parts(ids: list[str]) -> Iterable[list[str]]:
    return (ids[at : at + _AT_ONCE] for at in range(0, len(ids), _AT_ONCE))
