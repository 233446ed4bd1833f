"""What a desk needs that is read in a browser: logins, rulings, hooks, and whom and which outlets its pages are found by."""

from alembic import op

revision = "0005"
down_revision = "0004"

_TABLES = """
CREATE TABLE users (
    id INTEGER NOT NULL PRIMARY KEY,
    folded TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    password TEXT NOT NULL,
    made INTEGER NOT NULL
);
CREATE TABLE sessions (
    id INTEGER NOT NULL PRIMARY KEY,
    digest BLOB NOT NULL UNIQUE,
    user INTEGER NOT NULL REFERENCES users (id),
    made INTEGER NOT NULL,
    seen INTEGER NOT NULL,
    until INTEGER NOT NULL
);
CREATE INDEX sessions_user ON sessions (user);
CREATE INDEX sessions_until ON sessions (until);
CREATE TABLE tokens (
    id INTEGER NOT NULL PRIMARY KEY,
    digest BLOB NOT NULL UNIQUE,
    name TEXT NOT NULL,
    user INTEGER NOT NULL REFERENCES users (id),
    role TEXT NOT NULL,
    made INTEGER NOT NULL,
    used INTEGER,
    until INTEGER
);
CREATE INDEX tokens_user ON tokens (user);
CREATE TABLE rulings (
    number INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    person TEXT NOT NULL,
    at INTEGER NOT NULL,
    because TEXT NOT NULL,
    story TEXT NOT NULL,
    body BLOB NOT NULL,
    undone INTEGER,
    undone_by TEXT NOT NULL
);
CREATE TABLE hooks (
    id INTEGER NOT NULL PRIMARY KEY,
    hook TEXT NOT NULL UNIQUE,
    address TEXT NOT NULL,
    secret TEXT NOT NULL,
    happenings TEXT NOT NULL,
    story TEXT NOT NULL,
    person TEXT NOT NULL,
    made INTEGER NOT NULL,
    retired TEXT NOT NULL
);
CREATE TABLE deliveries (
    id INTEGER NOT NULL PRIMARY KEY,
    delivery TEXT NOT NULL UNIQUE,
    hook INTEGER NOT NULL REFERENCES hooks (id),
    happening TEXT NOT NULL,
    body TEXT NOT NULL,
    made INTEGER NOT NULL,
    due INTEGER,
    tries INTEGER NOT NULL,
    status INTEGER NOT NULL,
    problem TEXT NOT NULL
);
CREATE INDEX deliveries_hook ON deliveries (hook, made);
CREATE INDEX deliveries_due ON deliveries (due) WHERE due IS NOT NULL;
CREATE INDEX deliveries_done ON deliveries (made) WHERE due IS NULL;
ALTER TABLE pages ADD COLUMN listed BOOLEAN DEFAULT 0 NOT NULL;
CREATE INDEX pages_made ON pages (made);
CREATE INDEX pages_differing ON pages (story) WHERE disagreements > 0;
CREATE INDEX pages_unlisted ON pages (story) WHERE NOT listed;
CREATE TABLE page_people (
    key TEXT NOT NULL,
    story INTEGER NOT NULL REFERENCES stories (id),
    place INTEGER NOT NULL,
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    names TEXT NOT NULL,
    mentions INTEGER NOT NULL,
    statements INTEGER NOT NULL,
    last INTEGER,
    PRIMARY KEY (key, story, place)
) WITHOUT ROWID;
CREATE INDEX page_people_story ON page_people (story);
CREATE TABLE people (
    key TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    stories INTEGER NOT NULL,
    mentions INTEGER NOT NULL,
    statements INTEGER NOT NULL,
    last INTEGER,
    folded TEXT NOT NULL
);
CREATE INDEX people_rank ON people (stories DESC, statements DESC, key, folded);
CREATE TABLE page_outlets (
    folded TEXT NOT NULL,
    story INTEGER NOT NULL REFERENCES stories (id),
    place INTEGER NOT NULL,
    name TEXT NOT NULL,
    articles INTEGER NOT NULL,
    first INTEGER NOT NULL,
    taken TEXT NOT NULL,
    takings INTEGER NOT NULL,
    PRIMARY KEY (folded, story, place)
) WITHOUT ROWID;
CREATE INDEX page_outlets_story ON page_outlets (story);
CREATE TABLE story_outlets (
    folded TEXT NOT NULL,
    story INTEGER NOT NULL REFERENCES stories (id),
    PRIMARY KEY (folded, story)
) WITHOUT ROWID;
CREATE INDEX story_outlets_story ON story_outlets (story);
ALTER TABLE outlets ADD COLUMN folded TEXT DEFAULT '' NOT NULL;
CREATE INDEX outlets_folded ON outlets (folded);
CREATE TABLE outlet_sums (
    id INTEGER NOT NULL PRIMARY KEY,
    folded TEXT NOT NULL UNIQUE,
    articles INTEGER NOT NULL,
    stories INTEGER NOT NULL,
    first INTEGER NOT NULL,
    taken INTEGER NOT NULL
);
CREATE INDEX outlet_sums_rank ON outlet_sums (articles DESC, folded)
"""
_ADD = """
INSERT INTO outlet_sums (folded, articles, stories, first, taken) SELECT {told} WHERE true ON CONFLICT (folded) DO UPDATE
SET articles = articles + excluded.articles, stories = stories + excluded.stories, first = first + excluded.first,
    taken = taken + excluded.taken;
"""
_BY = "(SELECT folded FROM outlets WHERE id = {row}.outlet)"
_TRIGGERS = {
    "articles_come AFTER INSERT ON articles": (f"{_BY.format(row='new')}, 1, 0, 0, 0",),
    "articles_move AFTER UPDATE OF outlet ON articles": (
        f"{_BY.format(row='old')}, -1, 0, 0, 0",
        f"{_BY.format(row='new')}, 1, 0, 0, 0",
    ),
    "story_outlets_come AFTER INSERT ON story_outlets": ("new.folded, 0, 1, 0, 0",),
    "story_outlets_go AFTER DELETE ON story_outlets": ("old.folded, 0, -1, 0, 0",),
    "page_outlets_come AFTER INSERT ON page_outlets": ("new.folded, 0, 0, new.first, new.takings",),
    "page_outlets_go AFTER DELETE ON page_outlets": ("old.folded, 0, 0, -old.first, -old.takings",),
}
_ARTICLES = """
INSERT INTO outlet_sums (folded, articles, stories, first, taken)
SELECT outlets.folded, count(*), 0, 0, 0 FROM articles JOIN outlets ON outlets.id = articles.outlet GROUP BY outlets.folded
"""
_STORIES = """
INSERT INTO story_outlets (folded, story) SELECT DISTINCT outlets.folded, members.story
FROM members JOIN articles ON articles.id = members.article JOIN outlets ON outlets.id = articles.outlet
"""


def upgrade() -> None:
    """Makes the tables; pages that are there are yet to be listed by their people and outlets."""
    for statement in _TABLES.split(";"):
        op.execute(statement)
    connection = op.get_bind()
    for number, name in connection.exec_driver_sql("SELECT id, name FROM outlets").all():
        connection.exec_driver_sql("UPDATE outlets SET folded = ? WHERE id = ?", (name.casefold(), number))
    for name, sums in _TRIGGERS.items():
        op.execute(f"CREATE TRIGGER {name} BEGIN {''.join(_ADD.format(told=told) for told in sums)} END")
    op.execute(_ARTICLES)
    op.execute(_STORIES)
