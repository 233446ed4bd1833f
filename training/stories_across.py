"""Learns when articles in two languages tell of one event: ``python training/stories_across.py`` prints the weights.

120 Wikinews articles in English, Spanish, Italian and Dutch (MEANTIME, CC BY 4.0) are cut to different lengths, given days
of a crowded week and told in streams and in small batches. In half of them the Dutch ones are read as German, whose
capitals tell no names. One logistic regression over the pairs that a stream would look at; its figures are for events that it
has not seen.
"""

import gzip
import json
import random
import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from nutgraf.cluster.across import WEIGHED, Abroad, likeness_of, standing_out
from nutgraf.cluster.shelf import Shelf
from nutgraf.cluster.traits import traits_of
from nutgraf.model.article import Article, Outlet
from nutgraf.model.span import Span
from nutgraf.model.when import Known, Precision, Stamp

MEANTIME = Path(__file__).parent.parent.parent / "shared" / "data" / "names" / "meantime_en_es_it_nl.jsonl.gz"
ALLSIDES = MEANTIME.parent.parent / "stories" / "allsides.jsonl.gz"

STREAMS, BATCHES, EVENTS_IN_BATCH = 6, 200, 8
SPACINGS = (0.5, 2.0, 6.0)
"""Days between one event of a topic and the next, in one stream or another."""

LINGERING, LASTING, LATEST = 1.0, 10.0, 40.0
"""How many days after its event an article comes on average; every third comes at any time in so many days, every twentieth
later still."""

BYSTANDERS = 400
"""How many English articles on other events stand in every other stream."""

SHORTEST, LONGEST = 50, 350
"""To how many words articles are cut."""

FOLDS, RIDGE = 5, 3.0

Matrix = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Pairs:
    """Pairs of articles: a line of signals for each, whether they tell of one event, which events, what they count for."""

    signals: Matrix
    same: NDArray[np.bool_]
    events: NDArray[np.int64]
    worth: Matrix

    def __getitem__(self, which: NDArray[np.bool_]) -> "Pairs":
        return Pairs(self.signals[which], self.same[which], self.events[which], self.worth[which])


@dataclass(frozen=True, slots=True)
class Event:
    """One event: its number, its topic, its day, and what is told of it, by language."""

    number: int
    topic: str
    day: datetime
    told: Mapping[str, str]


def across_weights() -> dict[str, float]:
    """The weights for `nutgraf.cluster.across`, by name, learnt from all events."""
    return _named(_fitted(_pairs(events())))


def events(path: Path = MEANTIME) -> list[Event]:
    """The events of the collection, those of a topic one after the other."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        rows = sorted(map(json.loads, lines), key=lambda row: (row["id"], row["lang"]))
    told: dict[str, dict[str, str]] = {}
    for row in rows:
        told.setdefault(row["id"], {})[row["lang"]] = _tidy(row["text"])
    in_time = sorted(told, key=lambda one: (one.split("/")[0], _day(told[one]["en"]), one))
    return [Event(at, one.split("/")[0], _day(told[one]["en"]), told[one]) for at, one in enumerate(in_time)]


def _tidy(text: str) -> str:
    """Text as it is printed, out of text that was taken apart into words."""
    text = re.sub(r" (['’]\w)|(\w['’]) ", r"\1\2", text.replace("``", "“").replace("''", "”"))
    return re.sub(r"([(“#$]) | ([.,;:!?)”%])", r"\1\2", text)


def _day(english: str) -> datetime:
    """The day in the second line."""
    printed = english.split("\n")[1].replace(" ,", ",")
    return datetime.strptime(re.sub(r"\s+", " ", printed.replace(",", "")).strip(), "%B %d %Y").replace(tzinfo=UTC)


Stream = list[tuple[Article, int, timedelta]]
"""Articles in order of time, each with its event and by how much its days are moved."""


def _comes(one: tuple[Article, int, timedelta]) -> datetime:
    """When an article of a stream comes in."""
    return (one[0].stamp.at if one[0].stamp else datetime(1970, 1, 1, tzinfo=UTC)) + one[2]


def amid(stream: Stream, bystanders: Sequence[Article], chance: random.Random) -> Stream:
    """The stream with articles on other events in it, each of them on one of its own."""
    days = [article.stamp.at + moved for article, _, moved in stream if article.stamp]
    among = [
        (article, -1 - at, min(days) + (max(days) - min(days)) * chance.random() - article.stamp.at)
        for at, article in enumerate(chance.sample(bystanders, BYSTANDERS))
        if article.stamp
    ]
    return sorted([*stream, *among], key=_comes)


def bystanders(path: Path = ALLSIDES) -> list[Article]:
    """English articles on other events."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        rows = [row for row in map(json.loads, lines) if row["title"] and row["text"] and row["date"]]
    return [
        _printed(row["id"], row["title"], row["text"], "en", datetime.fromisoformat(row["date"]).replace(tzinfo=UTC))
        for row in rows
    ]


def stream_of(some: Sequence[Event], chance: random.Random, *, shuffled: bool = False) -> Stream:
    """Articles on these events; ``shuffled``: an event's articles come within one day in any order, else also later."""
    start = datetime(2008, 6, 1, tzinfo=UTC)
    topics: dict[str, int] = {}
    stream = []
    as_german, spacing = chance.random() < 0.5, chance.choice(SPACINGS)
    for event in some:
        topics[event.topic] = topics.get(event.topic, 0) + 1
        day = start + timedelta(days=spacing * (topics[event.topic] + chance.random()))
        for language, text in event.told.items():
            at = day + timedelta(days=_late(chance, shuffled))
            name = "de" if language == "nl" and as_german else language
            stream.append(
                (_article(f"{event.number} {language}", text, name, event.day, chance), event.number, at - event.day)
            )
    return sorted(stream, key=_comes)


