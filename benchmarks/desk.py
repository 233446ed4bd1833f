"""A desk that gathers by itself: ``python benchmarks/desk.py [--full] [--feeds N] [--articles N] [--kept N] [--json]``.

A world of invented news (`tests/made_world`) is served on loopback by a process of its own: feeds in four forms, articles as
whole pages. Measured, each in a process of its own:

collecting    a first ``update`` of all feeds: articles a second from the feed to the checked page, with rules for a tagger, and
              for the collecting alone (feeds and articles asked, read and kept); beside it the peers, which do no more than that
trained       the same with the trained tagger, on a smaller world
unchanged     the next ``update`` a day later, where nothing has changed and each answer takes 10 ms
watching      ``watch`` for 24 simulated hours, a round each quarter of an hour: memory as it goes on
asking        ``stories`` and ``search`` on a desk that was filled through its store, in the middle and at the 99th of a hundred

``--full`` takes the sizes that the targets are for: 1,000 feeds, 20,000 articles, a desk of 100,000.
"""

import argparse
import sys
from collections import defaultdict
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

import desk_filled
import desk_peers
from common import Figures, apart, ending_quietly, show, timed
from desk_world import SETTINGS, Served, Server, Size, feed_list, knowing
from nutgraf.annotate.rules import RulesTagger
from nutgraf.desk import Newsdesk, default_tagger
from nutgraf.model.found import Round
from stream import held_mb

USUAL = {"feeds": 50, "articles": 600, "kept": 10_000, "trained": 60, "watched": 200}
FULL = {"feeds": 1_000, "articles": 20_000, "kept": 100_000, "trained": 1_000, "watched": 5_000}
DELAY, A_DAY = timedelta(milliseconds=10), timedelta(days=1)
QUICK = ("asking feeds", "reading articles")
"""The steps that the peers do too."""


class Stopwatch:
    """The seconds that each step took, heard from a desk's ``on_step``."""

    def __init__(self) -> None:
        self.seconds: defaultdict[str, float] = defaultdict(float)
        self._step, self._since = "", perf_counter()

    def __call__(self, step: str, _done: int, _total: int) -> None:
        now = perf_counter()
        self.seconds[self._step] += now - self._since
        self._step, self._since = step, now


def collecting(served: Served, folder: Path, trained: bool) -> Figures:
    """A first update of all feeds, until nothing waits any more."""
    path, clock, watch = folder / "desk", served.clock(served.end), Stopwatch()
    tagger = default_tagger() if trained else RulesTagger()
    tagger.tag([])
    Newsdesk.make(path, SETTINGS)
    with knowing(served.numbers), Newsdesk(path, tagger=tagger, clock=clock, on_step=watch) as desk:
        desk.add(str(feed_list(served.feeds, folder)))
        _, seconds = timed(desk.update)
        watch("", 0, 0)
        kept = desk.store.articles.count()
        fates = {str(ending): many for ending, many in desk.store.entries.counts().items()}
        pages = len(desk.store.stories.stale(2))
    collected = sum(watch.seconds[step] for step in QUICK)
    return {
        "articles": kept,
        "seconds": seconds,
        "articles_per_second": kept / seconds,
        "collected_per_second": kept / collected,
        "seconds_of": {step: taken for step, taken in watch.seconds.items() if step},
        "fates": fates,
        "pages_left": pages,
        "bytes_an_article": _size(path) / max(1, kept),
    }


def unchanged(served: Served, folder: Path) -> Figures:
    """An update of a desk where nothing has changed since the one before."""
    clock = served.clock(served.end + timedelta(hours=25))
    with knowing(served.numbers), Newsdesk(folder / "desk", tagger=RulesTagger(), clock=clock) as desk:
        round_, seconds = timed(desk.update)
    return {"feeds": round_.feeds, "unchanged": round_.unchanged, "seconds": seconds}


