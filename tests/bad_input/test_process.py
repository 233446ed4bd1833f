"""The installed command as its own process: streams, signals, language settings."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

COMMAND = [sys.executable, "-m", "nutgraf"]


def run(*arguments: str, stdin: bytes = b"", **environment: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [*COMMAND, *arguments],
        input=stdin,
        capture_output=True,
        env={**os.environ, **environment},
        timeout=60,
        check=False,
    )


def test_standard_input_is_an_input(good: Path) -> None:
    ran = run("story", "-", "--format", "json", stdin=good.read_bytes())
    told = [
        line for line in ran.stderr.splitlines() if not line.endswith("…".encode())
    ]  # steps are told where it takes long
    assert (ran.returncode, told) == (0, [])
    assert json.loads(ran.stdout)["articles"][0]["address"] == "-"


def test_story_and_check_agree(good: Path, tmp_path: Path) -> None:
    page = tmp_path / "page.json"
    assert run("story", str(good), "-o", str(page)).returncode == 0
    ran = run("check", str(page), str(good))
    assert (ran.returncode, ran.stderr) == (0, b"")
    assert ran.stdout.endswith(b" in 1 story hold\n")
    page.write_text(page.read_text(encoding="utf-8").replace("214", "215"), encoding="utf-8")
    ran = run("check", str(page), str(good))
    assert ran.returncode == 1
    assert b"215" in ran.stdout
    assert b"Traceback" not in ran.stderr


@pytest.mark.parametrize("settings", [{"LC_ALL": "C"}, {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}])
def test_output_is_utf8_whatever_the_language_settings(tmp_path: Path, settings: dict[str, str]) -> None:
    path = tmp_path / "туман.txt"
    path.write_text("Туман у порту Венна\n\nУ порту Венна через туман залишилися дев'ять човнів.\n", encoding="utf-8")
    ran = run("story", str(path), "--format", "json", **settings)
    assert ran.returncode == 0, ran.stderr
    assert "Венна" in ran.stdout.decode("utf-8")


def test_a_reader_that_leaves_early_is_no_trouble(good: Path) -> None:
    line = f"{sys.executable} -m nutgraf story {good} --quiet --format html | head -c 10"
    ran = subprocess.run(["bash", "-c", f"set -o pipefail; {line}"], capture_output=True, timeout=60, check=False)
    assert (ran.returncode, ran.stderr) == (0, b"")


def test_a_closed_stdout_is_no_traceback(good: Path) -> None:
    ran = subprocess.run(
        ["bash", "-c", f"{sys.executable} -m nutgraf story {good} >&-"], capture_output=True, timeout=60, check=False
    )
    assert b"Traceback" not in ran.stderr


def test_ctrl_c_ends_with_one_line() -> None:
    with subprocess.Popen(
        [*COMMAND, "story", "-"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as going:
        assert going.stderr is not None
        assert b"reading" in going.stderr.readline()  # said after a second of waiting for standard input
        going.send_signal(signal.SIGINT)
        going.wait(timeout=30)  # standard input stays open: its end would be an end of its own
        err = going.stderr.read()
    assert (going.returncode, err) == (130, b"nutgraf: stopped.\n")


def test_only_bad_input_gives_an_empty_list(tmp_path: Path) -> None:
    (tmp_path / "empty.txt").touch()
    ran = run("story", str(tmp_path / "empty.txt"), "--format", "json")
    assert (ran.returncode, ran.stdout) == (1, b"[]\n")
    assert len(ran.stderr.splitlines()) == 2
