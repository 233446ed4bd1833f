"""A desk opens, or says what is wrong and what to do."""

import os
import shutil
import sqlite3
import stat
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from nutgraf.errors import BrokenDesk, DeskBusy, DiskFull, WrongUse
from nutgraf.model.feed import Feed
from nutgraf.model.settings import Settings
from nutgraf.store import DeskFile
from nutgraf.store.sqlite import connections, opening

START = datetime(2031, 4, 9, tzinfo=UTC)
NOON = Settings(contact="ada@harbour.example")


def sql(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for statement in statements:
            connection.execute(statement).fetchall()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    DeskFile.make(tmp_path / "d.desk", NOON).close()
    return tmp_path / "d.desk"


def test_a_new_desk_is_its_owners_alone(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        desk = DeskFile.make(tmp_path / "in" / "a" / "d.desk", NOON)
    finally:
        os.umask(before)
    desk.feeds.add([], START)
    made = sorted((tmp_path / "in" / "a").iterdir())
    assert {one.name for one in made} <= {"d.desk", "d.desk-wal", "d.desk-shm"}
    assert {stat.S_IMODE(one.stat().st_mode) for one in made} == {0o600}
    assert desk.settings() == NOON
    desk.close()


def test_a_desk_that_is_there_is_not_made_anew(path: Path) -> None:
    with pytest.raises(WrongUse, match="there already"):
        DeskFile.make(path)
    (path.parent / "dangling").symlink_to(path.parent / "nothing")
    with closing(DeskFile(path)) as desk:
        assert desk.settings() == NOON


def test_a_desk_that_cannot_be_made_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_: object) -> None:
        raise sqlite3.OperationalError("disk I/O error")

    monkeypatch.setattr(opening, "bring_up", fail)
    with pytest.raises(sqlite3.OperationalError):
        DeskFile.make(tmp_path / "d.desk")
    assert list(tmp_path.iterdir()) == []


def test_where_nothing_is_the_way_is_told(tmp_path: Path) -> None:
    with pytest.raises(WrongUse, match="nutgraf init"):
        DeskFile(tmp_path / "d.desk")
    with pytest.raises(WrongUse, match="is no file"):
        DeskFile(tmp_path)
    with pytest.raises(WrongUse, match="no name for a file"):
        DeskFile("a\0b")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04", b"SQLite format 3", b"\0" * 9999])
def test_another_file_is_no_desk(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "d.desk").write_bytes(content)
    with pytest.raises(BrokenDesk, match="is no desk"):
        DeskFile(tmp_path / "d.desk")
    assert (tmp_path / "d.desk").read_bytes() == content


def test_a_database_of_another_program_is_no_desk(tmp_path: Path, path: Path) -> None:
    sql(
        tmp_path / "o.desk", "CREATE TABLE alembic_version (version_num)", "INSERT INTO alembic_version VALUES ('0001')"
    )
    with pytest.raises(BrokenDesk, match="another program"):
        DeskFile(tmp_path / "o.desk")
    sql(path, "DROP TABLE alembic_version")
    with pytest.raises(BrokenDesk, match="another program"):
        DeskFile(path)


def test_a_desk_of_a_newer_version_is_left_alone(path: Path) -> None:
    sql(path, "UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(BrokenDesk, match=r"newer nutgraf \(version 9999"):
        DeskFile(path)
    assert not list(path.parent.glob("*before*"))


def test_a_damaged_desk_is_told_as_such(path: Path) -> None:
    whole = path.read_bytes()
    path.write_bytes(whole[:100] + b"\xff" * (len(whole) - 100))
    with pytest.raises(BrokenDesk, match="damaged"):
        DeskFile(path)
    path.write_bytes(whole[:4096])
    with pytest.raises(BrokenDesk, match="damaged"):
        DeskFile(path)


def test_a_desk_without_one_of_its_tables_is_told_as_such(path: Path) -> None:
    sql(path, "DROP TABLE feeds")
    with closing(DeskFile(path)) as desk, pytest.raises(BrokenDesk, match="no whole desk"):
        desk.feeds.all()


def test_who_else_writes_is_waited_for_and_then_told(path: Path) -> None:
    with closing(DeskFile(path, patience=0.05)) as desk, closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        assert desk.settings() == NOON
        with pytest.raises(DeskBusy, match="another run"):
            desk.set_settings(Settings())
        other.execute("ROLLBACK")
        desk.set_settings(Settings())


def test_a_full_disk_is_told_and_what_was_kept_is_unharmed(path: Path) -> None:
    with closing(DeskFile(path)) as desk:
        with desk._connections.writing() as connection:
            connection.exec_driver_sql("PRAGMA max_page_count = 1")
        with pytest.raises(DiskFull, match="make room"):
            desk.feeds.add([Feed(address=f"https://{n}.example/{'x' * 999}") for n in range(99)], START)
        assert desk.feeds.all() == ()
        with desk._connections.writing() as connection:
            connection.exec_driver_sql("PRAGMA max_page_count = 999999")
        assert desk.feeds.add([Feed(address="https://harbour.example/")], START) == 1


def forbid(monkeypatch: pytest.MonkeyPatch, module: object, *names: str) -> None:
    """Writing is not allowed, as for whoever is not almighty here."""
    allowed = os.access
    monkeypatch.setattr(
        f"{module.__name__}.os.access",  # type: ignore[attr-defined]
        lambda place, mode: not (mode == os.W_OK and Path(place).name in names) and allowed(place, mode),
    )


def test_what_may_only_be_read_is_not_opened_to_write(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in (path.name, path.parent.name):
        with monkeypatch.context() as patched:
            forbid(patched, opening, name)
            with pytest.raises(BrokenDesk, match="only be read"):
                DeskFile(path)


def test_what_may_only_be_read_is_read(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    forbid(monkeypatch, connections, path.parent.name)
    with closing(DeskFile(path, readonly=True)) as desk:
        assert desk.settings() == NOON
        with pytest.raises(BrokenDesk, match="only be read"):
            desk.set_settings(Settings())
    assert [one.name for one in path.parent.iterdir()] == [path.name]


def test_what_is_not_in_the_file_yet_is_read_as_well(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with closing(DeskFile(path)) as desk:
        desk.set_settings(Settings(contact="bo@harbour.example"))
        forbid(monkeypatch, connections, path.parent.name, f"{path.name}-shm")
        with closing(DeskFile(path, readonly=True)) as reader:
            assert reader.settings().contact == "bo@harbour.example"


def test_a_reader_reads_what_is_written_meanwhile(path: Path) -> None:
    with closing(DeskFile(path)) as desk, closing(DeskFile(path, readonly=True)) as reader:
        desk.set_settings(Settings(contact="bo@harbour.example"))
        assert reader.settings().contact == "bo@harbour.example"
        with pytest.raises(BrokenDesk, match="only be read"):
            reader.set_settings(NOON)


def test_settings_that_a_newer_or_older_nutgraf_kept(path: Path) -> None:
    sql(path, "INSERT INTO settings VALUES ('colour', '1')", "DELETE FROM settings WHERE name = 'pause'")
    with closing(DeskFile(path)) as desk:
        assert desk.settings() == NOON
        sql(path, "UPDATE settings SET value = 'x' WHERE name = 'latest'")
        with pytest.raises(BrokenDesk, match="settings"):
            desk.settings()


def test_a_desk_is_found_behind_a_link(path: Path, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere" / "link").symlink_to(path)
    with closing(DeskFile(tmp_path / "elsewhere" / "link")) as desk:
        desk.set_settings(Settings())
    assert [one.name for one in (tmp_path / "elsewhere").iterdir()] == ["link"]


def test_what_a_killed_process_half_wrote_is_taken_back_also_for_who_only_reads(path: Path, tmp_path: Path) -> None:
    left = tmp_path / "left.desk"
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for statement in ("PRAGMA journal_mode=DELETE", "PRAGMA cache_size=1", "BEGIN"):
            connection.execute(statement).fetchall()
        connection.execute("UPDATE settings SET value = '\"' || hex(zeroblob(100000)) || '\"' WHERE name = 'contact'")
        shutil.copyfile(path, left)
        shutil.copyfile(f"{path}-journal", f"{left}-journal")
        connection.execute("ROLLBACK")
    with closing(DeskFile(left, readonly=True)) as desk:
        assert desk.settings() == NOON
