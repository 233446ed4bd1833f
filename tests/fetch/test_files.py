import io
import os
import socket
from pathlib import Path

import pytest

from nutgraf.errors import FetchFailed
from nutgraf.fetch import files
from nutgraf.fetch.files import in_megabytes, read_file, read_stdin
from nutgraf.model.fate import Ending

LIMIT = 1000


def failure(path: object, limit: int = LIMIT) -> tuple[str, str]:
    with pytest.raises(FetchFailed) as failed:
        read_file(str(path), limit)
    return failed.value.ending, failed.value.reason


def test_bytes_and_kind(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_bytes(b"\xff\x00x")
    capture = read_file(str(tmp_path / "a.html"), LIMIT)
    assert (capture.body, capture.kind, capture.url) == (b"\xff\x00x", "text/html", "")


def test_a_file_of_exactly_the_limit_is_read(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"x" * LIMIT)
    assert len(read_file(str(tmp_path / "a"), LIMIT).body) == LIMIT


def test_a_large_file_is_told_and_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with (tmp_path / "big.txt").open("wb") as file:
        file.truncate(52_000_000)
    monkeypatch.setattr(files.os, "fdopen", None)
    ending, reason = failure(tmp_path / "big.txt")
    assert ending == Ending.TOO_LARGE
    assert "52 MB" in reason


def test_a_file_that_grows_past_the_limit_is_stopped() -> None:
    if not Path("/proc/self/smaps").exists():
        pytest.skip("needs a file whose told size is zero, as in /proc")
    assert failure("/proc/self/smaps", 10)[0] == Ending.TOO_LARGE


def test_a_missing_file_names_its_neighbour(tmp_path: Path) -> None:
    (tmp_path / "Korea.txt").write_text("x")
    ending, reason = failure(tmp_path / "koera.txt")
    assert ending == Ending.NOT_FOUND
    assert "Korea.txt" in reason


def test_a_missing_file_without_a_neighbour_names_none(tmp_path: Path) -> None:
    assert "did you mean" not in failure(tmp_path / "koera.txt")[1]


def test_a_web_address_without_its_beginning_gets_a_hint() -> None:
    assert "https://" in failure("news.example.org/a/b")[1]


def test_a_path_through_a_file_is_not_found(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("x")
    assert failure(tmp_path / "a.txt" / "b.txt")[0] == Ending.NOT_FOUND


def test_a_pipe_is_refused_and_never_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    assert failure(tmp_path / "pipe.txt")[0] == Ending.REFUSED


def test_a_device_is_refused() -> None:
    assert failure("/dev/zero")[0] == Ending.REFUSED


def test_a_socket_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind("s.txt")
        assert failure("s.txt")[0] == Ending.REFUSED


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    assert failure(tmp_path)[0] == Ending.UNREADABLE


@pytest.mark.parametrize(
    ("error", "ending"),
    [(PermissionError(13, "Permission denied"), Ending.REFUSED), (OSError(5, "Input/output error"), Ending.UNREADABLE)],
)
def test_what_the_system_refuses(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: OSError, ending: Ending
) -> None:
    (tmp_path / "a.txt").write_text("x")

    def failing(_path: str, _flags: int) -> int:
        raise error

    monkeypatch.setattr(files.os, "open", failing)
    assert failure(tmp_path / "a.txt")[0] == ending


def test_a_link_in_a_circle_is_unreadable(tmp_path: Path) -> None:
    (tmp_path / "a.txt").symlink_to("a.txt")
    assert failure(tmp_path / "a.txt")[0] == Ending.UNREADABLE


def test_stdin_is_read_whole() -> None:
    capture = read_stdin(io.BytesIO(b"abc"), LIMIT)
    assert (capture.address, capture.body, capture.kind) == ("-", b"abc", "")


def test_stdin_has_the_same_limit() -> None:
    with pytest.raises(FetchFailed) as failed:
        read_stdin(io.BytesIO(b"x" * (LIMIT + 1)), LIMIT)
    assert failed.value.ending == Ending.TOO_LARGE


def test_stdin_that_is_closed_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    closed = io.BytesIO()
    closed.close()
    with pytest.raises(FetchFailed) as failed:
        read_stdin(closed, LIMIT)
    assert failed.value.ending == Ending.UNREADABLE
    monkeypatch.setattr(files.sys, "stdin", None)
    with pytest.raises(FetchFailed) as failed:
        read_stdin(None, LIMIT)
    assert failed.value.ending == Ending.UNREADABLE


@pytest.mark.parametrize(("size", "said"), [(999, "999 bytes"), (20_000_000, "20 MB"), (1_234_000_000, "1,234 MB")])
def test_sizes_are_said_in_words(size: int, said: str) -> None:
    assert in_megabytes(size) == said
