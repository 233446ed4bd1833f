"""A desk is copied while it is written to, and put back whole."""

import sqlite3
import stat
import threading
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from contracts.store.writes import begin, everything
from nutgraf.errors import BrokenDesk, DeskBusy, WrongUse
from nutgraf.model.feed import Feed
from nutgraf.store import DeskFile, backup, restore, vacuum
from nutgraf.store.lock import locked
from nutgraf.store.sqlite import admin

NOON = datetime(2031, 4, 9, 12, tzinfo=UTC)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    DeskFile.make(tmp_path / "d.desk").close()
    return tmp_path / "d.desk"


def add(path: Path, *names: str) -> None:
    with closing(DeskFile(path)) as desk:
        desk.feeds.add([Feed(address=name) for name in names], NOON)


def feeds(path: Path) -> list[str]:
    with closing(DeskFile(path, readonly=True)) as desk:
        return [one.feed.address for one in desk.feeds.all()]


def names(folder: Path) -> set[str]:
    return {one.name for one in folder.iterdir()}


def test_a_copy_holds_what_the_desk_held(path: Path) -> None:
    with closing(DeskFile(path)) as desk:
        desk.feeds.add([Feed(address="a")], NOON)
        to = path.with_name("copy.desk")
        assert backup(path, to) == to.stat().st_size
        desk.feeds.add([Feed(address="b")], NOON)
    assert feeds(to) == ["a"]
    assert stat.S_IMODE(to.stat().st_mode) == 0o600
    assert not [name for name in names(path.parent) if "part" in name]


def test_a_copy_and_its_return_have_all_shelves(path: Path) -> None:
    with closing(DeskFile(path)) as desk:
        begin(desk)
        before = everything(desk)
    backup(path, path.with_name("copy.desk"))
    with closing(DeskFile(path)) as desk:
        desk.access.remove_user("old")
    restore(path.with_name("copy.desk"), path)
    with closing(DeskFile(path)) as desk:
        assert everything(desk) == before
    assert {stat.S_IMODE(one.stat().st_mode) for one in path.parent.glob("*.desk*")} == {0o600}


def test_a_copy_is_whole_while_others_write(path: Path) -> None:
    stop = threading.Event()

    def write() -> None:
        with closing(DeskFile(path)) as desk:
            number = 0
            while not stop.is_set():
                number += 1
                with desk.change():
                    desk.feeds.add([Feed(address=f"{number}/a"), Feed(address=f"{number}/b")], NOON)

    writer = threading.Thread(target=write)
    writer.start()
    try:
        for number in range(5):
            to = path.with_name(f"{number}.desk")
            backup(path, to)
            found = feeds(to)
            assert sum(one.endswith("a") for one in found) * 2 == len(found)
    finally:
        stop.set()
        writer.join(60)


def test_a_copy_replaces_nothing_unasked(path: Path) -> None:
    to = path.with_name("copy.desk")
    to.write_text("something else", encoding="utf-8")
    with pytest.raises(WrongUse, match="there already"):
        backup(path, to)
    assert to.read_text(encoding="utf-8") == "something else"
    backup(path, to, replace=True)
    assert feeds(to) == []


def test_a_damaged_desk_is_not_copied_over_a_whole_one(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    to = path.with_name("copy.desk")
    backup(path, to)

    def broken(draft: Path, _: Path) -> None:
        assert draft.exists()
        raise BrokenDesk("damaged")

    monkeypatch.setattr(admin, "demand_whole", broken)
    with pytest.raises(BrokenDesk):
        backup(path, to, replace=True)
    assert feeds(to) == []
    assert not [name for name in names(path.parent) if "part" in name]


def test_what_is_no_desk_is_not_copied(path: Path) -> None:
    with pytest.raises(WrongUse, match="no desk at"):
        backup(path.with_name("nothing"), path.with_name("copy.desk"))
    with closing(sqlite3.connect(path.with_name("o.desk"))) as other:
        other.execute("CREATE TABLE t (a)")
        other.commit()
    with pytest.raises(BrokenDesk, match="another program"):
        backup(path.with_name("o.desk"), path.with_name("copy.desk"))
    assert not path.with_name("copy.desk").exists()


def test_a_copy_comes_back_and_what_was_there_stays_beside(path: Path) -> None:
    copy = path.with_name("copy.desk")
    add(path, "a")
    backup(path, copy)
    for number, name in enumerate(("b", "c"), 1):
        add(path, name)
        aside = restore(copy, path)
        assert aside == path.with_name("d.desk.replaced" + ("" if number == 1 else "-2"))
        assert feeds(path) == ["a"]
        assert feeds(aside) == ["a", name]
    path.unlink()
    assert restore(copy, path) is None
    assert feeds(path) == ["a"]


def test_a_damaged_desk_is_set_aside_with_all_that_is_beside_it(path: Path) -> None:
    copy = path.with_name("copy.desk")
    backup(path, copy)
    path.write_bytes(b"no desk at all")
    path.with_name("d.desk-wal").write_bytes(b"of the damaged one")
    restore(copy, path)
    assert feeds(path) == []
    assert path.with_name("d.desk.replaced").read_bytes() == b"no desk at all"
    assert path.with_name("d.desk.replaced-wal").read_bytes() == b"of the damaged one"


def test_a_damaged_copy_changes_nothing(path: Path) -> None:
    copy = path.with_name("copy.desk")
    add(path, *(f"https://harbour.example/{n}" for n in range(500)))
    backup(path, copy)
    whole = copy.read_bytes()
    for damaged in (whole[:5000], whole[: len(whole) - 8192] + b"\xff" * 8192, b"", b"other"):
        copy.write_bytes(damaged)
        with pytest.raises(BrokenDesk):
            restore(copy, path)
    assert len(feeds(path)) == 500
    assert not path.with_name("d.desk.replaced").exists()


def test_a_desk_in_use_is_not_replaced(path: Path) -> None:
    copy = path.with_name("copy.desk")
    backup(path, copy)
    with closing(DeskFile(path)) as desk:
        assert desk.feeds.all() == ()
        with pytest.raises(DeskBusy):
            restore(copy, path)
    with locked(path), pytest.raises(DeskBusy):
        restore(copy, path, patience=0.0)
    with pytest.raises(WrongUse, match="itself"):
        restore(path, path)
    assert not path.with_name("d.desk.replaced").exists()


def test_room_is_given_back(path: Path) -> None:
    with closing(DeskFile(path)) as desk:
        desk.feeds.add([Feed(address=f"{n}", title="x" * 999) for n in range(2000)], NOON)
        with desk.change():
            for n in range(2000):
                desk.feeds.remove(f"{n}")
    sizes = vacuum(path)
    assert sizes.before > sizes.after + 1_000_000
    assert sizes.after == path.stat().st_size
    assert feeds(path) == []
    with locked(path), pytest.raises(DeskBusy):
        vacuum(path, patience=0.0)
