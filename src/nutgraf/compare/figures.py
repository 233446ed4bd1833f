"""Figures: printed numbers with all that decides whether two of them speak of one thing."""

from dataclasses import dataclass

from nutgraf.compare.figure_cues import (
    AGE_BEFORE,
    AGE_BEHIND,
    AND_AN_NTH,
    BACKGROUND,
    NO_WHOLE,
    OF_ALL,
    OF_THE_WHOLE,
    PART,
    PART_BEHIND,
    PARTLY_FATAL,
    ROUND_UP,
    TOLLS,
    UNREAL,
)
from nutgraf.compare.material import Material, Passage
from nutgraf.compare.passages import names_of
from nutgraf.compare.puttings import with_role
from nutgraf.compare.weights import Weights, alike
from nutgraf.model.notes import NameKind, Quantity, QuantityKind, TimeMention
from nutgraf.model.span import Span
from nutgraf.text.countries import country_of
from nutgraf.text.lexicon import CASUALTIES, counted_group
from nutgraf.text.synonyms import group_of
from nutgraf.text.words import stem, telling

_PEOPLE = frozenset(("", "dead", "injured person", "person"))
_JOINED = "took part"
_NEAR = 60
_BEHIND = 25
_LIKE = 0.5
_LIKE_WITH_ROLE = 0.3
_OLD = 10
_FEW, _MANY_NEAR = 10, 4
_VAGUE = 3
_OPENING = 4
_LEAD, _LEADING = 0.35, 6
_HALF, _FIRST = 0.5, 9


WITH_WORD_LISTS = ("en", "de", "uk", "ko", "und")
"""Languages in which it can be told what a number counts; elsewhere two numbers are never set against each other."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One printed number. ``clause`` is the clause around it, ``sentence`` the whole sentence, ``claim`` its claim.

    ``near`` are the stems of the words next to the number, the counted noun left out; ``who`` is the last
    name before it in its sentence; ``places`` are the towns and regions the sentence names; a ``round_up`` counts over
    many events.
    """

    account: int
    quantity: Quantity
    thing: str
    clause: Passage
    sentence: Passage
    claim: int
    near: frozenset[str]
    who: frozenset[str]
    places: frozenset[int]
    times: tuple[TimeMention, ...]
    round_up: bool = False

    @property
    def key(self) -> tuple[QuantityKind, str, str, str, bool]:
        """What must be the very same for two figures to be set beside each other at all."""
        return self.quantity.kind, self.quantity.unit, self.thing, self.quantity.role, self.round_up


def figures_of(material: Material, claim_of: dict[tuple[int, Span], int]) -> list[Figure]:
    """Every number that states something of its own: no part, no share of a total, no past or possible case."""
    clauses: dict[tuple[int, int], list[Passage]] = {}
    for clause in material.clauses:
        clauses.setdefault((clause.account, clause.number), []).append(clause)
    found = []
    for sentence in material.passages:
        if material.accounts[sentence.account].article.language not in WITH_WORD_LISTS:
            continue
        around = clauses.get((sentence.account, sentence.number), [])
        for printed in sentence.quantities:
            quantity = with_role(material, printed, sentence)
            clause = next((each for each in around if each.span.holds(quantity.span)), sentence)
            if _usable(material, quantity, clause, sentence):
                found.append(_figure(material, quantity, clause, sentence, claim_of))
    return found


def _figure(
    material: Material, quantity: Quantity, clause: Passage, sentence: Passage, claim_of: dict[tuple[int, Span], int]
) -> Figure:
    language = material.accounts[sentence.account].article.language
    thing = counted_group(quantity.counted, language) if quantity.counted else ""
    return Figure(
        account=sentence.account,
        quantity=quantity,
        thing="person" if quantity.role in CASUALTIES and (thing in _PEOPLE or quantity.role == _JOINED) else thing,
        clause=clause,
        sentence=sentence,
        claim=claim_of[sentence.account, sentence.span],
        near=_near(material, quantity, sentence, language),
        who=_last_name(material, quantity, sentence),
        places=_places(material, sentence),
        times=_times(material, clause, sentence),
        round_up=quantity.role in TOLLS and ROUND_UP.search(material.words_of(sentence)) is not None,
    )


def _last_name(material: Material, quantity: Quantity, sentence: Passage) -> frozenset[str]:
    before = Span(start=sentence.span.start, end=max(sentence.span.start, quantity.span.start))
    named = material.mentions_in(sentence.account, before)
    return names_of(material.entities[named[-1][1]]) if named else frozenset()


def _places(material: Material, sentence: Passage) -> frozenset[int]:
    return frozenset(
        entity
        for mention, entity in material.mentions_in(sentence.account, sentence.span)
        if mention.kind is NameKind.PLACE and not country_of(material.entities[entity].name)
    )


