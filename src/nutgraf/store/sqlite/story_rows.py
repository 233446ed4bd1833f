"""Stories in a line, ranked."""

from collections import Counter
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, bindparam, select, update

from nutgraf.model.found import StoryRow, Wanted
from nutgraf.store.ranking import rank
from nutgraf.store.searching import phrases
from nutgraf.store.sqlite.search import conditions, matching
from nutgraf.store.sqlite.tables import articles, members, outlets, pages, stories, words

UNKNOWN = "und"

_OF_STORY = (
    select(articles.c.headline, articles.c.language, articles.c.moment, outlets.c.name)
    .join(members, members.c.article == articles.c.id)
    .join(outlets, outlets.c.id == articles.c.outlet)
    .where(members.c.story == bindparam("of"))
    .order_by(members.c.place)
)
_ORIGINS = select(pages.c.origins).where(pages.c.story == bindparam("of"))
_LINES = select(
    stories, pages.c.origins, pages.c.disagreements, pages.c.made, pages.c.headline.label("page_headline")
).outerjoin(pages, pages.c.story == stories.c.id)
_LINE = _LINES.where(stories.c.id == bindparam("of"))
_WARMED = update(stories).where(stories.c.id == bindparam("of"))
_COUNTS = ("headline", "articles", "outlets", "languages", "since", "last", "changed", "step", "heat")
_COUNTED = update(stories).where(stories.c.id == bindparam("of")).values({name: bindparam(name) for name in _COUNTS})


def rows(connection: Connection, wanted: Wanted) -> list[StoryRow]:
    """Stories that have an article as wanted, those that are ranked highest first."""
    asked = phrases(wanted.text)
    if wanted.text.strip() and not asked:
        return []
    having = select(members.c.story)
    asking: list[ColumnElement[bool]] = conditions(connection, wanted)
    if asking:
        having = having.join(articles, articles.c.id == members.c.article).where(*asking)
    if asked:
        having = having.join(words, words.c.rowid == members.c.article).where(matching(asked))
    found = _LINES.where(stories.c.articles > 0)
    if asked or asking:
        found = found.where(stories.c.id.in_(having))
    if wanted.since is not None:
        found = found.where(stories.c.last >= wanted.since)
    if wanted.until is not None:
        found = found.where(stories.c.last <= wanted.until)
    found = found.order_by(stories.c.heat.desc(), stories.c.id).limit(wanted.most)
    return [_row(row) for row in connection.execute(found)]


def row(connection: Connection, number: int) -> StoryRow:
    """Story ``number`` in a line."""
    return _row(connection.execute(_LINE, {"of": number}).one())


def refresh(connection: Connection, number: int, at: datetime, step: int) -> None:
    """Counts story ``number`` anew, which changed ``at``, with ``step``."""
    counted = _counted(connection, number)
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


def _counted(connection: Connection, number: int) -> dict[str, Any]:
    """What the articles of a story amount to."""
    found = connection.execute(_OF_STORY, {"of": number}).all()
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


def _row(row: Row[Any]) -> StoryRow:
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
    )
