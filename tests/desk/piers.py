"""A site of a few articles about piers, and a desk that listens to it."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

from hostile import page, rss, sentences
from loopback import Site
from made_world import SimulatedClock
from nutgraf.annotate.rules import RulesTagger
from nutgraf.desk import Newsdesk
from nutgraf.model.feed import Feed
from nutgraf.model.settings import Settings

NOON = datetime(2031, 5, 5, 12, tzinfo=UTC)
QUICK = Settings(private=True, pause=timedelta(0), soonest=timedelta(minutes=30))


@contextmanager
def pier_site(many: int) -> Iterator[Site]:
    """A site with a feed of so many articles."""
    with Site({}) as site:
        for number in range(many):
            site.answers[f"/{number}"] = page(f"Pier {number} is closed", f"Pier {number}. " + sentences(20 + number))
        site.answers["/feed.xml"] = rss({site.url(f"/{number}"): f"Pier {number}" for number in range(many)})
        yield site


def listening(path: Path, site: Site) -> Path:
    """A new desk at ``path`` that listens to ``site``."""
    Newsdesk.make(path, QUICK)
    with Newsdesk(path) as desk:
        desk.store.feeds.add([Feed(address=site.url("/feed.xml"))], NOON)
    return path


def opened(path: Path, clock: SimulatedClock | None = None) -> Newsdesk:
    return Newsdesk(path, clock=clock or SimulatedClock(NOON), tagger=RulesTagger())
