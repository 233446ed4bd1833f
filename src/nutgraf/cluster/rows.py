"""The articles of a stream as rows of arrays, each row as wide as every other, so that one article is compared with many at once."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import log, sqrt
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from nutgraf.cluster.packing import State, packed, part, under, unpacked, with_room
from nutgraf.cluster.terms import Places, Terms, Weights
from nutgraf.cluster.traits import OPENING, Traits

WORDS, NAMES, NUMBERS, DAYS = 96, 32, 12, 6
"""How many of an article's words, names, numbers and days are kept, the most telling ones first."""

FEWEST = 3
"""With fewer telling words than these an article is compared with none."""

LOOKED_UP = 32
"""How many of its words, and as many of its names, an article is kept and looked up by."""

SLOTS = 1 << 17
"""Rows keep places in `Terms` modulo this: few enough for a table that stays at hand, many enough that the few dozen terms
of one article hardly ever meet by chance."""

YOUTH = 30.0
"""After so many articles a stream is half as young as at first: little stands out where little is known."""

FIRST_ROWS = 1024

OPENED, TITLED = 1, 2
"""Marks of a word that stands in the opening, and of one that stands in the headline as well."""

COLUMNS: dict[str, tuple[tuple[int, ...], type]] = {
    "words": ((WORDS,), np.int32),
    "word_weights": ((WORDS,), np.float32),
    "zones": ((WORDS,), np.uint8),
    "opening": ((), np.float32),
    "title": ((), np.float32),
    "names": ((NAMES,), np.int32),
    "name_weights": ((NAMES,), np.float32),
    "leads": ((NAMES,), np.uint8),
    "lead": ((), np.float32),
    "numbers": ((NUMBERS,), np.int32),
    "number_tells": ((NUMBERS,), np.float32),
    "days": ((DAYS,), np.int32),
    "day": ((), np.float64),
    "outlet": ((), np.uint32),
    "language": ((), np.int16),
    "length": ((), np.float32),
    "young": ((), np.float32),
}
"""What a row holds: the width of each column and its kind. Empty places hold 0, an unknown ``day`` is not a number.

``opening``, ``title`` and ``lead`` are sums of weights; ``length`` is the logarithm of the number of words over 600;
``young`` is how young the stream was when the article came, 0..1.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One article, weighed: what `Rows` keeps of it, by column, the places it is looked up by, and what is
    said of it in words."""

    columns: Mapping[str, Any]
    handles: Sequence[int]
    told: "Told"
    counters: dict[str, int]


class Told(NamedTuple):
    """What an article says in its own letters, words parted by bars: its ``names`` in the order of their column, the words to be
    ``heard`` for names (those of its column of words, each with a "!" before it that stands in the opening), ``countries``, and ``numbers`` in the order of theirs."""

    names: str
    heard: str
    countries: str
    numbers: str


def weighed(traits: Traits, terms: Terms, day: float | None, languages: dict[str, int]) -> Row:
    """The row of an article: its words and names as weights of length 1, the most telling of them.

    ``day`` is the article's day where it is believed, ``languages`` numbers the languages met so far.
    """
    others = np.concatenate((traits.names, traits.numbers))
    terms.count(traits.language, traits.words, others)
    words, word_weights = _best(terms.tells(traits.words, traits.language) * (1 + np.log(traits.counts)), WORDS)
    tells = terms.tells(others)
    names, name_weights = _best(tells[: len(traits.names)] * (1 + np.log(traits.name_counts)), NAMES)
    tells = tells[len(traits.names) :]
    numbers = np.argsort(-tells, kind="stable")[:NUMBERS]
    first = traits.first[words]
    zones = (first < traits.head + OPENING) * OPENED + (first < traits.head) * TITLED
    leads = np.array(traits.lead, np.uint8)[names]
    places, name_places = traits.words[words], traits.names[names]
    columns = {
        "words": places & (SLOTS - 1),
        "word_weights": word_weights,
        "zones": zones,
        "opening": word_weights @ (zones > 0),
        "title": word_weights @ (zones >= TITLED),
        "names": name_places & (SLOTS - 1),
        "name_weights": name_weights,
        "leads": leads,
        "lead": name_weights @ leads,
        "numbers": traits.numbers[numbers] & (SLOTS - 1),
        "number_tells": tells[numbers],
        "days": np.array(traits.days[:DAYS], np.int32),
        "day": np.nan if day is None else day,
        "outlet": traits.outlet,
        "language": languages.setdefault(traits.language, len(languages)),
        "length": log(max(traits.length, 5) / 600),
        "young": YOUTH / (YOUTH + terms.articles[""]),
    }
    told = Told(
        names="|".join(traits.printed[at] for at in names),
        heard="|".join("!" * bool(zone) + traits.heard[at] for at, zone in zip(words, zones, strict=True))
        if traits.heard
        else "",
        countries="|".join(traits.countries),
        numbers="|".join(traits.numbers_printed[at] for at in numbers),
    )
    return Row(
        columns=columns,
        handles=[] if len(traits.words) < FEWEST else [*places[:LOOKED_UP].tolist(), *name_places[:LOOKED_UP].tolist()],
        told=told,
        counters=traits.counters,
    )


def _best(weights: Weights, most: int) -> tuple[NDArray[np.intp], Weights]:
    """The places in ``weights`` of the ``most`` highest that are above zero, highest first, scaled to length 1."""
    order = np.argsort(-weights, kind="stable")[:most]
    best = weights[order].astype(np.float32)
    if len(best) and best[-1] <= 0:
        order, best = order[best > 0], best[best > 0]
    length = sqrt(float(best @ best)) or 1.0
    return order, best / np.float32(length)


class Rows:
    """Rows by number, in order of arrival; grows as they come."""

    def __init__(self) -> None:
        self.size = 0
        self.columns: dict[str, NDArray[Any]] = {
            name: np.zeros((FIRST_ROWS, *width), kind) for name, (width, kind) in COLUMNS.items()
        }
        self.told: list[Told] = []
        self.counters: list[dict[str, int]] = []

    def __getitem__(self, column: str) -> NDArray[Any]:
        return self.columns[column]

    def add(self, row: Row) -> int:
        """Keeps ``row``; its number."""
        number = self.size
        if number == len(self.columns["day"]):
            self._grow()
        for name, value in row.columns.items():
            column = self.columns[name]
            if column.ndim == 1:
                column[number] = value
            else:
                column[number, : len(value)] = value
        self.told.append(row.told)
        self.counters.append(row.counters)
        self.size += 1
        return number

    def keep(self, numbers: Sequence[int] | Places) -> None:
        """Only these rows, in their order, under new numbers from 0 on."""
        for name, column in self.columns.items():
            self.columns[name] = with_room(column[numbers], 0, FIRST_ROWS)
        self.told = [self.told[number] for number in numbers]
        self.counters = [self.counters[number] for number in numbers]
        self.size = len(numbers)

    def state(self) -> State:
        """All rows; `restore` takes them back."""
        columns = {name: column[: self.size] for name, column in self.columns.items()}
        return {**under("columns", columns), "told": packed(self.told), "counters": packed(self.counters)}

    def restore(self, state: State) -> None:
        """As `state` gave it."""
        self.columns = {name: with_room(column, 0, FIRST_ROWS) for name, column in part("columns", state).items()}
        self.told = [Told(*told) for told in unpacked(state["told"])]
        self.counters = unpacked(state["counters"])
        self.size = len(self.told)

    def _grow(self) -> None:
        for name, column in self.columns.items():
            self.columns[name] = np.concatenate((column, np.zeros_like(column)))
