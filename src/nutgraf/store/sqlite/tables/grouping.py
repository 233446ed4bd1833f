"""The stream of stories, the stories as they stand, and what people said of them."""

from sqlalchemy import BLOB, Boolean, Column, Float, ForeignKey, Index, Integer, Table, Text, text

from nutgraf.store.sqlite.column_types import Moment, Words
from nutgraf.store.sqlite.tables.base import metadata

stories = Table(
    "stories",  # every id a story ever had
    metadata,
    Column("id", Integer, primary_key=True),
    Column("story", Words, nullable=False, unique=True),
    Column("merged", Integer, ForeignKey("stories.id")),  # the story it went into
    Column("living", Integer, ForeignKey("stories.id")),  # where that leads to in the end
    Column("headline", Words, nullable=False),
    Column("articles", Integer, nullable=False),
    Column("outlets", Integer, nullable=False),
    Column("languages", Words, nullable=False),  # parted by spaces, the most frequent first
    Column("since", Moment),
    Column("last", Moment),
    Column("changed", Moment),
    Column("step", Integer, nullable=False),  # the last step that changed it
    Column("heat", Float, nullable=False),  # what stories are ranked by
    Index("stories_living", "living"),
    Index("stories_heat", text("heat DESC"), sqlite_where=text("articles > 0")),
)

members = Table(
    "members",
    metadata,
    Column("article", Integer, ForeignKey("articles.id"), primary_key=True),
    Column("story", Integer, ForeignKey("stories.id"), nullable=False),
    Column("place", Integer, nullable=False),
    Column("score", Float, nullable=False),
    Column("reason", Words, nullable=False),
    Column("fixed", Boolean, nullable=False),
    Index("members_story", "story", "place"),
)

steps = Table(
    "steps",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("version", Integer, ForeignKey("versions.id")),
    Column("correction", Words, nullable=False),
    Index("steps_version", "version"),
)

snapshot = Table(
    "snapshot",
    metadata,
    Column("name", Text, primary_key=True),
    Column("digest", BLOB, nullable=False),
    Column("body", BLOB, nullable=False),
)

events = Table(
    "events",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("at", Moment),
    Column("turn", Text, nullable=False),
    Column("story", Integer, ForeignKey("stories.id"), nullable=False),
    Column("other", Integer, ForeignKey("stories.id")),
    Column("reason", Words, nullable=False),
    Column("person", Words, nullable=False),  # "" where nutgraf decided
    Index("events_story", "story"),
    Index("events_other", "other", sqlite_where=text("other IS NOT NULL")),
)

event_articles = Table(
    "event_articles",
    metadata,
    Column("event", Integer, ForeignKey("events.id"), primary_key=True),
    Column("place", Integer, primary_key=True),
    Column("article", Integer, ForeignKey("articles.id"), nullable=False),
    Index("event_articles_article", "article"),
    sqlite_with_rowid=False,
)

corrections = Table(
    "corrections",  # what people said; the settled ones stay, with what came of them
    metadata,
    Column("number", Integer, primary_key=True),
    Column("correction", Words, nullable=False),
    Column("at", Moment, nullable=False),
    Column("settled", Boolean, nullable=False),
    Column("problem", Words, nullable=False),
    sqlite_autoincrement=True,
)
