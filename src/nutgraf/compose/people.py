"""The people of the story, under their best known name, with the doubts about it."""

import re

from nutgraf.compose.cast import Cast
from nutgraf.model.comparison import Entity, Judgement, Likeness
from nutgraf.model.notes import NameKind
from nutgraf.model.page import Person

MOST = 15


def people(cast: Cast) -> tuple[Person, ...]:
    """Everybody named, most often mentioned first; a name that is most likely a slip is nobody."""
    persons = [entity for entity in cast.comparison.entities if entity.kind is NameKind.PERSON]
    shown = [person(entity, cast) for entity in persons if not slipped(entity, cast) and is_name(entity.name)]
    shown.sort(key=lambda one: (-one.mentions, one.name))
    return tuple(shown[:MOST])


def slipped(entity: Entity, cast: Cast) -> bool:
    """Whether every place that prints this name is a slip."""
    places = [place for alias in entity.aliases for place in alias.places]
    return bool(places) and all(
        any(doubt.article == place.article and doubt.span.touches(place.span) for doubt in cast.doubtful)
        for place in places
    )


def is_name(name: str) -> bool:
    """Whether this can be a name: no preposition in front, no word printed into another ("BergBerg")."""
    return not re.match(r"(?:of|the|and|for|to|di|by)\b", name) and not re.search(r"([A-Z]\w{3,})\1", name)


def whole_role(role: str) -> str:
    """An office as printed, or "" where only a piece of it was read."""
    piece = re.search(r"[\[\](){}]|\b(?:of|for|the|and|at|in|to)$", role.strip())
    return "" if piece else role


def person(entity: Entity, cast: Cast) -> Person:
    aliases = sorted({alias.name for alias in entity.aliases if alias.name != entity.name})
    return Person(
        name=entity.name,
        kind=entity.kind,
        role=whole_role(entity.role),
        aliases=tuple(aliases),
        mentions=entity.mentions,
        doubt=doubt(entity, cast),
    )


def doubt(entity: Entity, cast: Cast) -> str:
    """What is doubtful about a name of this person, or ""."""
    unsure = [alias.name for alias in entity.aliases if alias.judgement is Likeness.UNSURE]
    slips = [
        found
        for found in cast.comparison.disagreements
        if found.judgement is Judgement.SLIP and any(cast.named(version.value) is entity for version in found.versions)
    ]
    told = [f"{name} may be somebody else." for name in unsure]
    return " ".join([*told, *(found.why for found in slips)])
