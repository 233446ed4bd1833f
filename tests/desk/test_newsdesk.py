"""The desk as a whole: what comes of its rounds does not depend on how many there were."""

from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desk.samples import ADDRESSES, ARTICLES, FEED, NOW, PAGES, SETTINGS, feed, newsdesk, of
from made_world import START, SimulatedClock, World, made_outlets
from nutgraf.annotate.rules import RulesTagger
from nutgraf.desk import Newsdesk
from nutgraf.errors import BrokenDesk, DeskBusy, WrongUse
from nutgraf.fetch import FakeAsker, FakeClock
from nutgraf.model.feed import Feed
from nutgraf.model.found import Round, Wanted
from nutgraf.model.keeping import Policy
from nutgraf.model.settings import Settings
from nutgraf.store.lock import locked
from nutgraf.store.memory import MemoryStore

EAGER = Settings(private=True, pause=timedelta(0), soonest=timedelta(minutes=5), latest=timedelta(minutes=30))


def stories(desk: Newsdesk) -> set[frozenset[str]]:
    """Each story as the addresses of its articles."""
    found = set()
    for row in desk.stories(Wanted(most=99)):
        articles = desk.corrected.story(row.id).articles
        found.add(frozenset(one.url for one in desk.store.articles.latest([article.id for article in articles])))
    return found


@pytest.fixture(scope="module")
def at_once(tmp_path_factory: pytest.TempPathFactory) -> set[frozenset[str]]:
    desk, _, _ = newsdesk({FEED: feed(*ADDRESSES), **PAGES}, tmp_path_factory.mktemp("one") / "d")
    desk.add(FEED)
    desk.update()
    return stories(desk)


@settings(max_examples=8, deadline=None)
@given(cuts=st.sets(st.integers(1, len(ADDRESSES) - 1)))
def test_the_same_articles_in_any_number_of_updates_end_in_the_same_stories(
    cuts: set[int], at_once: set[frozenset[str]], tmp_path_factory: pytest.TempPathFactory
) -> None:
    desk, asker, clock = newsdesk(PAGES, tmp_path_factory.mktemp("many") / "d")
    desk.store.feeds.add([Feed(address=FEED)], NOW)
    ordered = sorted(range(len(ADDRESSES)), key=lambda one: ARTICLES[one].published.at)  # type: ignore[union-attr]
    announced = 0
    for end in [*sorted(cuts), len(ADDRESSES)]:
        asker.pages[FEED] = feed(*(ADDRESSES[one] for one in ordered[:end]))
        announced += desk.update().announced
        clock.wait(86_400)
    assert announced == len(ADDRESSES)
    assert stories(desk) == at_once


def test_a_round_tells_what_it_did(tmp_path: Path) -> None:
    desk, _, clock = newsdesk({FEED: feed(*ADDRESSES), **PAGES}, tmp_path / "d")
    desk.add(FEED)
    first = desk.update()
    assert (first.feeds, first.announced, first.stories, first.pages) == (1, 6, 3, 2)
    assert first.fates == {"kept": 6}
    assert (first.started, first.ended, first.stopped) == (NOW, NOW, False)
    assert desk.update() == Round(started=NOW, ended=NOW)
    clock.wait(86_400)
    assert desk.update().unchanged == 1


def test_each_thing_that_is_done_is_told_and_its_end_too(tmp_path: Path) -> None:
    steps: list[tuple[str, int, int]] = []
    store = MemoryStore(SETTINGS)
    asker = FakeAsker({FEED: feed(*ADDRESSES), **PAGES})
    desk = Newsdesk(
        tmp_path / "d",
        asker=asker,
        clock=FakeClock(NOW),
        tagger=RulesTagger(),
        store=store,
        on_step=lambda *one: steps.append(one),
    )
    desk.add(FEED)
    assert steps == [("looking at what was given", 0, 1), ("", 0, 0)]
    desk.update()
    names = list(dict.fromkeys(name for name, _, _ in steps[2:]))
    assert names == [
        "opening the desk", "asking feeds", "reading articles", "annotating", "grouping", "comparing and composing", "",
    ]  # fmt: skip
    desk.ask("Who?")
    desk.digest(NOW.date())
    desk.export(tmp_path / "out")
    assert steps[-1] == ("", 0, 0)


def test_a_new_version_reaches_its_story(tmp_path: Path) -> None:
    desk, asker, clock = newsdesk({FEED: feed(*ADDRESSES), **PAGES}, tmp_path / "d")
    desk.add(FEED)
    desk.update()
    clock.wait(7200)
    body = of(ARTICLES[0])
    asker.pages[ADDRESSES[0]] = body.replace(b"94 people", b"96 people")
    done = desk.update()
    assert (done.versions, done.stories, done.pages) == (1, 1, 1)
    (row,) = desk.stories(Wanted(text="96"))
    assert row.articles == 3


