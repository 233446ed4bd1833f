"""One writer at a time; a dead one keeps nobody waiting."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from nutgraf.errors import DeskBusy, StoriesBusy, WrongUse
from nutgraf.store.lock import locked

HOLDER = """
import sys, time
from nutgraf.store.lock import locked

with locked(sys.argv[1]):
    print("in", flush=True)
    time.sleep(60)
"""


@pytest.fixture
def holder(tmp_path: Path) -> Iterator[subprocess.Popen[str]]:
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(tmp_path / "kept")], stdout=subprocess.PIPE, encoding="utf-8"
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "in\n"
        yield process
        process.kill()


def test_inside_nobody_else_is_and_afterwards_nothing_is_left(tmp_path: Path) -> None:
    path = tmp_path / "kept"
    with locked(path), pytest.raises(StoriesBusy), locked(path, patience=0):
        pytest.fail("two are inside")
    with locked(path, patience=0):
        pass
    assert list(tmp_path.iterdir()) == []


def test_an_error_inside_lets_go(tmp_path: Path) -> None:
    with pytest.raises(ZeroDivisionError), locked(tmp_path / "kept"):
        raise ZeroDivisionError
    with locked(tmp_path / "kept", patience=0):
        pass


def test_other_files_are_free(tmp_path: Path) -> None:
    with locked(tmp_path / "kept"), locked(tmp_path / "other", patience=0):
        pass


def test_a_link_is_the_file_it_leads_to(tmp_path: Path) -> None:
    (tmp_path / "kept").write_text("x")
    (tmp_path / "link").symlink_to(tmp_path / "kept")
    with locked(tmp_path / "kept"), pytest.raises(StoriesBusy), locked(tmp_path / "link", patience=0):
        pytest.fail("two are inside")


def test_it_says_which_process_is_inside(tmp_path: Path, holder: subprocess.Popen[str]) -> None:
    with pytest.raises(StoriesBusy, match=f"process {holder.pid}"), locked(tmp_path / "kept", patience=0.2):
        pytest.fail("two are inside")


def test_a_killed_process_keeps_nobody_out(tmp_path: Path, holder: subprocess.Popen[str]) -> None:
    holder.kill()
    holder.wait()
    assert (tmp_path / "kept.lock").exists()
    with locked(tmp_path / "kept", patience=5):
        pass
    assert not (tmp_path / "kept.lock").exists()


def test_what_a_dead_run_left_keeps_nobody_out(tmp_path: Path) -> None:
    (tmp_path / "kept.lock").write_text("1\n")
    with locked(tmp_path / "kept", patience=0):
        pass


def test_many_take_turns(tmp_path: Path) -> None:
    """Each of several processes adds one a few times; nothing is lost where one is inside at a time."""
    add = (
        "import sys, time\nfrom pathlib import Path\nfrom nutgraf.store.lock import locked\n"
        "path = Path(sys.argv[1])\n"
        "for _ in range(8):\n    with locked(path):\n"
        "        count = int(path.read_text())\n        time.sleep(0.002)\n        path.write_text(str(count + 1))\n"
    )
    path = tmp_path / "count"
    path.write_text("0")
    running = [subprocess.Popen([sys.executable, "-c", add, str(path)]) for _ in range(4)]
    assert [one.wait(timeout=60) for one in running] == [0, 0, 0, 0]
    assert path.read_text() == "32"


def test_a_place_that_cannot_be_written_to(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    for path in (tmp_path / "file" / "below", "bad\0name"):
        with pytest.raises(WrongUse), locked(path):
            pytest.fail("it was let in")


def test_the_refusal_is_the_one_that_was_asked_for(tmp_path: Path) -> None:
    with locked(tmp_path / "d.desk"), pytest.raises(DeskBusy), locked(tmp_path / "d.desk", patience=0.0, busy=DeskBusy):
        pass
