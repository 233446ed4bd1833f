"""Which readings of different values tell of one thing, and the groups they make.

Only readings of one dimension (kind and unit) that share a concept, a role or a counted noun are looked at; where many accounts print a
value, a few of them stand for it. A logistic regression weighs the signals: first those of the two alone, at their best, and all of them only where that is enough. Groups are joined best first, and never so that one account would
tell two values of one thing, unless these two were found to be set against each other.
"""

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from operator import attrgetter

from nutgraf.compare.figures.intervals import digits, typing_slip
from nutgraf.compare.figures.learnt import BIAS, WEIGHTS
from nutgraf.compare.figures.plainly import are_tolls, set_against
from nutgraf.compare.figures.readings import Alikeness, Reading, fit
from nutgraf.compare.figures.signals import Rivals, Signals, signals, signals_at_best
from nutgraf.model.notes import QuantityKind
from nutgraf.text.lexicon import CASUALTIES

_SURE, _PLAIN, _TOLLS = 0.55, 0.9, 0.6
_TOLD = 0.2
_STAND_FOR = 2
_MOST_VALUES = 60

_IN_ORDER = attrgetter(*WEIGHTS)
Dimension = tuple[QuantityKind, str]


@dataclass(frozen=True, slots=True)
class Link:
    """Two readings of different values that tell of one thing, with how sure that is, 0..1."""

    sure: float
    one: Reading
    other: Reading


def likely(found: Signals) -> float:
    """How likely it is that two readings with these signals tell of one thing, 0..1."""
    odds = BIAS + math.fsum(weight * value for weight, value in zip(WEIGHTS.values(), _IN_ORDER(found), strict=True))
    return 1 / (1 + math.exp(-odds))


def links(readings: Sequence[Reading], alikeness: Alikeness) -> list[Link]:
    """Every pair of readings that surely tells of one thing with different values, the surest first."""
    by_dimension = by_dimensions(readings)
    found = [
        Link(_sure(one, other, by_dimension[one.dimension], alikeness), one, other)
        for one, other in candidates(readings)
    ]
    return sorted((link for link in found if link.sure >= _SURE), key=lambda link: -link.sure)


def _sure(one: Reading, other: Reading, rivals: Rivals, alikeness: Alikeness) -> float:
    """What is plain needs no weighing; the rest is weighed at its best first, which is most often not enough."""
    if set_against(one, other):
        return _PLAIN
    tolls = are_tolls(one, other)
    at_best = likely(signals_at_best(one, other, alikeness))
    if at_best < _SURE and not tolls:
        return at_best
    found = signals(one, other, rivals, alikeness)
    return max(likely(found), _TOLLS if tolls and not found.known else 0.0)


def by_dimensions(readings: Iterable[Reading]) -> dict[Dimension, dict[int, list[Reading]]]:
    """The readings by what must be the same for two of them to be set side by side, and by their accounts."""
    grouped: dict[Dimension, dict[int, list[Reading]]] = defaultdict(lambda: defaultdict(list))
    for reading in readings:
        grouped[reading.dimension][reading.account].append(reading)
    return grouped


def candidates(readings: Iterable[Reading]) -> Iterator[tuple[Reading, Reading]]:
    """The pairs worth a look: of one dimension, with something in common, and not to be reconciled by rounding."""
    values: dict[object, list[Reading]] = defaultdict(list)
    for reading in readings:
        quantity = reading.quantity
        values[*reading.dimension, quantity.low, quantity.high, quantity.role, _heads(reading)].append(reading)
    shelves: dict[object, list[int]] = defaultdict(list)
    stands = [_standing_for(alike) for alike in values.values()]
    for number, standing in enumerate(stands):
        for token in {token for reading in standing for token in tokens(reading)}:
            shelves[standing[0].dimension, token].append(number)
    pairs = {pair for shelf in shelves.values() for pair in combinations(shelf[:_MOST_VALUES], 2)}
    for first, second in sorted(pairs):
        yield from (
            (one, other)
            for one in stands[first]
            for other in stands[second]
            if _may_differ(one, other) and not fit(one, other) and not _of_two(one, other)
        )


