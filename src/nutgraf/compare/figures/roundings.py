"""Figures that differ in print and are one: rounded or hedged by some accounts, exact in others. No disagreement."""

from collections.abc import Iterator, Sequence
from itertools import chain, combinations

from nutgraf.compare.figures.figures import Figure
from nutgraf.compare.figures.intervals import digits
from nutgraf.compare.figures.links import by_dimensions, tokens
from nutgraf.compare.figures.numbers import Numbers
from nutgraf.compare.figures.phrases import what_is_counted
from nutgraf.compare.figures.readings import Alikeness, Reading, concepts_shared, fit
from nutgraf.compare.material import Material
from nutgraf.model.comparison import Rounding, Version
from nutgraf.model.notes import Modifier, Quantity, QuantityKind

_ONE_THING, _SAME_CONCEPTS = 1.3, 0.5
_FEW = 12
_MOST = 80
_NEVER = (QuantityKind.AGE, QuantityKind.SCORE)


def find_roundings(material: Material, numbers: Numbers) -> tuple[Rounding, ...]:
    """One entry for each figure that two accounts or more print differently without contradicting each other."""
    home: dict[int, list[Reading]] = {}
    for one, other in _pairs(numbers.readings, numbers.alikeness):
        here, there = (home.setdefault(id(each), [each]) for each in (one, other))
        if here is not there and all(fit(a, b) for a in here for b in there):
            here.extend(there)
            home.update({id(each): here for each in there})
    groups = {id(group): group for group in home.values() if len({_value(each) for each in group}) > 1}
    return tuple(_rounding(material, group) for group in groups.values())


def _pairs(readings: Sequence[Reading], alikeness: Alikeness) -> Iterator[tuple[Reading, Reading]]:
    """Readings of two accounts that fit, of what is surely one thing, the likest first."""
    found = []
    for rivals in by_dimensions(each for each in readings if each.quantity.kind not in _NEVER).values():
        shelves: dict[str, list[Reading]] = {}
        for reading in chain.from_iterable(rivals.values()):
            for token in tokens(reading):
                shelves.setdefault(token, []).append(reading)
        near = {(id(a), id(b)): (a, b) for shelf in shelves.values() for a, b in combinations(shelf[:_MOST], 2)}
        found += [pair for pair in near.values() if _one_thing(*pair, alikeness)]
    yield from sorted(found, key=lambda pair: -alikeness.best(*pair)[0])


def _one_thing(one: Reading, other: Reading, alikeness: Alikeness) -> bool:
    if one.account == other.account or not fit(one, other) or max(one.quantity.high, other.quantity.high) <= _FEW:
        return False
    alike, (a, b) = alikeness.best(one, other)
    told = concepts_shared(a, b) >= _SAME_CONCEPTS or (bool(a.quantity.role) and a.quantity.role == b.quantity.role)
    return alike >= _ONE_THING and told and not _of_two_kinds(a, b)


def _of_two_kinds(one: Figure, other: Figure) -> bool:
    parted = one.part != other.part or one.past != other.past or one.old != other.old
    things = bool(one.thing and other.thing and one.thing != other.thing)
    return parted or things or (one.quantity.role or other.quantity.role) != (other.quantity.role or one.quantity.role)


def _value(reading: Reading) -> tuple[float, float]:
    """What is printed but for the hedge: "120" and "about 120" tell a reader nothing apart."""
    return reading.quantity.low, reading.quantity.high


def _rounding(material: Material, group: Sequence[Reading]) -> Rounding:
    figures = sorted(
        (figure for reading in group for figure in reading.figures),
        key=lambda each: _order(each.account, each.quantity),
    )
    by_print: dict[tuple[float, float, Modifier], list[Figure]] = {}
    for figure in figures:
        quantity = figure.quantity
        by_print.setdefault((quantity.low, quantity.high, quantity.modifier), []).append(figure)
    exact = max(
        figures, key=lambda figure: (figure.quantity.modifier is Modifier.EXACT, len(digits(figure.quantity.low)))
    )
    return Rounding(
        about=what_is_counted(material, figures),
        exact=_words(material, exact),
        versions=tuple(
            Version(
                value=_words(material, same[0]),
                places=tuple(material.place(figure.account, figure.quantity.span) for figure in same),
            )
            for same in by_print.values()
        ),
    )


def _order(account: int, quantity: Quantity) -> tuple[int, int]:
    return account, quantity.span.start


def _words(material: Material, figure: Figure) -> str:
    return " ".join(material.accounts[figure.account].words_of(figure.quantity.span).split())
