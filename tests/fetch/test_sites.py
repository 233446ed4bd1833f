from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import httpcore
import httpx
import pytest

from loopback import Answer, Site
from nutgraf.errors import FetchFailed
from nutgraf.fetch.clock import FakeClock
from nutgraf.fetch.guard import Guard
from nutgraf.fetch.notebook import Notebook
from nutgraf.fetch.sites import Sites, in_plain_words, path_of
from nutgraf.fetch.wire import Wire
from nutgraf.model.site_note import SiteFile
from nutgraf.ports import SiteMemory
from nutgraf.store.memory import MemoryStore

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


def sites(clock: FakeClock | None = None, memory: SiteMemory | None = None) -> Sites:
    guard = Guard(allow_private=True)
    return Sites(guard=guard, clock=clock or FakeClock(NOON), timeout=5, contact="", notebook=Notebook(memory))


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


def test_what_was_noted_in_an_earlier_run_is_not_asked_for_again(site: Site, wire: Wire) -> None:
    site.answers["/robots.txt"] = Answer(body=b"\xef\xbb\xbfUser-agent: *\nDisallow: /b")
    site.answers["/.well-known/tdmrep.json"] = Answer(body=b'[{"location": "*", "tdm-reservation": 1}]')
    clock, memory, url = FakeClock(NOON), MemoryStore().sites, httpx.URL(site.url("/b"))
    for hours in (0, 23, 1):
        clock.wait(timedelta(hours=hours).total_seconds())
        book = Notebook(memory)
        known = Sites(guard=Guard(allow_private=True), clock=clock, timeout=5, contact="", notebook=book)
        assert known.tdm_signals(url, wire) == ("tdm-reservation: 1",)
        with pytest.raises(FetchFailed):
            known.site(url, wire).demand_allowed(url)
        book.hand_over()
    assert site.paths == ["/robots.txt", "/.well-known/tdmrep.json"] * 2


def test_nothing_is_noted_of_a_site_in_trouble(site: Site, wire: Wire) -> None:
    memory, url = MemoryStore().sites, httpx.URL(site.url("/a"))
    site.answers["/robots.txt"] = Answer(status=503)
    book = Notebook(memory)
    Sites(guard=Guard(allow_private=True), clock=FakeClock(NOON), timeout=5, contact="", notebook=book).site(url, wire)
    book.hand_over()
    assert memory.get(site.url(""), SiteFile.ROBOTS) is None


def test_that_there_is_no_robots_txt_is_noted_too(site: Site, wire: Wire) -> None:
    memory = MemoryStore().sites
    del site.answers["/robots.txt"]
    book = Notebook(memory)
    known = Sites(guard=Guard(allow_private=True), clock=FakeClock(NOON), timeout=5, contact="", notebook=book)
    known.site(httpx.URL(site.url("/a")), wire)
    book.hand_over()
    note = memory.get(site.url("/").rstrip("/"), SiteFile.ROBOTS)
    assert note is not None
    assert (note.status, note.body, note.until - note.asked) == (404, b"", timedelta(hours=24))