def test_watching_goes_on_until_its_end_and_rests_at_night(tmp_path: Path) -> None:
    store = MemoryStore(Settings(latest=timedelta(hours=1), quiet="00:00-23:00"))
    desk, _, clock = newsdesk({FEED: feed(*ADDRESSES), **PAGES}, tmp_path / "d", store=store)
    store.feeds.add([Feed(address=FEED)], NOW)
    rounds: list[Round] = []
    desk.watch(NOW + timedelta(days=1), rounds.append)
    assert clock.now() == NOW + timedelta(days=1)
    assert rounds
    assert {done.started.astimezone().hour for done in rounds} == {23}
    assert store.stories.snapshot()[0] == 0


def test_a_clock_that_was_stopped_ends_the_watch_with_all_kept(tmp_path: Path) -> None:
    store = MemoryStore(SETTINGS)
    clock = FakeClock(NOW, stop_at=NOW + timedelta(hours=3))
    asker = FakeAsker({FEED: feed(*ADDRESSES), **PAGES})
    desk = Newsdesk(tmp_path / "d", asker=asker, clock=clock, store=store)
    store.feeds.add([Feed(address=FEED)], NOW)
    desk.watch()
    assert clock.now() >= NOW + timedelta(hours=3)
    assert len(stories(desk)) == 3


def test_one_run_at_a_time(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("nutgraf.desk.newsdesk.Newsdesk._writing.__wrapped__.__defaults__", (0.0,))
    desk, _, _ = newsdesk({}, tmp_path / "d")
    with locked(tmp_path / "d"):
        for run in (desk.update, desk.watch, lambda: desk.bring(["x"])):
            with pytest.raises(DeskBusy, match="another run"):
                run()
        assert desk.stories() == []


def test_texts_expire_in_a_round(tmp_path: Path) -> None:
    desk, _, clock = newsdesk({FEED: feed(*ADDRESSES), **PAGES}, tmp_path / "d")
    desk.add(FEED)
    desk.store.outlets.set_policy(Policy(expires=timedelta(days=30)))
    desk.update()
    before = stories(desk)
    clock.wait(86_400 * 31)
    desk.update()
    assert all(version.cut for version in desk.store.articles.all())
    assert list(desk.store.articles.captures()) == []
    assert stories(desk) == before


def test_a_desk_is_a_file_that_is_made_first(tmp_path: Path) -> None:
    path = tmp_path / "d.desk"
    with pytest.raises((WrongUse, BrokenDesk), match="nutgraf init"):
        Newsdesk(path)
    Newsdesk.make(path, Settings(contact="ina@example.org"))
    with pytest.raises(WrongUse, match="is there already"):
        Newsdesk.make(path)
    with Newsdesk(path, readonly=True) as desk:
        assert desk.store.settings().contact == "ina@example.org"
        assert desk.stories() == []


def test_the_feeds_as_opml_and_the_facts_as_csv(tmp_path: Path) -> None:
    desk, _, _ = newsdesk({FEED: feed()}, tmp_path / "d")
    desk.add(FEED, unseen=True, folder="North")
    assert f'xmlUrl="{FEED}"' in desk.opml()
    new, problems = desk.take_facts(agencies=True)
    assert new > 50
    assert problems == ()
    assert desk.facts_csv().startswith("outlet,name,")
    assert desk.facts_csv().count("\n") > 20


def test_what_a_site_asks_is_asked_for_once_a_day_however_often_the_desk_is_run(tmp_path: Path) -> None:
    clock, path = SimulatedClock(START + timedelta(days=1)), tmp_path / "a.desk"
    Newsdesk.make(path, EAGER)
    with World(made_outlets(many=3, articles=9, days=2, quirks=False), clock) as world:
        robots = [f"{site.base}/robots.txt" for site in world.sites]
        mining = [f"{site.base}/.well-known/tdmrep.json" for site in world.sites]
        with Newsdesk(path, clock=clock) as desk:
            desk.store.feeds.add([Feed(address=feed) for feed in world.feeds], clock.now())
        times, of_mining = [], []
        for hours in (0, 1, 22, 2):
            clock.advance(timedelta(hours=hours))
            with Newsdesk(path, clock=clock, tagger=RulesTagger()) as desk:
                assert desk.update().feeds == len(world.feeds)
            times.append([world.times(address) for address in robots])
            of_mining.append([world.times(address) for address in mining])
        assert times == [[1] * 3, [1] * 3, [1] * 3, [2] * 3]
        assert of_mining[2] == [1] * 3
