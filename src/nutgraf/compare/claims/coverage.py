"""Whether an account that lacks a claim covers its ground: told of the same people in the same matter, and late enough to know."""

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from nutgraf.compare.claims.parting import Parting, same_numbers
from nutgraf.compare.material import Material, Passage
from nutgraf.compare.weights import Weights

_MISSING, _NEAR_ENOUGH = 0.4, 0.36
_OPENING, _SEVERAL = 3, 2
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
        if any(self._may_carry(account, each) for each in claim) or any(_leads(each) for each in claim):
            return Ground(None, "tells of it in part, or does not tell of this")
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
        """Whether so much of a claim stands in one sentence of an account, or its number, that it may be told there in other words."""
        shared = self._shared(account, claim)
        whole = self._weights.whole(claim.features)
        there = self._holders[account]
        missing = self._weights.mass(sorted(word for word in claim.words if word not in there))
        return max(shared.values(), default=0.0) >= _NEAR_ENOUGH * whole or missing < _MISSING * whole

    def _shared(self, account: int, claim: Passage) -> dict[int, float]:
        """How much of a claim each sentence of an account has."""
        there = self._holders[account]
        shared: dict[int, float] = defaultdict(float)
        for feature in sorted(claim.features):
            for number in there.get(feature, ()):
                shared[number] += self._weights.of(feature)
        return shared

    def _near(self, account: int, claim: Passage) -> Passage | None:
        """The sentence that shares most with a claim: names of it, and a word of its matter; all its names stand in the account."""
        there = self._holders[account]
        if not claim.names or any(name not in there for name in claim.names):
            return None
        shared = self._shared(account, claim)
        for number in sorted(shared, key=lambda number: (-shared[number], number)):
            passage = self._material.passages[number]
            told = self._parting.told(claim, passage)
            if told and not claim.names.isdisjoint(passage.names) and not passage.headline:
                return None if _alike(claim, passage) else passage
        return None


def _alike(claim: Passage, passage: Passage) -> bool:
    """Whether a passage has several names of a claim, or a number of it: it may tell the same in other words."""
    return len(claim.names & passage.names) >= _SEVERAL or bool(same_numbers(claim, passage))


def _leads(passage: Passage) -> bool:
    """Whether a passage opens its article: what the story is, every account tells in some words."""
    return passage.headline or passage.number < _OPENING
