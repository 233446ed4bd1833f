"""Readings: one value of one account with every place that prints it, and how alike two of them are."""

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from nutgraf.compare.figures.figures import Figure
from nutgraf.compare.figures.intervals import compatible
from nutgraf.model.notes import Quantity, QuantityKind

_CONCEPTS, _SHARE, _WORDS = 1.2, 1.5, 0.1
_LEAST = 0.3
_LOOKED_AT = 3

Pair = tuple[Figure, Figure]


@dataclass(frozen=True, kw_only=True, eq=False)
class Reading:
    """The figures of one account with one value, of what may be one thing, in reading order."""

    figures: tuple[Figure, ...]

    @cached_property
    def account(self) -> int:
        return self.figures[0].account

    @property
    def quantity(self) -> Quantity:
        return self.figures[0].quantity

    @cached_property
    def dimension(self) -> tuple[QuantityKind, str]:
        """What two readings must have in common to be set side by side at all."""
        return self.quantity.kind, self.quantity.unit

    @cached_property
    def printed(self) -> tuple[Quantity, ...]:
        """The value with every hedge that it is printed with."""
        return tuple({figure.quantity.modifier: figure.quantity for figure in self.figures}.values())

    @property
    def headlined(self) -> bool:
        return any(figure.sentence.headline for figure in self.figures)


def readings_of(figures: Iterable[Figure]) -> list[Reading]:
    """The figures of each account by their values; those that count known different things stay apart."""
    groups: dict[object, list[list[Figure]]] = defaultdict(list)
    for figure in figures:
        quantity = figure.quantity
        alike = groups[figure.account, quantity.kind, quantity.unit, quantity.low, quantity.high]
        home = next((group for group in alike if not _other_thing(figure, group[0])), None)
        if home is None:
            alike.append([figure])
        else:
            home.append(figure)
    return [Reading(figures=tuple(group)) for alike in groups.values() for group in alike]


def _other_thing(one: Figure, other: Figure) -> bool:
    things = bool(one.thing and other.thing and one.thing != other.thing and one.head != other.head)
    roles = one.quantity.role, other.quantity.role
    return things or bool(all(roles) and roles[0] != roles[1])


def fit(one: Reading, other: Reading) -> bool:
    """Whether both values can hold of one thing: they are one, rounded or bounded."""
    return any(compatible(a, b) for a in one.printed for b in other.printed)


class Alikeness:
    """How alike the surroundings of two figures are; words weigh by how rare they are beside the story's figures."""

    def __init__(self, figures: Sequence[Figure]) -> None:
        counts = Counter(word for figure in figures for word in figure.words)
        self._weight = {word: math.log((len(figures) + 2) / (count + 1)) + _LEAST for word, count in counts.items()}
        self._wholes: dict[int, float] = {}
        self._figures: dict[tuple[int, int], float] = {}
        self._readings: dict[tuple[int, int], tuple[float, Pair]] = {}

    def of(self, one: Figure, other: Figure) -> float:
        """0 for figures with nothing in common; around 1 for the same thing; the order does not matter."""
        key = _key(one, other)
        if key not in self._figures:
            self._figures[key] = self._between(one, other)
        return self._figures[key]

    def best(self, one: Reading, other: Reading) -> tuple[float, Pair]:
        """The likest figures of two readings, and how alike they are."""
        key = id(one), id(other)
        if key not in self._readings:
            pairs = [(a, b) for a in one.figures[:_LOOKED_AT] for b in other.figures[:_LOOKED_AT]]
            best = max(pairs, key=lambda pair: self.of(*pair))
            self._readings[key] = self.of(*best), best
            self._readings[key[::-1]] = self.of(*best), best[::-1]
        return self._readings[key]

    def _between(self, one: Figure, other: Figure) -> float:
        shared = self._mass(one.words & other.words)
        least = min(self._whole(one), self._whole(other)) or 1.0
        return _CONCEPTS * concepts_shared(one, other) + _SHARE * shared / least + _WORDS * shared

    def _whole(self, figure: Figure) -> float:
        if id(figure) not in self._wholes:
            self._wholes[id(figure)] = self._mass(figure.words)
        return self._wholes[id(figure)]

    def _mass(self, words: frozenset[str]) -> float:
        return sum(self._weight.get(word, _LEAST) for word in sorted(words))


def concepts_shared(one: Figure, other: Figure) -> float:
    """How much of what stands near both tells of the same, 0 and more."""
    return sum(
        min(one.concepts[concept], other.concepts[concept])
        for concept in sorted(one.concepts.keys() & other.concepts.keys())
    )


def _key(one: Figure, other: Figure) -> tuple[int, int]:
    a, b = id(one), id(other)
    return (a, b) if a < b else (b, a)
