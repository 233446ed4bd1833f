"""What an article says to those who do not read its language: how its names sound, the words that may be names, countries.

Where capitals tell no names (Korean prints none, German too many) every telling word is kept as it sounds; it counts as a name
once an article that prints capitals has a name like it.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache, reduce
from math import sqrt
from typing import NamedTuple
from unicodedata import name

from nutgraf.cluster.background import known_language, share_of
from nutgraf.cluster.row import LED, Told
from nutgraf.text.countries import country_of
from nutgraf.text.sound import latin, sound_key
from nutgraf.text.words import stem

SHORTEST_KEY = 3
"""The shortest sound key by which a word is taken for a name."""

EVERYDAY = 0.01
"""From which share of articles on a word is everyday."""

LONG_KEY = 5
"""From so many consonants on a name is known by all but one of them."""

LONGEST_WORD, FEWEST_SIGNS = 12, 2

_UNHEARD = re.compile(r"(?<=[aeiouylmnr])h")
"""An h that other languages do not write."""

_GERMAN = (("tsch", "ch"), ("sch", "sh"), ("ch", "kh"), ("th", "t"), ("w", "v"), ("z", "ts"), ("j", "y"))
"""How names that are not German are written in it."""

_LETTERS = re.compile(r"[^\W\d_]+")
_DERIVED = re.compile(r"(?<=.{4})(?:ern|ers?|er(?:in|innen)|s)$")
"""German endings of what is called after a name: "Kiewer", "Tarviks"."""


class Name(NamedTuple):
    """A name, in Latin letters: how much it tells (all names of an article that are to be expected in
    others have length 1), and whether the opening has it."""

    form: str
    weight: float
    lead: bool


class Sound(NamedTuple):
    """How one form of a word sounds and is spelled, in Latin letters; ``of`` are the numbers of the names it stands for."""

    form: str
    of: tuple[int, ...]


class Word(NamedTuple):
    """A word that may be a name: a form of it in Latin letters, how much it tells, and whether the opening has it."""

    form: str
    weight: float
    lead: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Voice:
    """The ``names`` of one word each, ``sounds`` by key, ``double`` sounds of two names in a row, ``losing`` those of
    names that have lost a consonant on the way, ``heard`` words by key.

    ``lead`` is the weight of all names of the opening; ``heard_from`` how alike in spelling a word of ``heard`` must be to a
    name, from 0 to 1; ``countries`` two-letter codes.
    """

    names: Sequence[Name]
    sounds: Mapping[str, Sequence[Sound]]
    double: Mapping[str, Sequence[Sound]]
    losing: Mapping[str, Sequence[Sound]]
    heard: Mapping[str, Sequence[Word]]
    lead: float
    heard_from: float
    countries: frozenset[str]
    numbers: Mapping[int, float]
    script: str


HEARD_FROM = {"ko": 0.0, "de": 0.95}
"""The likeness a word of these languages must have to a name, beside its sound, to be taken for it."""


def voice_of(told: Told, language: str, row: Mapping[str, Sequence[float]]) -> Voice:
    """The voice of an article from what is told of it and the columns of its ``row``."""
    name_weights, leads = row["name_weights"], row["leads"]
    printed = told.names.split("|") if told.names else []
    singles = [at for at, form in enumerate(printed) if " " not in form and not country_of(form)]
    kept = [_carried_over(printed[at], language) for at in singles]
    length = sqrt(sum(name_weights[at] ** 2 for at, carried in zip(singles, kept, strict=True) if carried)) or 1.0
    names = [Name(_run_together(printed[at]), name_weights[at] / length, bool(leads[at])) for at in singles]
    heard: dict[str, list[Word]] = {}
    for word, weight in zip(told.heard.split(), row["word_weights"], strict=False):
        for key, form in _heard_as(word[1:], language):
            heard.setdefault(key, []).append(Word(form, weight, word[0] == LED))
    sounds = _by_sound((number, form) for number, at in enumerate(singles) for form in _forms(printed[at], language))
    return Voice(
        names=names,
        sounds=sounds,
        losing=_losing(sounds),
        double=_doubles(printed, {printed[at]: number for number, at in enumerate(singles)}),
        heard=heard,
        lead=sum(name.weight for name, carried in zip(names, kept, strict=True) if name.lead and carried),
        heard_from=HEARD_FROM.get(language, 1.1),
        countries=frozenset(told.countries.split("|") if told.countries else ()),
        numbers={int(at): tells for at, tells in zip(row["numbers"], row["number_tells"], strict=True) if at},
        script=_script(told.names or told.heard.lstrip("!")),
    )


@lru_cache(maxsize=50_000)
def _carried_over(printed: str, language: str) -> bool:
    """Whether a name is to be expected in other languages too: an everyday word ("Minister") is not, though it may be one."""
    return not known_language(language) or share_of(stem(printed, language), language) < EVERYDAY


def _script(words: str) -> str:
    """The script of the first letter: the first word of its name in Unicode."""
    letter = next((sign for sign in words if sign.isalpha()), "")
    return name(letter, "").partition(" ")[0] if letter else ""


def _by_sound(forms: Iterable[tuple[int, str]]) -> dict[str, list[Sound]]:
    sounds: dict[str, list[Sound]] = {}
    for number, form in forms:
        key = sound_key(form)
        if key:
            sounds.setdefault(key, []).append(Sound(_run_together(form), (number,)))
    return sounds


def _losing(sounds: Mapping[str, Sequence[Sound]]) -> dict[str, list[Sound]]:
    """Long names by how they sound without one of their consonants, but for the first."""
    losing: dict[str, list[Sound]] = {}
    for key, there in sounds.items():
        for short in {key[:at] + key[at + 1 :] for at in range(1, len(key))} if len(key) >= LONG_KEY else ():
            losing.setdefault(short, []).extend(there)
    return losing


def _doubles(printed: Sequence[str], numbers: Mapping[str, int]) -> dict[str, list[Sound]]:
    """Two names in a row as one word, the way Korean writes a person's name."""
    double: dict[str, list[Sound]] = {}
    for form in printed:
        one, _, other = form.partition(" ")
        key = sound_key(form)
        if (
            one in numbers
            and other in numbers
            and len(key) >= SHORTEST_KEY
            and key not in (sound_key(one), sound_key(other))
        ):
            double.setdefault(key, []).append(Sound(_run_together(form), (numbers[one], numbers[other])))
    return double


