"""The tables of a desk as they are now; how they came to be so stands in ``migrations``.

Numbers (``id``) are the file's own and never leave it: outside, articles and stories go by their ids, which are texts here.
What can be many and long (texts, notes, pages, bytes) is packed; beside it stands, unpacked, what is looked for and
counted. Moments are microseconds since 1970.
"""

from sqlalchemy import (
    BLOB,
    Boolean,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
    column,
    table,
    text,
)

from nutgraf.store.sqlite.column_types import Digest, Length, Moment, Words

metadata = MetaData()

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

outlets = Table(
    "outlets",  # those that articles are by
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", Words, nullable=False),
    Column("host", Words, nullable=False),
    UniqueConstraint("name", "host"),
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

words = table("words", column("rowid", Integer), column("headline", Text), column("body", Text))
"""The index of all words of latest versions: FTS5 without a copy of the texts; ``rowid`` is the article's number."""
