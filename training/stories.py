"""Learns when articles tell of one event: ``python training/stories.py`` writes ``src/nutgraf/cluster/learnt.py``.

Pairs of articles that the shelf finds near each other, out of labelled streams as a whole and out of small batches of
them, since the same weights serve a desk and a person with five files; one logistic regression for all of them.
"""

import random
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression

from nutgraf.cluster.crowd import Crowd
from nutgraf.cluster.shelf import Near, Shelf
from nutgraf.cluster.traits import traits_of
from nutgraf.cluster.weighing import WEIGHED, Around, surroundings
from nutgraf.model.article import Article

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT / "benchmarks"))
from replay import articles_in  # noqa: E402

DATA = ROOT.parent / "shared" / "data" / "stories"
LEARNT = ROOT / "src" / "nutgraf" / "cluster" / "learnt.py"

SETS = {"allsides": 2.0, "gva": 0.3, "basil": 3.0, "g5w1h_40er": 20.0, "vietnamese": 3.0}
"""What a pair of each set counts for: the small sets would not be heard beside the large ones."""

BATCHES, LARGEST = 120, 20
"""How many batches are drawn from a stream of a thousand articles and more, and how many articles the largest have."""

BATCH_SHARE = 0.25
"""What the batches of a stream count for together beside the stream."""

FAR = 0.3
"""The share of batches whose articles come from any time of the stream."""

JOINS = -0.3
"""Chosen among 0 and -0.3 on the second halves, with weights learnt on the first."""

SEED = 7
STRENGTH = 1.0
"""The inverse strength of L2 regularisation."""

