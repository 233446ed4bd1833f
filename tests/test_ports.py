"""One contract for every `Fetcher`, the real one and its fake."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from loopback import Answer, Site
from nutgraf.errors import FetchFailed
from nutgraf.fetch import FakeFetcher, WorldFetcher
from nutgraf.model.fate import Capture, Ending
from nutgraf.ports import Fetcher

BODY = b"<p>The ferry Aurelia ran aground off Port Lindow.</p>"


class Ground:
    """A fetcher with an address that holds ``BODY`` and one that holds nothing."""

    def __init__(self, fetcher: Fetcher, full: str, missing: str) -> None:
        self.fetcher = fetcher
        self.full = full
        self.missing = missing


@pytest.fixture(params=["fake", "file", "web"])
def ground(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Ground]:
    if request.param == "fake":
        yield Ground(FakeFetcher({"some://address": BODY}), "some://address", "other://address")
    elif request.param == "file":
        (tmp_path / "a.html").write_bytes(BODY)
        yield Ground(WorldFetcher(), str(tmp_path / "a.html"), str(tmp_path / "nothing-like-it.txt"))
    else:
        with Site({"/a": Answer(body=BODY)}) as site:
            yield Ground(WorldFetcher(allow_private=True), site.url("/a"), site.url("/b"))


def test_it_brings_the_bytes_unchanged(ground: Ground) -> None:
    capture = ground.fetcher.fetch(ground.full)
    assert isinstance(capture, Capture)
    assert capture.body == BODY


def test_the_capture_carries_the_address_that_was_handed_over(ground: Ground) -> None:
    assert ground.fetcher.fetch(ground.full).address == ground.full


def test_the_same_address_brings_the_same_again(ground: Ground) -> None:
    assert ground.fetcher.fetch(ground.full) == ground.fetcher.fetch(ground.full)


def test_what_is_missing_fails_with_an_ending_and_a_sentence(ground: Ground) -> None:
    with pytest.raises(FetchFailed) as failed:
        ground.fetcher.fetch(ground.missing)
    assert Ending(failed.value.ending) is Ending.NOT_FOUND
    assert failed.value.reason.endswith((".", "?"))
    assert "Error" not in failed.value.reason


@pytest.mark.parametrize(
    "odd", ["", "\0", "\ud800", "a" * 5000, "http://", "http://[", "://", "http://\ud800/", "x://y"]
)
def test_odd_addresses_fail_in_words_too(ground: Ground, odd: str) -> None:
    with pytest.raises(FetchFailed) as failed:
        ground.fetcher.fetch(odd)
    assert Ending(failed.value.ending) not in (Ending.KEPT, Ending.COPY)
