"""In which order articles that were found are told, and how that goes on behind one of them."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from sqlalchemy import (
    ColumnElement,
    Connection,
    Integer,
    Select,
    and_,
    bindparam,
    func,
    literal_column,
    or_,
    select,
    text,
    type_coerce,
)

from nutgraf.store.cursors import DATED, WORDED, place_of
from nutgraf.store.searching import Phrase
from nutgraf.store.sqlite.tables import articles, words

HEADLINE, BODY = 4.0, 1.0
"""How much a word weighs in a headline, and how much elsewhere."""

WEIGHED = 10_000
"""Words that more articles hold than this tell none of them apart, and weighing each would take long: of those articles
the latest come first."""


class Place(NamedTuple):
    """Where the article of a ``number`` stands: its mark without its id (`nutgraf.store.cursors`)."""

    number: int
    letter: str
    told: tuple[float, ...] = ()


def place_of_mark(connection: Connection, mark: str, *, worded: bool) -> Place:
    """The place that a mark tells of; an article that is not there has the number 0, which none comes before."""
    letter, (*told, article) = place_of(mark, WORDED if worded else DATED)
    number = connection.scalar(select(articles.c.id).where(articles.c.article == article))
    return Place(number or 0, letter, tuple(told))


def holding(asked: Sequence[Phrase], asking: Sequence[ColumnElement[bool]], within: str = "") -> Select[Any]:
    """The numbers of articles that hold all of ``asked``, ``within`` a column of the index, and are as ``asking``."""
    found = select(words.c.rowid).where(matching(asked, within))
    return found.join(articles, articles.c.id == words.c.rowid).where(*asking) if asking else found


def matching(asked: Sequence[Phrase], within: str = "") -> ColumnElement[bool]:
    """What finds the rows of the index that hold all of ``asked``, ``within`` one of its columns or anywhere."""
    told = " AND ".join(f'"{" ".join(one.forms)}"{" *" if one.opens else ""}' for one in asked)
    told = f"{{{within}}} : ({told})" if within else told
    return text("words MATCH :asked").bindparams(bindparam("asked", told, unique=True))  # type: ignore[return-value]


def too_many(connection: Connection, found: Select[Any]) -> bool:
    """Whether more are found than are weighed."""
    counted = select(func.count()).select_from(found.limit(WEIGHED + 1).subquery())
    return (connection.scalar(counted) or 0) > WEIGHED


def latest(
    connection: Connection, asking: Sequence[ColumnElement[bool]], after: Place | None, most: int
) -> list[Place]:
    """Those published last first; those without a time stand behind all others."""
    found: list[Place] = []
    if after is None or after.letter == "a":
        found, after = _dated(connection, asking, after, most), None
    if len(found) < most:
        found += _undated(connection, asking, after, most - len(found))
    return found


def weighed(connection: Connection, found: Select[Any], after: Place | None, most: int) -> list[Place]:
    """Those in which the words weigh most first; the figure is the lower, the more they weigh."""
    rank = func.bm25(literal_column("words"), HEADLINE, BODY).label("weight")
    weights = found.add_columns(rank).subquery()
    weight, number = weights.c.weight, weights.c.rowid
    best = select(number, weight).order_by(weight, number.desc()).limit(most)
    if after is not None:
        now = connection.scalar(select(weight).where(number == after.number))  # what weighs more changes with the desk
        at = after.told[0] if now is None else now
        best = best.where(or_(weight > at, and_(weight == at, number < after.number)))
    return [Place(row.rowid, "w", (row.weight,)) for row in connection.execute(best)]


def unweighed(
    connection: Connection, above: Select[Any], anywhere: Select[Any], after: Place | None, most: int
) -> list[Place]:
    """What was kept last first, those ``above`` before all others that are found ``anywhere``."""
    found: list[Place] = []
    if after is None or after.letter == "h":
        found, after = _newest(connection, above, "h", after, most), None
    if len(found) < most:
        others = anywhere.where(words.c.rowid.not_in(above.correlate(None)))
        found += _newest(connection, others, "o", after, most - len(found))
    return found


def _newest(connection: Connection, found: Select[Any], letter: str, after: Place | None, most: int) -> list[Place]:
    if after is not None:
        found = found.where(words.c.rowid < after.number)
    return [Place(number, letter) for number in connection.scalars(found.order_by(words.c.rowid.desc()).limit(most))]


def _dated(
    connection: Connection, asking: Sequence[ColumnElement[bool]], after: Place | None, most: int
) -> list[Place]:
    moment = type_coerce(articles.c.moment, Integer)
    wanted = select(articles.c.id, moment.label("at")).where(moment.is_not(None), *asking)
    if after is not None:
        at = after.told[0]
        wanted = wanted.where(moment <= at, or_(moment < at, articles.c.id < after.number))
    wanted = wanted.order_by(moment.desc(), articles.c.id.desc()).limit(most)
    return [Place(row.id, "a", (row.at,)) for row in connection.execute(wanted)]


def _undated(
    connection: Connection, asking: Sequence[ColumnElement[bool]], after: Place | None, most: int
) -> list[Place]:
    wanted = select(articles.c.id).where(articles.c.moment.is_(None), *asking)
    if after is not None:
        wanted = wanted.where(articles.c.id < after.number)
    wanted = wanted.order_by(articles.c.id.desc()).limit(most)
    return [Place(number, "u") for number in connection.scalars(wanted)]
