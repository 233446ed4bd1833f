"""A desk of every earlier version comes to today's with its rows, or stays as it was."""

import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine

from nutgraf.errors import BrokenDesk, DeskBusy
from nutgraf.model.article import Article, Outlet
from nutgraf.model.found import Wanted
from nutgraf.model.span import Span
from nutgraf.store import DeskFile
from nutgraf.store.lock import locked
from nutgraf.store.packed import pack
from nutgraf.store.sqlite.migrate import FOLDER, HEAD, REVISIONS, bring_up
from nutgraf.store.sqlite.opening import bare, private
from nutgraf.store.sqlite.packing import article_to
from nutgraf.store.sqlite.tables import metadata

TEXT = "Pier to close\n\nThe old pier will close on Monday."
ARTICLE = Article(
    id="a1",
    version="1f",
    address="pier.txt",
    outlet=Outlet(name="Harbour Courier", how="text"),
    text=TEXT,
    paragraphs=(Span(start=15, end=len(TEXT)),),
    headline=Span(start=0, end=13),
    language="en",
)

ROWS = {
    "0001": (
        "INSERT INTO settings VALUES ('contact', '\"ada@harbour.example\"')",
        "INSERT INTO policies VALUES ('Harbour Courier', 'excerpt', 86400000000, 'asked to')",
        "INSERT INTO outlet_facts VALUES (1, 'harbour courier', 'Harbour Courier', 'country', 'Norway', 'Ada', '2031-04-09')",
        "INSERT INTO feeds VALUES (1, 'https://harbour.example/feed', 'feed', 'Harbour', '', '', 'en', 0, 1, NULL, NULL, "
        "3600000000, NULL, '', '', x'', 0, NULL, '', '')",
        "INSERT INTO entries VALUES (1, x'00', 'https://harbour.example/1', 'Pier', '', NULL, NULL, '', '', '', 7, NULL, "
        "'', '', NULL, NULL, 7, 0, 0, '', '', x'', '')",
        "INSERT INTO captures VALUES (1, x'ab', 5, 'pier.txt', 'text/plain', '', '', 0, '[]', x'')",
        "INSERT INTO outlets (id, name, host) VALUES (1, 'Harbour Courier', '')",
        "INSERT INTO articles (id, article, latest, outlet, language, headline, moment) "
        "VALUES (1, 'a1', 1, 1, 'en', 'Pier to close', NULL)",
        "INSERT INTO versions VALUES (1, 1, '1f', 0, 9, 1, 0, 1, 1, :body)",
    ),
    "0002": (
        "INSERT INTO stories VALUES (1, 's1', NULL, 1, 'Pier to close', 1, 1, 'en', NULL, NULL, 9, 1, 3.0)",
        "INSERT INTO members VALUES (1, 1, 0, 1.0, 'the first', 0)",
        "INSERT INTO steps VALUES (1, 1, '')",
        "INSERT INTO events VALUES (1, 9, 'born', 1, NULL, 'the first', '')",
        "INSERT INTO event_articles VALUES (1, 0, 1)",
        "INSERT INTO pages (story, made, step, headline, articles, outlets, origins, disagreements, body) "
        "VALUES (1, 9, 1, 'Pier to close', 1, 1, 1, 0, :page)",
        "INSERT INTO corrections VALUES (1, '{}', 9, 0, '')",
        "UPDATE articles SET unplaced = 0",
    ),
    "0003": ("DELETE FROM marks",),
    "0004": ("INSERT INTO sites VALUES (1, 'https://harbour.example', 'robots', 5, 9, 404, x'')",),
    "0005": (
        "UPDATE outlets SET folded = 'harbour courier'",
        "UPDATE outlet_sums SET folded = 'harbour courier'",
        "INSERT INTO users VALUES (1, 'ada', 'Ada', 'admin', '', 5)",
        "INSERT INTO sessions VALUES (1, x'ab', 1, 5, 6, 7)",
        "INSERT INTO tokens VALUES (1, x'cd', 'reader', 1, 'reader', 5, NULL, NULL)",
        "INSERT INTO rulings VALUES (1, 'same', 'Ada', 5, '', 's1', :page, NULL, '')",
        "INSERT INTO hooks VALUES (1, 'h', 'https://listener.example', 'x', 'new-story', '', 'Ada', 5, '')",
        "INSERT INTO deliveries VALUES (1, 'd', 1, 'new-story', '{}', 5, 5, 0, 0, '')",
        "INSERT INTO page_people VALUES ('ada', 1, 0, 'Ada', '', '[]', 1, 0, NULL)",
        "INSERT INTO people VALUES ('ada', 'Ada', '', 1, 1, 0, NULL, 'ada')",
        "INSERT INTO page_outlets VALUES ('harbour courier', 1, 0, 'Harbour Courier', 1, 0, '[]', 0)",
        "INSERT INTO story_outlets VALUES ('harbour courier', 1)",
        "UPDATE pages SET listed = 1",
    ),
}


def old_desk(path: Path, revision: str) -> None:
    """A desk of an earlier version, with a row in every table."""
    private(path)
    with bare(path) as connection:
        bring_up(connection, revision)
        for step in REVISIONS[: REVISIONS.index(revision) + 1]:
            for row in ROWS[step]:
                told = {"body": article_to(ARTICLE), "page": pack("{}")}
                values = {name: value for name, value in told.items() if f":{name}" in row}
                connection.exec_driver_sql(row, values)


def rows(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """All rows that are in the file."""
    with closing(sqlite3.connect(path)) as connection:
        tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        return {name: connection.execute(f'SELECT * FROM "{name}"').fetchall() for name in tables}


def test_the_steps_are_those_that_are_there() -> None:
    script = ScriptDirectory.from_config(_config())
    assert tuple(reversed([step.revision for step in script.walk_revisions()])) == REVISIONS
    assert script.get_current_head() == HEAD


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(FOLDER))
    return config


