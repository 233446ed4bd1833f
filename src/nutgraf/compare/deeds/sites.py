"""Reading spots: where an account puts what happened, by the name of a place or by the kind of a site."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from nutgraf.compare.deeds.deed import Deed
from nutgraf.compare.deeds.deeds import Deeds
from nutgraf.compare.deeds.moments import Moment, moments_in
from nutgraf.compare.material import Material, Passage
from nutgraf.model.notes import NameKind
from nutgraf.model.span import Span
from nutgraf.text.countries import country_of
from nutgraf.text.site_words import ARTICLE, BETWEEN, CARE, DISTANCE, EXCLUSIVE, JOURNEY, ROLES, SITES

_BACK, _FAR, _WHOLE, _BEGINNING = 30, 60, 200, 5
_LETTERS = re.compile(r"[^\W\d_]{3,}")
_ROLE = re.compile(
    rf"(?<!\w)(?:{'|'.join(f'(?P<{name}>{words})' for name, words in ROLES.items())})\s+{ARTICLE}{BETWEEN}$",
    re.IGNORECASE,
)
_LOOSE_ROLE = re.compile(
    rf"(?<!\w)(?:{'|'.join(f'(?P<{name}>{words})' for name, words in ROLES.items())})\s+{ARTICLE}"
    r"(?:(?!of\b|and\b|or\b)[a-zäöüß’'-]+\s){0,2}$",
    re.IGNORECASE,
)
_CARE, _JOURNEY, _DISTANCE = (re.compile(words, re.IGNORECASE) for words in (CARE, JOURNEY, DISTANCE))
_BEHIND = re.compile(r"[ ’']*(?:s )?(?P<word>[^\W\d_]+)")
_TRAVELLED = ("", "airport", "station")


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """A place under ``span`` with the deed told of it.

    ``key`` is its entity ("e7"), or its kind where it has no name ("site home"); ``site`` is the kind, "" where none is printed. ``role`` is
    "at", "from" or "to"; ``days`` are the days of the sentence.
    """

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

    @property
    def named(self) -> bool:
        """Whether it has a name of its own."""
        return not self.key.startswith("site ")


def spots_in(material: Material, passage: Passage, deeds: Deeds) -> Iterator[Spot]:
    """Every spot of a passage; no countries, and none that only tells how far away another is."""
    text = material.accounts[passage.account].article.text
    found = list(_places(material, passage, text))
    if not found:
        return
    days = tuple(moment for moment in moments_in(material, passage) if moment.fine and moment.first)
    for span, key, name, site, role in found:
        forced, to = _settled_by_place(text, passage, span, site, role, named=not key.startswith("site "))
        deed = deeds.beside(passage, span, name=forced, timed=False)
        if deed is not None:
            yield Spot(deed=deed, span=span, key=key, name=name, site=site, role=to, days=days)


def is_far_off(text: str, span: Span) -> bool:
    """Whether a place only tells how far away another is."""
    return _DISTANCE.search(text, max(0, span.start - _FAR), span.start) is not None


def _places(material: Material, passage: Passage, text: str) -> Iterator[tuple[Span, str, str, str, str]]:
    """(span, key, name, site, role) of the named places, then of the sites without a name."""
    mentions = material.mentions_in(passage.account, passage.span)
    for mention, entity in mentions:
        name, span = material.entities[entity].name, mention.span
        site = _site_of(name) or _site_behind(text, passage, span)
        fits = mention.kind is NameKind.PLACE or (site and mention.kind is not NameKind.PERSON) or site == "hospital"
        bare = country_of(name) or _sites().fullmatch(name)
        role = _role(_ROLE, text, passage, span) if fits and not bare else ""
        if role and not is_far_off(text, span):
            yield span, f"e{entity}", name, site, role
    for span, site, role in _bare_sites(text, passage):
        if not any(span.touches(mention.span) for mention, _ in mentions):
            yield span, f"site {site}", text[span.start : span.end], site, role


def _settled_by_place(text: str, passage: Passage, span: Span, site: str, role: str, *, named: bool) -> tuple[str, str]:
    """The deed and role that a place settles: patients are taken to hospitals, flights come from cities."""
    if site == "hospital" and named and _CARE.search(text, passage.span.start, passage.span.end):
        return "hospitalise", "to"
    travels = role in ("from", "to") and site in _TRAVELLED and named
    start = max(passage.span.start, span.start - _WHOLE)
    return ("journey" if travels and _JOURNEY.search(text, start, span.start) else "", role)


def _role(pattern: re.Pattern[str], text: str, passage: Passage, span: Span) -> str:
    found = pattern.search(text, max(passage.span.start, span.start - _BACK), span.start)
    return (found.lastgroup or "") if found else ""


@lru_cache(maxsize=1)
def _sites() -> re.Pattern[str]:
    every = "|".join(f"(?P<{name}>{words})" for name, words in SITES.items())
    return re.compile(rf"(?<!\w)(?:{every})(?!\w)", re.IGNORECASE)


@lru_cache(maxsize=1)
def _beginnings() -> frozenset[str]:
    """The first letters of all words for sites: most sentences have none of them, and are left at once."""
    return frozenset(word[:_BEGINNING] for words in SITES.values() for word in _LETTERS.findall(words))


@lru_cache(maxsize=50_000)
def _site_of(name: str) -> str:
    """Which kind of site a name says it is by its last such word, else ""; a "Court" is as often a street, a "Park" a town."""
    found = list(_sites().finditer(name))
    site = (found[-1].lastgroup or "") if found else ""
    return "" if site == "court" or name.lower().endswith(" park") else site


def _site_behind(text: str, passage: Passage, span: Span) -> str:
    found = _BEHIND.match(text, span.end, passage.span.end)
    return _site_of(found["word"]) if found else ""


def _bare_sites(text: str, passage: Passage) -> Iterator[tuple[Span, str, str]]:
    """Sites that have no name: "at his villa", "on the second floor"."""
    beginnings = _beginnings()
    sentence = text[passage.span.start : passage.span.end]
    if not any(word[:_BEGINNING].lower() in beginnings for word in _LETTERS.findall(sentence)):
        return
    for found in _sites().finditer(text, passage.span.start, passage.span.end):
        span, site = Span(start=found.start(), end=found.end()), found.lastgroup or ""
        role = _role(_LOOSE_ROLE, text, passage, span) if site in EXCLUSIVE else ""
        if role:
            yield span, site, role
