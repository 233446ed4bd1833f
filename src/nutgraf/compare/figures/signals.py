"""What speaks for and against two different values being told of one thing."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from nutgraf.compare.figures.figures import Figure
from nutgraf.compare.figures.intervals import digits, typing_slip
from nutgraf.compare.figures.readings import Alikeness, Reading, concepts_shared, fit
from nutgraf.model.notes import Modifier, QuantityKind
from nutgraf.text.measured_words import NARROWING, RISING

_TOLD, _MOST_CONCEPTS = 0.15, 2.0
_FAR, _NEAR, _FARTHEST = 0.7, 0.15, 3.0
_SURE_MATE = 0.6
_NOTHING = 0.1
_MANY_DIGITS, _ALIKE, _MUCH_ALIKE = 3, 0.3, 1.0
_TELLING, _MOST_NARROWER = 0.3, 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Signals:
    """Numbers that speak for one thing (or against it), in the order in which they are weighed.

    ``apart`` is the decimal logarithm of the ratio of the values, at most 3; ``far`` and ``near`` say that it is above 5:1 or below
    1.4:1. ``concepts`` is what both tell of; ``same_concept`` whether the nearest concept of one is told by the other, ``surely`` how near it stands
    to both. ``narrower`` is how many concepts narrow one of them alone, at most 2; ``grows`` is 1 where the later account has more of what grows, -1 where less. ``ahead`` is by how much they are liker than any other pair of the two accounts, ``likelier`` how many other pairs are liker. ``known`` is how many
    of the two accounts print the other's value too, ``taken_back`` how many only to take it back. The rest is 1 where it holds.
    """

    apart: float
    far: float
    near: float
    slip: float
    concepts: float
    same_concept: float
    surely: float
    same_role: float
    other_role: float
    same_thing: float
    other_thing: float
    same_head: float
    narrower: float
    grows: float
    next_words: float
    ahead: float
    likelier: float
    known: float
    taken_back: float
    one_account: float
    headlines: float
    other_speakers: float
    goes_back: float
    part: float
    background: float
    past: float
    old: float
    clock: float
    same_somebody: float
    same_name: float


Rivals = Mapping[int, Sequence[Reading]]
"""The readings of one dimension by their accounts."""


def signals(one: Reading, other: Reading, rivals: Rivals, alikeness: Alikeness) -> Signals:
    """The signals of two readings among all of their dimension."""
    alike, _ = alikeness.best(one, other)
    others = [
        alikeness.best(mine, rival)[0]
        for mine, yours in ((one, other), (other, one))
        for rival in rivals.get(yours.account, ())
        if rival is not yours and rival is not mine
    ]
    again = _printed_again(one, other, rivals, alikeness)
    return replace(
        signals_at_best(one, other, alikeness),
        ahead=alike - max([0.0, *others]),
        likelier=float(sum(rival > alike for rival in others)),
        known=float(sum(not back for back in again)),
        taken_back=float(sum(again)),
    )


def signals_at_best(one: Reading, other: Reading, alikeness: Alikeness) -> Signals:
    """The signals of two readings as if their accounts told of nothing else like it."""
    alike, (a, b) = alikeness.best(one, other)
    apart = abs(math.log10(max(a.quantity.high, _NOTHING) / max(b.quantity.high, _NOTHING)))
    shared = _same_concept(a, b)
    ages = a.quantity.kind is QuantityKind.AGE
    roles = a.quantity.role, b.quantity.role
    return Signals(
        apart=min(_FARTHEST, apart),
        far=float(apart > _FAR),
        near=float(apart < _NEAR),
        slip=float(_slipped(a, b, alike)),
        concepts=min(_MOST_CONCEPTS, concepts_shared(a, b)),
        same_concept=float(shared),
        surely=min(a.top[1], b.top[1]) if shared else 0.0,
        same_role=float(bool(roles[0]) and roles[0] == roles[1]),
        other_role=float(all(roles) and roles[0] != roles[1]),
        same_thing=float(bool(a.thing) and a.thing == b.thing),
        other_thing=float(bool(a.thing and b.thing) and a.thing != b.thing),
        same_head=float(bool(a.head) and a.head == b.head),
        narrower=float(min(_MOST_NARROWER, len(_narrowing(a) ^ _narrowing(b)))),
        grows=_grows(a, b),
        next_words=len(a.next_words & b.next_words) / 2,
        ahead=alike,
        likelier=0.0,
        known=0.0,
        taken_back=0.0,
        one_account=float(one.account == other.account),
        headlines=float(one.headlined and other.headlined),
        other_speakers=float(bool(a.speakers and b.speakers) and a.speakers.isdisjoint(b.speakers)),
        goes_back=float(any(figure.goes_back for figure in (*one.figures, *other.figures))),
        part=float(a.part != b.part),
        background=float(a.background != b.background),
        past=float(a.past != b.past),
        old=float(a.old != b.old),
        clock=float(a.clock or b.clock),
        same_somebody=float(ages and bool(a.described & b.described)),
        same_name=float(ages and bool(a.who & b.who)),
    )


def _narrowing(figure: Figure) -> set[str]:
    return {concept for concept, near in figure.concepts.items() if near > _TELLING and concept in NARROWING}


def _grows(one: Figure, other: Figure) -> float:
    """1 where the later account has the higher count of what tends to grow, -1 where the lower; accounts are in order of time."""
    if one.account == other.account or not {one.top[0], other.top[0]} & RISING:
        return 0.0
    early, late = sorted((one, other), key=lambda figure: figure.account)
    return 1.0 if late.quantity.high > early.quantity.high else -1.0


def _same_concept(one: Figure, other: Figure) -> bool:
    (mine, _), (yours, _) = one.top, other.top
    return bool(mine) and (other.concepts.get(mine, 0.0) > _TOLD or one.concepts.get(yours, 0.0) > _TOLD)


def _slipped(one: Figure, other: Figure, alike: float) -> bool:
    """Whether a slip of the fingers lies between two values; short numbers look so by chance, unless much else is alike."""
    telling = alike > (_ALIKE if len(digits(one.quantity.low)) >= _MANY_DIGITS else _MUCH_ALIKE)
    exact = one.quantity.modifier is other.quantity.modifier is Modifier.EXACT
    roles = {one.quantity.role, other.quantity.role} - {""}
    return telling and exact and len(roles) < 2 and bool(typing_slip(one.quantity.low, other.quantity.low))


def _as_said(known: Sequence[Reading], yours: Reading) -> bool:
    """Whether the account gives the two values to two speakers."""
    here = frozenset[str]().union(*(figure.speakers for reading in known for figure in reading.figures))
    there = frozenset[str]().union(*(figure.speakers for figure in yours.figures))
    return bool(here and there) and here.isdisjoint(there)


def _printed_again(one: Reading, other: Reading, rivals: Rivals, alikeness: Alikeness) -> list[bool]:
    """For each of two accounts that prints the other's value too, of what is surely the same: whether it takes it back,
    or only tells what two people say. What an account prints and does neither with is another thing to it.
    """
    if one.account == other.account:
        return []
    found = []
    for mine, yours in ((one, other), (other, one)):
        known = [
            rival
            for rival in rivals.get(yours.account, ())
            if fit(rival, mine) and alikeness.best(mine, rival)[0] > _SURE_MATE
        ]
        if known:
            both = [figure for reading in (*known, yours) for figure in reading.figures]
            found.append(any(figure.taken_back for figure in both) or _as_said(known, yours))
    return found
