"""A desk that is run from time to time, each time anew."""

from datetime import timedelta
from pathlib import Path

from made_world import START, SimulatedClock, World, made_outlets
from nutgraf.annotate.rules import RulesTagger
from nutgraf.desk import Newsdesk
from nutgraf.model.feed import Feed
from nutgraf.model.settings import Settings

EAGER = Settings(private=True, pause=timedelta(0), soonest=timedelta(minutes=5), latest=timedelta(minutes=30))


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
