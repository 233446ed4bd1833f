"""``nutgraf serve``: what it refuses, and how it begins and ends."""

import os
import re
import signal
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.request import urlopen

import pytest

from nutgraf.desk import Newsdesk

Command = Callable[..., object]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "nutgraf.desk"
    Newsdesk.make(made)
    return made


@pytest.fixture
def started() -> Iterator[Callable[..., subprocess.Popen[str]]]:
    """Starts the command as a process of its own."""
    running: list[subprocess.Popen[str]] = []

    def start(*arguments: str) -> subprocess.Popen[str]:
        command = [sys.executable, "-m", "nutgraf", "serve", *arguments]
        pipe, env = subprocess.PIPE, {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
        running.append(subprocess.Popen(command, stdout=pipe, stderr=pipe, text=True, env=env))
        return running[-1]

    yield start
    for one in running:
        one.kill()
        one.communicate()


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_it_says_where_it_listens_and_ends_when_asked_to(
    path: Path, started: Callable[..., subprocess.Popen[str]], number: signal.Signals
) -> None:
    ran = started("--desk", str(path), "--port", "0")
    assert ran.stdout
    address = ran.stdout.readline().strip()
    assert re.fullmatch(r"http://127\.0\.0\.1:\d+/", address)
    with urlopen(f"{address}healthz") as answer:
        assert answer.status == 200
    ran.send_signal(number)
    out, err = ran.communicate(timeout=60)
    assert (ran.returncode, out) == (0, "")
    assert re.search(r"^\S+Z 127\.0\.0\.1 - GET /healthz 200 11 B \d+ ms$", err, re.MULTILINE)
    assert err.endswith("nutgraf: stopped.\n")
    assert "Traceback" not in err


def test_a_name_that_is_not_ours_is_not_answered(path: Path, started: Callable[..., subprocess.Popen[str]]) -> None:
    ran = started("--desk", str(path), "--port", "0", "--quiet")
    assert ran.stdout
    port = int(ran.stdout.readline().rpartition(":")[2].strip("/\n"))
    with socket.create_connection(("127.0.0.1", port), timeout=30) as line:
        line.sendall(b"GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n")
        assert line.recv(100).startswith(b"HTTP/1.1 421")
    ran.terminate()
    assert "GET" not in ran.communicate(timeout=60)[1]


def test_without_a_desk_it_says_how_to_make_one(nutgraf: Command, tmp_path: Path) -> None:
    said = nutgraf("serve", "--desk", str(tmp_path / "none.desk"))
    assert said.code == 2
    assert "nutgraf init" in said.err


def test_a_port_that_is_taken_is_told(nutgraf: Command, path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        said = nutgraf("serve", "--desk", str(path), "--port", str(port))
    assert said.code == 2
    assert f"--port {port + 1}" in said.err


@pytest.mark.parametrize(
    "option", [("--address", "0.0.0.0"), ("--host-name", "news.example.org"), ("--behind-proxy",), ("--login-to-read",)]
)
def test_it_is_not_opened_to_others_before_anybody_can_log_in(
    nutgraf: Command, path: Path, option: tuple[str, ...]
) -> None:
    said = nutgraf("serve", "--desk", str(path), *option)
    assert said.code == 2
    assert "nutgraf users add" in said.err


def test_nothing_but_a_number_is_an_address(nutgraf: Command, path: Path) -> None:
    said = nutgraf("serve", "--desk", str(path), "--address", "news.example.org", "--public")
    assert said.code == 2
    assert "127.0.0.1" in said.err
