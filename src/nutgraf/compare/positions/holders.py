"""Whose position a sentence tells: that of a person, an organisation or a state.

A state goes by its own name, its seat of government, its government and ministries, and those who hold its highest offices.
"""

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from nutgraf.compare.material import Material, Passage
from nutgraf.compare.names.offices import single_office
from nutgraf.compare.outcomes.speaking import Speaking
from nutgraf.model.comparison import Entity
from nutgraf.model.notes import Attribution, AttributionKind, NameKind, SourceKind
from nutgraf.model.span import Span
from nutgraf.text.countries import country_of
from nutgraf.text.seats import state_seated_in

_SPEAKS_FOR_STATE = frozenset(("president", "prime minister", "chancellor", "foreign minister", "defence minister"))
_FORMER = re.compile(r"\b(?:former|ex|late|ehemalig\w*|einstig\w*|колишн\w+)\b|전 ", re.IGNORECASE)
_GOVERNMENT = re.compile(
    r"(?P<of>[\w.]+(?: [\w.]+)?)(?:[’']s)? (?:government|cabinet|(?:foreign|defen[cs]e|interior|finance) ministry|foreign office|authorities|presidential office|regierung|"
    r"außenministerium|verteidigungsministerium|уряд\w*|влад\w+|정부|외교부|국방부)",
    re.IGNORECASE,
)
_ADVERBS = (
    r"(?:has|have|had|is|are|was|were|will|would|also|long|so|far|traditionally|already|now|\w+ly|even|still|always|never|earlier|yesterday|today|appears?|"
    r"appeared|seems?|seemed|to|be|been|may|might|could|can|on|said|says|it|he|she|they|that|\w+day|itself|himself|herself|themselves|government|"
    r"administration|officials|ministry|leadership|which|who|hat|haben|wird|sich|auch|weiterhin|вже|також|раніше)"
)
_JOINED = re.compile(rf"(?:[’']s)?(?:,[^,;]{{1,60}},)?\s*(?:{_ADVERBS}\s+){{0,7}}(?:{_ADVERBS}\s*)?", re.IGNORECASE)
_I = re.compile(r"\b(?:we|I|wir|ich|ми|я)\b", re.IGNORECASE)
_HE = re.compile(r"\b(?:it|he|she|they|er|sie|es|він|вона|вони)\b", re.IGNORECASE)
_AT_ONCE = re.compile(
    r"\W*(?:(?:an?|the|its|his|her|their|some|potential|possible|new|full|strong|\w+ed)\s+){0,3}", re.IGNORECASE
)
"""What may stand between "indicated" and the stance: "a potential"."""
_PART_OF = re.compile(
    r"\b(?:members?|lawmakers?|critics?|opponents?|allies|ally|supporters?|parts?|some|many|most|half|one|two|three|several|sources?|officials?|aides?) (?:\w+ )?(?:of|in|from|inside|within) (?:the )?$",
    re.IGNORECASE,
)
"""Some of a body are not that body."""
_NEAR = 90


@dataclass(frozen=True, slots=True, kw_only=True)
class Holder:
    """Who holds a position: ``key`` is the same for all names of one holder, ``state`` a country's code or "".

    ``own`` is the key of the person where a state is meant by who holds its office.
    """

    key: str
    name: str
    entity: int | None = None
    state: str = ""
    own: str = ""


