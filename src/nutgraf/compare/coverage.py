"""Whether an account that lacks a claim covers its ground: told of the same people in the same matter, and late enough to know."""

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from nutgraf.compare.material import Material, Passage
from nutgraf.compare.parting import Parting
from nutgraf.compare.weights import Weights

_MISSING, _FEWEST_MISSING = 0.34, 2
_NEAR, _FEWEST_NEAR = 0.2, 2
_SHORTEST = 60
_CUT_OFF = re.compile(
    r"(?:\.\.\.|…|\[\+?\d* ?(?:chars|…|\.\.\.)\]|(?:read|continue reading|full story)[^.\n]{0,40})\s*$", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Ground:
    """The ``passage`` that covers the ground, None where none does; ``why`` in plain words."""

    passage: Passage | None
    why: str


class Coverage:
    """What each account tells of, to be looked up by feature."""

    def __init__(self, material: Material, weights: Weights, parting: Parting) -> None:
        self._material = material
        self._weights = weights
        self._parting = parting
        self._holders: dict[int, dict[str, list[int]]] = defaultdict(lambda: defaultdict(list))
        for number, passage in enumerate(material.passages):
            for feature in passage.features:
                self._holders[passage.account][feature].append(number)

    def of(self, account: int, first: int, claim: Sequence[Passage]) -> Ground:
        """Whether ``account``, which lacks the claim, covers its ground. ``first`` carried it first."""
        why = self._blind(account, first)
        same = [each for each in claim if self._language(each.account) == self._language(account)]
        if why or not same:
            return Ground(None, why or "is in another language")
        for yardstick in same:
            if self._may_carry(account, yardstick):
                return Ground(None, "tells of it in part")
        found = next((near for each in same if (near := self._near(account, each)) is not None), None)
        return Ground(found, "tells of the same matter without it") if found else Ground(None, "does not tell of this")

    def _language(self, account: int) -> str:
        return self._material.accounts[account].article.language

    def _blind(self, account: int, first: int) -> str:
        """Why an account could not be expected to have it, or ""."""
        if not (self._material.dated(account) and self._material.dated(first)):
            return "it is not known which came first"
        if self._material.time_of(account) < self._material.time_of(first):
            return "came before the first account of it"
        article = self._material.accounts[account].article
        excerpt = article.words < _SHORTEST or _CUT_OFF.search(article.text, max(0, len(article.text) - 80))
        return "only an excerpt is at hand" if excerpt else ""

    def _may_carry(self, account: int, claim: Passage) -> bool:
        """Whether so much of a claim stands somewhere in an account that it may be told there in other words."""
        there = self._holders[account]
        missing = [word for word in claim.words if word not in there]
        share = self._weights.mass(sorted(missing)) / max(self._weights.whole(claim.features), 1e-9)
        return len(missing) < _FEWEST_MISSING or share < _MISSING

    def _near(self, account: int, claim: Passage) -> Passage | None:
        """The sentence that shares most with a claim, where that is a name, or a number, and some of its matter."""
        there = self._holders[account]
        shared: dict[int, float] = defaultdict(float)
        for feature in sorted(claim.features):
            for number in there.get(feature, ()):
                shared[number] += self._weights.of(feature)
        whole = self._weights.whole(claim.features)
        best = max(shared, key=lambda number: (shared[number], -number), default=None)
        if best is None or shared[best] < _NEAR * whole:
            return None
        passage = self._material.passages[best]
        named = not claim.names or not claim.names.isdisjoint(passage.names)
        return passage if named and len(self._parting.told(claim, passage)) >= _FEWEST_NEAR else None
