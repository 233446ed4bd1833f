"""Articles into events: ``python benchmarks/stories.py [FILE…] [--learn] [--shuffle] [--json]`` on labelled articles.

A FILE is JSON Lines with ``id story outlet date lang title text``; all files named are one stream, in time order.
Articles without a story flow around the labelled ones: they are placed too, but nothing is asked of them, and to be
in one story with them is no error. Without a FILE each labelled set of the shared data is a stream of its own.

nutgraf gets the stream one by one, the peers get it whole. Scored by B-cubed (Bagga and Baldwin 1998) over the labelled
articles, also for stories of one, of two and of more; ``stories`` counts those found that hold a labelled article,
``stories_wanted`` the labelled ones. ``id_stability`` is the share of labelled articles of the stream's first half whose
story has the same id when the second half has come: nutgraf is looked at twice, the peers run twice, and a story of theirs
goes by its first article. ``articles_per_second`` counts everything from the article as it was read to its story;
``assigned_per_second``, for nutgraf, leaves out the features, which `replay.Replay` times on the way.

``--learn``: nutgraf's weights are learnt (`training/stories.py`) on the first half of the stream, or of all the sets
together where no FILE is named, and all systems are run and scored on the second half alone. Else the shipped weights
are scored on all of it.

``--shuffle``: each system again with the articles of each day in another order, nutgraf also with all of them handed over
at once. ``same_when_shuffled`` and ``same_in_one_batch`` tell how alike the stories are to those of the plain order:
the B-cubed F1 between the two, over all articles.
"""

import sys
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

from common import Figures, apart, asked, ending_quietly, peak_mb, set_name, show, timed
from grouping_peers import PEERS, present
from nutgraf.model.article import Article
from partitions import Groups, alike, b_cubed, kept
from replay import Labelled, Replay, articles_in, groups_of, halves, shuffled_days

DEFAULTS = ("allsides", "gva", "basil", "g5w1h_40er", "vietnamese")
TRAINING = Path(__file__).parent.parent / "training"
FLAGS = {
    "learn": "learn the weights on the first half, score all systems on the second",
    "shuffle": "also with each day's articles in another order, and with all handed over at once",
}

Weights = Mapping[str, float]
Learning = Callable[[Sequence[Labelled]], Weights]


def measure(
    system: str,
    paths: Sequence[Path],
    most: int | None = None,
    *,
    weights: Weights | None = None,
    second_half: bool = False,
    shuffle: bool = False,
) -> Figures:
    """The figures of one system on (the first ``most`` articles of) one stream, or on its second half alone."""
    stream = articles_in(paths, most)
    articles, wanted = halves(stream)[1] if second_half else stream
    if system == "nutgraf":
        return of_nutgraf(articles, wanted, weights, shuffle)
    return of_peer(system, articles, wanted, shuffle)


def of_nutgraf(articles: Sequence[Article], wanted: Groups, weights: Weights | None, shuffle: bool) -> Figures:
    replay, middle = Replay(weights), len(articles) // 2
    replay.feed(articles[:middle])
    before = replay.groups()
    replay.feed(articles[middle:])
    found = replay.groups()
    cost = replay.speeds | {"peak_mb": peak_mb()}
    figures = b_cubed(found, wanted) | cost | {"id_stability": kept(before, found, wanted)}
    return figures | shaken(articles, found, weights) if shuffle else figures


def shaken(articles: Sequence[Article], found: Groups, weights: Weights | None) -> Figures:
    """How alike nutgraf's stories stay in another order of each day's articles, and with all handed over at once."""
    again, batch = Replay(weights), Replay(weights).stream
    again.feed(shuffled_days(articles))
    batch.place_all(articles)
    return {"same_when_shuffled": alike(again.groups(), found), "same_in_one_batch": alike(groups_of(batch), found)}


def of_peer(system: str, articles: Sequence[Article], wanted: Groups, shuffle: bool) -> Figures:
    by_peer(system, articles[:2])  # what loading its libraries costs is no part of its speed
    found, seconds = timed(lambda: by_peer(system, articles))
    cost = {"articles_per_second": len(articles) / seconds, "peak_mb": peak_mb()}
    before = by_peer(system, articles[: len(articles) // 2])
    figures = b_cubed(found, wanted) | cost | {"id_stability": kept(before, found, wanted)}
    if shuffle:
        figures["same_when_shuffled"] = alike(by_peer(system, shuffled_days(articles)), found)
    return figures


def by_peer(system: str, articles: Sequence[Article]) -> Groups:
    """The group of each article, called by its first member."""
    return {article.id: articles[first].id for article, first in zip(articles, PEERS[system](articles), strict=True)}


def learnt(streams: Sequence[Sequence[Path]], learning: Learning) -> Weights:
    """The weights that ``learning`` draws from the first halves of ``streams``."""
    return learning([halves(articles_in(paths))[0] for paths in streams])


def training() -> Learning:
    """What ``training/stories.py`` learns by, which goes by the name of this file too."""
    sys.path.append(str(TRAINING))
    spec = spec_from_file_location("training_stories", TRAINING / "stories.py")
    assert spec
    assert spec.loader
    sys.modules[spec.name] = module = module_from_spec(spec)
    spec.loader.exec_module(module)
    found: Learning = module.learnt
    return found


def main() -> None:
    files, arguments = asked(__doc__ or "", *(f"stories/{name}.jsonl.gz" for name in DEFAULTS), flags=FLAGS)
    streams = {" + ".join(map(set_name, files)): files} if arguments.files else {set_name(one): [one] for one in files}
    weights = learnt(list(streams.values()), training()) if arguments.learn else None
    how = {"weights": weights, "second_half": arguments.learn, "shuffle": arguments.shuffle}
    systems = ("nutgraf", *present())
    show(
        {name: {one: apart(partial(measure, one, paths, **how)) for one in systems} for name, paths in streams.items()},
        arguments.json,
    )


if __name__ == "__main__":
    ending_quietly(main)
