import os
import stat
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from nutgraf.cli import output
from nutgraf.cli.output import demand_writable, put
from nutgraf.errors import WrongUse


@pytest.mark.parametrize("out", [None, "-"])
def test_stdout(out: str | None, capsys: pytest.CaptureFixture[str]) -> None:
    put("wörds\n", out)
    assert capsys.readouterr().out == "wörds\n"


def test_a_file_in_a_new_folder(tmp_path: Path) -> None:
    put("wörds\n", str(tmp_path / "a" / "b" / "c.txt"))
    assert (tmp_path / "a" / "b" / "c.txt").read_bytes() == "wörds\n".encode()


def test_broken_letters_are_written_out(tmp_path: Path) -> None:
    put("a\ud800b", str(tmp_path / "c.txt"))
    assert (tmp_path / "c.txt").read_bytes() == b"a\\ud800b"


def test_a_new_file_has_ordinary_rights(tmp_path: Path) -> None:
    before = os.umask(0o022)
    try:
        put("x", str(tmp_path / "a"))
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "a").stat().st_mode) == 0o644


def test_an_old_file_keeps_its_rights(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("old")
    (tmp_path / "a").chmod(0o600)
    put("new", str(tmp_path / "a"))
    assert (tmp_path / "a").read_text() == "new"
    assert stat.S_IMODE((tmp_path / "a").stat().st_mode) == 0o600


def test_a_link_keeps_pointing(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to("real.txt")
    put("x", str(tmp_path / "link"))
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "real.txt").read_text() == "x"


def test_when_writing_fails_the_old_file_stands_and_no_draft_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a").write_text("old")

    def full(_draft: Path, _path: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(output.Path, "replace", full)
    with pytest.raises(WrongUse, match="No space left"):
        put("new", str(tmp_path / "a"))
    assert (tmp_path / "a").read_text() == "old"
    assert list(tmp_path.iterdir()) == [tmp_path / "a"]


def test_a_device_is_written_to_and_not_replaced() -> None:
    put("x", os.devnull)
    assert not Path(os.devnull).is_file()


def test_a_pipe_is_written_to(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    read: list[str] = []
    reader = threading.Thread(target=lambda: read.append((tmp_path / "pipe").read_text()))
    reader.start()
    put("x", str(tmp_path / "pipe"))
    reader.join(5)
    assert read == ["x"]


@pytest.mark.parametrize("out", ["/proc/nowhere/a", "a\0b"])
def test_what_cannot_be_written_is_wrong_use(out: str) -> None:
    with pytest.raises(WrongUse, match="cannot be written"):
        put("x", out)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_full_disk_behind_stdout_is_told() -> None:
    code = "from nutgraf.cli.output import put; put('x' * 10, None)"
    ran = subprocess.run(
        ["bash", "-c", f'{sys.executable} -c "{code}" > /dev/full'], capture_output=True, text=True, check=False
    )
    assert ran.returncode == 1
    assert ran.stderr.strip().endswith("the result cannot be written (No space left on device); choose another place")


def test_a_folder_and_an_input_are_refused_beforehand(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("x")
    (tmp_path / "b.txt").hardlink_to(tmp_path / "a.txt")
    with pytest.raises(WrongUse, match="is a folder"):
        demand_writable(str(tmp_path))
    with pytest.raises(WrongUse, match="one of the inputs"):
        demand_writable(str(tmp_path / "b.txt"), ["-", "https://example.org", "a\0", str(tmp_path / "a.txt")])
    with pytest.raises(WrongUse, match="cannot be written"):
        demand_writable(str(tmp_path / "a.txt" / "b" / "c.txt"))
    demand_writable(str(tmp_path / "new" / "c.txt"), [str(tmp_path / "a.txt")])
