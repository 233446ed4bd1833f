"""Feeds, what they announce, and the bytes that came."""

from sqlalchemy import BLOB, Column, Index, Integer, Table, Text, text

from nutgraf.store.sqlite.column_types import Digest, Length, Moment, Words
from nutgraf.store.sqlite.tables.base import metadata

feeds = Table(
    "feeds",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("address", Words, nullable=False, unique=True),
    Column("kind", Text, nullable=False),
    Column("title", Words, nullable=False),
    Column("folder", Words, nullable=False),
    Column("home", Words, nullable=False),
    Column("language", Words, nullable=False),
    Column("added", Moment, nullable=False),
    Column("entries", Integer, nullable=False),
    Column("asked", Moment),
    Column("due", Moment),
    Column("every", Length, nullable=False),
    Column("spoke", Moment),
    Column("etag", Words, nullable=False),
    Column("modified", Words, nullable=False),
    Column("digest", Digest, nullable=False),
    Column("failures", Integer, nullable=False),
    Column("ending", Text),
    Column("reason", Words, nullable=False),
    Column("retired", Words, nullable=False),
)

entries = Table(
    "entries",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("key", BLOB, nullable=False, unique=True),  # 16 bytes that follow from the address's url_key
    Column("address", Words, nullable=False),
    Column("headline", Words, nullable=False),
    Column("summary", Words, nullable=False),
    Column("published", Moment),
    Column("updated", Moment),
    Column("language", Words, nullable=False),
    Column("outlet", Words, nullable=False),
    Column("feed", Words, nullable=False),
    Column("announced", Moment, nullable=False),
    Column("ending", Text),  # of the fate; NULL where there is none yet
    Column("reason", Words, nullable=False),
    Column("article", Words, nullable=False),
    Column("fate_address", Words),  # where it is another than the entry's
    Column("fated", Moment),
    Column("due", Moment),
    Column("tries", Integer, nullable=False),
    Column("readings", Integer, nullable=False),
    Column("etag", Words, nullable=False),
    Column("modified", Words, nullable=False),
    Column("digest", Digest, nullable=False),
    Column("signals", Words, nullable=False),  # a JSON list, "" for none
    Index("entries_waiting", "announced", sqlite_where=text("ending IS NULL AND due IS NOT NULL")),
    Index("entries_due", "due", sqlite_where=text("due IS NOT NULL")),
    Index("entries_ending", "ending", "fated"),
    Index("entries_fated", "fated"),
)

captures = Table(
    "captures",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("digest", Digest, nullable=False, unique=True),  # SHA-256 of the bytes
    Column("at", Moment),  # NULL, as all below, where only the digest is known
    Column("address", Words),
    Column("kind", Words),
    Column("charset", Words),
    Column("url", Words),
    Column("status", Integer),
    Column("headers", Words),  # a JSON list of pairs
    Column("body", BLOB),  # Zstandard; NULL where the bytes are not kept, or not any more
)
