"""The benchmark of a desk measures what it says: the world as it is served, the desk as it is filled, the peers as they find it."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from trafilatura.settings import DEFAULT_CONFIG

from made_world import START, SimulatedClock, World, made_outlets
from nutgraf.collect.opml import read_opml
from nutgraf.model.fate import Capture
from nutgraf.model.found import Wanted
from nutgraf.store.memory import MemoryStore

Load = Callable[[str], Any]

MANY = 60


@pytest.fixture
def filled(load: Load) -> tuple[MemoryStore, list[str]]:
    store = MemoryStore()
    return store, load("desk_filled").fill(store, MANY)


def test_a_filled_desk_holds_all_articles_in_stories_with_pages(filled: tuple[MemoryStore, list[str]]) -> None:
    store, _ = filled
    assert store.articles.count() == MANY
    assert store.stories.unplaced() == []
    rows = store.stories.rows(Wanted(most=MANY))
    assert sum(row.articles for row in rows) == MANY
    assert all((row.page is None) is (row.articles == 1) for row in rows)


def test_it_is_asked_for_what_it_holds(filled: tuple[MemoryStore, list[str]]) -> None:
    store, headlines = filled
    for headline in headlines:
        first, second = headline.split()[:2]
        assert store.articles.search(Wanted(text=f'"{first} {second}"'))


def test_a_moment_is_the_same_for_all_who_look_at_the_file(load: Load, tmp_path: Path) -> None:
    world = load("desk_world")
    one, other = (SimulatedClock(START, shared=world.MomentFile(tmp_path / "moment")) for _ in range(2))
    one.advance(timedelta(hours=3))
    assert other.now() == START + timedelta(hours=3)


def test_a_step_is_charged_until_the_next_one_begins(load: Load, monkeypatch: pytest.MonkeyPatch) -> None:
    benchmark = load("desk")
    moments = iter((0.0, 1.0, 3.0, 4.0, 9.0))
    monkeypatch.setattr(benchmark, "perf_counter", lambda: next(moments))
    watch = benchmark.Stopwatch()
    for step in ("asking feeds", "asking feeds", "reading articles", ""):
        watch(step, 0, 1)
    assert dict(watch.seconds) == {"": 1.0, "asking feeds": 3.0, "reading articles": 5.0}


def test_feeds_are_brought_along_as_a_list(load: Load, tmp_path: Path) -> None:
    feeds = ["http://one.example:80/feed.xml?a=1&b=2", "http://two.example/feed.xml"]
    path = load("desk").feed_list(feeds, tmp_path)
    found = read_opml(Capture(address=str(path), body=path.read_bytes()))
    assert {feed.address for feed in found.feeds} == set(feeds)


def test_the_peer_finds_every_article_of_every_feed(
    load: Load, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(DEFAULT_CONFIG["DEFAULT"], "SSRF_PROTECTION", "false")  # it is put back behind the peer's back
    world_module, peers = load("desk_world"), load("desk_peers")
    outlets = made_outlets(many=4, articles=16, quirks=False, forms=world_module.FORMS)
    end = START + timedelta(days=7)
    with World(outlets, SimulatedClock(end), named=True) as world:
        served = _told(world_module, world, tmp_path)
        with world_module.knowing(served.numbers):
            assert peers.trafilatura(served) == served.articles


def _told(module: Any, world: World, folder: Path) -> Any:
    shown = sum(len(site.outlet.listed(world.now)) for site in world.sites)
    return module.Served(folder / "moment", tuple(world.feeds), shown, world.numbers, START, world.now)