def _late(chance: random.Random, shuffled: bool) -> float:
    if shuffled:
        return chance.random()
    late = chance.random()
    if late < 1 / 20:
        return chance.uniform(LASTING, LATEST)
    return LASTING * chance.random() if late < 1 / 3 else chance.expovariate(1 / LINGERING)


def _article(name: str, text: str, language: str, day: datetime, chance: random.Random) -> Article:
    headline, _, *body = text.split("\n")
    if chance.random() < 0.3:
        body = body[1:] or body
    words = " ".join(body).split(" ")[: chance.randint(SHORTEST, LONGEST)]
    return _printed(name, headline, " ".join(words), language, day)


def _printed(name: str, headline: str, body: str, language: str, day: datetime) -> Article:
    text = f"{headline}\n\n{body}"
    head = Span(start=0, end=len(headline))
    return Article(
        id=name, version="v", address=name, outlet=Outlet(name=name, how="metadata"), text=text, headline=head,
        paragraphs=(head, Span(start=len(headline) + 2, end=len(text))), language=language,
        published=Stamp(at=day, precision=Precision.MINUTE, known=Known.PRINTED),
    )  # fmt: skip


def _pairs(some: Sequence[Event]) -> Pairs:
    """Pairs out of streams of all events and of small batches, either half of what is learnt."""
    chance = random.Random(4)
    topics = sorted({event.topic for event in some})
    others = bystanders()
    streams = [stream_of(some, chance) for _ in range(STREAMS)]
    whole = [_met(amid(stream, others, chance) if at % 2 else stream) for at, stream in enumerate(streams)]
    batches = []
    for _ in range(BATCHES):
        topic = chance.choice([*topics, *[""] * len(topics)])
        near = [event for event in some if topic in ("", event.topic)]
        batches.append(_met(stream_of(chance.sample(near, chance.randint(2, EVENTS_IN_BATCH)), chance)))
    halves = [[pair for part in half for pair in part] for half in (whole, batches)]
    return Pairs(
        signals=np.array([signals for half in halves for signals, _, _ in half]),
        same=np.array([one == other for half in halves for _, one, other in half]),
        events=np.array([(one, other) for half in halves for _, one, other in half]),
        worth=np.concatenate([np.full(len(half), 4_000 / len(half)) for half in halves]),
    )


def _met(stream: Stream) -> list[tuple[list[float], int, int]]:
    """The signals of each two articles that meet in a stream, and their events."""
    shelf = Shelf()
    abroad = Abroad(dict.fromkeys(WEIGHED, 0.0), shelf.rows)
    met: list[tuple[int, int, list[float]]] = []
    home = np.array([event for _, event, _ in stream], np.int32)
    for number, (article, _, moved) in enumerate(stream):
        traits = traits_of(article, shelf.terms)
        days = moved / timedelta(days=1)
        moved_days = tuple(day + round(days) for day in traits.days)
        shelf.put(replace(traits, days=moved_days), (traits.day or 0.0) + days)
        abroad.of(number, list(shelf.languages), home)
        others = abroad.near(number) if len(shelf.languages) > 1 else ()
        met += [(other, number, abroad.signals(other, number)) for other in sorted(others)]
    crowds = abroad.crowd.level
    return [
        (
            [*signals, float(standing_out(np.array(likeness_of(signals), np.float32), crowds[one] + crowds[other]))],
            home[one],
            home[other],
        )
        for one, other, signals in met
    ]


def _fitted(pairs: Pairs) -> Matrix:
    """Logistic regression by Newton's method, with a ridge; the first weight is the start."""
    signals = np.column_stack((np.ones(len(pairs.signals)), pairs.signals))
    weights = np.zeros(signals.shape[1])
    ridge = np.diag([0.0, *[RIDGE] * pairs.signals.shape[1]])
    for _ in range(25):
        likely = 1 / (1 + np.exp(-signals @ weights))
        slope = signals.T @ (pairs.worth * (pairs.same - likely)) - ridge @ weights
        curve = (signals * (pairs.worth * likely * (1 - likely))[:, None]).T @ signals + ridge
        weights = weights + np.linalg.solve(curve, slope)
    return weights


def _named(weights: Matrix) -> dict[str, float]:
    return dict(zip(WEIGHED, (round(float(weight), 3) for weight in weights), strict=True))


def held_out(pairs: Pairs) -> Iterator[tuple[str, float]]:
    """How well pairs with an event that was not learnt from are told, from log-odds 0 on."""
    odds = np.zeros(len(pairs.same))
    for fold in range(FOLDS):
        here = (pairs.events % FOLDS == fold).any(1)
        weights = _fitted(pairs[~here])
        odds[here] = weights[0] + pairs.signals[here] @ weights[1:]
    hit = float(pairs.worth[(odds > 0) & pairs.same].sum())
    yield "precision", hit / float(pairs.worth[odds > 0].sum())
    yield "recall", hit / float(pairs.worth[pairs.same].sum())
    yield "share of one event", float(pairs.worth[pairs.same].sum() / pairs.worth.sum())
    likely = np.clip(1 / (1 + np.exp(-odds)), 1e-6, 1 - 1e-6)
    yield "log loss", float(-np.average(np.log(np.where(pairs.same, likely, 1 - likely)), weights=pairs.worth))


def main() -> None:
    pairs = _pairs(events())
    for name, figure in held_out(pairs):
        print(f"# {name}: {figure:.3f}", file=sys.stderr)
    print(json.dumps(_named(_fitted(pairs)), indent=4))


if __name__ == "__main__":
    main()
