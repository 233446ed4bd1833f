"""Sentences of two articles that are near each other: what binds them where no claim, quotation or disagreement does."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from nutgraf.compare.beside.groups import At
from nutgraf.compare.claims.parting import Parting, same_numbers
from nutgraf.compare.lookup import Lookup
from nutgraf.compare.material import Material
from nutgraf.compare.names.aliases import merge_names
from nutgraf.compare.outcomes.outcomes import happenings
from nutgraf.compare.passages import passages_of
from nutgraf.compare.weights import Weights, alike
from nutgraf.model.notes import Account

NEAR = 0.27
"""The likeness from which two sentences tell of one matter more often than not, where nothing nearer is there."""

FEWEST = 3
"""Features and numbers that they share at least."""


@dataclass(frozen=True, slots=True)
class Near:
    """Two sentences of two articles and how like they are, 0..1."""

    likeness: float
    one: At
    other: At


def nearest(accounts: Sequence[Account]) -> list[Near]:
    """Pairs of sentences of two articles, the nearest first."""
    entities, of = merge_names(accounts)
    material = passages_of(accounts, entities, of)
    weights = Weights(material.passages)
    parting = Parting(material, happenings(material))
    pairs = list(_pairs(material, weights, parting))
    return sorted(pairs, key=lambda near: (-near.likeness, near.one, near.other))


def _pairs(material: Material, weights: Weights, parting: Parting) -> Iterator[Near]:
    passages = material.passages
    for a, b in Lookup(passages, weights).pairs():
        one, other = passages[a], passages[b]
        shared = len(one.features & other.features) + same_numbers(one, other)
        if one.account == other.account or shared < FEWEST:
            continue
        likeness = alike(one, other, weights)
        if likeness >= NEAR and not parting.apart(one, other):
            yield Near(likeness, (one.account, one.number), (other.account, other.number))
