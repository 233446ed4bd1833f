"""Articles, their versions, what was found in them, and the index of their words."""

from sqlalchemy import (
    BLOB,
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    Table,
    Text,
    UniqueConstraint,
    column,
    table,
    text,
)

from nutgraf.store.sqlite.column_types import Moment, Words
from nutgraf.store.sqlite.tables.base import metadata

outlets = Table(
    "outlets",  # those that articles are by
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", Words, nullable=False),
    Column("host", Words, nullable=False),
    Column("folded", Words, nullable=False, server_default=text("''")),  # the name in lower case
    UniqueConstraint("name", "host"),
    Index("outlets_folded", "folded"),
)

articles = Table(
    "articles",  # what is looked for in an article's latest version
    metadata,
    Column("id", Integer, primary_key=True),
    Column("article", Words, nullable=False, unique=True),
    Column("latest", Integer, nullable=False),  # of versions.id, which refer to this table in turn
    Column("outlet", Integer, ForeignKey("outlets.id"), nullable=False),
    Column("language", Words, nullable=False),
    Column("headline", Words, nullable=False),
    Column("moment", Moment),  # of publication, else of its last change
    Column("unplaced", Boolean, nullable=False, server_default=text("1")),
    Index("articles_latest", "latest"),
    Index("articles_moment", "moment"),
    Index("articles_outlet", "outlet", "moment"),
    Index("articles_unplaced", "id", sqlite_where=text("unplaced")),
)

versions = Table(
    "versions",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("article", Integer, ForeignKey("articles.id"), nullable=False),
    Column("version", Words, nullable=False),
    Column("turn", Integer, nullable=False),  # the place among the versions of the article; may be below 0
    Column("came", Moment, nullable=False),
    Column("capture", Integer, ForeignKey("captures.id")),
    Column("cut", Boolean, nullable=False),
    Column("outlet", Integer, ForeignKey("outlets.id"), nullable=False),
    Column("beyond", Boolean, nullable=False),  # whether there is text beyond the headline
    Column("body", BLOB, nullable=False),  # the article, packed
    UniqueConstraint("article", "version"),
    Index("versions_version", "version"),
    Index("versions_beyond", "came", sqlite_where=text("beyond")),
    Index("versions_capture", "capture"),
)

notes = Table(
    "notes",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("version", Integer, ForeignKey("versions.id"), nullable=False),
    Column("tagger", Words, nullable=False),  # that was asked
    Column("body", BLOB, nullable=False),
    UniqueConstraint("version", "tagger"),
)

words = table("words", column("rowid", Integer), column("headline", Text), column("body", Text))
"""The index of all words of latest versions: FTS5 without a copy of the texts; ``rowid`` is the article's number."""