Labelled = tuple[Sequence[Article], Mapping[str, str]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Pairs:
    """Pairs of labelled articles: a line of what is weighed for each, whether they are of one story, what each counts."""

    lines: NDArray[np.float32]
    same: NDArray[np.bool_]
    counts: NDArray[np.float64]


def learnt(streams: Sequence[Labelled], counts: Sequence[float] | None = None) -> dict[str, float]:
    """The weights, one for each of `WEIGHED`, that tell the pairs of ``streams`` apart best.

    However young a stream is, days between never speak for one event. A stream is articles in time order and the stories of those that have one; ``counts`` says what a pair of each of
    them counts for, 1 where it is left out.
    """
    found = [
        pairs
        for stream, each in zip(streams, counts or [1.0] * len(streams), strict=True)
        for pairs in _drawn(stream, each)
    ]
    lines = np.concatenate([pairs.lines for pairs in found])
    scale = lines.std(0) + 1e-6
    model = LogisticRegression(C=STRENGTH, max_iter=2_000)
    model.fit(
        lines / scale,
        np.concatenate([pairs.same for pairs in found]),
        sample_weight=np.concatenate([pairs.counts for pairs in found]),
    )
    weights = dict(zip(WEIGHED, [float(model.intercept_[0]), *(model.coef_[0] / scale).tolist()], strict=True))
    return weights | {"gap x young stream": min(weights["gap x young stream"], -weights["gap"])}


def _drawn(stream: Labelled, each: float) -> Iterator[Pairs]:
    """The pairs of a stream as a whole, and of batches out of it."""
    articles, wanted = stream
    whole = pairs_in(articles, wanted, each)
    yield whole
    batches = [pairs_in(batch, wanted, 1.0) for batch in batches_of(articles, wanted)]
    many = sum(len(batch.same) for batch in batches)
    for batch in batches:
        share = BATCH_SHARE * whole.counts.sum() / max(many, 1)
        yield Pairs(lines=batch.lines, same=batch.same, counts=np.full(len(batch.same), share))


def pairs_in(articles: Sequence[Article], wanted: Mapping[str, str], each: float) -> Pairs:
    """The pairs that a shelf finds as ``articles`` come, with the crowds as they are at the end."""
    shelf, crowd, lately = Shelf(), Crowd(), Crowd()
    homes = np.arange(len(articles), dtype=np.int32)
    nears = []
    for article in articles:
        near = shelf.put(traits := traits_of(article, shelf.terms), traits.day)
        crowd.add(near.number, near.others, near.alike, homes)
        lately.add(near.number, near.others, near.lately, homes)
        nears.append(near)
    stories = np.array([hash(wanted.get(article.id)) if article.id in wanted else 0 for article in articles])
    lines = [_lines(near, crowd, lately)[stories[near.others] != 0] for near in nears if stories[near.number]]
    same = [
        stories[near.others[stories[near.others] != 0]] == stories[near.number]
        for near in nears
        if stories[near.number]
    ]
    joined = np.concatenate([np.zeros((0, len(WEIGHED) - 1), np.float32), *lines])
    return Pairs(lines=joined, same=np.concatenate([np.zeros(0, bool), *same]), counts=np.full(len(joined), each))


def _lines(near: Near, crowd: Crowd, lately: Crowd) -> NDArray[np.float32]:
    one, others = near.number, near.others
    around = Around(crowd.level[one], crowd.level[others], lately.level[one], lately.level[others])
    return np.column_stack((near.signals, surroundings(near.alike, around, near.row.columns["young"])))


def batches_of(articles: Sequence[Article], wanted: Mapping[str, str]) -> Iterator[list[Article]]:
    """Batches of 2 to `LARGEST` articles, of about one time or scattered: some as they come, some with whole stories."""
    chance = random.Random(SEED)
    for _ in range(min(BATCHES, len(articles))):
        size, at = chance.randint(2, LARGEST), chance.randrange(len(articles))
        start = max(0, min(at - 2 * size, len(articles) - 4 * size))
        scattered = sorted(chance.sample(range(len(articles)), min(4 * size, len(articles))))
        near = (
            [articles[number] for number in scattered] if chance.random() < FAR else articles[start : start + 4 * size]
        )
        picked = list(near[:size]) if chance.random() < 0.5 else chance.sample(near, min(size, len(near)))
        if chance.random() < 0.6:
            stories = {wanted.get(article.id) for article in picked[: max(1, size // 3)]} - {None}
            picked = [article for article in near if wanted.get(article.id) in stories][:size]
        kept = {article.id for article in picked}
        yield [article for article in near if article.id in kept]


def main() -> None:
    from stories_across import MEANTIME

    needed = [*(DATA / f"{name}.jsonl.gz" for name in SETS), MEANTIME]
    missing = [path.name for path in needed if not path.is_file()]
    if missing:
        raise SystemExit(f"nothing learnt: the labelled sets {', '.join(missing)} are not there")
    streams = [articles_in([DATA / f"{name}.jsonl.gz"]) for name in SETS]
    weights = learnt(streams, list(SETS.values()))
    LEARNT.write_text(_page(weights), encoding="utf-8")
    print(f"written: {LEARNT.relative_to(ROOT)}")


def _page(weights: Mapping[str, float]) -> str:
    from stories_across import across_weights

    across = across_weights()
    return "\n".join(
        [
            '"""What was learnt of when articles tell of one event; written by ``python training/stories.py``.',
            "",
            "Log-odds: what each signal adds where it is 1; `nutgraf.cluster.signals` and `nutgraf.cluster.weighing` say what",
            "the signals within a language are, `nutgraf.cluster.across` those across languages.",
            '"""',
            "",
            "WITHIN: dict[str, float] = {",
            *(f'    "{name}": {weight:.3f},' for name, weight in weights.items()),
            "}",
            "",
            "ACROSS: dict[str, float] = {",
            *(f'    "{name}": {weight:.3f},' for name, weight in across.items()),
            "}",
            "",
            f"JOINS = {JOINS}",
            '"""The log-odds from which articles and stories come together."""',
            "",
        ]
    )


if __name__ == "__main__":
    main()
