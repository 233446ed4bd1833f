"""The steps that the stream of stories took."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, func, insert, select, update

from nutgraf.errors import WrongUse
from nutgraf.model.article import Article
from nutgraf.ports.store import Placed
from nutgraf.store.sqlite.packing import article_of
from nutgraf.store.sqlite.tables import articles, steps, versions
from nutgraf.store.sqlite.versions import missing

PAGE = 200
"""So many steps are fetched at once."""


def add(connection: Connection, placed: Sequence[Placed]) -> int:
    """Adds steps behind those that are there; the number of the last one."""
    last = int(connection.scalar(select(func.max(steps.c.number))) or 0)
    for one in placed:
        if one.number != last + 1:
            raise WrongUse(f"the step {one.number} does not follow step {last}; steps come one after the other")
        last = one.number
        _add(connection, one)
    return last


def after(connection: Connection, number: int) -> list[tuple[Placed, Article | None]]:
    """The next steps after ``number``, none where it was the last."""
    wanted = select(steps.c.number, steps.c.correction, articles.c.article, versions.c.version, versions.c.body)
    wanted = wanted.outerjoin(versions, versions.c.id == steps.c.version).select_from(steps)
    wanted = wanted.outerjoin(articles, articles.c.id == versions.c.article).where(steps.c.number > number)
    return [_step(row) for row in connection.execute(wanted.order_by(steps.c.number).limit(PAGE))]


def _add(connection: Connection, placed: Placed) -> None:
    version = None
    if placed.article:
        version = connection.scalar(
            select(versions.c.id)
            .join(articles, articles.c.id == versions.c.article)
            .where(articles.c.article == placed.article, versions.c.version == placed.version)
        )
        if version is None:
            raise missing(placed.article, placed.version)
        connection.execute(update(articles).where(articles.c.latest == version).values(unplaced=False))
    connection.execute(insert(steps).values(number=placed.number, version=version, correction=placed.correction))


def _step(row: Any) -> tuple[Placed, Article | None]:
    placed = Placed(number=row.number, article=row.article or "", version=row.version or "", correction=row.correction)
    return placed, None if row.body is None else article_of(row.body)
