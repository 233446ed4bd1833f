"""Disagreements of place: one deed put at two places, neither of which lies in the other as far as the story tells."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from nutgraf.compare.deeds import Deed, Deeds
from nutgraf.compare.likeness import sounds_alike
from nutgraf.compare.material import Material, Passage
from nutgraf.compare.moments import Moment, apart, moments_in
from nutgraf.model.comparison import Disagreement, DisagreementKind, Judgement, Version
from nutgraf.model.notes import NameKind
from nutgraf.model.span import Span
from nutgraf.text.countries import country_of
from nutgraf.text.places import known_places
from nutgraf.text.site_words import CARE, DISTANCE, EXCLUSIVE, JOURNEY, ROLES, SITES

_ENOUGH, _OF_A_SITE, _OF_ONE_KIND, _CENTRAL, _SAME_DAY, _SAME_DAY_AHEAD = 1.4, 1.0, 0.7, 0.6, 0.6, 2.5
_MOST, _SEVERAL, _BACK = 120, 3, 30
_ARTICLE = r"(?:(?:the|a|an|his|her|their|its|der|die|das|den|dem|einem|einer|seiner|seinem|ihrem|ihrer|la|le|l['’]|un|une|el|los|las|son|sa|su)\s*)?"
_ROLE = re.compile(
    rf"(?<!\w)(?:{'|'.join(f'(?P<{name}>{words})' for name, words in ROLES.items())})\s+{_ARTICLE}(?:(?:entrance|edge|foot|end|side|outskirts|corner|gates?|cent(?:re|er)|middle|shore|banks?|mouth) (?:of|to) (?:the )?)?(?:[\w’'-]+ (?:town|city|village|port|suburb|district|port town|resort|fishing town|area|island) of |(?:town|city|village|port|suburb|district|resort|fishing town|area|island|airport|airport of|hospital) (?:of )?|northern |southern |eastern |western |central |nearby |neighbouring )?$",
    re.IGNORECASE,
)
_CARE, _JOURNEY, _DISTANCE = (re.compile(words, re.IGNORECASE) for words in (CARE, JOURNEY, DISTANCE))
_INSIDE = re.compile(r"(?:,| in| of|,? in (?:northern|southern|eastern|western|central)) $")
_BEHIND = re.compile(r"[ ’']*(?:s )?(?P<word>[^\W\d_]+(?: [^\W\d_]+)?)")
_LOCATED = (
    "find",
    "arrest",
    "fire",
    "begin",
    "blast",
    "crash",
    "capsize",
    "collapse",
    "shoot",
    "stab",
    "meet",
    "landfall",
    "breach",
    "attack",
    "rob",
    "kidnap",
    "rescue",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """A place with the deed told of it. ``key`` is the entity ("e7") or the kind of site; ``site`` the kind, "" where none is printed."""

    deed: Deed
    span: Span
    key: str
    name: str
    site: str
    role: str
    days: tuple[Moment, ...]

    @property
    def account(self) -> int:
        """Which account tells it."""
        return self.deed.passage.account


def place_disagreements(material: Material, deeds: Deeds) -> list[Disagreement]:
    """One for each deed that two accounts, or two speakers, put at two places."""
    by_deed: dict[tuple[str, str], list[Spot]] = defaultdict(list)
    known = _Known(material)
    for passage in material.passages:
        for spot in _spots(material, passage, deeds):
            by_deed[spot.deed.name, spot.role].append(spot)
    found: list[Disagreement] = []
    taken: set[tuple[int, int]] = set()
    for told in by_deed.values():
        for one, other in _families(_few(told)[:_MOST], deeds, known):
            spots = {(each.account, each.deed.passage.number) for each in (*one, *other)}
            if not spots & taken:
                taken |= spots
                found.append(_disagreement(material, one, other))
    return found


def _spots(material: Material, passage: Passage, deeds: Deeds) -> Iterator[Spot]:
    text = material.accounts[passage.account].article.text
    days = tuple(moment for moment in moments_in(material, passage) if moment.fine and moment.first)
    named = []
    for mention, entity in material.mentions_in(passage.account, passage.span):
        named.append(mention.span)
        name = material.entities[entity].name
        if country_of(name):
            continue
        site = _site(name) or _site_behind(text, passage, mention.span)
        if (mention.kind is NameKind.PERSON and site != "hospital") or _far_off(text, mention.span):
            continue
        role = _role(text, passage, mention.span)
        if (mention.kind is NameKind.PLACE or site) and role:
            yield from _with_deed(material, passage, deeds, mention.span, f"e{entity}", name, site, role, days)
    for span, site, role in _bare_sites(text, passage):
        if not any(span.touches(other) for other in named):
            yield from _with_deed(
                material, passage, deeds, span, f"site {site}", text[span.start : span.end], site, role, days
            )


def _with_deed(
    material: Material, passage: Passage, deeds: Deeds, span: Span, key: str, name: str, site: str, role: str,
    days: tuple[Moment, ...],
) -> Iterator[Spot]:  # fmt: skip
    text = material.accounts[passage.account].article.text
    deed = deeds.beside(passage, span, timed=False)
    if site == "hospital" and key[0] == "e" and _CARE.search(material.words_of(passage)):
        deed = deeds.beside(passage, span, name="hospitalise", timed=False)
        role = "to"
    if (
        role in ("from", "to")
        and _JOURNEY.search(text, passage.span.start, span.start)
        and site in ("", "airport", "station")
    ):
        deed = deeds.beside(passage, span, name="journey", timed=False)
    if deed is not None:
        yield Spot(deed=deed, span=span, key=key, name=name, site=site, role=role, days=days)


def _far_off(text: str, span: Span) -> bool:
    """Whether a place only tells how far away another is."""
    return _DISTANCE.search(text, max(0, span.start - _BACK - _BACK), span.start) is not None


def _role(text: str, passage: Passage, span: Span) -> str:
    found = _ROLE.search(text, max(passage.span.start, span.start - _BACK), span.start)
    return (found.lastgroup or "") if found else ""


@lru_cache(maxsize=1)
def _site_patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    every = "|".join(f"(?P<{name}>{words})" for name, words in SITES.items())
    roles = "|".join(f"(?P<r_{name}>{words})" for name, words in ROLES.items())
    bare = rf"(?<!\w)(?:{roles})\s+{_ARTICLE}(?:(?!of\b|and\b|or\b)[a-zäöüß’'-]+\s){{0,2}}?(?P<words>{every})(?!\w)"
    return re.compile(rf"(?<!\w)(?:{every})(?!\w)", re.IGNORECASE), re.compile(bare, re.IGNORECASE)


def _site(name: str) -> str:
    """Which kind of site a name says it is by its last such word, else ""."""
    found = list(_site_patterns()[0].finditer(name))
    site = (found[-1].lastgroup or "") if found else ""
    return "" if site == "court" else site  # as often a street


def _site_behind(text: str, passage: Passage, span: Span) -> str:
    found = _BEHIND.match(text, span.end, passage.span.end)
    return _site(found["word"].split()[0]) if found else ""


def _bare_sites(text: str, passage: Passage) -> Iterator[tuple[Span, str, str]]:
    """Sites that have no name: "at his villa", "on the second floor"."""
    for found in _site_patterns()[1].finditer(text, passage.span.start, passage.span.end):
        site = next(name for name in SITES if found[name])
        role = next(name for name in ROLES if found[f"r_{name}"])
        if site in EXCLUSIVE:
            yield Span(start=found.start("words"), end=found.end("words")), site, role


class _Known:
    """Which accounts name a place, and which places stand side by side or one in the other."""

    def __init__(self, material: Material) -> None:
        self._accounts: dict[str, set[int]] = defaultdict(set)
        self._distant: dict[str, set[int]] = defaultdict(set)
        self._outer: dict[str, set[str]] = defaultdict(set)
        for (account, index), entity in material.entity_of.items():
            mentions, text = material.accounts[account].notes.mentions, material.accounts[account].article.text
            aside = self._distant if _far_off(text, mentions[index].span) else self._accounts
            aside[f"e{entity}"].add(account)
            self._note_outer(material, account, index, entity)

    def _note_outer(self, material: Material, account: int, index: int, entity: int) -> None:
        """Keeps that the place just before this one lies in it: "Nordhafen in Westland"."""
        mentions, text = material.accounts[account].notes.mentions, material.accounts[account].article.text
        if index and _INSIDE.fullmatch(text, mentions[index - 1].span.end, mentions[index].span.start):
            self._outer[f"e{material.entity_of[account, index - 1]}"].add(f"e{entity}")

    def far_apart(self, one: Spot, other: Spot) -> bool:
        """Whether an account that puts the deed at one of them says how far away the other is."""
        return one.account in self._distant[other.key] or other.account in self._distant[one.key]

    def within(self, one: str, other: str) -> bool:
        """Whether one is told to lie in the other."""
        return one in self._outer[other] or other in self._outer[one]

    def side_by_side(self, one: str, other: str) -> bool:
        """Whether both are told to lie in one and the same place."""
        return bool(self._outer[one] & self._outer[other])

    def by(self, key: str) -> set[int]:
        return self._accounts[key]


def _few(told: Sequence[Spot]) -> list[Spot]:
    """Those of accounts that do not put such deeds at several places."""
    keys: dict[int, set[str]] = defaultdict(set)
    for each in told:
        keys[each.account].add(each.key)
    return [each for each in told if len(keys[each.account]) <= _SEVERAL]


def _families(told: Sequence[Spot], deeds: Deeds, known: _Known) -> Iterable[tuple[list[Spot], list[Spot]]]:
    pairs = sorted(
        (-score, a, b)
        for a, one in enumerate(told)
        for b, other in enumerate(told[a + 1 :], a + 1)
        if (score := _parting(one, other, deeds, known)) > 0
    )
    taken: set[int] = set()
    for _, a, b in pairs:
        if taken & {a, b}:
            continue
        one, other = told[a], told[b]
        sides = [[one], [other]]
        for number, each in enumerate(told):
            if number not in (a, b):
                for side, first in zip(sides, (one, other), strict=True):
                    if _one_place(each, first) and deeds.likeness(each.deed, first.deed) > 0:
                        side.append(each)
        if not _settled(*sides):
            taken |= {a, b}
            yield sorted(sides[0], key=_order), sorted(sides[1], key=_order)


def _order(each: Spot) -> tuple[int, int]:
    return each.account, each.span.start


def _one_place(one: Spot, other: Spot) -> bool:
    if one.key == other.key:
        return one.key[0] == "e" or one.site != "floor" or one.name.casefold() == other.name.casefold()
    return _one_name(one.name, other.name)


def _parting(one: Spot, other: Spot, deeds: Deeds, known: _Known) -> float:
    """How surely two spots are of one deed at two places; 0 where they are not."""
    if _one_place(one, other) or (one.account == other.account and not _two_speakers(one, other)):
        return 0.0
    likeness = deeds.likeness(one.deed, other.deed)
    if (
        one.deed.name != other.deed.name
        or not deeds.may_be_one(one.deed, other.deed)
        or one.deed.ahead is not other.deed.ahead
    ):
        return 0.0
    days = [apart(a, b) for a in one.days for b in other.days]
    if days and None not in days:
        return 0.0
    if None in days:
        likeness += _SAME_DAY_AHEAD if one.deed.ahead else _SAME_DAY
    likeness += _CENTRAL if {one.deed.name, other.deed.name} <= deeds.central else 0.0
    need = _need(one, other, known)
    return likeness if need and likeness >= need else 0.0


def _need(one: Spot, other: Spot, known: _Known) -> float:
    """How alike the deeds must be; 0 where one place may lie in the other."""
    if known.within(one.key, other.key):
        return 0.0
    named = [each.key[0] == "e" for each in (one, other)]
    if all(named) and (other.account in known.by(one.key) or one.account in known.by(other.key)):
        return _OF_A_SITE if known.far_apart(one, other) else 0.0
    if all(named):
        if one.site and one.site == other.site != "airport":
            return _OF_ONE_KIND
        if one.deed.name == "journey":
            return _OF_ONE_KIND if _once(one, other) else 0.0
        if {one.site, other.site} <= EXCLUSIVE or known.side_by_side(one.key, other.key):
            return _OF_A_SITE
        if bool(one.site) is not bool(other.site) or not _once(one, other):
            return 0.0
        return _ENOUGH
    exclusive = {one.site, other.site} <= EXCLUSIVE and one.deed.name in _LOCATED
    return _OF_A_SITE if exclusive and (one.site != other.site or one.site == "floor") else 0.0


def _once(one: Spot, other: Spot) -> bool:
    """Whether the deed has one place: it comes once, or on a day that lies ahead; a journey needs cities that are known."""
    if one.deed.name == "journey":
        return {_city(one), _city(other)} <= _cities()
    return (one.deed.once > 0 and other.deed.once > 0) or one.deed.ahead


def _city(spot: Spot) -> str:
    """The city of a name, or of its airport."""
    return re.sub(r" (?:international )?airport$", "", spot.name.casefold())


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


def _one_name(one: str, other: str) -> bool:
    """Whether one place is the other with a word less, in another spelling, or an apostrophe more."""
    first, second = (set(re.sub(r"[’']", "", name.casefold()).split()) for name in (one, other))
    return first <= second or second <= first or sounds_alike(one, other)


def _disagreement(material: Material, one: Sequence[Spot], other: Sequence[Spot]) -> Disagreement:
    sides = sorted((one, other), key=lambda side: _order(side[0]))
    judgement, why = _judge(material, *sides)
    return Disagreement(
        kind=DisagreementKind.PLACE,
        about=f"Place of what is told as “{_words(material, sides[0][0])}”",
        judgement=judgement,
        why=why,
        versions=tuple(_version(material, side) for side in sides),
    )


def _words(material: Material, spot: Spot) -> str:
    return " ".join(material.accounts[spot.account].words_of(spot.deed.word).split())


def _judge(material: Material, one: Sequence[Spot], other: Sequence[Spot]) -> tuple[Judgement, str]:
    values = f"“{one[0].name}” and “{other[0].name}”"
    return Judgement.CONFLICT, f"The accounts put one and the same thing at two places: {values}."


def _version(material: Material, side: Sequence[Spot]) -> Version:
    return Version(
        value=" ".join(material.accounts[side[0].account].words_of(side[0].span).split()),
        places=tuple(dict.fromkeys(material.place(each.account, each.span) for each in side)),
    )
