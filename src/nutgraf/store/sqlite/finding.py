"""People and outlets of the desk, and the stories they are in."""

from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, and_, func, or_, select

from nutgraf.model.found import OutletRow, PersonRow, StoryRow
from nutgraf.ports.store import OutletOnPage
from nutgraf.store.cursors import PEOPLE, mark_of, place_of
from nutgraf.store.matching import folded_part, outlet_key
from nutgraf.store.outlet_lines import OutletLine, Pair, outlet_lines
from nutgraf.store.sqlite import listings, story_rows
from nutgraf.store.sqlite.tables import articles, page_outlets, stories, story_outlets
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
    counted = select(articles.c.outlet, func.count().label("many")).group_by(articles.c.outlet).subquery()
    pairs = select(outlet_rows.c.name, outlet_rows.c.host, counted.c.many)
    found = connection.execute(pairs.join(counted, counted.c.outlet == outlet_rows.c.id))
    lines = outlet_lines((Pair(*row) for row in found), text, after, most)
    keys = [line.key for line in lines]
    told, shown = _in_stories(connection, keys), _on_pages(connection, keys)
    return [_outlet(line, told.get(line.key), shown.get(line.key)) for line in lines]


def outlet(connection: Connection, name: str, most: int) -> list[tuple[StoryRow, OutletOnPage | None]]:
    """Stories with an article of an outlet, the latest first, each with what its page tells of it."""
    key = outlet_key(name)
    there = select(story_outlets.c.story).join(outlet_rows, outlet_rows.c.id == story_outlets.c.outlet)
    there = there.where(outlet_rows.c.folded == key)
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


def _in_stories(connection: Connection, keys: list[str]) -> dict[str, Any]:
    """In how many stories outlets are, and when an article of theirs was published last."""
    latest = select(func.max(articles.c.moment)).where(articles.c.outlet == outlet_rows.c.id).scalar_subquery()
    lasts = select(outlet_rows.c.folded, func.max(latest).label("last"))
    counted = select(outlet_rows.c.folded, func.count(story_outlets.c.story.distinct()).label("many"))
    counted = counted.join(story_outlets, story_outlets.c.outlet == outlet_rows.c.id)
    told = [one.where(outlet_rows.c.folded.in_(keys)).group_by(outlet_rows.c.folded) for one in (lasts, counted)]
    last, many = (one.subquery() for one in told)
    wanted = select(last.c.folded, last.c.last, many.c.many).outerjoin(many, many.c.folded == last.c.folded)
    return {row.folded: row for row in connection.execute(wanted)}


def _on_pages(connection: Connection, keys: list[str]) -> dict[str, Any]:
    """What pages tell of outlets, summed up."""
    columns = page_outlets.c
    summed = select(columns.folded, func.sum(columns.first).label("first"), func.sum(columns.takings).label("taken"))
    wanted = summed.where(columns.folded.in_(keys)).group_by(columns.folded)
    return {row.folded: row for row in connection.execute(wanted)}


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


def _outlet(line: OutletLine, told: Any, shown: Any) -> OutletRow:
    return OutletRow(
        name=line.name,
        host=line.host,
        articles=line.articles,
        stories=(told.many or 0) if told else 0,
        first=shown.first if shown else 0,
        taken=shown.taken if shown else 0,
        last=told.last if told else None,
        mark=line.mark,
    )
