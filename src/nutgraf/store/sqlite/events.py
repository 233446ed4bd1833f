"""What happened to stories."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, func, insert, or_, select

from nutgraf.model.story import StoryEvent, Turn
from nutgraf.store.sqlite import standings
from nutgraf.store.sqlite.numbering import numbers_of
from nutgraf.store.sqlite.tables import articles, event_articles, events, stories

PAGE = 500
"""So many events are fetched at once where all are gone through."""


def add(connection: Connection, happened: Sequence[StoryEvent]) -> None:
    """Adds what happened, in order."""
    known = numbers_of(connection, (article for event in happened for article in event.articles))
    named = {story for event in happened for story in (event.story, event.other) if story}
    names = {story: standings.number_of(connection, story) for story in sorted(named)}
    last = int(connection.scalar(select(func.max(events.c.id))) or 0)
    rows = [_row(number, event, names) for number, event in enumerate(happened, last + 1)]
    concerned = [
        {"event": number, "place": place, "article": known[article]}
        for number, event in enumerate(happened, last + 1)
        for place, article in enumerate(event.articles)
    ]
    if rows:
        connection.execute(insert(events), rows)
    if concerned:
        connection.execute(insert(event_articles), concerned)


def log(connection: Connection, about: str) -> list[StoryEvent]:
    """What happened to all stories, or to the story or the article that ``about`` is the id of, first things first."""
    which = _which(connection, about)
    return [] if which is None else [event for _, event in _told(connection, which)]


def after(connection: Connection, number: int) -> list[tuple[int, StoryEvent]]:
    """The next events after ``number``, with their own numbers; none where it was the last."""
    following = select(events.c.id).where(events.c.id > number).order_by(events.c.id).limit(PAGE)
    numbers = connection.scalars(following).all()
    return _told(connection, [events.c.id.between(numbers[0], numbers[-1])]) if numbers else []


def _told(connection: Connection, which: Sequence[ColumnElement[bool]]) -> list[tuple[int, StoryEvent]]:
    """Events with their numbers, first things first."""
    concerned: dict[int, list[str]] = {}
    wanted = select(event_articles.c.event, articles.c.article).join(
        articles, articles.c.id == event_articles.c.article
    )
    wanted = wanted.join(events, events.c.id == event_articles.c.event).where(*which)
    for number, article in connection.execute(wanted.order_by(event_articles.c.event, event_articles.c.place)):
        concerned.setdefault(number, []).append(article)
    other = stories.alias()
    told = select(events, stories.c.story.label("name"), other.c.story.label("other_name"))
    told = told.join(stories, stories.c.id == events.c.story).outerjoin(other, other.c.id == events.c.other)
    found = connection.execute(told.where(*which).order_by(events.c.id))
    return [(row.id, _event_of(row, concerned.get(row.id, ()))) for row in found]


def _event_of(row: Any, concerned: Sequence[str]) -> StoryEvent:
    return StoryEvent(
        at=row.at,
        turn=Turn(row.turn),
        story=row.name,
        articles=tuple(concerned),
        other=row.other_name or "",
        reason=row.reason,
        by=row.person,
    )


def _row(number: int, event: StoryEvent, names: dict[str, int]) -> dict[str, Any]:
    return {
        "id": number,
        "at": event.at,
        "turn": event.turn,
        "story": names[event.story],
        "other": names[event.other] if event.other else None,
        "reason": event.reason,
        "person": event.by,
    }


def _which(connection: Connection, about: str) -> list[ColumnElement[bool]] | None:
    """Which events are about it; None where nothing has this id."""
    if not about:
        return []
    article = connection.scalar(select(articles.c.id).where(articles.c.article == about))
    if article is not None:
        concerning = select(event_articles.c.event).where(event_articles.c.article == article)
        return [events.c.id.in_(concerning)]
    story = connection.scalar(select(stories.c.living).where(stories.c.story == about))
    if story is None:
        return None
    names = select(stories.c.id).where(stories.c.living == story)
    return [or_(events.c.story.in_(names), events.c.other.in_(names))]