@lru_cache(maxsize=50_000)
def _forms(printed: str, language: str) -> tuple[str, ...]:
    """A name as it is printed, without its ending, and as others may hear it."""
    bare = stem(printed, language)
    forms = [printed, bare] if 2 < len(bare) < len(printed) else [printed]
    if language == "uk":
        forms = [form.lower().replace("г", "h") for form in forms]
    forms += [_UNHEARD.sub("", latin(form).replace("th", "t")) for form in forms]
    return tuple(dict.fromkeys(form.lower() for form in forms))


@lru_cache(maxsize=50_000)
def _run_together(form: str) -> str:
    return latin(form).replace(" ", "")


@lru_cache(maxsize=50_000)
def _heard_as(word: str, language: str) -> tuple[tuple[str, str], ...]:
    """The sounds under which a word may be a name, each with a form that sounds like this."""
    found: dict[tuple[str, str], None] = {}
    for piece in _LETTERS.findall(word[:80]):
        for part in _parts(piece, language):
            key = sound_key(part)
            if len(key) >= SHORTEST_KEY:
                found[key, _spelled(part, language)] = None
    return tuple(found)


def _spelled(part: str, language: str) -> str:
    """A form in Latin letters, without the vowel that Korean puts between two consonants."""
    form = _run_together(part)
    return form.replace("eu", "") or form if language == "ko" else form


def _parts(word: str, language: str) -> Iterator[str]:
    """The word, and without what may be written on to a name: Korean particles and nouns, German endings."""
    if not FEWEST_SIGNS <= len(word) < 40:
        return
    if language == "ko":
        yield from (word[:end] for end in range(min(len(word), LONGEST_WORD), FEWEST_SIGNS - 1, -1))
        return
    for form in (word, _DERIVED.sub("", word)) if word[0].isupper() else ():
        yield form
        yield reduce(lambda low, pair: low.replace(*pair), _GERMAN, form.lower())
