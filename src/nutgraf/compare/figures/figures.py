"""Figures: printed numbers with all that helps to tell whether two of them speak of one thing."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property

from nutgraf.compare.figures.cues import (
    A_CLOCK,
    BACKGROUND,
    CLOCK_BEFORE,
    CONTRAST,
    PART,
    PART_BEHIND,
    ROUND_UP,
    SOMEBODY,
    TAKEN_BACK,
    UNREAL,
)
from nutgraf.compare.figures.puttings import who_puts, with_role
from nutgraf.compare.material import Material, Passage
from nutgraf.compare.passages import names_of
from nutgraf.model.notes import NameKind, Quantity, QuantityKind, TimeMention
from nutgraf.model.span import Span
from nutgraf.text.countries import country_of
from nutgraf.text.lexicon import CASUALTIES, counted_group
from nutgraf.text.measured import concepts_beside
from nutgraf.text.synonyms import group_of
from nutgraf.text.words import stem, telling

_PEOPLE = frozenset(("", "dead", "injured person", "person"))
_NEAR = 60
_BEHIND = 25
_OLD = 10
_VAGUE = 2.5
_BESIDE, _BESIDE_BEFORE, _DESCRIBED = 3, 4, 40
_OPENING = 4
_ROLE = 0.8
_WORD = re.compile(r"[^\W\d_][\w’'-]*")
_WHOLE = re.compile(r"\b(?:toll|number|total|count|tally|zahl|bilanz)\b[^.;]*$", re.IGNORECASE)
_STOP = re.compile(r"[,.]")
_TO_A_NAME = re.compile(r"\s(?:[a-zäöü]+\s){0,2}")
_OLD_MAN = re.compile(r"old|jährig|річн", re.IGNORECASE)
_FROM_A_NAME = re.compile(r",?\s\(?(?:aged?\s)?|,?\s(?:who\s(?:is|was|turned)|im Alter von)\s")


@dataclass(frozen=True, kw_only=True, eq=False)
class Figure:
    """One printed number. ``clause`` is the clause around it, ``sentence`` the whole sentence.

    ``thing`` groups what is counted and ``head`` is its stem; ``near`` are the stems of the words next to the number,
    the counted noun left out, and ``concepts`` what they tell of, each with its nearness 0..1. ``who`` are the features of the name
    whose age it is, ``described`` the noun for somebody whose age it is, ``next_words`` the two words behind it. ``part``, ``background`` (in
    the clause), ``past`` (in the sentence), ``old`` and ``clock`` say that it may count a part, a case before, something long ago, or no thing at all; ``possible`` that its clause is
    about what may be, ``round_up`` that its sentence counts over many events, ``taken_back`` that it is set against another one, ``contrast`` that a word of contrast stands in it. ``places`` are the towns
    and regions of the sentence. ``bare`` is a number with
    neither a counted noun nor a unit; it may go back to another one (``antecedent``), or to what the sentence before tells of (``inherits``).
    """

    account: int
    quantity: Quantity
    thing: str
    head: str
    clause: Passage
    sentence: Passage
    near: frozenset[str]
    concepts: Mapping[str, float]
    who: frozenset[str]
    described: frozenset[str]
    next_words: frozenset[str]
    speakers: frozenset[str]
    times: tuple[TimeMention, ...] = field(default=())
    part: bool = False
    background: bool = False
    past: bool = False
    old: bool = False
    clock: bool = False
    possible: bool = False
    round_up: bool = False
    taken_back: bool = False
    contrast: bool = False
    places: frozenset[int] = frozenset()
    inherits: bool = False
    antecedent: "Figure | None" = None

    @cached_property
    def top(self) -> tuple[str, float]:
        """The concept that stands nearest, and how near; ("", 0) where there is none."""
        return max(self.concepts.items(), key=lambda told: told[1]) if self.concepts else ("", 0.0)

    @cached_property
    def words(self) -> frozenset[str]:
        """The stems next to it and the counted one."""
        return self.near | {self.head} if self.head else self.near

    @property
    def goes_back(self) -> bool:
        """Whether what it counts stands before it."""
        return self.inherits or self.antecedent is not None

    def going_back_to(self, other: "Figure") -> "Figure":
        """The same figure as one more of what ``other`` counts."""
        inherited = {concept: nearness * 0.9 for concept, nearness in other.concepts.items()}
        return replace(
            self,
            concepts={**inherited, **{c: max(n, inherited.get(c, 0.0)) for c, n in self.concepts.items()}},
            near=self.near | other.near,
            head=self.head or other.head,
            thing=self.thing or other.thing,
            antecedent=other,
        )


def figures_of(material: Material) -> list[Figure]:
    """Every number that states something of its own, in the order of accounts and of their texts."""
    clauses: dict[tuple[int, int], list[Passage]] = {}
    for clause in material.clauses:
        clauses.setdefault((clause.account, clause.number), []).append(clause)
    found = []
    for sentence in material.passages:
        around = clauses.get((sentence.account, sentence.number), [])
        for printed in sentence.quantities:
            quantity = with_role(material, printed, sentence)
            clause = next((each for each in around if each.span.holds(quantity.span)), sentence)
            if not is_vague(quantity):
                figure = _figure(material, quantity, clause, sentence)
                inherits = quantity.role != printed.role
                found.append(
                    replace(figure, inherits=True, thing="", head="") if inherits and not printed.counted else figure
                )
    return found


def is_vague(quantity: Quantity) -> bool:
    """Whether the number names no more than a size ("dozens", "thousands")."""
    return quantity.high >= quantity.low * _VAGUE > 0


def _figure(material: Material, quantity: Quantity, clause: Passage, sentence: Passage) -> Figure:
    account = material.accounts[sentence.account]
    text, language, span = account.article.text, account.article.language, quantity.span
    before = text[max(sentence.span.start, span.start - _NEAR) : span.start]
    behind = text[span.end : min(sentence.span.end, span.end + _NEAR)]
    thing = counted_group(quantity.counted, language) if quantity.counted else ""
    bare = quantity.kind is QuantityKind.COUNT and not quantity.counted and not quantity.role
    return Figure(
        account=sentence.account,
        quantity=quantity,
        thing="person" if quantity.role in CASUALTIES and thing in _PEOPLE else thing,
        head=group_of(stem(quantity.counted, language), language) if quantity.counted else "",
        clause=clause,
        sentence=sentence,
        near=_near(quantity, before, behind, language),
        concepts=_concepts(text, quantity, sentence, language),
        who=_whose(material, quantity, sentence) if quantity.kind is QuantityKind.AGE else frozenset(),
        described=_described(span.of(text), before, behind) if quantity.kind is QuantityKind.AGE else frozenset(),
        next_words=frozenset(word.lower() for word in _WORD.findall(_STOP.split(behind)[0])[:2]),
        speakers=_speakers(material, quantity, sentence),
        times=_times(material, clause, sentence),
        part=bool((PART.search(before) and not _WHOLE.search(before)) or PART_BEHIND.match(behind[:_BEHIND])),
        background=BACKGROUND.search(account.words_of(_scope(material, clause, sentence))) is not None,
        past=BACKGROUND.search(account.words_of(sentence.span)) is not None,
        old=_of_old(material, clause, sentence),
        possible=UNREAL.search(account.words_of(clause.span)) is not None,
        round_up=ROUND_UP.search(account.words_of(sentence.span)) is not None,
        places=_places(material, sentence),
        contrast=CONTRAST.search(account.words_of(sentence.span)) is not None,
        taken_back=TAKEN_BACK.search(account.words_of(sentence.span)) is not None,
        clock=A_CLOCK.match(behind) is not None
        or (bare and quantity.high <= 31 and CLOCK_BEFORE.search(before) is not None),
    )


def _concepts(text: str, quantity: Quantity, sentence: Passage, language: str) -> dict[str, float]:
    """What stands near, and what befell those counted: that was found in more languages, and by the sentence before too."""
    span, whole = quantity.span, sentence.span
    found = concepts_beside(text, span.start, span.end, whole.start, whole.end, language)
    return {**found, quantity.role: max(_ROLE, found.get(quantity.role, 0.0))} if quantity.role else found


def _near(quantity: Quantity, before: str, behind: str, language: str) -> frozenset[str]:
    stems = {group_of(stemmed, language) for side in (before, behind) for stemmed in telling(side, language)}
    return frozenset(stems - {group_of(stem(quantity.counted, language), language)})


def _whose(material: Material, quantity: Quantity, sentence: Passage) -> frozenset[str]:
    """The features of the name whose age it is: right behind it ("42-year-old Ann Lee") or right before it ("Ann Lee, 42")."""
    text = material.accounts[sentence.account].article.text
    printed = quantity.span.of(text)
    for mention, entity in material.mentions_in(sentence.account, sentence.span):
        behind = text[quantity.span.end : mention.span.start] if mention.span.start >= quantity.span.end else "-"
        before = text[mention.span.end : quantity.span.start] if mention.span.end <= quantity.span.start else "-"
        if _TO_A_NAME.fullmatch(behind) or (not _OLD_MAN.search(printed) and _FROM_A_NAME.fullmatch(before)):
            return names_of(material.entities[entity])
    return frozenset()


def _described(printed: str, before: str, behind: str) -> frozenset[str]:
    """The noun for somebody whose age it is: right behind "44-year-old", right before what is told otherwise."""
    if _OLD_MAN.search(printed):
        beside = " ".join(_WORD.findall(_STOP.split(behind)[0])[:_BESIDE])
        return frozenset(
            word.lower() for word in SOMEBODY.findall(re.split(r"\b(?:and|who|whose|his|her)\b", beside)[0])
        )
    words = _WORD.findall(before[-_DESCRIBED:])[-_BESIDE_BEFORE:]
    return frozenset(word.lower() for word in SOMEBODY.findall(" ".join(words)))


def _places(material: Material, sentence: Passage) -> frozenset[int]:
    return frozenset(
        entity
        for mention, entity in material.mentions_in(sentence.account, sentence.span)
        if mention.kind is NameKind.PLACE and not country_of(material.entities[entity].name)
    )


def _speakers(material: Material, quantity: Quantity, sentence: Passage) -> frozenset[str]:
    said = material.accounts[sentence.account].attributions_at(quantity.span)
    named = {one.speaker for one in said if one.speaker and any(part.holds(quantity.span) for part in one.content)}
    who = "" if named else who_puts(material, sentence)
    return frozenset(named or ({who} if who else ()))


def _scope(material: Material, clause: Passage, sentence: Passage) -> Span:
    """The clause, with the few words that open its sentence where they stand right before it ("Last year, …")."""
    text = material.accounts[sentence.account].article.text
    opening = text[sentence.span.start : clause.span.start]
    start = sentence.span.start if len(opening.split()) <= _OPENING else clause.span.start
    return Span(start=start, end=clause.span.end)


def _times(material: Material, clause: Passage, sentence: Passage) -> tuple[TimeMention, ...]:
    scope = _scope(material, clause, sentence)
    return tuple(time for time in sentence.times if scope.holds(time.span))


def _of_old(material: Material, clause: Passage, sentence: Passage) -> bool:
    """Whether the clause tells of a time long before the article was printed."""
    times = _times(material, clause, sentence)
    if not material.dated(sentence.account) or not times:
        return False
    day = material.time_of(sentence.account).date()
    return all((day - time.when.end).days > _OLD for time in times)
