"""Servers that mean no good: each of their addresses ends in one fate, or its feed in a state that says why, and the desk
goes on with the rest."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import httpcore
import pytest

import hostile
from hostile import HTML, page, rss, sentences
from killing import Driver, Job, Moment
from loopback import Answer, Site
from made_world import SimulatedClock
from nutgraf.annotate.rules import RulesTagger
from nutgraf.desk import Newsdesk
from nutgraf.fetch import PoliteAsker
from nutgraf.fetch.guard import is_public
from nutgraf.model.entry_state import KeptEntry
from nutgraf.model.fate import Ending
from nutgraf.model.feed import Entry, Feed, FeedKind, KeptFeed
from nutgraf.model.found import Round
from nutgraf.model.settings import Settings
from nutgraf.store import examine

NOON = datetime(2031, 5, 5, 12, tzinfo=UTC)
QUICK = Settings(private=True, pause=timedelta(0))
NEAR = frozenset({"127.0.0.1"})

LEFT_ALONE = Answer(body=b"User-agent: *\nDisallow: /20", headers={"Content-Type": "text/plain"})
"""So that addresses have their fates without being asked, and the test its end."""

FEEDS = {
    "/gzip.xml": (Ending.TOO_LARGE, "20 MB"),
    "/br.xml": (Ending.TOO_LARGE, "20 MB"),
    "/zstd.xml": (Ending.TOO_LARGE, "20 MB"),
    "/gz-file.xml": (Ending.TOO_LARGE, "20 MB"),
    "/endless.xml": (Ending.TOO_LARGE, "20 MB"),
    "/drip.xml": (Ending.TIMED_OUT, "did not finish within"),
    "/inside.xml": (Ending.REFUSED, "private network"),
    "/file.xml": (Ending.REFUSED, "http:// or https://"),
    "/circle.xml": (Ending.UNREACHABLE, "in a circle"),
}
PAGES = {
    "/gzip": (Ending.TOO_LARGE, "20 MB"),
    "/br": (Ending.TOO_LARGE, "20 MB"),
    "/zstd": (Ending.TOO_LARGE, "20 MB"),
    "/gigabyte": (Ending.TOO_LARGE, "1,074 MB"),
    "/endless": (Ending.TOO_LARGE, "20 MB"),
    "/drip": (Ending.TIMED_OUT, "did not finish within"),
    "/dripping-head": (Ending.TIMED_OUT, "did not finish within"),
    "/silence": (Ending.TIMED_OUT, "did not finish within"),
    "/cut-short": (Ending.UNREACHABLE, "broke off"),
    "/babble": (Ending.UNREACHABLE, "broke off"),
    "/more-told": (Ending.UNREACHABLE, "broke off"),
    "/less-than-none": (Ending.UNREACHABLE, "broke off"),
    "/long-header": (Ending.UNREACHABLE, "broke off"),
    "/many-headers": (Ending.UNREACHABLE, "broke off"),
    "/word": (Ending.NO_ARTICLE, "no article"),
    "/deep": (Ending.NO_ARTICLE, "no article"),
    "/crumbs": (Ending.TOO_LARGE, "more elements"),
    "/inside": (Ending.REFUSED, "private network"),
    "/file": (Ending.REFUSED, "http:// or https://"),
    "/circle": (Ending.UNREACHABLE, "in a circle"),
    "/circle-2": (Ending.UNREACHABLE, "in a circle"),
}


class NearOnly(httpcore.NetworkBackend):
    """Sockets to this computer; every name leads to it, but no other number does."""

    def __init__(self) -> None:
        self._inner = httpcore.SyncBackend()
        self.asked: list[str] = []

    def connect_tcp(self, host, port, timeout=None, local_address=None, socket_options=None):  # type: ignore[no-untyped-def]
        self.asked.append(host)
        return self._inner.connect_tcp("127.0.0.1", port, timeout, local_address, socket_options)


def outside(_host: str, _port: int) -> list[str]:
    """Names are those of servers on the open internet."""
    return ["198.51.99.7"]


@pytest.fixture(scope="module")
def met(tmp_path_factory: pytest.TempPathFactory) -> Iterator["Met"]:
    with Site({}) as site:
        yield Met(tmp_path_factory.mktemp("met") / "a.desk", site)


class Met:
    """A desk that met all of them in one round, and a good outlet among them."""

    def __init__(self, path: Path, site: Site) -> None:
        self.path, self.clock, self.base = path, SimulatedClock(NOON), f"http://harbour.example:{site.port}"
        site.answers |= {
            **hostile.feeds(self.url),
            **hostile.pages(),
            "/good.xml": rss({self.url("/good"): "The pier"}),
            "/good": page("The pier is closed", sentences(12)),
        }
        Newsdesk.make(path, QUICK)
        self.backend = NearOnly()
        asker = PoliteAsker(
            settings=Settings(pause=timedelta(0)), clock=self.clock, timeout=2.0, resolve=outside, backend=self.backend
        )
        self.desk = Newsdesk(path, clock=self.clock, tagger=RulesTagger(), asker=asker)
        feeds = [Feed(address=self.url(one)) for one in ("/good.xml", *hostile.feeds(self.url))]
        self.desk.store.feeds.add(feeds, NOON)
        self.desk.store.entries.add(
            [KeptEntry(entry=Entry(address=self.url(one)), announced=NOON, due=NOON) for one in hostile.pages()]
        )
        self.round: Round = self.desk.update()

    def url(self, path: str) -> str:
        return self.base + path

    def feed(self, path: str) -> KeptFeed:
        kept = self.desk.store.feeds.get(self.url(path))
        assert kept is not None
        return kept

    def entry(self, path: str) -> KeptEntry:
        kept = self.desk.store.entries.get(self.url(path))
        assert kept is not None
        return kept


@pytest.mark.parametrize("path", FEEDS)
def test_a_feed_that_means_no_good_says_why_it_failed(met: Met, path: str) -> None:
    state = met.feed(path).state
    ending, why = FEEDS[path]
    assert (state.ending, state.failures) == (ending, 1)
    assert why in state.reason
    assert state.due is not None
    assert state.due > NOON


@pytest.mark.parametrize("path", PAGES)
def test_an_address_that_means_no_good_has_one_fate(met: Met, path: str) -> None:
    fate = met.entry(path).fate
    ending, why = PAGES[path]
    assert fate is not None
    assert fate.ending == ending
    assert why in fate.reason


@pytest.mark.parametrize("path", ["/laughs.xml", "/laughing-map.xml"])
def test_a_billion_laughs_are_not_laughed(met: Met, path: str) -> None:
    kept = met.feed(path)
    assert len(kept.feed.title) < 1000
    assert kept.entries <= 1  # an address that is its own joke


def test_the_good_ones_among_them_are_kept(met: Met) -> None:
    fate = met.entry("/good").fate
    assert fate is not None
    assert fate.ending == Ending.KEPT
    assert met.desk.store.articles.count() == 1
    assert {ending for ending, _ in PAGES.values()} <= set(met.round.fates)


def test_nobody_inside_was_asked(met: Met) -> None:
    assert set(met.backend.asked) == {"198.51.99.7"}


def test_the_desk_is_sound_afterwards(met: Met) -> None:
    assert [one for one in examine(met.path) if one.good is False] == []


def test_a_name_that_leads_inside_the_second_time_gains_nothing(tmp_path: Path) -> None:
    """What was judged is what is connected to; judged anew, it is refused."""
    numbers = iter([["198.51.99.7"], ["127.0.0.1"], ["127.0.0.1"], ["127.0.0.1"]])
    with Site({"/a": page("Pier", sentences(9))}) as site:
        backend = NearOnly()
        asker = PoliteAsker(
            settings=Settings(pause=timedelta(0)),
            clock=SimulatedClock(NOON),
            resolve=lambda _host, _port: next(numbers),
            backend=backend,
            mining=False,
        )
        address = f"http://rebinding.example:{site.port}/a"
        Newsdesk.make(tmp_path / "a.desk", QUICK)
        with Newsdesk(tmp_path / "a.desk", clock=SimulatedClock(NOON), tagger=RulesTagger(), asker=asker) as desk:
            desk.store.entries.add([KeptEntry(entry=Entry(address=address), announced=NOON, due=NOON)])
            desk.update()
            kept = desk.store.entries.get(address)
    assert kept is not None
    assert kept.fate is not None
    assert kept.fate.ending == Ending.REFUSED
    assert "private network (127.0.0.1)" in kept.fate.reason
    assert all(is_public(number) for number in backend.asked)


def desk_of(path: Path, site: Site, feeds: dict[str, FeedKind]) -> Round:
    clock = SimulatedClock(NOON)
    Newsdesk.make(path, QUICK)
    with Newsdesk(path, clock=clock, tagger=RulesTagger()) as desk:
        desk.store.feeds.add([Feed(address=site.url(one), kind=kind) for one, kind in feeds.items()], NOON)
        first = desk.update()
        clock.advance(timedelta(days=2))
        again = desk.update()
        assert again.announced == 0
        assert sum(desk.store.entries.counts().values()) == first.announced
        return first


def test_of_a_feed_of_ten_thousand_the_newest_are_taken_once_and_the_rest_is_told(tmp_path: Path) -> None:
    with Site({"/robots.txt": LEFT_ALONE}) as site:
        entries = {site.url(f"/20/{number % 9_000}"): f"No. {number}" for number in range(10_000)}
        site.answers["/feed.xml"] = rss(entries)
        done = desk_of(tmp_path / "a.desk", site, {"/feed.xml": FeedKind.FEED})
        assert (done.announced, done.fates) == (3_000, {Ending.REFUSED: 3_000})
        assert "more than 3000 entries" in dict(done.odd)[site.url("/feed.xml")]


def test_of_a_home_page_of_fifty_thousand_links_some_are_taken(tmp_path: Path) -> None:
    links = "".join(f'<a href="/2031/05/05/the-pier-{n}">The pier is closed for day {n}</a> ' for n in range(50_000))
    home = Answer(body=f"<html><body>{links}</body></html>".encode(), headers=HTML)
    with Site({"/": home, "/robots.txt": LEFT_ALONE}) as site:
        done = desk_of(tmp_path / "a.desk", site, {"/": FeedKind.PAGE})
        assert 0 < done.announced <= 3_000
        assert done.odd


def test_the_worst_of_them_take_little_memory(tmp_path: Path) -> None:
    """A desk that meets all that is large takes no more than some times what one page may have."""
    moment = Moment(tmp_path / "moment")
    moment.value = NOON.timestamp()
    large = (
        "/gzip",
        "/br",
        "/zstd",
        "/gigabyte",
        "/endless",
        "/word",
        "/deep",
        "/crumbs",
        "/long-header",
        "/many-headers",
    )
    peaks = []
    with Site({**hostile.pages(), "/good": page("The pier", sentences(12))}) as site, Driver() as driver:
        for name, asked in (("small", ["/good"]), ("large", ["/good", *large])):
            path = tmp_path / name
            Newsdesk.make(path, QUICK)
            with Newsdesk(path) as desk:
                desk.store.entries.add(
                    [KeptEntry(entry=Entry(address=site.url(one)), announced=NOON, due=NOON) for one in asked]
                )
            peaks.append(driver.run(Job(work="update", desk=path, clock=moment.path)).peak)
    assert peaks[1] - peaks[0] < 300_000_000