def test_the_steps_lead_to_the_tables_of_the_code(tmp_path: Path) -> None:
    made, told = tmp_path / "made", tmp_path / "told"
    old_desk(made, HEAD)
    engine = create_engine(f"sqlite:///{told}")
    metadata.create_all(engine)
    engine.dispose()
    assert shape(told) == shape(made)


def shape(path: Path) -> dict[str, object]:
    """Columns, references and indexes of all tables that are not the index of words or Alembic's."""
    with closing(sqlite3.connect(path)) as connection:
        names = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        return {
            name: (
                connection.execute(f"PRAGMA table_info({name})").fetchall(),
                sorted(row[2:] for row in connection.execute(f"PRAGMA foreign_key_list({name})")),
                sorted(_index(connection, row) for row in connection.execute(f"PRAGMA index_list({name})")),
            )
            for name in names
            if not name.startswith(("words", "alembic", "sqlite"))
        }


def _index(connection: sqlite3.Connection, row: tuple[object, ...]) -> tuple[object, ...]:
    columns = connection.execute(f"PRAGMA index_xinfo({row[1]})").fetchall()
    told = connection.execute("SELECT coalesce(max(sql), '') FROM sqlite_master WHERE name = ?", (row[1],)).fetchone()[
        0
    ]
    named = row[1] if row[3] == "c" else ""
    return (named, *row[2:], tuple(columns), "".join(told.partition("WHERE")[1:]).strip())


@pytest.mark.parametrize("revision", REVISIONS)
def test_a_desk_of_every_version_comes_to_today_with_its_rows(tmp_path: Path, revision: str) -> None:
    path = tmp_path / "d.desk"
    old_desk(path, revision)
    before = rows(path)
    desk = DeskFile(path)
    assert desk.articles.get("a1") == ARTICLE
    assert [hit.article for hit in desk.articles.search(Wanted(text="pier monday"))] == ["a1"]
    assert desk.settings().contact == "ada@harbour.example"
    stories = revision > "0001"
    assert [one.reason for one in desk.stories.log("a1")] == (["the first"] if stories else [])
    assert desk.stories.unlisted(9) == (["s1"] if "0001" < revision < "0005" else [])
    assert [row.id for row, _ in desk.stories.outlet("HARBOUR courier")] == (["s1"] if stories else [])
    assert [(row.articles, row.stories) for row in desk.stories.outlets()] == [(1, int(stories))]
    desk.close()
    after = rows(path)
    for table, kept in before.items():
        if table not in ("alembic_version", "marks") and not table.startswith("words"):
            width = len(kept[0]) if kept else 0
            assert [row[:width] for row in after[table]] == kept, table
    copy = tmp_path / f"d.desk.before-{revision}"
    assert rows(copy) == before


def test_a_desk_that_is_current_is_not_copied(tmp_path: Path) -> None:
    DeskFile.make(tmp_path / "d.desk").close()
    DeskFile(tmp_path / "d.desk").close()
    assert not list(tmp_path.glob("*before*"))


def test_an_older_desk_is_not_brought_up_by_who_only_reads(tmp_path: Path) -> None:
    old_desk(tmp_path / "d.desk", "0001")
    with pytest.raises(BrokenDesk, match="older nutgraf"):
        DeskFile(tmp_path / "d.desk", readonly=True)
    assert not list(tmp_path.glob("*before*"))


def test_one_run_brings_a_desk_up(tmp_path: Path) -> None:
    old_desk(tmp_path / "d.desk", "0001")
    with locked(tmp_path / "d.desk"), pytest.raises(DeskBusy, match="another run"):
        DeskFile(tmp_path / "d.desk", patience=0.0)


KILLED = """
import os, shutil, signal, sys
from pathlib import Path
from sqlalchemy import Engine, event
from nutgraf.store import DeskFile

old, place = Path(sys.argv[1]), Path(sys.argv[2])
seen = [0, 0]

@event.listens_for(Engine, "before_cursor_execute")
def _count(*_):
    seen[0] += 1
    if seen[0] == seen[1]:
        os.kill(os.getpid(), signal.SIGKILL)

def last_words():
    for at in range(1, 999, 2):
        folder = place / str(at)
        folder.mkdir()
        shutil.copy(old, folder / "d.desk")
        child = os.fork()
        if child == 0:
            seen[:] = [0, at]
            DeskFile(folder / "d.desk").close()
            os._exit(0)
        if os.waitpid(child, 0)[1] == 0:
            return at

DeskFile.make(place / "warm").close()
print(last_words())
"""


@pytest.mark.skipif(sys.platform == "win32", reason="nobody is killed there")
def test_a_kill_at_any_statement_leaves_a_desk_that_opens(tmp_path: Path) -> None:
    old, place = tmp_path / "old", tmp_path / "at"
    old_desk(old, "0001")
    with closing(sqlite3.connect(old)) as connection:
        connection.execute("PRAGMA journal_mode=DELETE")
    before = rows(old)
    place.mkdir()
    told = subprocess.run(
        [sys.executable, "-c", KILLED, str(old), str(place)], capture_output=True, text=True, check=True
    )
    statements = int(told.stdout)
    assert statements > 20
    after = rows(place / str(statements) / "d.desk")
    for at in range(1, statements, 2):
        path = place / str(at) / "d.desk"
        assert rows(path) in (before, after), at
        desk = DeskFile(path)
        assert [hit.article for hit in desk.articles.search(Wanted(text="pier"))] == ["a1"]
        desk.close()
