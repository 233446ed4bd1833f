"""Pages, and whom and which outlets they are found by."""

from sqlalchemy import BLOB, Boolean, Column, ForeignKey, Index, Integer, Table, text

from nutgraf.store.sqlite.column_types import Moment, Words
from nutgraf.store.sqlite.tables.base import metadata

pages = Table(
    "pages",
    metadata,
    Column("story", Integer, ForeignKey("stories.id"), primary_key=True),
    Column("made", Moment, nullable=False),
    Column("step", Integer, nullable=False),
    Column("headline", Words, nullable=False),
    Column("articles", Integer, nullable=False),
    Column("outlets", Integer, nullable=False),
    Column("origins", Integer, nullable=False),
    Column("disagreements", Integer, nullable=False),
    Column("body", BLOB, nullable=False),
    Column("listed", Boolean, nullable=False, server_default=text("0")),  # whether the tables below know it
    Index("pages_made", "made"),
    Index("pages_differing", "story", sqlite_where=text("disagreements > 0")),
    Index("pages_unlisted", "story", sqlite_where=text("NOT listed")),
)

page_people = Table(
    "page_people",
    metadata,
    Column("key", Words, primary_key=True),
    Column("story", Integer, ForeignKey("stories.id"), primary_key=True),
    Column("place", Integer, primary_key=True),
    Column("name", Words, nullable=False),
    Column("role", Words, nullable=False),
    Column("names", Words, nullable=False),  # a JSON list
    Column("mentions", Integer, nullable=False),
    Column("statements", Integer, nullable=False),
    Column("last", Moment),  # of the story, when the page was kept
    Index("page_people_story", "story"),
    sqlite_with_rowid=False,
)

people = Table(
    "people",  # what page_people comes to, for each key
    metadata,
    Column("key", Words, primary_key=True),
    Column("name", Words, nullable=False),
    Column("role", Words, nullable=False),
    Column("stories", Integer, nullable=False),
    Column("mentions", Integer, nullable=False),
    Column("statements", Integer, nullable=False),
    Column("last", Moment),
    Column("folded", Words, nullable=False),  # all names in lower case, each in a line of its own
    Index("people_rank", text("stories DESC"), text("statements DESC"), "key", "folded"),
)

page_outlets = Table(
    "page_outlets",
    metadata,
    Column("folded", Words, primary_key=True),  # the name in lower case
    Column("story", Integer, ForeignKey("stories.id"), primary_key=True),
    Column("place", Integer, primary_key=True),
    Column("name", Words, nullable=False),
    Column("articles", Integer, nullable=False),
    Column("first", Integer, nullable=False),
    Column("taken", Words, nullable=False),  # a JSON list of names
    Column("takings", Integer, nullable=False),  # how long it is
    Index("page_outlets_story", "story"),
    sqlite_with_rowid=False,
)

story_outlets = Table(
    "story_outlets",  # the outlets of a story's articles as they were when steps changed it last
    metadata,
    Column("folded", Words, primary_key=True),  # the name in lower case
    Column("story", Integer, ForeignKey("stories.id"), primary_key=True),
    Index("story_outlets_story", "story"),
    sqlite_with_rowid=False,
)

outlet_sums = Table(
    "outlet_sums",  # counted by triggers whenever articles, story_outlets and page_outlets change
    metadata,
    Column("id", Integer, primary_key=True),
    Column("folded", Words, nullable=False, unique=True),  # the name in lower case
    Column("articles", Integer, nullable=False),
    Column("stories", Integer, nullable=False),
    Column("first", Integer, nullable=False),
    Column("taken", Integer, nullable=False),
    Index("outlet_sums_rank", text("articles DESC"), "folded"),
)
