"""Disagreements of place: one deed put at two places, neither of which lies in the other as far as the story tells."""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import lru_cache

from nutgraf.compare.deeds.deeds import Deeds
from nutgraf.compare.deeds.moments import apart
from nutgraf.compare.deeds.sites import Spot, is_far_off, spots_in
from nutgraf.compare.material import Material
from nutgraf.compare.names.likeness import sounds_alike
from nutgraf.model.comparison import Disagreement, DisagreementKind, Judgement, Version
from nutgraf.text.places import known_places
from nutgraf.text.site_words import EXCLUSIVE

_MANY, _UNNAMED, _ONE_REGION, _ONE_KIND = 2.2, 1.4, 1.0, 0.7
_CENTRAL, _SAME_DAY, _SAME_DAY_AHEAD = 0.6, 0.6, 2.5
_MOST, _SEVERAL = 120, 3
_AIRPORT = re.compile(r" (?:international )?airport$")
_WORDS = re.compile(r"[^\s–-]+")
_INSIDE = re.compile(r"(?:,| in| of|,? in (?:northern|southern|eastern|western|central)) $")
_LOCATED = frozenset(
    "find arrest fire begin blast crash capsize collapse shoot stab meet landfall breach attack rob kidnap rescue".split()
)
"""Deeds that are told with the kind of site they happened at."""
_MOVED = re.compile(
    r"\b(?:moved (?:to|from)|relocated|now (?:to|be|in|at|due|expected)|instead of|switched|verlegt|перенес\w+|déplacé\w*|trasladad\w+)\b",
    re.IGNORECASE,
)

Side = list[Spot]


def place_disagreements(material: Material, deeds: Deeds) -> list[Disagreement]:
    """One for each deed that two accounts, or two speakers, put at two places."""
    by_deed: dict[tuple[str, str], Side] = defaultdict(list)
    known = _Known(material)
    for passage in material.passages:
        for spot in spots_in(material, passage, deeds):
            by_deed[spot.deed.name, spot.role].append(spot)
    found: list[Disagreement] = []
    taken: set[tuple[int, int]] = set()
    for told in by_deed.values():
        for one, other in _families(_few(told)[:_MOST], deeds, known):
            sentences = {(each.account, each.deed.passage.number) for each in (*one, *other)}
            if not sentences & taken:
                taken |= sentences
                found.append(_disagreement(material, one, other))
    return found


class _Known:
    """Which accounts name a place, which places lie in others, and how far away some are said to be."""

    def __init__(self, material: Material) -> None:
        self._accounts: dict[str, set[int]] = defaultdict(set)
        self._distant: dict[str, set[int]] = defaultdict(set)
        self._outer: dict[str, set[str]] = defaultdict(set)
        for (number, index), entity in material.entity_of.items():
            account = material.accounts[number]
            mentions, text = account.notes.mentions, account.article.text
            aside = self._distant if is_far_off(text, mentions[index].span) else self._accounts
            aside[f"e{entity}"].add(number)
            if index and _INSIDE.fullmatch(text, mentions[index - 1].span.end, mentions[index].span.start):
                self._outer[f"e{material.entity_of[number, index - 1]}"].add(f"e{entity}")

    def within(self, one: str, other: str) -> bool:
        """Whether one is told to lie in the other."""
        return one in self._outer[other] or other in self._outer[one]

    def side_by_side(self, one: str, other: str) -> bool:
        """Whether both are told to lie in one and the same place."""
        return bool(self._outer[one] & self._outer[other])

    def by_both(self, one: Spot, other: Spot) -> bool:
        """Whether one of the two accounts names the other's place too."""
        return other.account in self._accounts[one.key] or one.account in self._accounts[other.key]

    def far_apart(self, one: Spot, other: Spot) -> bool:
        """Whether an account that puts the deed at one of them says how far away the other is."""
        return one.account in self._distant[other.key] or other.account in self._distant[one.key]


def _few(told: Sequence[Spot]) -> Side:
    """Those of accounts that do not put such deeds at many places."""
    keys: dict[int, set[str]] = defaultdict(set)
    for each in told:
        keys[each.account].add(each.key)
    return [each for each in told if len(keys[each.account]) <= _SEVERAL]


def _families(told: Sequence[Spot], deeds: Deeds, known: _Known) -> Iterable[tuple[Side, Side]]:
    """The surest pairs that part, each with all who put it at the same place as one of the two."""
    pairs = sorted(
        (-score, a, b)
        for a, one in enumerate(told)
        for b, other in enumerate(told[a + 1 :], a + 1)
        if (score := _parting(one, other, deeds, known)) > 0
    )
    taken: set[int] = set()
    for _, a, b in pairs:
        sides = [_with_like(told, first, {a, b}, deeds) for first in (a, b)]
        if not taken & {a, b} and not _settled(*sides):
            taken |= {a, b}
            yield sides[0], sides[1]


def _with_like(told: Sequence[Spot], first: int, pair: set[int], deeds: Deeds) -> Side:
    """A spot with all others that put the same deed at the same place."""
    like = [
        each
        for number, each in enumerate(told)
        if number == first
        or (number not in pair and _one_place(each, told[first]) and deeds.likeness(each.deed, told[first].deed) > 0)
    ]
    return sorted(like, key=_order)


