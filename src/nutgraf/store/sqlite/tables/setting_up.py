"""How a desk is set up, and what it notes of sites."""

from sqlalchemy import BLOB, Column, Integer, Table, Text, UniqueConstraint

from nutgraf.store.sqlite.column_types import Length, Moment, Words
from nutgraf.store.sqlite.tables.base import metadata

marks = Table(
    "marks",  # single facts about the desk: how words are spelled in its index, up to which step its snapshot goes
    metadata,
    Column("name", Text, primary_key=True),
    Column("value", Text, nullable=False),
)

settings = Table(
    "settings",
    metadata,
    Column("name", Text, primary_key=True),
    Column("value", Text, nullable=False),  # JSON; lengths of time in microseconds
)

policies = Table(
    "policies",
    metadata,
    Column("outlet", Words, primary_key=True),
    Column("keeping", Text, nullable=False),
    Column("expires", Length),
    Column("because", Words, nullable=False),
)

outlet_facts = Table(
    "outlet_facts",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("folded", Words, nullable=False),  # the outlet in lower case
    Column("outlet", Words, nullable=False),
    Column("field", Text, nullable=False),
    Column("value", Words, nullable=False),
    Column("source", Words, nullable=False),
    Column("asof", Text, nullable=False),  # 2031-04-09
    UniqueConstraint("folded", "field", "source", "value"),
)

sites = Table(
    "sites",  # what sites said in files that stand for all of them
    metadata,
    Column("id", Integer, primary_key=True),
    Column("site", Words, nullable=False),
    Column("what", Text, nullable=False),
    Column("asked", Moment, nullable=False),
    Column("until", Moment, nullable=False),
    Column("status", Integer, nullable=False),
    Column("body", BLOB, nullable=False),  # Zstandard
    UniqueConstraint("site", "what"),
)