def _heads(reading: Reading) -> frozenset[str]:
    return frozenset(figure.head for figure in reading.figures)


def _standing_for(readings: Sequence[Reading]) -> list[Reading]:
    """A few readings that stand for all of one value: those that print it most often, and a headline before all."""
    ranked = sorted(readings, key=lambda one: (-len(one.figures), not one.headlined, one.account))
    return ranked[:_STAND_FOR] if len(readings) > 2 * _STAND_FOR else list(readings)


def tokens(reading: Reading) -> set[str]:
    """By what readings of one thing are found: what they tell of, what befell those counted, the counted noun, whose age it is."""
    told = {concept for figure in reading.figures for concept, near in figure.concepts.items() if near > _TOLD}
    roles = {f"role {figure.quantity.role}" for figure in reading.figures if figure.quantity.role}
    heads = {f"head {figure.head}" for figure in reading.figures if figure.head}
    return told | roles | heads | _of_somebody(reading) | _of_digits(reading)


def _of_digits(reading: Reading) -> set[str]:
    """By what figures are found that differ by a slip of the fingers: the same digits in whatever order."""
    printed = digits(reading.quantity.low)
    return {f"digits {''.join(sorted(printed))}"} if len(printed) > 1 else set()


def _of_somebody(reading: Reading) -> set[str]:
    """By whom ages are found: they stand beside a name or a noun for somebody."""
    if reading.quantity.kind is not QuantityKind.AGE:
        return set()
    return {f"of {each}" for figure in reading.figures for each in (*figure.who, *figure.described)}


def _may_differ(one: Reading, other: Reading) -> bool:
    """Whether two values can be of one thing at all.

    Ages are somebody's, who is named or described. One account tells two values of one thing where it gives them to two
    speakers, takes one back, or mistypes its headline.
    """
    if one.quantity.kind is QuantityKind.AGE:
        return one.account != other.account and bool(_of_somebody(one) & _of_somebody(other))
    if one.account != other.account:
        return True
    both = (*one.figures, *other.figures)
    speakers = [frozenset().union(*(figure.speakers for figure in each.figures)) for each in (one, other)]
    parted = all(speakers) and speakers[0].isdisjoint(speakers[1])
    slipped = one.headlined != other.headlined and bool(typing_slip(one.quantity.low, other.quantity.low))
    return parted or slipped or any(figure.goes_back for figure in both)


def _of_two(one: Reading, other: Reading) -> bool:
    """Whether tolls are of two events, or one of them is only feared."""
    if one.quantity.role not in CASUALTIES or one.quantity.role != other.quantity.role:
        return False
    return all(
        a.round_up != b.round_up
        or a.possible != b.possible
        or bool(a.places and b.places and a.places.isdisjoint(b.places))
        for a in one.figures
        for b in other.figures
    )


def groups(found: Sequence[Link]) -> list[list[Reading]]:
    """The linked readings in groups of one thing each, joined by the surest links first."""
    home: dict[int, list[Reading]] = {}
    together = {frozenset((id(link.one), id(link.other))) for link in found}
    for link in found:
        here, there = (home.setdefault(id(each), [each]) for each in (link.one, link.other))
        if here is there or _two_values_of_one(here, there, together):
            continue
        here.extend(there)
        home.update({id(each): here for each in there})
    kept = {id(group): group for group in home.values() if len(group) > 1}
    return [sorted(group, key=_order) for group in kept.values()]


def _order(reading: Reading) -> tuple[int, int]:
    return reading.account, reading.figures[0].quantity.span.start


def _two_values_of_one(here: Iterable[Reading], there: Sequence[Reading], together: set[frozenset[int]]) -> bool:
    return any(
        one.account == other.account and frozenset((id(one), id(other))) not in together and not fit(one, other)
        for one in here
        for other in there
    )
