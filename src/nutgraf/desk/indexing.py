"""Whom and which outlets a page is found by."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace

from nutgraf.errors import BrokenPage
from nutgraf.model.claim import Treating
from nutgraf.model.notes import NameKind, SourceKind
from nutgraf.model.origin import NodeKind
from nutgraf.model.page import Opinion, Person, StoryPage
from nutgraf.model.page_compared import PageClaim
from nutgraf.ports.kept import KeptPage, OutletOnPage, PersonOnPage
from nutgraf.text.person_keys import person_key

_PUBLISHING = frozenset((NodeKind.OUTLET, NodeKind.WIRE))
_CARRIES = frozenset((Treating.STATES, Treating.ATTRIBUTES))


def cast_of(page: StoryPage) -> tuple[PersonOnPage, ...]:
    """The people of ``page``: those it is about, as often as it mentions them, then whoever else speaks on it. Those of
    one key are one; ``statements`` counts what is said by any of their names."""
    about: dict[str, list[Person]] = {}
    for one in (one for one in page.people if one.kind is NameKind.PERSON):
        about.setdefault(person_key(one.name), []).append(one)
    spoken: dict[str, list[Opinion]] = {}
    for opinion in page.opinions:
        key = _speaker_key(opinion.speaker.name, about)
        if key in about or opinion.speaker.kind is SourceKind.PERSON:
            spoken.setdefault(key, []).append(opinion)
    return tuple(_person(key, about.get(key, ()), spoken.get(key, ())) for key in {**about, **spoken})


def carriers_of(page: StoryPage) -> tuple[OutletOnPage, ...]:
    """The outlets of ``page`` in the order of their first articles. They carried a claim ``first`` that another outlet
    carries too; ``taken`` names another outlet or an agency for each time their articles tell that they took from it."""
    outlets = {line.id: line.outlet for line in page.articles}
    articles = Counter(outlets.values())
    first = Counter(_first_outlets(page.claims))
    taken = list(_taken(page, outlets))
    return tuple(
        OutletOnPage(
            name=name,
            articles=many,
            first=first[name],
            taken=tuple(origin for outlet, origin in taken if outlet == name),
        )
        for name, many in articles.items()
    )


def listed(kept: KeptPage) -> KeptPage:
    """A kept page with whom and which outlets it is found by; with nobody where its JSON cannot be read."""
    from nutgraf.render.json import loads

    try:
        (page,) = loads(kept.json)
    except (BrokenPage, ValueError):
        return kept
    return replace(kept, cast=cast_of(page), carriers=carriers_of(page))


def _speaker_key(name: str, about: dict[str, list[Person]]) -> str:
    """The key of whoever is called ``name``: their own, or that of the one it is an alias of."""
    key = person_key(name)
    if key in about:
        return key
    known = ((one, alias) for one, people in about.items() for person in people for alias in person.aliases)
    return next((one for one, alias in known if person_key(alias) == key), key)


def _person(key: str, about: Iterable[Person], spoken: Iterable[Opinion]) -> PersonOnPage:
    people, opinions = list(about), list(spoken)
    names = [one.name for one in people] + [opinion.speaker.name for opinion in opinions]
    roles = [one.role for one in people] + [opinion.speaker.role for opinion in opinions]
    aliases = [alias for one in people for alias in one.aliases]
    return PersonOnPage(
        key=key,
        name=names[0],
        role=next((role for role in roles if role), ""),
        names=tuple(dict.fromkeys([*names, *aliases])),
        mentions=sum(one.mentions for one in people),
        statements=sum(len(opinion.statements) for opinion in opinions),
    )


def _first_outlets(claims: Iterable[PageClaim]) -> Iterator[str]:
    """The outlet that was first with each claim, where it was not the only one."""
    for claim in claims:
        carrying = {one.article: one.outlet for one in claim.treatments if one.how in _CARRIES}
        outlet = carrying.get(claim.first)
        if outlet is not None and len(set(carrying.values())) > 1:
            yield outlet


def _taken(page: StoryPage, outlets: dict[str, str]) -> Iterator[tuple[str, str]]:
    """Who took something, and from whom, as the words of the one's article tell."""
    names = {node.id: node.name for node in page.graph.nodes if node.kind in _PUBLISHING}
    homes = {
        (node.id, outlets[article]) for node in page.graph.nodes for article in node.articles if article in outlets
    }
    for edge in page.edges:
        outlet = outlets.get(edge.citation.article, "")
        if edge.origin in names and (edge.to, outlet) in homes:
            yield outlet, names[edge.origin]
