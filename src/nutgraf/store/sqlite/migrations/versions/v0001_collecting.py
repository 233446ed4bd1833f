"""What collecting needs: settings, outlets, feeds, entries, captures, articles and what was found in them."""

from alembic import op

revision = "0001"
down_revision = None

_TABLES = """
CREATE TABLE marks (
    name TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
);
CREATE TABLE settings (
    name TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
);
CREATE TABLE policies (
    outlet TEXT NOT NULL PRIMARY KEY,
    keeping TEXT NOT NULL,
    expires INTEGER,
    because TEXT NOT NULL
);
CREATE TABLE outlet_facts (
    id INTEGER NOT NULL PRIMARY KEY,
    folded TEXT NOT NULL,
    outlet TEXT NOT NULL,
    field TEXT NOT NULL,
    value TEXT NOT NULL,
    source TEXT NOT NULL,
    asof TEXT NOT NULL,
    UNIQUE (folded, field, source, value)
);
CREATE TABLE feeds (
    id INTEGER NOT NULL PRIMARY KEY,
    address TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    folder TEXT NOT NULL,
    home TEXT NOT NULL,
    language TEXT NOT NULL,
    added INTEGER NOT NULL,
    entries INTEGER NOT NULL,
    asked INTEGER,
    due INTEGER,
    every INTEGER NOT NULL,
    spoke INTEGER,
    etag TEXT NOT NULL,
    modified TEXT NOT NULL,
    digest BLOB NOT NULL,
    failures INTEGER NOT NULL,
    ending TEXT,
    reason TEXT NOT NULL,
    retired TEXT NOT NULL
);
CREATE TABLE entries (
    id INTEGER NOT NULL PRIMARY KEY,
    key BLOB NOT NULL UNIQUE,
    address TEXT NOT NULL,
    headline TEXT NOT NULL,
    summary TEXT NOT NULL,
    published INTEGER,
    updated INTEGER,
    language TEXT NOT NULL,
    outlet TEXT NOT NULL,
    feed TEXT NOT NULL,
    announced INTEGER NOT NULL,
    ending TEXT,
    reason TEXT NOT NULL,
    article TEXT NOT NULL,
    fate_address TEXT,
    fated INTEGER,
    due INTEGER,
    tries INTEGER NOT NULL,
    readings INTEGER NOT NULL,
    etag TEXT NOT NULL,
    modified TEXT NOT NULL,
    digest BLOB NOT NULL,
    signals TEXT NOT NULL
);
CREATE INDEX entries_waiting ON entries (announced) WHERE ending IS NULL AND due IS NOT NULL;
CREATE INDEX entries_due ON entries (due) WHERE due IS NOT NULL;
CREATE INDEX entries_ending ON entries (ending, fated);
CREATE INDEX entries_fated ON entries (fated);
CREATE TABLE captures (
    id INTEGER NOT NULL PRIMARY KEY,
    digest BLOB NOT NULL UNIQUE,
    at INTEGER,
    address TEXT,
    kind TEXT,
    charset TEXT,
    url TEXT,
    status INTEGER,
    headers TEXT,
    body BLOB
);
CREATE TABLE outlets (
    id INTEGER NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    host TEXT NOT NULL,
    UNIQUE (name, host)
);
CREATE TABLE articles (
    id INTEGER NOT NULL PRIMARY KEY,
    article TEXT NOT NULL UNIQUE,
    latest INTEGER NOT NULL,
    outlet INTEGER NOT NULL REFERENCES outlets (id),
    language TEXT NOT NULL,
    headline TEXT NOT NULL,
    moment INTEGER
);
CREATE INDEX articles_latest ON articles (latest);
CREATE INDEX articles_moment ON articles (moment);
CREATE INDEX articles_outlet ON articles (outlet, moment);
CREATE TABLE versions (
    id INTEGER NOT NULL PRIMARY KEY,
    article INTEGER NOT NULL REFERENCES articles (id),
    version TEXT NOT NULL,
    turn INTEGER NOT NULL,
    came INTEGER NOT NULL,
    capture INTEGER REFERENCES captures (id),
    cut BOOLEAN NOT NULL,
    outlet INTEGER NOT NULL REFERENCES outlets (id),
    beyond BOOLEAN NOT NULL,
    body BLOB NOT NULL,
    UNIQUE (article, version)
);
CREATE INDEX versions_version ON versions (version);
CREATE INDEX versions_beyond ON versions (came) WHERE beyond;
CREATE INDEX versions_capture ON versions (capture);
CREATE TABLE notes (
    id INTEGER NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL REFERENCES versions (id),
    tagger TEXT NOT NULL,
    body BLOB NOT NULL,
    UNIQUE (version, tagger)
);
"""


def upgrade() -> None:
    """Makes the tables."""
    for statement in _TABLES.split(";"):
        if statement.strip():
            op.execute(statement)
