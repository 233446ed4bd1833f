"""What stories need: the steps of their stream, how they stand, their log, their pages, and what people ask for."""

from alembic import op

revision = "0002"
down_revision = "0001"

_TABLES = """
ALTER TABLE articles ADD COLUMN unplaced BOOLEAN DEFAULT 1 NOT NULL;
CREATE INDEX articles_unplaced ON articles (id) WHERE unplaced;
CREATE TABLE stories (
    id INTEGER NOT NULL PRIMARY KEY,
    story TEXT NOT NULL UNIQUE,
    merged INTEGER REFERENCES stories (id),
    living INTEGER REFERENCES stories (id),
    headline TEXT NOT NULL,
    articles INTEGER NOT NULL,
    outlets INTEGER NOT NULL,
    languages TEXT NOT NULL,
    since INTEGER,
    last INTEGER,
    changed INTEGER,
    step INTEGER NOT NULL,
    heat FLOAT NOT NULL
);
CREATE INDEX stories_living ON stories (living);
CREATE INDEX stories_heat ON stories (heat DESC) WHERE articles > 0;
CREATE TABLE members (
    article INTEGER NOT NULL PRIMARY KEY REFERENCES articles (id),
    story INTEGER NOT NULL REFERENCES stories (id),
    place INTEGER NOT NULL,
    score FLOAT NOT NULL,
    reason TEXT NOT NULL,
    fixed BOOLEAN NOT NULL
);
CREATE INDEX members_story ON members (story, place);
CREATE TABLE steps (
    number INTEGER NOT NULL PRIMARY KEY,
    version INTEGER REFERENCES versions (id),
    correction TEXT NOT NULL
);
CREATE INDEX steps_version ON steps (version);
CREATE TABLE snapshot (
    name TEXT NOT NULL PRIMARY KEY,
    digest BLOB NOT NULL,
    body BLOB NOT NULL
);
CREATE TABLE events (
    id INTEGER NOT NULL PRIMARY KEY,
    at INTEGER,
    turn TEXT NOT NULL,
    story INTEGER NOT NULL REFERENCES stories (id),
    other INTEGER REFERENCES stories (id),
    reason TEXT NOT NULL,
    person TEXT NOT NULL
);
CREATE INDEX events_story ON events (story);
CREATE INDEX events_other ON events (other) WHERE other IS NOT NULL;
CREATE TABLE event_articles (
    event INTEGER NOT NULL REFERENCES events (id),
    place INTEGER NOT NULL,
    article INTEGER NOT NULL REFERENCES articles (id),
    PRIMARY KEY (event, place)
) WITHOUT ROWID;
CREATE INDEX event_articles_article ON event_articles (article);
CREATE TABLE pages (
    story INTEGER NOT NULL PRIMARY KEY REFERENCES stories (id),
    made INTEGER NOT NULL,
    step INTEGER NOT NULL,
    headline TEXT NOT NULL,
    articles INTEGER NOT NULL,
    outlets INTEGER NOT NULL,
    origins INTEGER NOT NULL,
    disagreements INTEGER NOT NULL,
    body BLOB NOT NULL
);
CREATE TABLE corrections (
    number INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    correction TEXT NOT NULL,
    at INTEGER NOT NULL,
    settled BOOLEAN NOT NULL,
    problem TEXT NOT NULL
);
"""


def upgrade() -> None:
    """Makes the tables; all articles that are there are yet to be placed."""
    for statement in _TABLES.split(";"):
        if statement.strip():
            op.execute(statement)
