"""People and outlets of the desk, and the stories they are in."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Select, and_, func, or_, select

from nutgraf.model.found import OutletRow, PersonRow, StoryRow
from nutgraf.ports.store import OutletOnPage
from nutgraf.store.cursors import OUTLETS, PEOPLE, mark_of, place_of
from nutgraf.store.matching import folded_part, outlet_key
from nutgraf.store.sqlite import listings, story_rows
from nutgraf.store.sqlite.tables import articles, outlet_sums, page_outlets, stories, story_outlets
from nutgraf.store.sqlite.tables import outlets as outlet_rows
from nutgraf.store.sqlite.tables import people as person_rows


def people(connection: Connection, text: str, after: str, most: int) -> list[PersonRow]:
    """People one of whose names holds ``text``, those on most pages first. Raises `WrongUse` where ``after`` is no mark
    of somebody."""
    columns = person_rows.c
    wanted = select(person_rows).order_by(columns.stories.desc(), columns.statements.desc(), columns.key)
    part = folded_part(text)
    if part:
        wanted = wanted.where(func.instr(columns.folded, part) > 0)
    if after:
        wanted = wanted.where(_behind(after))
    return [_person(row) for row in connection.execute(wanted.limit(most))]


def outlets(connection: Connection, text: str, after: str, most: int) -> list[OutletRow]:
    """Outlets whose name or host holds ``text``, those with most articles first. Raises `WrongUse` where ``after`` is no
    mark of an outlet."""
    wanted = select(outlet_sums).where(outlet_sums.c.articles > 0)
    part = outlet_key(text.strip())
    if part:
        wanted = wanted.where(outlet_sums.c.folded.in_(_named_so(part)))
    if after:
        wanted = wanted.where(_fewer(connection, after))
    found = connection.execute(wanted.order_by(outlet_sums.c.articles.desc(), outlet_sums.c.folded).limit(most)).all()
    shown: dict[str, Row[Any]] = {}
    for pair in connection.execute(_pairs([row.folded for row in found])):
        shown.setdefault(pair.folded, pair)
    return [_outlet(row, shown[row.folded]) for row in found if row.folded in shown]


def outlet(connection: Connection, name: str, most: int) -> list[tuple[StoryRow, OutletOnPage | None]]:
    """Stories with an article of an outlet, the latest first, each with what its page tells of it."""
    key = outlet_key(name)
    there = select(story_outlets.c.story).where(story_outlets.c.folded == key)
    wanted = story_rows.LINES.where(stories.c.id.in_(there)).order_by(*story_rows.LATEST).limit(most)
    found = connection.execute(wanted).all()
    told = select(page_outlets).where(page_outlets.c.folded == key)
    told = told.where(page_outlets.c.story.in_([row.id for row in found])).order_by(page_outlets.c.place.desc())
    shown = {row.story: listings.outlet_of(row) for row in connection.execute(told)}
    return [(story_rows.row_of(row), shown.get(row.id)) for row in found]


def _behind(mark: str) -> ColumnElement[bool]:
    """Who follows the one of a mark."""
    _, (many, statements, key) = place_of(mark, PEOPLE)
    columns = person_rows.c
    same = or_(columns.statements < statements, and_(columns.statements == statements, columns.key > key))
    return and_(columns.stories <= many, or_(columns.stories < many, same))


def _named_so(part: str) -> Select[Any]:
    """The names of outlets of which, or of whose host, ``part`` is a part."""
    holds = or_(func.instr(outlet_rows.c.folded, part) > 0, func.instr(outlet_rows.c.host, part) > 0)
    there = select(articles.c.id).where(articles.c.outlet == outlet_rows.c.id)
    return select(outlet_rows.c.folded).where(holds, there.exists())


def _fewer(connection: Connection, mark: str) -> ColumnElement[bool]:
    """Which outlets follow the one of a mark."""
    _, (many, number) = place_of(mark, OUTLETS)
    columns = outlet_sums.c
    name = connection.scalar(select(columns.folded).where(columns.id == number))
    fewer = columns.articles < many
    return fewer if name is None else and_(columns.articles <= many, or_(fewer, columns.folded > name))


def _pairs(keys: Sequence[str]) -> Select[Any]:
    """Outlets of these names, one for each host, with when an article of theirs was published last, the latest first."""
    last = select(func.max(articles.c.moment)).where(articles.c.outlet == outlet_rows.c.id).scalar_subquery()
    there = select(articles.c.id).where(articles.c.outlet == outlet_rows.c.id)
    wanted = select(outlet_rows.c.folded, outlet_rows.c.name, outlet_rows.c.host, last.label("last"))
    wanted = wanted.where(outlet_rows.c.folded.in_(keys), there.exists())
    return wanted.order_by(last.is_(None), last.desc(), outlet_rows.c.name, outlet_rows.c.host)


def _person(row: Row[Any]) -> PersonRow:
    return PersonRow(
        key=row.key,
        name=row.name,
        role=row.role,
        stories=row.stories,
        mentions=row.mentions,
        statements=row.statements,
        last=row.last,
        mark=mark_of("p", row.stories, row.statements, row.key),
    )


def _outlet(summed: Row[Any], latest: Row[Any]) -> OutletRow:
    return OutletRow(
        name=latest.name,
        host=latest.host,
        articles=summed.articles,
        stories=summed.stories,
        first=summed.first,
        taken=summed.taken,
        last=latest.last,
        mark=mark_of("o", summed.articles, summed.id),
    )
