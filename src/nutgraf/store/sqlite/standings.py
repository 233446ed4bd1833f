"""Stories as they stand: who is in them and why, and where ids that are no story's any more lead."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, delete, insert, select, update

from nutgraf.model.story import Placement
from nutgraf.ports.store import Standing
from nutgraf.store.sqlite import pages, story_rows
from nutgraf.store.sqlite.numbering import numbers_of
from nutgraf.store.sqlite.replacing import replacing
from nutgraf.store.sqlite.tables import articles, members, stories

_NUMBER = select(stories.c.id).where(stories.c.story == bindparam("story"))
_ALIVE = stories.alias()
_LIVING = (
    select(_ALIVE.c.id)
    .join(stories, stories.c.living == _ALIVE.c.id)
    .where(stories.c.story == bindparam("of"), _ALIVE.c.articles > 0)
)
_MEMBERS = select(members.c.article, members.c.place, members.c.score, members.c.reason, members.c.fixed).where(
    members.c.story == bindparam("of")
)
_JOINED = replacing(members, "article")
_LEFT = delete(members).where(members.c.article == bindparam("one"), members.c.story == bindparam("left"))
_LIVES = update(stories).where(stories.c.id == bindparam("of")).values(merged=None, living=bindparam("of"))
_EMPTY: dict[str, Any] = {"headline": "", "articles": 0, "outlets": 0, "languages": "", "step": 0, "heat": 0.0}


def put(connection: Connection, changed: Sequence[Standing], at: datetime, step: int) -> None:
    """Stories stand so from now on: what changed ``at``, with ``step``. Raises `WrongUse` where articles are missing."""
    numbers = {one.id: number_of(connection, one.id) for one in changed}
    known = numbers_of(connection, (member.article for one in changed for member in one.members))
    gone = [
        {"one": article, "left": numbers[one.id]}
        for one in changed
        for article in _put_members(connection, numbers[one.id], one, known)
    ]
    if gone:
        connection.execute(_LEFT, gone)
    for one in changed:
        _lead(connection, numbers[one.id], one)
    for one in changed:
        story_rows.refresh(connection, numbers[one.id], at, step)


def number_of(connection: Connection, story: str) -> int:
    """The number of the story of just this id, which is noted where it is new."""
    found = connection.scalar(_NUMBER, {"story": story})
    if found is None:
        found = connection.execute(insert(stories).values(story=story, **_EMPTY)).lastrowid
    return int(found)


def living(connection: Connection, story: str) -> int | None:
    """The number of the living story that an id leads to; None where it leads to none."""
    return connection.scalar(_LIVING, {"of": story})


def get(connection: Connection, number: int) -> Standing:
    """The living story of this number."""
    wanted = select(articles.c.article, members.c.score, members.c.reason, members.c.fixed)
    wanted = wanted.join(articles, articles.c.id == members.c.article).select_from(members)
    rows = connection.execute(wanted.where(members.c.story == number).order_by(members.c.place)).all()
    return Standing(
        id=str(connection.scalar(select(stories.c.story).where(stories.c.id == number))),
        members=tuple(Placement(article=row.article, score=row.score, reason=row.reason) for row in rows),
        fixed=tuple(row.article for row in rows if row.fixed),
    )


def _put_members(connection: Connection, number: int, standing: Standing, known: dict[str, int]) -> set[int]:
    """Writes the members whose place, score or reason is another than before, wherever they were; those before that are
    members no more."""
    before = {row.article: tuple(row) for row in connection.execute(_MEMBERS, {"of": number})}
    fixed = set(standing.fixed)
    lines = [
        (known[one.article], place, one.score, one.reason, one.article in fixed)
        for place, one in enumerate(standing.members)
    ]
    rows = [
        {"article": line[0], "story": number, "place": line[1], "score": line[2], "reason": line[3], "fixed": line[4]}
        for line in lines
        if before.get(line[0]) != line
    ]
    if rows:
        connection.execute(_JOINED, rows)
    return before.keys() - {line[0] for line in lines}


def _lead(connection: Connection, number: int, standing: Standing) -> None:
    """Notes where the id leads: to itself, or to the story that it was merged into, with all that led to it."""
    if standing.members:
        connection.execute(_LIVES, {"of": number})
    elif standing.merged:
        heir = number_of(connection, standing.merged)
        end = connection.scalar(select(stories.c.living).where(stories.c.id == heir)) or heir
        connection.execute(update(stories).where(stories.c.id == number).values(merged=heir, living=end))
        connection.execute(update(stories).where(stories.c.living == number).values(living=end))
        pages.drop(connection, number)
