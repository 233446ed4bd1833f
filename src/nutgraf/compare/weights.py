"""How alike two passages are: their shared words and names, weighted by how rare each is in the story."""

import math
from collections import Counter
from collections.abc import Iterable

from nutgraf.compare.figures.intervals import compatible
from nutgraf.compare.material import Passage

_NAME = 1.25
_LEAST = 0.3
_GROUP = 0.9
_SHORTER = 0.65
_SAME_NUMBER, _SAME_RARE_NUMBER = 0.06, 0.12
_COMMON_NUMBER = 20
_OTHER_NUMBER = 0.08
_SAME_TIME = 0.05
_OTHER_NAMES = 0.7


class Weights:
    """Inverse document frequencies over the passages of one story (Spärck Jones 1972), smoothed for small ones."""

    def __init__(self, passages: Iterable[Passage]) -> None:
        counts: Counter[str] = Counter()
        total = 0
        for passage in passages:
            counts.update(passage.features)
            total += 1
        self._weight = {feature: _rarity(total, count) * _worth(feature) for feature, count in counts.items()}
        self._unseen = _rarity(total, 1)
        self._masses: dict[frozenset[str], float] = {}

    def of(self, feature: str) -> float:
        """The weight of one feature, above 0."""
        return self._weight.get(feature, self._unseen)

    def whole(self, features: frozenset[str]) -> float:
        """The weight of all features of a passage, worked out once."""
        if features not in self._masses:
            self._masses[features] = self.mass(features)
        return self._masses[features]

    def mass(self, features: Iterable[str]) -> float:
        """The weight of some features together, added in a fixed order."""
        return math.fsum(self.of(feature) for feature in features)


def _rarity(total: int, count: int) -> float:
    return _LEAST + math.log((1 + total) / (1 + count))


def _worth(feature: str) -> float:
    if feature.startswith("~"):
        return _GROUP
    return _NAME if is_name(feature) else 1.0


def is_name(feature: str) -> bool:
    """Whether a feature stands for an entity or a country and not for a word."""
    return (feature[:1] == "e" and feature[1:].isdigit()) or (feature.isupper() and len(feature) == 2)


def alike(one: Passage, other: Passage, weights: Weights) -> float:
    """0..1: the share of their weight that two passages have in common (Tversky 1977, leaning to the shorter one)."""
    a, b = one.features, other.features
    shared = weights.mass(a & b)
    if not shared:
        return 0.0
    short, long = sorted((weights.whole(a), weights.whole(b)))
    base = shared / (_SHORTER * short + (1 - _SHORTER) * long)
    if one.names and other.names and one.names.isdisjoint(other.names):
        base *= _OTHER_NAMES
    return max(0.0, min(1.0, base + _number_bonus(one, other) + _time_bonus(one, other)))


def _number_bonus(one: Passage, other: Passage) -> float:
    if not one.quantities or not other.quantities:
        return 0.0
    fitting = [
        a
        for a in one.quantities
        for b in other.quantities
        if a.unit == b.unit and a.kind is b.kind and compatible(a, b)
    ]
    if any(quantity.high > _COMMON_NUMBER for quantity in fitting):
        return _SAME_RARE_NUMBER
    if fitting:
        return _SAME_NUMBER
    same_thing = any(a.unit == b.unit and a.counted == b.counted for a in one.quantities for b in other.quantities)
    return 0.0 if same_thing else -_OTHER_NUMBER


def _time_bonus(one: Passage, other: Passage) -> float:
    here, there = {time.when for time in one.times}, {time.when for time in other.times}
    return _SAME_TIME if here & there else 0.0
