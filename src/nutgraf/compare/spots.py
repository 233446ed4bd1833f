"""Disagreements of place: the same assertion with different places."""

import re
from collections.abc import Sequence
from itertools import combinations

from nutgraf.compare.material import Material, Passage
from nutgraf.compare.weights import Weights, alike
from nutgraf.model.comparison import Disagreement, DisagreementKind, Entity, Judgement, Version
from nutgraf.model.notes import Mention, NameKind
from nutgraf.text.countries import country_of

_SURE = 0.62

_Spot = tuple[Passage, Mention, int]


def place_disagreements(
    material: Material, groups: Sequence[Sequence[Passage]], weights: Weights
) -> list[Disagreement]:
    """Claims whose statements each name one place, not the same, and neither account knows the other's."""
    known = _known(material)
    found = []
    for group in groups:
        spots = [spot for passage in group if (spot := _only_spot(material, passage)) is not None]
        parting = _first_parting(material, spots, known, weights)
        if parting is not None:
            found.append(_disagreement(material, spots, parting))
    return found


def _first_parting(
    material: Material, spots: Sequence[_Spot], known: dict[int, set[int]], weights: Weights
) -> tuple[_Spot, _Spot] | None:
    if len({spot[2] for spot in spots}) < 2:
        return None
    for one, other in combinations(spots, 2):
        names = material.entities[one[2]].name, material.entities[other[2]].name
        if _part(one, other, known, weights) and not _one_name(*names):
            return one, other
    return None


def _known(material: Material) -> dict[int, set[int]]:
    found: dict[int, set[int]] = {}
    for (account, _), entity in material.entity_of.items():
        found.setdefault(entity, set()).add(account)
    return found


def _only_spot(material: Material, passage: Passage) -> _Spot | None:
    places = [
        (mention, entity)
        for mention, entity in material.mentions_in(passage.account, passage.span)
        if mention.kind is NameKind.PLACE and not country_of(material.entities[entity].name)
    ]
    return (passage, *places[0]) if len({entity for _, entity in places}) == 1 else None


def _part(one: _Spot, other: _Spot, known: dict[int, set[int]], weights: Weights) -> bool:
    if one[2] == other[2] or not known[one[2]].isdisjoint(known[other[2]]):
        return False
    return bool(one[0].names & other[0].names) and alike(one[0], other[0], weights) >= _SURE


def _one_name(one: str, other: str) -> bool:
    """Whether one place is the other with a word less or an apostrophe more: "Ferry Road", "Bell's Ferry Road"."""
    first, second = (set(re.sub(r"[’']", "", name.casefold()).split()) for name in (one, other))
    return first <= second or second <= first


def _disagreement(material: Material, spots: Sequence[_Spot], parting: tuple[_Spot, _Spot]) -> Disagreement:
    entities = [material.entities[spot[2]] for spot in parting]
    return Disagreement(
        kind=DisagreementKind.PLACE,
        about="Place of the event",
        judgement=Judgement.UNSURE,
        why=f"The accounts tell the same of {entities[0].name} and of {entities[1].name}, and neither has both.",
        versions=tuple(_version(material, entity, spots) for entity in entities),
    )


def _version(material: Material, entity: Entity, spots: Sequence[_Spot]) -> Version:
    told = [spot for spot in spots if spot[2] == entity.id]
    return Version(value=entity.name, places=tuple(material.place(spot[0].account, spot[1].span) for spot in told))
