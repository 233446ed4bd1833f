from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nutgraf.errors import FetchFailed
from nutgraf.fetch.guard import Guard
from nutgraf.fetch.way import MOST_HOPS, Astray, Way


def way(address: str = "https://gull.example/a") -> Way:
    return Way(Guard(), address)


def test_it_stands_where_it_was_sent() -> None:
    going = way()
    going.step(302, "../b?c#d")
    assert str(going.url) == "https://gull.example/b?c#d"
    going.step(302, "//other.example/")
    assert str(going.url) == "https://other.example/"


def test_only_a_way_of_steps_for_good_is_a_move() -> None:
    going = way()
    assert going.moved == ""
    going.step(301, "/b")
    going.step(308, "/c")
    assert going.moved == "https://gull.example/c"
    going.step(302, "/d")
    going.step(301, "/e")
    assert going.moved == ""


@pytest.mark.parametrize("target", ["", "https://gull.example/a", "http://[", "/\udcff"])
def test_a_way_to_nowhere_is_told(target: str) -> None:
    with pytest.raises(FetchFailed):
        way().step(302, target)


def test_a_way_without_end_is_told() -> None:
    going = way()
    for number in range(MOST_HOPS):
        going.step(301, f"/{number}")
    with pytest.raises(Astray):
        going.step(301, "/more")


@pytest.mark.parametrize(
    "target", ["file:///etc/hostname", "http://10.0.0.1/", "http://user:pw@gull.example/", "gopher://x"]
)
def test_it_never_goes_where_the_guard_forbids(target: str) -> None:
    with pytest.raises(FetchFailed) as failed:
        way().step(302, target)
    assert failed.value.ending == "refused"


@given(st.binary(max_size=60))
def test_no_header_is_too_odd(raw: bytes) -> None:
    going = way()
    with suppress(FetchFailed):
        going.step(302, raw.decode("latin-1"))
    assert going.url.scheme in ("http", "https")