def _near(material: Material, quantity: Quantity, sentence: Passage, language: str) -> frozenset[str]:
    text, span = material.accounts[sentence.account].article.text, quantity.span
    before = text[max(sentence.span.start, span.start - _NEAR) : span.start]
    behind = text[span.end : min(sentence.span.end, span.end + _NEAR)]
    stems = {group_of(stemmed, language) for side in (before, behind) for stemmed in telling(side, language)}
    return frozenset(stems - {group_of(stem(quantity.counted, language), language)})


def _usable(material: Material, quantity: Quantity, clause: Passage, sentence: Passage) -> bool:
    if quantity.kind in (QuantityKind.AGE, QuantityKind.DURATION):
        return False
    if quantity.kind is QuantityKind.COUNT and not (quantity.counted or quantity.role):
        return False
    if quantity.high >= quantity.low * _VAGUE > 0 or quantity.counted in NO_WHOLE:
        return False
    if quantity.role in TOLLS and quantity.high <= 1 and not sentence.headline:
        return False
    account = material.accounts[sentence.account]
    text, span = account.article.text, quantity.span
    before = text[max(sentence.span.start, span.start - _NEAR) : span.start]
    behind = text[span.end : min(sentence.span.end, span.end + _BEHIND)]
    scope = account.words_of(_scope(material, clause, sentence))
    return not (
        (PART.search(before) and not (quantity.role == _JOINED and OF_ALL.search(before)))
        or PART_BEHIND.match(behind)
        or (AGE_BEFORE.search(before) and AGE_BEHIND.match(behind))
        or (quantity.role == "killed" and PARTLY_FATAL.search(text, span.end, sentence.span.end))
        or AND_AN_NTH.search(text, span.end, sentence.span.end)
        or OF_THE_WHOLE.match(account.words_of(sentence.span))
        or UNREAL.search(account.words_of(clause.span))
        or BACKGROUND.search(scope)
        or _of_old(material, clause, sentence)
    )


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


def comparable(one: Figure, other: Figure, weights: Weights) -> bool:
    """Whether two figures with the same key speak of one thing: the same place, people and time around them."""
    if _days_part(one, other):
        return False
    same_claim = one.claim == other.claim
    if not (one.quantity.role and one.thing):
        return _said_of_one_thing(one, other, weights, same_claim=same_claim)
    if same_claim:
        return True
    if one.quantity.role in TOLLS:
        return _leads(one) and _leads(other) and not (one.places and other.places and not one.places & other.places)
    return not _names_part(one, other) and _done_by_one(one, other, weights)


def _done_by_one(one: Figure, other: Figure, weights: Weights) -> bool:
    likeness = max(alike(one.clause, other.clause, weights), alike(one.sentence, other.sentence, weights))
    return bool(one.clause.names & other.clause.names) and likeness >= _LIKE_WITH_ROLE


def _leads(figure: Figure) -> bool:
    """Whether a figure stands in the first half of its article, or in its headline."""
    return figure.sentence.headline or figure.sentence.position <= _HALF or figure.sentence.number < _FIRST


def tells_the_whole(figure: Figure) -> bool:
    """Whether a toll stands where an article says how many in all: in its headline or its first part."""
    sentence = figure.sentence
    first = sentence.headline or sentence.position <= _LEAD or sentence.number < _LEADING
    return first or figure.quantity.role not in TOLLS


def _said_of_one_thing(one: Figure, other: Figure, weights: Weights, *, same_claim: bool) -> bool:
    """Where nothing befell what is counted, the words next to the number must say that it is the same."""
    counts = one.quantity.kind is QuantityKind.COUNT
    if not counts and one.who and other.who and not one.who & other.who:
        return False
    fleeting = not counts and one.quantity.kind is not QuantityKind.MONEY
    if counts and one.thing in _PEOPLE and max(one.quantity.high, other.quantity.high) < _FEW:
        return False
    small = counts and max(one.quantity.high, other.quantity.high) < _FEW
    shared = len(one.near & other.near)
    if shared < (3 if small else 2) or ((small or fleeting) and not same_claim):
        return False
    if counts and shared >= _MANY_NEAR:
        return True
    return bool(one.clause.names & other.clause.names) and alike(one.clause, other.clause, weights) >= _LIKE


def _names_part(one: Figure, other: Figure) -> bool:
    """Whether both name somebody or some place and share none of them."""
    here, there = one.sentence.names, other.sentence.names
    near, far = one.clause.names, other.clause.names
    return bool(here and there and not here & there) or bool(near and far and not (near & there or far & here))


def _days_part(one: Figure, other: Figure) -> bool:
    here, there = one.times, other.times
    if not here or not there:
        return False
    return all(a.when.end < b.when.start or b.when.end < a.when.start for a in here for b in there)