def watching(served: Served, folder: Path, hours: float) -> Figures:
    """A day of rounds behind a first one that took in the news of the day before: memory as the rounds go by."""
    begin = served.start + A_DAY
    path, clock = folder / "watched", served.clock(begin)
    Newsdesk.make(path, replace(SETTINGS, reread=timedelta(days=7), latest=timedelta(minutes=15)))
    held: list[tuple[float, float]] = []

    def heard(_: Round) -> None:
        held.append(((clock.now() - begin) / timedelta(hours=1), held_mb()))

    with knowing(served.numbers), Newsdesk(path, tagger=RulesTagger(), clock=clock) as desk:
        desk.add(str(feed_list(served.feeds, folder)))
        heard(desk.update())
        before = desk.store.articles.count()
        _, seconds = timed(lambda: desk.watch(until=begin + timedelta(hours=hours), on_round=heard))
        came = desk.store.articles.count() - before
    parts = (0, hours / 4, hours / 2, hours * 3 / 4, hours)
    after = {f"mb_after_{part:g}_hours": next((mb for hour, mb in held if hour >= part), held[-1][1]) for part in parts}
    return {"rounds": len(held), "articles": before, "articles_that_came": came, "seconds": seconds} | after


def _size(path: Path) -> int:
    return sum(part.stat().st_size for part in path.parent.glob(f"{path.name}*"))


def measured(sizes: argparse.Namespace, folder: Path) -> dict[str, dict[str, Figures]]:
    """All figures: those of each system by what was measured."""
    results: dict[str, dict[str, Figures]] = {}
    ours, trained, watched, filled = (folder / name for name in ("ours", "trained", "watched", "filled"))
    for part in (ours, trained, watched, filled):
        part.mkdir()
    with Server(Size(sizes.feeds, sizes.articles), folder) as server:
        name = f"collecting {server.served.articles:,} articles of {sizes.feeds:,} feeds"
        begun(name)
        results[name] = {"nutgraf": apart(collecting, server.served, ours, False) | server.sent()}
        server.delay(DELAY)
        begun("an update where nothing changed")
        results["an update where nothing changed"] = {"nutgraf": apart(unchanged, server.served, ours) | server.sent()}
        server.delay(timedelta(0))
        for peer in desk_peers.present() if sizes.peers else ():
            begun(f"{peer}: {name}")
            results[name][peer] = apart(desk_peers.measure, peer, server.served) | server.sent()
    (folder / "moment").unlink()
    with Server(Size(max(8, sizes.trained // 20), sizes.trained), folder) as server:
        begun("with the trained tagger")
        results["with the trained tagger"] = {"nutgraf": apart(collecting, server.served, trained, True)}
    (folder / "moment").unlink()
    with Server(Size(max(8, sizes.watched // 20), sizes.watched, 1 + sizes.hours / 24), folder) as server:
        begun("watching")
        day = apart(watching, server.served, watched, sizes.hours)
        results["watching"] = {"nutgraf": day | server.sent()}
    begun("asking")
    results["asking"] = {"nutgraf": apart(desk_filled.measure, sizes.kept, filled)}
    return results


def begun(what: str) -> None:
    """Says on standard error what is measured now."""
    print(f"{what} …", file=sys.stderr, flush=True)


def asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    told = {"feeds": "feeds", "articles": "articles they announce", "kept": "articles of the desk that is asked",
            "trained": "articles for the trained tagger", "watched": "articles of the day that is watched"}  # fmt: skip
    for name, what in told.items():
        parser.add_argument(f"--{name}", type=int, metavar="N", help=f"{what} (default: {USUAL[name]:,})")
    parser.add_argument("--hours", type=float, default=24.0, help="simulated hours to watch (default: 24)")
    parser.add_argument("--full", action="store_true", help="the sizes that the targets are for")
    parser.add_argument("--no-peers", dest="peers", action="store_false", help="nutgraf alone")
    parser.add_argument("--json", action="store_true", help="one object, a key for each system")
    arguments = parser.parse_args()
    for name, usual in (FULL if arguments.full else USUAL).items():
        setattr(arguments, name, getattr(arguments, name) or usual)
    return arguments


def main() -> None:
    arguments = asked()
    for peer in desk_peers.missing() if arguments.peers else ():
        print(f"{peer} is not installed, and not measured", file=sys.stderr)
    with TemporaryDirectory() as folder:
        results = measured(arguments, Path(folder))
    show(results, arguments.json)


if __name__ == "__main__":
    ending_quietly(main)
