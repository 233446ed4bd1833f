"""One article, weighed: the most telling of its words, names and numbers, as a row."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import log, sqrt
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

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

OPENED, TITLED = 1, 2
"""Marks of a word that stands in the opening, and of one that stands in the headline as well."""

LED, LATER = "!."
"""What stands before a word to be heard: whether the opening has it."""

Chosen = NDArray[np.intp]
"""Numbers of words, names or numbers in `Traits`."""


class Told(NamedTuple):
    """What an article says in its own letters: its ``names``, ``numbers`` and ``countries`` parted by bars, the first two in
    the order of their columns; and the words to be ``heard`` for names, parted by spaces, in the order of theirs, each behind
    `LED` or `LATER`."""

    names: str
    heard: str
    countries: str
    numbers: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One article, weighed: what `Rows` keeps of it, by column, the places it is looked up by, and what is
    said of it in words."""

    columns: Mapping[str, Any]
    handles: Sequence[int]
    told: Told
    counters: dict[str, int]


def weighed(traits: Traits, terms: Terms, day: float | None, language: int) -> Row:
    """The row of an article: its words and names as weights of length 1, the most telling of them.

    ``day`` is the article's day where it is believed, ``language`` the number of its language. The article is counted
    among those that ``terms`` has met.
    """
    others = np.concatenate((traits.names, traits.numbers))
    terms.count(traits.language, traits.words, others)
    words, word_weights = _best(terms.tells(traits.words, traits.language) * (1 + np.log(traits.counts)), WORDS)
    tells = terms.tells(others)
    names, name_weights = _best(tells[: len(traits.names)] * (1 + np.log(traits.name_counts)), NAMES)
    number_tells = tells[len(traits.names) :]
    numbers = np.argsort(-number_tells, kind="stable")[:NUMBERS]
    zones = _zones(traits, words)
    columns = {
        **_of_words(traits.words[words], word_weights, zones),
        **_of_names(traits.names[names], name_weights, np.array(traits.lead, np.uint8)[names]),
        "numbers": traits.numbers[numbers] & (SLOTS - 1),
        "number_tells": number_tells[numbers],
        "days": np.array(traits.days[:DAYS], np.int32),
        "day": np.nan if day is None else day,
        "outlet": traits.outlet,
        "language": language,
        "length": log(max(traits.length, 5) / 600),
        "young": YOUTH / (YOUTH + terms.articles[""]),
    }
    return Row(
        columns=columns,
        handles=_handles(traits, words, names),
        told=_told(traits, words, zones, names, numbers),
        counters=traits.counters,
    )


def _of_words(places: Places, weights: Weights, zones: Chosen) -> dict[str, Any]:
    return {
        "words": places & (SLOTS - 1),
        "word_weights": weights,
        "zones": zones,
        "opening": weights @ (zones > 0),
        "title": weights @ (zones >= TITLED),
    }


def _of_names(places: Places, weights: Weights, leads: NDArray[np.uint8]) -> dict[str, Any]:
    return {"names": places & (SLOTS - 1), "name_weights": weights, "leads": leads, "lead": weights @ leads}


def _zones(traits: Traits, words: Chosen) -> Chosen:
    """For each of these words the marks of where it first stands."""
    first = traits.first[words]
    zones: Chosen = (first < traits.head + OPENING) * OPENED + (first < traits.head) * TITLED
    return zones


def _handles(traits: Traits, words: Chosen, names: Chosen) -> list[int]:
    """The places the article is kept and looked up by; none where it says too little."""
    if len(traits.words) < FEWEST:
        return []
    return [*traits.words[words[:LOOKED_UP]].tolist(), *traits.names[names[:LOOKED_UP]].tolist()]


def _told(traits: Traits, words: Chosen, zones: Chosen, names: Chosen, numbers: Chosen) -> Told:
    marked = ((LED if zone else LATER) + traits.heard[at] for at, zone in zip(words, zones, strict=True))
    return Told(
        names="|".join(traits.printed[at] for at in names),
        heard=" ".join(marked) if traits.heard else "",
        countries="|".join(traits.countries),
        numbers="|".join(traits.numbers_printed[at] for at in numbers),
    )


def _best(weights: Weights, most: int) -> tuple[Chosen, Weights]:
    """The places in ``weights`` of the ``most`` highest that are above zero, highest first, scaled to length 1."""
    order = np.argsort(-weights, kind="stable")[:most]
    best = weights[order].astype(np.float32)
    if len(best) and best[-1] <= 0:
        order, best = order[best > 0], best[best > 0]
    length = sqrt(float(best @ best)) or 1.0
    return order, best / np.float32(length)
