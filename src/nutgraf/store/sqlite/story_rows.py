"""Stories in a line, ranked."""

from collections import Counter
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, and_, bindparam, delete, insert, or_, select, update

from nutgraf.model.found import StoryRow, Wanted
from nutgraf.store.cursors import STORIES, mark_of, place_of
from nutgraf.store.ranking import rank
from nutgraf.store.searching import phrases
from nutgraf.store.sqlite.search import conditions
from nutgraf.store.sqlite.search_order import matching
from nutgraf.store.sqlite.tables import articles, members, outlets, page_people, pages, stories, story_outlets, words

UNKNOWN = "und"
LATEST = (stories.c.last.is_(None), stories.c.last.desc(), stories.c.id)

_OF_STORY = (
    select(articles.c.headline, articles.c.language, articles.c.moment, outlets.c.name, outlets.c.folded)
    .join(members, members.c.article == articles.c.id)
    .join(outlets, outlets.c.id == articles.c.outlet)
    .where(members.c.story == bindparam("of"))
    .order_by(members.c.place)
)
_ORIGINS = select(pages.c.origins).where(pages.c.story == bindparam("of"))
LINES = select(
    stories, pages.c.origins, pages.c.disagreements, pages.c.made, pages.c.headline.label("page_headline")
).outerjoin(pages, pages.c.story == stories.c.id)
_DIFFERING = select(pages.c.story).where(pages.c.disagreements > 0)
_CARRIERS = select(story_outlets.c.folded).where(story_outlets.c.story == bindparam("of"))
_JOINED = insert(story_outlets)
_LEFT = delete(story_outlets).where(
    story_outlets.c.story == bindparam("of"), story_outlets.c.folded == bindparam("one")
)
_LINE = LINES.where(stories.c.id == bindparam("of"))
_WARMED = update(stories).where(stories.c.id == bindparam("of"))
_COUNTS = ("headline", "articles", "outlets", "languages", "since", "last", "changed", "step", "heat")
_COUNTED = update(stories).where(stories.c.id == bindparam("of")).values({name: bindparam(name) for name in _COUNTS})


def rows(connection: Connection, wanted: Wanted) -> list[StoryRow]:
    """Stories that have an article as wanted, those that are ranked highest first. Raises `WrongUse` where
    ``wanted.after`` is no mark of a story."""
    asked = phrases(wanted.text)
    if wanted.text.strip() and not asked:
        return []
    having = select(members.c.story)
    asking: list[ColumnElement[bool]] = conditions(connection, wanted)
    if asking:
        having = having.join(articles, articles.c.id == members.c.article).where(*asking)
    if asked:
        having = having.join(words, words.c.rowid == members.c.article).where(matching(asked))
    found = LINES.where(stories.c.articles > 0)
    if asked or asking:
        found = found.where(stories.c.id.in_(having))
    if wanted.since is not None:
        found = found.where(stories.c.last >= wanted.since)
    if wanted.until is not None:
        found = found.where(stories.c.last <= wanted.until)
    if wanted.differing:
        found = found.where(stories.c.id.in_(_DIFFERING))
    if wanted.after:
        found = found.where(_behind(connection, wanted.after))
    found = found.order_by(stories.c.heat.desc(), stories.c.id).limit(wanted.most)
    return [row_of(row) for row in connection.execute(found)]


def row(connection: Connection, number: int) -> StoryRow:
    """Story ``number`` in a line."""
    return row_of(connection.execute(_LINE, {"of": number}).one())


def of_person(connection: Connection, key: str, most: int) -> list[StoryRow]:
    """Stories on whose page somebody is, the latest first."""
    there = select(page_people.c.story).where(page_people.c.key == key)
    found = LINES.where(stories.c.id.in_(there)).order_by(*LATEST)
    return [row_of(row) for row in connection.execute(found.limit(most))]


def refresh(connection: Connection, number: int, at: datetime, step: int) -> None:
    """Counts story ``number`` anew, which changed ``at``, with ``step``."""
    found = connection.execute(_OF_STORY, {"of": number}).all()
    counted = _counted(found)
    _carry(connection, number, {one.folded for one in found})
    origins = connection.scalar(_ORIGINS, {"of": number})
    heat = rank(
        origins=counted["outlets"] if origins is None else origins,
        articles=counted["articles"],
        last=counted["last"],
        changed=at,
    )
    connection.execute(_COUNTED, {**counted, "changed": at, "step": step, "heat": heat, "of": number})


def warm(connection: Connection, number: int) -> None:
    """Ranks story ``number`` anew, which has a new page."""
    line = row(connection, number)
    if line.changed is not None:
        heat = rank(origins=line.origins, articles=line.articles, last=line.last, changed=line.changed)
        connection.execute(_WARMED, {"heat": heat, "of": number})


def _carry(connection: Connection, number: int, carriers: set[str]) -> None:
    """Notes the outlets of a story's articles."""
    before = set(connection.scalars(_CARRIERS, {"of": number}))
    if before - carriers:
        connection.execute(_LEFT, [{"of": number, "one": outlet} for outlet in before - carriers])
    if carriers - before:
        connection.execute(_JOINED, [{"story": number, "folded": outlet} for outlet in carriers - before])


def _behind(connection: Connection, mark: str) -> ColumnElement[bool]:
    """What follows the story of a mark."""
    _, (heat, story) = place_of(mark, STORIES)
    number = connection.scalar(select(stories.c.id).where(stories.c.story == story))
    lower = stories.c.heat < heat
    return lower if number is None else and_(stories.c.heat <= heat, or_(lower, stories.c.id > number))


def _counted(found: Sequence[Any]) -> dict[str, Any]:
    """What the articles of a story amount to."""
    languages = Counter(one.language for one in found if one.language != UNKNOWN)
    moments = [one.moment for one in found if one.moment is not None]
    return {
        "headline": next((one.headline for one in found if one.headline), ""),
        "articles": len(found),
        "outlets": len({one.name for one in found}),
        "languages": " ".join(sorted(languages, key=lambda language: (-languages[language], language))),
        "since": min(moments, default=None),
        "last": max(moments, default=None),
    }


def row_of(row: Row[Any]) -> StoryRow:
    return StoryRow(
        id=row.story,
        headline=row.page_headline or row.headline,
        articles=row.articles,
        outlets=row.outlets,
        origins=row.outlets if row.origins is None else row.origins,
        disagreements=row.disagreements or 0,
        languages=tuple(row.languages.split()),
        since=row.since,
        last=row.last,
        changed=row.changed,
        page=row.made,
        mark=mark_of("s", row.heat, row.story),
    )