class Holders:
    """Finds holders; who holds which office of which state is gathered once."""

    def __init__(self, material: Material) -> None:
        self._material = material
        self._speaking = Speaking(material)
        self._entities = {entity.name.casefold(): entity for entity in reversed(material.entities)}
        self._offices = _offices(material)
        self._states = _states(material.entities)

    def holder(self, passage: Passage, where: Span) -> tuple[Holder | None, int | None]:
        """Who holds what the words under ``where`` tell, and the attribution that says so, by its number."""
        account = self._material.accounts[passage.account]
        said = account.notes.attributions
        near = [
            number for number in account.attribution_numbers_at(where) if said[number].sentence.touches(passage.span)
        ]
        cued = [number for number in near if (cue := said[number].cue) is not None and cue.touches(where)]
        stances = [one for one in account.notes.stances if one.cue is not None and one.cue.touches(where)]
        if cued:
            return self.speaker(said[cued[0]]), cued[0]
        if stances and (found := self.speaker(stances[0])) is not None:
            return found, None
        inside = [number for number in near if any(part.holds(where) for part in said[number].content)]
        subject = self._subject(passage, where)
        if not inside:
            return subject, None
        number = min(inside, key=lambda one: sum(map(len, said[one].content)))
        speaker = self.speaker(said[number])
        return (
            speaker if speaker and self._of_himself(passage, said[number], where, speaker, subject) else None
        ), number

    def _of_himself(
        self, passage: Passage, said: Attribution, where: Span, speaker: Holder, subject: Holder | None
    ) -> bool:
        """Whether somebody's words tell the speaker's own position, or that of the state the speaker speaks for."""
        if subject is not None:
            return subject.key == speaker.key
        start = min(part.start for part in said.content)
        before = self._material.accounts[passage.account].article.text[start : where.start]
        if _AT_ONCE.fullmatch(before):
            return True
        pronoun = _I if said.kind is AttributionKind.DIRECT or before.count("“") > before.count("”") else _HE
        last = [found.start() for found in pronoun.finditer(before)]
        return bool(last) and _JOINED.fullmatch(before[last[-1] :].split(" ", 1)[-1]) is not None

    def speaker(self, said: Attribution) -> Holder | None:
        """Who speaks, where that is somebody or some body that is named."""
        if said.source_kind in (SourceKind.UNNAMED, SourceKind.OUTLET, SourceKind.DOCUMENT, SourceKind.GROUP):
            return None
        name = self._speaking.named(said.speaker)
        if not name:
            return None
        entity = self._entities.get(name.casefold())
        return self._of_entity(entity) if entity else self._unnamed(name)

    def _unnamed(self, told: str) -> Holder | None:
        """A ministry or government of a named state; nobody else without a name."""
        found = _GOVERNMENT.search(told)
        state = state_seated_in(told) or (_country_at_the_end(found["of"]) if found else "")
        return self._state(state, told) if state else None

    def _of_entity(self, entity: Entity) -> Holder | None:
        if entity.kind is NameKind.PERSON:
            own = f"e{entity.id}"
            state = self._offices.get(entity.id, "")
            if not state:
                return Holder(key=own, name=entity.name, entity=entity.id)
            return Holder(key=state, name=entity.name, entity=entity.id, state=state, own=own)
        state = country_of(entity.name) or state_seated_in(entity.name)
        if state:
            return self._state(state, entity.name)
        if entity.kind is NameKind.PLACE:
            return None
        return Holder(key=f"e{entity.id}", name=entity.name, entity=entity.id)

    def _state(self, state: str, told: str) -> Holder:
        entity = self._states.get(state)
        return Holder(
            key=state, name=entity.name if entity else told, entity=entity.id if entity else None, state=state
        )

    def _subject(self, passage: Passage, where: Span) -> Holder | None:
        """The name, or the government of a state, that stands before the words with nothing but auxiliaries between."""
        text = self._material.accounts[passage.account].article.text
        start = max(passage.span.start, where.start - _NEAR)
        named = self._material.mentions_in(passage.account, Span(start=start, end=where.start))
        for mention, entity in reversed(named):
            part = _PART_OF.search(text, passage.span.start, mention.span.start)
            if not part and _JOINED.fullmatch(text, mention.span.end, where.start):
                return self._of_entity(self._material.entities[entity])
        for found in reversed(list(_GOVERNMENT.finditer(text, start, where.start))):
            state = _country_at_the_end(found["of"])
            if state and _JOINED.fullmatch(text, found.end(), where.start):
                return self._state(state, found.group())
        return None


def _country_at_the_end(words: str) -> str:
    """The country that one or two words end in: "the Norwegian", "South Korean"."""
    parts = words.split()
    return country_of(" ".join(parts[-2:])) or country_of(parts[-1])


def _offices(material: Material) -> dict[int, str]:
    """The state for which a person speaks by an office printed with the name anywhere."""
    found: dict[int, Counter[str]] = {}
    for (account, number), entity in material.entity_of.items():
        mention = material.accounts[account].notes.mentions[number]
        state = (
            country_of(mention.of) if mention.of else _country_at_the_end(" ".join(mention.office.split()[:2]) or "-")
        )
        office = single_office(mention.office.removeprefix(mention.of).strip()) or single_office(mention.office)
        if state and office in _SPEAKS_FOR_STATE and not _FORMER.search(mention.office):
            found.setdefault(entity, Counter())[state] += 1
    return {entity: counts.most_common(1)[0][0] for entity, counts in found.items()}


def _states(entities: tuple[Entity, ...]) -> Mapping[str, Entity]:
    """The entity by which each state is best known."""
    found: dict[str, Entity] = {}
    for entity in sorted(entities, key=lambda one: (one.mentions, -one.id)):
        code = country_of(entity.name) if entity.kind is not NameKind.PERSON else ""
        if code:
            found[code] = entity
    return found
