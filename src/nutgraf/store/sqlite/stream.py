"""The steps that the stream of stories took."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, bindparam, func, insert, select, update

from nutgraf.errors import WrongUse
from nutgraf.model.article import Article
from nutgraf.ports.store import Placed
from nutgraf.store.sqlite.numbering import missing, version_numbers_of
from nutgraf.store.sqlite.packing import article_of
from nutgraf.store.sqlite.tables import articles, steps, versions

PAGE = 200
"""So many steps are fetched at once."""

_PLACED = update(articles).where(articles.c.latest == bindparam("placed")).values(unplaced=False)


def add(connection: Connection, placed: Sequence[Placed]) -> int:
    """Adds steps behind those that are there; the number of the last one."""
    last = int(connection.scalar(select(func.max(steps.c.number))) or 0)
    for one in placed:
        if one.number != last + 1:
            raise WrongUse(f"the step {one.number} does not follow step {last}; steps come one after the other")
        last = one.number
    numbers = version_numbers_of(connection, (one.article for one in placed if one.article))
    rows = [_row(one, numbers) for one in placed]
    if rows:
        connection.execute(insert(steps), rows)
    there = [{"placed": row["version"]} for row in rows if row["version"] is not None]
    if there:
        connection.execute(_PLACED, there)
    return last


def after(connection: Connection, number: int) -> list[tuple[Placed, Article | None]]:
    """The next steps after ``number``, none where it was the last."""
    wanted = select(steps.c.number, steps.c.correction, articles.c.article, versions.c.version, versions.c.body)
    wanted = wanted.outerjoin(versions, versions.c.id == steps.c.version).select_from(steps)
    wanted = wanted.outerjoin(articles, articles.c.id == versions.c.article).where(steps.c.number > number)
    return [_step(row) for row in connection.execute(wanted.order_by(steps.c.number).limit(PAGE))]


def _row(placed: Placed, numbers: dict[tuple[str, str], int]) -> dict[str, Any]:
    version = numbers.get((placed.article, placed.version))
    if placed.article and version is None:
        raise missing(placed.article, placed.version)
    return {"number": placed.number, "version": version, "correction": placed.correction}


def _step(row: Any) -> tuple[Placed, Article | None]:
    placed = Placed(number=row.number, article=row.article or "", version=row.version or "", correction=row.correction)
    return placed, None if row.body is None else article_of(row.body)
