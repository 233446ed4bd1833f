import io
from pathlib import Path

import pytest

from nutgraf.errors import FetchFailed
from nutgraf.fetch import WorldFetcher
from nutgraf.model.fate import Ending


def test_stdin_is_read_once_and_kept() -> None:
    fetcher = WorldFetcher(stdin=io.BytesIO(b"words"))
    assert fetcher.fetch("-").body == b"words"
    assert fetcher.fetch("-").body == b"words"


def test_stdin_that_failed_fails_again() -> None:
    fetcher = WorldFetcher(stdin=io.BytesIO(b"too many words"), limit=5)
    for _ in range(2):
        with pytest.raises(FetchFailed) as failed:
            fetcher.fetch("-")
        assert failed.value.ending == Ending.TOO_LARGE


def test_a_path_is_a_file(tmp_path: Path) -> None:
    (tmp_path / "a:b.txt").write_bytes(b"x")
    assert WorldFetcher().fetch(str(tmp_path / "a:b.txt")).body == b"x"


def test_private_addresses_are_refused_unless_allowed() -> None:
    with pytest.raises(FetchFailed) as failed:
        WorldFetcher().fetch("http://127.0.0.1:9/")
    assert failed.value.ending == Ending.REFUSED
    assert "--allow-private" in failed.value.reason
