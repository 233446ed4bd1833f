"""Who says a quotation, as far as its account tells, and whether two accounts mean the same one."""

import re
from dataclasses import dataclass
from enum import Enum

from nutgraf.compare.material import Material
from nutgraf.compare.names.likeness import same_person
from nutgraf.model.comparison import Entity, Likeness
from nutgraf.model.notes import Attribution, Mention, NameKind, SourceKind
from nutgraf.model.span import Span
from nutgraf.text.words import telling


class Kinship(Enum):
    """How two speakers stand to each other."""

    SAME = "same"
    OPEN = "open"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Speaker:
    """Whom an account gives words to. ``entity`` is None where no name is known; ``named`` whether the words themselves name
    them and nobody else, so that no pronoun had to be resolved. ``described`` are the stems that tell of somebody without a name, ``roles``
    those of the offices that are printed with a name. ``not_meant`` are entities that persons said are others."""

    name: str = ""
    entity: int | None = None
    person: bool = False
    named: bool = False
    described: frozenset[str] = frozenset()
    roles: frozenset[str] = frozenset()
    not_meant: frozenset[int] = frozenset()


_HANGS_ON = re.compile(
    r"\b(?:of|to|for|with|by|from|under|behind|against|von|vom|für|bei|aus|des|unter|de|du|del|para|pour)\s+"
    r"(?:(?:the|a|an|der|dem|le|la|el)\s+)?(?:[^\W\d_]+\.?\s+){0,3}$"
)

NOBODY = Speaker()

ANYBODY = frozenset(
    telling(
        "spokesman spokeswoman spokesperson official officials man woman people person leader leaders former senior local member"
        " members office department company group one two three day new first chief police state government minister",
        "en",
    )
)
"""Stems that tell of too many to tell of one."""


class Speakers:
    """Looks up who speaks in each attribution of the accounts."""

    def __init__(self, material: Material) -> None:
        self._material = material
        self._known: dict[tuple[int, int], Speaker] = {}
        self._by_name: dict[str, Entity] = {}
        for entity in sorted(material.entities, key=lambda entity: -entity.mentions):
            for alias in entity.aliases:
                self._by_name.setdefault(alias.name.casefold(), entity)

    def of(self, account: int, attribution: int | None) -> Speaker:
        """The speaker of an attribution of an account; `NOBODY` where it has none."""
        if attribution is None:
            return NOBODY
        key = (account, attribution)
        if key not in self._known:
            said = self._material.accounts[account].notes.attributions[attribution]
            self._known[key] = self._speaker(account, said)
        return self._known[key]

    def _speaker(self, account: int, said: Attribution) -> Speaker:
        entity = self._meant(account, said)
        language = self._material.accounts[account].article.language
        if entity is not None:
            person = entity.kind is NameKind.PERSON
            roles = frozenset(telling(f"{entity.role} {said.role} {self._source(account, said)}", language))
            alone = said.source is None or len({other for _, other in self._people(account, said.source)}) < 2
            named = said.antecedent is None and alone
            others = self._material.others(entity)
            return Speaker(
                name=entity.name, entity=entity.id, person=person, named=named, roles=roles, not_meant=others
            )
        if not said.speaker:
            return NOBODY
        return Speaker(name=said.speaker, described=frozenset(telling(said.speaker, language)))

    def _source(self, account: int, said: Attribution) -> str:
        return self._material.accounts[account].words_of(said.source) if said.source else ""

    def _meant(self, account: int, said: Attribution) -> Entity | None:
        """The one that the source names: a person before an organisation, of several the first; else by the clean name."""
        for span in (said.source, said.antecedent):
            named = self._named(account, span, said.speaker) if span else None
            if named is not None:
                return named
        if said.source_kind in (SourceKind.UNNAMED, SourceKind.GROUP):
            return None
        return self._by_name.get(said.speaker.casefold())

    def _named(self, account: int, span: Span, speaker: str) -> Entity | None:
        bodies = [pair for pair in self._material.mentions_in(account, span) if _is_whole(pair[0], span)]
        meant = max(self._people(account, span), key=lambda pair: _fit(pair[0], speaker), default=None)
        first = meant or next(iter(bodies), None)
        return self._material.entities[first[1]] if first else None

    def _people(self, account: int, span: Span) -> list[tuple[Mention, int]]:
        near = self._material.mentions_in(account, span)
        text = self._material.accounts[account].article.text
        return [pair for pair in near if pair[0].kind is NameKind.PERSON and _is_head(text, span, pair[0].span)]


def _is_head(text: str, source: Span, name: Span) -> bool:
    """Whether a name is the source's own: "an adviser to Ada Brandt" and "Ada Brandt's office" are others."""
    return not _HANGS_ON.search(text, source.start, name.start) and not text.startswith(("'s", "’s"), name.end)


def _fit(mention: Mention, speaker: str) -> tuple[bool, bool, int, int]:
    """How far a name in a source is its person: a full one before a single word, which may be a country or an office."""
    full = " " in mention.name
    return full, mention.name in speaker, len(mention.name), -mention.span.start


def _is_whole(mention: Mention, span: Span) -> bool:
    """Whether a name is the source itself, and no part of it: "the Port Authority", but not "a Port Authority official"."""
    return mention.kind is not NameKind.PERSON and len(mention.span) * 10 >= len(span) * 7


def kinship(one: Speaker, other: Speaker) -> Kinship:
    """Whether two accounts give their words to the same one, to two people, or whether that stays open.

    A pronoun may have been taken for the wrong one, and two of one surname may be one: that stays open.
    """
    if one.entity is not None and one.entity == other.entity:
        return Kinship.SAME
    if other.entity in one.not_meant:
        return Kinship.OTHER
    if one.person and other.person:
        verdict = same_person(one.name, other.name)
        if verdict is None:
            sure = one.named and other.named and one.name.split()[-1] != other.name.split()[-1]
            return Kinship.OTHER if sure else Kinship.OPEN
        return Kinship.SAME if verdict.judgement is Likeness.SAME else Kinship.OPEN
    if one.described and (one.described == other.described or one.described <= other.roles):
        return Kinship.SAME
    shared = (one.described & (other.roles | other.described)) | (other.described & one.roles)
    return Kinship.SAME if shared - ANYBODY or (other.described and other.described <= one.roles) else Kinship.OPEN
