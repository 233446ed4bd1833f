"""Those who use the desk: their logins, what they said of pages, and the programs that are told of news."""

from sqlalchemy import BLOB, Column, ForeignKey, Index, Integer, Table, Text, text

from nutgraf.store.sqlite.column_types import Digest, Moment, Words
from nutgraf.store.sqlite.tables.base import metadata

users = Table(
    "users",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("folded", Words, nullable=False, unique=True),  # the name in lower case
    Column("name", Words, nullable=False),
    Column("role", Text, nullable=False),
    Column("password", Words, nullable=False),  # its hash
    Column("made", Moment, nullable=False),
)

sessions = Table(
    "sessions",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("digest", Digest, nullable=False, unique=True),
    Column("user", Integer, ForeignKey("users.id"), nullable=False),
    Column("made", Moment, nullable=False),
    Column("seen", Moment, nullable=False),
    Column("until", Moment, nullable=False),
    Index("sessions_user", "user"),
    Index("sessions_until", "until"),
)

tokens = Table(
    "tokens",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("digest", Digest, nullable=False, unique=True),
    Column("name", Words, nullable=False),
    Column("user", Integer, ForeignKey("users.id"), nullable=False),
    Column("role", Text, nullable=False),
    Column("made", Moment, nullable=False),
    Column("used", Moment),
    Column("until", Moment),
    Index("tokens_user", "user"),
)

rulings = Table(
    "rulings",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("person", Words, nullable=False),  # who said it
    Column("at", Moment, nullable=False),
    Column("because", Words, nullable=False),
    Column("story", Words, nullable=False),
    Column("body", BLOB, nullable=False),  # names, sentence and citation, packed
    Column("undone", Moment),
    Column("undone_by", Words, nullable=False),
    sqlite_autoincrement=True,
)

hooks = Table(
    "hooks",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("hook", Words, nullable=False, unique=True),
    Column("address", Words, nullable=False),
    Column("secret", Words, nullable=False),
    Column("happenings", Text, nullable=False),  # parted by spaces
    Column("story", Words, nullable=False),
    Column("person", Words, nullable=False),  # who added it
    Column("made", Moment, nullable=False),
    Column("retired", Words, nullable=False),
)

deliveries = Table(
    "deliveries",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("delivery", Words, nullable=False, unique=True),
    Column("hook", Integer, ForeignKey("hooks.id"), nullable=False),
    Column("happening", Text, nullable=False),
    Column("body", Words, nullable=False),
    Column("made", Moment, nullable=False),
    Column("due", Moment),  # NULL where it is told or given up
    Column("tries", Integer, nullable=False),
    Column("status", Integer, nullable=False),
    Column("problem", Words, nullable=False),
    Index("deliveries_hook", "hook", "made"),
    Index("deliveries_due", "due", sqlite_where=text("due IS NOT NULL")),
    Index("deliveries_done", "made", sqlite_where=text("due IS NULL")),
)
