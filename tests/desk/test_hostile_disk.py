"""What a disk, a clock or another process may do to a desk: told in one line, with nothing that was kept lost."""

import os
import shutil
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from desk.piers import NOON, QUICK, listening, opened, pier_site
from hostile import page, rss, sentences
from loopback import Site
from made_world import SimulatedClock
from nutgraf.cli.main import main
from nutgraf.desk import Newsdesk
from nutgraf.errors import BrokenDesk, DeskBusy, DiskFull, NutgrafError
from nutgraf.model.entry_state import KeptEntry
from nutgraf.model.feed import Entry, Feed
from nutgraf.model.found import Wanted
from nutgraf.store import DeskFile, examine

MANY = 12


@pytest.fixture(scope="module")
def site() -> Iterator[Site]:
    with pier_site(MANY) as site:
        yield site


@pytest.fixture
def path(tmp_path: Path, site: Site) -> Path:
    return listening(tmp_path / "a.desk", site)


@pytest.fixture
def full(path: Path) -> Path:
    with opened(path) as desk:
        desk.update()
    return path


def sound(path: Path) -> None:
    assert [one for one in examine(path) if one.good is False] == []


def finished(path: Path) -> None:
    """The next run does all that is left."""
    with opened(path) as desk:
        desk.update()
        assert desk.store.articles.count() == MANY
        assert sum(row.articles for row in desk.stories(Wanted(most=100))) == MANY
    sound(path)


# A full disk


_IN_LITTLE_ROOM = """
import resource, signal, sys
from nutgraf.cli.main import main
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[1]), resource.RLIM_INFINITY))
sys.exit(main(sys.argv[2:]))
"""


def in_little_room(most: int, *command: str) -> str:
    """What a command tells that may make no file larger than ``most`` bytes and fails over it."""
    ended = subprocess.run(
        [sys.executable, "-c", _IN_LITTLE_ROOM, str(most), *command], capture_output=True, text=True, check=False
    )
    assert ended.returncode == 2
    assert ended.stderr.startswith("nutgraf: ")
    assert "Traceback" not in ended.stderr
    return ended.stderr


def test_a_file_that_may_not_grow_is_told_and_what_was_kept_is_unharmed(path: Path) -> None:
    least = path.stat().st_size + 40_000
    said = in_little_room(least, "update", "--quiet", "--desk", str(path))
    assert "is full" in said or "cannot be read or written" in said
    sound(path)
    finished(path)


@pytest.mark.parametrize("room", [0, 1, 2, 3])
def test_a_full_disk_ends_a_round_and_the_next_one_goes_on(
    path: Path, monkeypatch: pytest.MonkeyPatch, room: int
) -> None:
    """SQLite is given ``room`` pages more than it has, which is what it meets on a full disk."""
    from nutgraf.store.sqlite import connections

    connect = connections.connect

    def little(*given: object, **named: object) -> sqlite3.Connection:
        made = connect(*given, **named)  # type: ignore[arg-type]
        pages = made.execute("PRAGMA page_count").fetchone()[0]
        made.execute(f"PRAGMA max_page_count = {pages + room}")
        return made

    with monkeypatch.context() as patched:
        patched.setattr(connections, "connect", little)
        with opened(path) as desk, pytest.raises(DiskFull, match="what was kept before is unharmed"):
            desk.update()
    sound(path)
    finished(path)


def test_a_copy_that_has_no_room_is_told_and_leaves_nothing(full: Path) -> None:
    copy = full.with_name("copy.desk")
    said = in_little_room(100_000, "backup", str(copy), "--desk", str(full))
    assert "is full" in said or "cannot be" in said
    assert list(full.parent.glob("*copy*")) == []
    sound(full)


def test_an_export_that_has_no_room_is_told_and_is_no_export(full: Path) -> None:
    out = full.with_name("out")
    said = in_little_room(2_000, "export", str(out), "-q", "--desk", str(full))
    assert "no room" in said or "cannot be" in said
    assert not (out / "manifest.json").exists()
    sound(full)


# Another writer


def test_a_desk_that_another_program_keeps_locked_says_so(full: Path) -> None:
    with closing(sqlite3.connect(full, isolation_level=None)) as other, closing(DeskFile(full, patience=0.2)) as store:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(DeskBusy, match="being written by another run"):
            store.feeds.add([Feed(address="http://127.0.0.1/x")], NOON)
        assert store.articles.count() == MANY
        other.execute("ROLLBACK")
        assert store.feeds.add([Feed(address="http://127.0.0.1/x")], NOON) == 1


def test_a_lock_that_is_let_go_in_time_is_waited_for(full: Path) -> None:
    with closing(sqlite3.connect(full, isolation_level=None, check_same_thread=False)) as other:
        other.execute("BEGIN IMMEDIATE")
        later = threading.Timer(0.3, lambda: other.execute("ROLLBACK"))
        later.start()
        with closing(DeskFile(full, patience=20)) as store:
            assert store.feeds.add([Feed(address="http://127.0.0.1/x")], NOON) == 1
        later.join()


# Damage


def beginning_gone(path: Path) -> None:
    _overwrite(path, 0, bytes(200))


