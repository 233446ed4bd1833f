from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import httpcore
import httpx
import pytest

from loopback import Answer, Site
from nutgraf.errors import FetchFailed
from nutgraf.fetch.clock import FakeClock
from nutgraf.fetch.guard import Guard
from nutgraf.fetch.sites import Sites, in_plain_words, path_of
from nutgraf.fetch.wire import Wire

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


@pytest.fixture
def site() -> Iterator[Site]:
    with Site({"/robots.txt": Answer(body=b"User-agent: *\nDisallow: /.well-known/\nDisallow: /b")}) as site:
        yield site


@pytest.fixture
def wire() -> Iterator[Wire]:
    made = Wire(Guard(allow_private=True), None, httpcore.default_ssl_context())
    yield made
    made.close()


def sites(clock: FakeClock | None = None) -> Sites:
    return Sites(guard=Guard(allow_private=True), clock=clock or FakeClock(NOON), timeout=5, contact="")


def test_each_scheme_host_and_port_has_its_own_rules(site: Site, wire: Wire) -> None:
    known = sites()
    with Site({}) as another:
        for one in (site, another, site):
            known.site(httpx.URL(one.url("/a")), wire)
        assert (site.paths, another.paths) == (["/robots.txt"], ["/robots.txt"])


def test_what_is_forbidden_and_what_is_allowed(site: Site, wire: Wire) -> None:
    known = sites().site(httpx.URL(site.url("/a")), wire)
    assert known.demand_allowed(httpx.URL(site.url("/a"))).delay == 0
    with pytest.raises(FetchFailed):
        known.demand_allowed(httpx.URL(site.url("/b")))


def test_a_file_on_mining_that_robots_txt_forbids_is_not_asked(site: Site, wire: Wire) -> None:
    assert sites().tdm_signals(httpx.URL(site.url("/a")), wire) == ()
    assert site.paths == ["/robots.txt"]


def test_the_least_asked_sites_are_forgotten(site: Site, wire: Wire, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("nutgraf.fetch.sites._MOST_SITES", 1)
    known = sites()
    with Site({}) as another:
        for one in (site, another, site):
            known.site(httpx.URL(one.url("/a")), wire)
        assert site.paths == ["/robots.txt", "/robots.txt"]


def test_nobody_there_is_told_and_tried_again_later(wire: Wire) -> None:
    clock = FakeClock(NOON)
    known = sites(clock)
    with Site({}) as closed:
        url = httpx.URL(closed.url("/a"))
    assert known.site(url, wire).failed is not None
    assert known.site(url, wire) is known.site(url, wire)
    clock.wait(timedelta(minutes=6).total_seconds())
    assert known.site(url, wire).asked == clock.now()


def test_path_and_query_are_what_rules_speak_of() -> None:
    assert path_of(httpx.URL("https://gull.example/ü?a=b#c")) == "/%C3%BC?a=b"


@pytest.mark.parametrize(
    ("error", "ending"),
    [
        (httpcore.ReadTimeout, "timed out"),
        (httpcore.ConnectTimeout, "timed out"),
        (httpcore.ConnectError, "unreachable"),
        (httpcore.ReadError, "unreachable"),
        (httpcore.RemoteProtocolError, "unreachable"),
        (httpcore.LocalProtocolError, "unreachable"),
    ],
)
def test_what_the_engine_raises_becomes_plain_words(error: type[Exception], ending: str) -> None:
    with pytest.raises(FetchFailed) as failed, in_plain_words(3):
        raise error("some library's words")
    assert failed.value.ending == ending
    assert "library" not in failed.value.reason
