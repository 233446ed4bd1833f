"""Articles into events: ``python benchmarks/stories.py [FILE…] [--json]`` on articles labelled with their story.

A FILE is JSON Lines with ``id story outlet date lang title text``; all files named are one stream, in time order.
Articles without a story flow around the labelled ones: they are grouped too, but nothing is asked of them, and to be
grouped with them is no error. Without a FILE each labelled set of the shared data is a stream of its own.

Scored by B-cubed (Bagga and Baldwin 1998) over the labelled articles, also for stories of one, of two and of more;
``stories`` counts the groups that hold a labelled article, ``stories_wanted`` the labelled ones. ``id_stability`` is the
share of labelled articles of the stream's first half whose story keeps its id when the second half has come.
``articles_per_second`` is grouping with its features alone; for nutgraf ``annotate_per_second`` is what comes before.
A stream longer than ``WINDOW`` is grouped by windows of so many articles in time order, each beginning ``LAP`` articles
before the last one ended: an article is in the story of the earlier window, and a story of the later one that holds an
article of an earlier story goes on with it. So time and memory grow with the window only.
"""

import json
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from itertools import islice
from pathlib import Path

from common import Figures, Row, apart, asked, ending_quietly, harmonic, rows_of, set_name, show, timed
from grouping_peers import PEERS, present
from nutgraf.annotate import annotate
from nutgraf.cluster import group
from nutgraf.desk import default_tagger
from nutgraf.model.article import Article
from nutgraf.model.fate import Capture
from nutgraf.model.notes import Account
from nutgraf.read import read_capture

DEFAULTS = ("allsides", "gva", "basil", "g5w1h_40er", "vietnamese")
WINDOW, LAP = 4_000, 1_000

Groups = dict[str, str]
Grouper = Callable[[Sequence[str]], Groups]


def articles_in(paths: Iterable[Path], most: int | None = None) -> tuple[list[Article], Groups]:
    """The articles of a stream in time order, read as the product reads them, and the story of each labelled one."""
    articles, wanted = [], {}
    for number, row in enumerate(islice((row for path in paths for row in rows_of(path)), most)):
        name = f"{number:06}"
        if row.get("story") is not None:
            wanted[name] = str(row["story"])
        articles += [replace(article, id=name) for article in _read(row)]
    return sorted(
        articles, key=lambda article: (article.stamp is None, article.stamp and article.stamp.at, article.id)
    ), wanted


def _read(row: Row) -> list[Article]:
    fields = {name: value for name, value in row.items() if value and name not in ("id", "story")}
    return list(read_capture(Capture(address="stream.json", body=json.dumps(fields).encode())).articles[:1])


def by_nutgraf(accounts: dict[str, Account]) -> Grouper:
    return lambda ids: {
        member.article: story.members[0].article
        for story in group([accounts[one] for one in ids])
        for member in story.members
    }


def by_peer(articles: dict[str, Article], peer: Callable[[Sequence[Article]], list[int]]) -> Grouper:
    return lambda ids: {one: ids[first] for one, first in zip(ids, peer([articles[one] for one in ids]), strict=True)}


def windowed(ids: Sequence[str], grouper: Grouper) -> Groups:
    """The story of each article, by windows where the stream is long."""
    found: Groups = {}
    for start in range(0, max(len(ids) - LAP, 1), WINDOW - LAP):
        now = grouper(ids[start : start + WINDOW])
        known = {story: found[one] for one, story in reversed(now.items()) if one in found}
        found = {one: known.get(story, story) for one, story in now.items()} | found
    return found


def b_cubed(found: Groups, wanted: Groups) -> Figures:
    """B-cubed over the articles of ``wanted``; one that was not placed is alone."""
    placed = {one: found.get(one, one) for one in wanted}
    ours, gold, both = (
        Counter(placed.values()),
        Counter(wanted.values()),
        Counter(zip(placed.values(), wanted.values(), strict=True)),
    )
    shares: defaultdict[str, list[tuple[float, float]]] = defaultdict(list)
    for one, story in wanted.items():
        size = gold[story]
        share = (both[placed[one], story] / ours[placed[one]], both[placed[one], story] / size)
        shares["3+" if size > 2 else str(size)].append(share)
    precision, recall = _means([share for of_size in shares.values() for share in of_size])
    by_size = {size: harmonic(*_means(shares[size])) for size in sorted(shares)}
    figures: Figures = {"b3_precision": precision, "b3_recall": recall, "b3_f1": harmonic(precision, recall)}
    return figures | {"b3_f1_by_size": by_size, "stories": len(ours), "stories_wanted": len(gold)}


def _means(shares: Sequence[tuple[float, float]]) -> tuple[float, float]:
    return sum(one for one, _ in shares) / len(shares), sum(other for _, other in shares) / len(shares)


def kept_ids(ids: Sequence[str], whole: Groups, wanted: Groups, grouper: Grouper) -> float:
    """The share of labelled articles of the first half whose story has the same id before and after the second half."""
    before = windowed(ids[: len(ids) // 2], grouper)
    labelled = [one for one in before if one in wanted]
    return sum(before[one] == whole[one] for one in labelled) / len(labelled) if labelled else 1.0


def measure(system: str, paths: Sequence[Path], most: int | None = None) -> Figures:
    """The figures of one system on (the first ``most`` articles of) one stream."""
    articles, wanted = articles_in(paths, most)
    ids = [article.id for article in articles]
    speed: Figures = {}
    if system == "nutgraf":
        accounts, seconds = timed(lambda: annotate(articles, default_tagger()))
        speed["annotate_per_second"] = len(ids) / seconds
        grouper = by_nutgraf({account.id: account for account in accounts})
    else:
        PEERS[system](articles[:2])  # what loading its libraries costs is no part of its speed
        grouper = by_peer({one.id: one for one in articles}, PEERS[system])
    found, seconds = timed(lambda: windowed(ids, grouper))
    stable = {"id_stability": kept_ids(ids, found, wanted, grouper)}
    return b_cubed(found, wanted) | {"articles_per_second": len(ids) / seconds} | speed | stable


def main() -> None:
    files, arguments = asked(__doc__ or "", *(f"stories/{name}.jsonl.gz" for name in DEFAULTS))
    streams = {" + ".join(map(set_name, files)): files} if arguments.files else {set_name(one): [one] for one in files}
    show(
        {
            name: {system: apart(measure, system, paths) for system in ("nutgraf", *present())}
            for name, paths in streams.items()
        },
        arguments.json,
    )


if __name__ == "__main__":
    ending_quietly(main)