def cut_in_half(path: Path) -> None:
    with path.open("r+b") as file:
        file.truncate(path.stat().st_size // 2)


def middle_overwritten(path: Path) -> None:
    _overwrite(path, path.stat().st_size // 3, bytes(range(256)) * 200)


def emptied(path: Path) -> None:
    path.write_bytes(b"")


def tables_gone(path: Path) -> None:
    _overwrite(path, 100, b"\xff" * 3_000)


def _overwrite(path: Path, at: int, by: bytes) -> None:
    with path.open("r+b") as file:
        file.seek(at)
        file.write(by)


DAMAGES = (beginning_gone, cut_in_half, middle_overwritten, emptied, tables_gone)


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_desk_is_told_by_doctor_and_by_who_meets_the_damage(
    full: Path, damage: Callable[[Path], None]
) -> None:
    damage(full)
    assert any(one.good is False for one in examine(full))
    told = _met(full)
    assert told is None or (isinstance(told, BrokenDesk) and ("doctor" in str(told) or "restore" in str(told)))


def _met(path: Path) -> NutgrafError | None:
    """What a day's work at a desk raises."""
    try:
        with opened(path, SimulatedClock(NOON + timedelta(days=1))) as desk:
            desk.update()
            desk.search(Wanted(text="harbour"))
            desk.digest(NOON.date())
    except NutgrafError as error:
        return error
    return None


@pytest.mark.parametrize("damage", DAMAGES)
@pytest.mark.parametrize("command", [("update", "-q"), ("stories",), ("search", "harbour"), ("fates",), ("feeds",)])
def test_no_command_falls_over_a_damaged_desk(
    full: Path, damage: Callable[[Path], None], command: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    damage(full)
    code = main([*command, "--desk", str(full)])
    told = capsys.readouterr().err
    assert code in (0, 1, 2)
    assert "Traceback" not in told
    assert "fault of nutgraf" not in told


def test_a_damaged_log_costs_no_more_than_what_was_in_it(full: Path) -> None:
    """The log beside the file is overwritten from somewhere on: what was committed before stands."""
    left = full.with_name("left.desk")
    with opened(full, SimulatedClock(NOON + timedelta(days=1))) as desk:
        desk.store.outlets.keep_facts([])
        desk.store.set_settings(QUICK)
        desk.store.entries.add([KeptEntry(entry=Entry(address="http://127.0.0.1/y"), announced=NOON, due=None)])
        shutil.copyfile(full, left)
        shutil.copyfile(f"{full}-wal", f"{left}-wal")
    log = Path(f"{left}-wal")
    assert log.stat().st_size > 4_000
    _overwrite(log, log.stat().st_size // 2, os.urandom(2_000))
    sound(left)
    with opened(left) as desk:
        assert desk.store.articles.count() == MANY


# Rights


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_may_only_be_read_is_told(full: Path) -> None:
    full.parent.chmod(0o555)
    try:
        with pytest.raises(BrokenDesk, match="only be read"):
            opened(full)
        with Newsdesk(full, readonly=True) as desk:
            assert desk.stories()
    finally:
        full.parent.chmod(0o755)


# Clocks


def test_a_clock_that_jumps_back_a_year_stops_nothing(full: Path, site: Site) -> None:
    """Feeds go on at once; what is new is read, though all that was kept is of the future."""
    clock = SimulatedClock(NOON - timedelta(days=365))
    before = site.answers["/feed.xml"]
    site.answers["/late"] = page("A late pier", sentences(15))
    site.answers["/feed.xml"] = rss({site.url("/late"): "A late pier"})
    try:
        with opened(full, clock) as desk:
            done = desk.update()
            assert (done.feeds, done.announced) == (1, 1)
            assert desk.store.articles.count() == MANY + 1
            asked = desk.store.feeds.all()[0].state
            assert asked.asked == clock.now()
            assert asked.due is not None
            assert asked.due < clock.now() + timedelta(days=2)
    finally:
        site.answers["/feed.xml"] = before
    sound(full)


def test_what_was_put_off_by_a_clock_far_ahead_is_asked_again_when_it_is_right(path: Path, site: Site) -> None:
    """Ten years ahead an address failed and was put off; set right, the desk does not wait ten years for it."""
    clock = SimulatedClock(NOON + timedelta(days=3650))
    missing = site.url("/comes-later")
    with opened(path, clock) as desk:
        desk.store.entries.add([KeptEntry(entry=Entry(address=missing), announced=clock.now(), due=clock.now())])
        desk.update()
        assert desk.store.articles.count() == MANY
        clock.set(NOON)
        site.answers["/comes-later"] = page("The pier that came later", sentences(15))
        desk.update()
        clock.advance(timedelta(hours=2))
        desk.update()
        kept = desk.store.entries.get(missing)
        assert kept is not None
        assert kept.fate is not None
        assert kept.fate.good
        assert all(one.due is None or one.due < NOON + timedelta(days=30) for one in desk.store.entries.fated(most=100))


def test_watching_goes_on_when_the_clock_jumps_in_either_direction(full: Path) -> None:
    clock = SimulatedClock(NOON)
    jumps = iter([timedelta(days=-365), timedelta(days=3650), timedelta(days=-3285)])
    asked = []

    with opened(full, clock) as desk:

        def heard(_done: object) -> None:
            asked.append(desk.store.feeds.all()[0].state.asked)
            clock.advance(next(jumps, timedelta()))
            if len(asked) == 12:
                clock.stop()

        desk.watch(on_round=heard)
    assert len(asked) == 12
    assert len(set(asked)) > 3
    sound(full)
