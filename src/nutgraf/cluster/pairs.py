"""How likely two accounts tell of one event.

A logistic score of a few signals. The weights within a language were fitted on pairs of articles at most a week apart
from labelled story collections (AllSides round-ups, SemEval-2018 task 5, BASIL, Giveme5W1H, VietnameseMDS), half of
the pairs taken from whole streams and half from batches of two to twenty articles, and rounded; those across languages
on translated Wikinews articles of MEANTIME (English, Spanish, Italian, Dutch), cut to different lengths and days.
"""

from dataclasses import dataclass
from math import exp, log

from nutgraf.cluster.background import known_language
from nutgraf.cluster.counters import at_odds
from nutgraf.cluster.profile import Profile, Weights

UNKNOWN_GAP = 2.0
"""The gap in days taken where the time of either is unknown."""

WINDOW = 40.0
"""More days apart than this, two accounts are of two events, whatever they share."""


FADED = 12.0
"""From so many days on time speaks no louder: an appeal or a report comes weeks after its event."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PairWeights:
    """What each signal adds to the log-odds that two accounts tell of one event."""

    start: float
    words: float
    opening: float
    names: float
    lead_names: float
    numbers: float
    gap: float


WITHIN = PairWeights(start=-5.0, words=7.0, opening=9.0, names=1.5, lead_names=2.0, numbers=0.1, gap=-1.2)
ACROSS = PairWeights(start=-3.7, words=2.0, opening=5.0, names=4.5, lead_names=4.0, numbers=1.5, gap=-1.5)

NO_WORD_LIST = -1.5
"""Added where the language's everyday words are not known, so that much of what is shared may be everyday."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Signals:
    """What speaks for one event: shares 0..1, ``numbers`` 0 up, ``gap`` in days (None where a time is unknown)."""

    words: float
    opening: float
    names: float
    lead_names: float
    numbers: float
    gap: float | None


def one_event(one: Profile, other: Profile) -> float:
    """How likely the two accounts tell of one event, 0..1."""
    gap = gap_of(one, other)
    if (gap is not None and gap > WINDOW) or at_odds(one.traits.counters, other.traits.counters):
        return 0.0
    language = one.traits.language
    within = language == other.traits.language
    weights = WITHIN if within else ACROSS
    found = signals(one, other)
    odds = (
        weights.start
        + weights.words * found.words
        + weights.opening * found.opening
        + weights.names * found.names
        + weights.lead_names * found.lead_names
        + weights.numbers * found.numbers
        + weights.gap * log(1 + min(UNKNOWN_GAP if gap is None else gap, FADED))
        + (NO_WORD_LIST if within and not known_language(language) else 0.0)
    )
    return 1 / (1 + exp(-odds))


def signals(one: Profile, other: Profile) -> Signals:
    """What two accounts have in common."""
    shared = sorted(one.numbers.keys() & other.numbers.keys())
    return Signals(
        words=dot(one.words, other.words),
        opening=(covered(one.opening, other.words) + covered(other.opening, one.words)) / 2,
        names=dot(one.names, other.names),
        lead_names=(covered(one.lead_names, other.names) + covered(other.lead_names, one.names)) / 2,
        numbers=log(1 + sum(one.numbers[number] for number in shared)),
        gap=gap_of(one, other),
    )


def gap_of(one: Profile, other: Profile) -> float | None:
    """How many days lie between the two, None where a time is unknown."""
    if one.traits.day is None or other.traits.day is None:
        return None
    return abs(one.traits.day - other.traits.day)


def dot(one: Weights, other: Weights) -> float:
    """The cosine of two weightings of length 1."""
    if len(one) > len(other):
        one, other = other, one
    return sum(weight * other[key] for key, weight in one.items() if key in other)


def covered(part: Weights, whole: Weights) -> float:
    """The share of the weight of ``part`` that ``whole`` has as well, 0..1."""
    total = sum(part.values())
    return sum(weight for key, weight in part.items() if key in whole) / total if total else 0.0
