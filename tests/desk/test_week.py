"""The sample coverage, served by its outlets over one simulated week and watched by a desk."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from made_world import WEEK, SimulatedClock, World, sample_outlets
from nutgraf.annotate.rules import RulesTagger
from nutgraf.compose.check import faults
from nutgraf.desk import Newsdesk
from nutgraf.model.fate import Ending
from nutgraf.model.feed import Feed, FeedKind
from nutgraf.model.found import Round, Wanted
from nutgraf.model.settings import Settings

AT_ONCE = Settings(private=True, pause=timedelta(0), soonest=timedelta(minutes=30), latest=timedelta(hours=6))


@pytest.fixture(scope="module")
def watched(tmp_path_factory: pytest.TempPathFactory) -> Iterator["Watched"]:
    clock = SimulatedClock(WEEK)
    with World(sample_outlets(), clock) as world:
        path = tmp_path_factory.mktemp("week") / "a.desk"
        Newsdesk.make(path, AT_ONCE)
        with Newsdesk(path, clock=clock, tagger=RulesTagger()) as desk:
            yield Watched(desk, world, clock, path)


class Watched:
    """A desk after a week of watching, and the world it watched."""

    def __init__(self, desk: Newsdesk, world: World, clock: SimulatedClock, path: Path) -> None:
        self.desk, self.world, self.path = desk, world, path
        self.rounds: list[Round] = []
        for address in world.feeds:
            kind = FeedKind.PAGE if address.endswith("/") else FeedKind.FEED
            desk.store.feeds.add([Feed(address=address, kind=kind)], clock.now())
        desk.watch(until=WEEK + timedelta(days=7), on_round=self.rounds.append)


def test_every_article_of_the_week_has_its_one_fate(watched: Watched) -> None:
    counts = watched.desk.store.entries.counts()
    assert sum(counts.values()) == len(watched.world.articles)
    assert set(counts) == {Ending.KEPT}


def test_the_stories_are_those_of_the_coverage(watched: Watched) -> None:
    rows = watched.desk.stories(Wanted(most=100))
    events = {address: article.event for address, article in watched.world.articles.items()}
    for row in rows:
        standing = watched.desk.store.stories.get(row.id)
        assert standing is not None
        urls = [
            article.url for article in watched.desk.store.articles.latest([one.article for one in standing.members])
        ]
        assert len({events[url] for url in urls}) == 1
    assert sum(row.articles for row in rows) == watched.desk.store.articles.count()


def test_every_page_of_the_week_opens(watched: Watched) -> None:
    for row in watched.desk.stories(Wanted(most=100)):
        page = watched.desk.page(row.id)
        kept = [one.article for line in page.articles for one in watched.desk.store.articles.versions(line.id)]
        assert faults(page, kept) == ()


def test_a_page_is_made_anew_for_changed_stories_only(watched: Watched) -> None:
    assert any(done.pages for done in watched.rounds)
    assert all(done.pages <= done.stories for done in watched.rounds)


def test_what_did_not_change_was_not_sent_again(watched: Watched) -> None:
    feeds = set(watched.world.feeds)
    asked = [one for one in watched.world.asked if f"http://{one.host}{one.path}" in feeds]
    assert len(asked) > 7 * len(feeds)
    assert sum(one.status == 304 for one in asked) > len(asked) / 2


def test_one_host_is_asked_one_thing_at_a_time(watched: Watched) -> None:
    assert watched.world.most_waiting() == 1


def test_the_desk_is_sound_afterwards(watched: Watched) -> None:
    from nutgraf.store import examine

    assert [finding for finding in examine(watched.path) if finding.good is False] == []