def _order(each: Spot) -> tuple[int, int]:
    return each.account, each.span.start


def _one_place(one: Spot, other: Spot) -> bool:
    if one.key == other.key:
        return one.named or one.site != "floor" or one.name.casefold() == other.name.casefold()
    first, second = (set(_WORDS.findall(re.sub(r"[’']", "", each.name.casefold()))) for each in (one, other))
    return first <= second or second <= first or sounds_alike(one.name, other.name) or _short_for(one.name, other.name)


def _short_for(one: str, other: str) -> bool:
    """Whether a name begins with capitals that are the first letters of the other's words, in order."""
    short, long = sorted((one.split(), other.split()), key=len)
    if not short or not short[0].isupper() or len(short[0]) < 2:
        return False
    letters = iter(word[0] for word in long if word[:1].isupper())
    return all(letter in letters for letter in short[0] if letter.isalpha())


def _parting(one: Spot, other: Spot, deeds: Deeds, known: _Known) -> float:
    """How surely two spots are of one deed at two places; 0 where they are not."""
    if _one_place(one, other) or (one.account == other.account and not _two_speakers(one, other)):
        return 0.0
    if one.deed.ahead is not other.deed.ahead or not deeds.may_be_one(one.deed, other.deed):
        return 0.0
    days = [apart(a, b) for a in one.days for b in other.days]
    if days and None not in days:
        return 0.0
    likeness = deeds.likeness(one.deed, other.deed)
    if None in days:
        likeness += _SAME_DAY_AHEAD if one.deed.ahead else _SAME_DAY
    likeness += _CENTRAL if {one.deed.name, other.deed.name} <= deeds.central else 0.0
    need = _needed(one, other, known)
    return likeness if need is not None and likeness >= need else 0.0


def _needed(one: Spot, other: Spot, known: _Known) -> float | None:
    """How alike the deeds must be; None where one place may lie in the other."""
    exclusive = {one.site, other.site} <= EXCLUSIVE
    once = (one.deed.once > 0 and other.deed.once > 0) or one.deed.ahead
    sure = _ONE_REGION if once else _MANY
    if not (one.named and other.named):
        told = exclusive and one.deed.name in _LOCATED and (one.site != other.site or one.site == "floor")
        return sure if told else None
    if known.within(one.key, other.key) or known.by_both(one, other):
        return _ONE_REGION if known.far_apart(one, other) else None
    if one.deed.name == "journey" or (one.site and one.site == other.site != "airport"):
        return _needed_for_kind(one, other)
    if exclusive or known.side_by_side(one.key, other.key):
        return sure
    return _UNNAMED if once and not one.site and not other.site else None


def _needed_for_kind(one: Spot, other: Spot) -> float | None:
    """For two sites of one kind; for journeys where both cities are known."""
    journey = one.deed.name == "journey"
    return None if journey and not {_city(one), _city(other)} <= _cities() else _ONE_KIND


def _city(spot: Spot) -> str:
    """The city of a name, or of its airport."""
    return _AIRPORT.sub("", spot.name.casefold())


@lru_cache(maxsize=1)
def _cities() -> frozenset[str]:
    return frozenset(name.casefold() for language in ("en", "de") for name in known_places(language))


def _two_speakers(one: Spot, other: Spot) -> bool:
    both = bool(one.deed.speaker) and bool(other.deed.speaker)
    return both and one.deed.speaker != other.deed.speaker and one.deed.passage.number != other.deed.passage.number


def _settled(one: Sequence[Spot], other: Sequence[Spot]) -> bool:
    """Whether an account gives both without giving them to two speakers."""
    for account in {each.account for each in one} & {each.account for each in other}:
        here = {each.deed.speaker for each in one if each.account == account}
        if here & {each.deed.speaker for each in other if each.account == account}:
            return True
    return False


def _disagreement(material: Material, one: Side, other: Side) -> Disagreement:
    sides = sorted((one, other), key=lambda side: _order(side[0]))
    word = " ".join(material.accounts[sides[0][0].account].words_of(sides[0][0].deed.word).split())
    judgement, why = _judge(material, *sides)
    return Disagreement(
        kind=DisagreementKind.PLACE,
        about=f"Place of what is told as “{word}”",
        judgement=judgement,
        why=why,
        versions=tuple(_version(material, side) for side in sides),
    )


def _judge(material: Material, one: Side, other: Side) -> tuple[Judgement, str]:
    values = f"“{one[0].name}” and “{other[0].name}”"
    later = max((*one, *other), key=_order)
    if later.deed.ahead and _MOVED.search(material.words_of(later.deed.passage)):
        return Judgement.UPDATE, f"The later account says that it was moved: {values}."
    return Judgement.CONFLICT, f"The accounts put one and the same thing at two places: {values}."


def _version(material: Material, side: Side) -> Version:
    return Version(
        value=" ".join(material.accounts[side[0].account].words_of(side[0].span).split()),
        places=tuple(dict.fromkeys(material.place(each.account, each.span) for each in side)),
    )
