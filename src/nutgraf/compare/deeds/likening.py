"""How surely two accounts tell of one and the same deed."""

from nutgraf.compare.deeds.deed import Deed
from nutgraf.compare.material import Material
from nutgraf.compare.outcomes.subjects import Subjects
from nutgraf.compare.weights import is_name

_ONCE = {-1: -1.6, 0: 0.0, 1: 0.5, 2: 1.0}
_WORD, _HALF, _NEAR, _AROUND = 0.8, 0.5, 0.25, 0.15
_MOST_HALF, _MOST_NEAR, _MOST_AROUND = 1.5, 1.0, 0.6
_OTHER_WORD, _OTHER_PLACE, _OTHER_END, _ONE_PERSON = 0.4, 1.0, 0.6, 0.6
_KIN = tuple(
    frozenset(kin.split())
    for kin in (
        "attack fire blast", "curfew effect begin", "leave return", "breach collapse", "open begin", "effect end", "slide collapse", "sentence verdict", "close end",
        "evict attack", "landfall attack",
    )
)  # fmt: skip
"""Deeds of which one is often told in the words of the other."""
SAME_WAY = frozenset(("leave", "return"))
"""Deeds that are one, seen from two places."""
_OF_PERSON = frozenset(
    """die arrest charge hearing sentence verdict resign leave return arrive hospitalise appoint vanish rescue stab shoot kidnap born wed
    fall""".split()
)
"""Deeds that need one and the same person."""


class Likening:
    """Sets deeds side by side; ``subjects`` tell who is who."""

    def __init__(self, material: Material, subjects: Subjects) -> None:
        self._material = material
        self._subjects = subjects

    def likeness(self, one: Deed, other: Deed) -> float:
        """The higher the surer: below 1 it may well be another deed, 0 or less where it surely is."""
        if not self.may_be_one(one, other):
            return 0.0
        shared = one.clause & other.clause
        half = ((one.clause & other.around) | (other.clause & one.around)) - shared
        near = (one.sentence & other.sentence) - shared - half
        around = (one.around & other.around) - shared - half - near
        return (
            sum(1.0 if is_name(each) else _WORD for each in sorted(shared))
            + min(_MOST_HALF, _HALF * len(half))
            + min(_MOST_NEAR, _NEAR * len(near))
            + min(_MOST_AROUND, _AROUND * len(around))
            + (_ONE_PERSON if _named(one.who) and _named(other.who) else 0.0)
            + _ONCE[min(one.once, other.once)]
            - (_OTHER_WORD if one.name != other.name else 0.0)
            - (_OTHER_END if _deadly(one) is not _deadly(other) else 0.0)
            - (_OTHER_PLACE if not _fit(one.places, other.places) else 0.0)
        )

    def may_be_one(self, one: Deed, other: Deed) -> bool:
        """Whether nothing speaks against it that two accounts tell of one deed."""
        if not self._one_act(one, other) or not _fit(one.ages, other.ages) or not _fit(one.streets, other.streets):
            return False
        if one.name in _OF_PERSON and not self._one_person(one, other):
            return False
        people = _fit(one.people, other.people) or self._near_names(one.people, other.people)
        return people and (not _named(one.who) or not _named(other.who) or self._same(one, other))

    def _one_act(self, one: Deed, other: Deed) -> bool:
        if one.name == other.name:
            return one.name != "find" or one.passive is other.passive
        pair = {one.name, other.name}
        told_too = one.name in other.names or other.name in one.names
        return pair <= SAME_WAY or (told_too and any(pair <= kin for kin in _KIN))

    def _one_person(self, one: Deed, other: Deed) -> bool:
        """Whether the verbs can be about one: named alike, or not named in one of them and something else shared."""
        if one.several is not other.several or (one.name == "die" and _of_wounds(one) is not _of_wounds(other)):
            return False
        named = _named(one.who), _named(other.who)
        if all(named) or not any(named):
            return not any(named) or self._same(one, other)
        told = one.clause & other.around or other.clause & one.around
        return bool(told) or self._subjects.same(one.who, other.who)

    def _same(self, one: Deed, other: Deed) -> bool:
        return self._subjects.same(one.who, other.who) or self._near_names(one.who, other.who)

    def _near_names(self, one: frozenset[str], other: frozenset[str]) -> bool:
        """Whether two sets hold names with a word in common: one person may be printed under both."""
        return bool(self._tokens(one) & self._tokens(other))

    def _tokens(self, keys: frozenset[str]) -> set[str]:
        numbers = [int(key[1:]) for key in keys if key[:1] == "e" and key[1:].isdigit()]
        return {token for number in numbers for token in self._material.entities[number].name.casefold().split()}


def _deadly(deed: Deed) -> bool:
    """Whether somebody is shot, stabbed or attacked and dies of it."""
    return deed.name in ("shoot", "stab") and "die" in deed.names


def _of_wounds(deed: Deed) -> bool:
    """Whether somebody died of wounds, so later than others."""
    return not deed.clause.isdisjoint(("wound", "~injure"))


def _fit(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether two sets have something in common, or one of them nothing."""
    return not one or not other or not one.isdisjoint(other)


def _named(keys: frozenset[str]) -> bool:
    return any(key[:1] == "e" for key in keys)
