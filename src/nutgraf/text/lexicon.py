"""Words of four languages brought under one English key, so that accounts in different languages can be compared."""

import re
from functools import lru_cache
from typing import NamedTuple

from nutgraf.text.counted_words import COUNTED_FORMS
from nutgraf.text.lexicon_words import ROLE_FORMS
from nutgraf.text.words import stem

ROLES: dict[str, dict[str, tuple[str, ...]]] = {
    group: {language: tuple(forms.split()) for language, forms in by_language.items()}
    for group, by_language in ROLE_FORMS.items()
}
"""Role group -> language -> forms; ``*`` ends a form that may go on, ``_`` stands for a space."""

CASUALTIES = frozenset(
    """killed injured missing arrested rescued evacuated aboard hospitalised displaced charged protesters hostages freed
    infected shot trapped""".split()
) | {"took part"}
"""Roles that befall people: a number that nothing heads counts persons where its role is one of these."""


class Word(NamedTuple):
    """A role word of a text: ``text[start:end]`` and the group it belongs to."""

    start: int
    end: int
    group: str


def _pattern(form: str) -> str:
    tail = r"\w*" if form.endswith("*") else ""
    return re.escape(form.rstrip("*")).replace("_", r"\s+") + tail


def _longest_first(forms: list[str]) -> list[str]:
    return sorted(forms, key=lambda form: (-len(form), form))


_LIKE = {"und": "en", "": "en"}


@lru_cache(maxsize=64)
def _compiled(kind: str, language: str) -> tuple[re.Pattern[str], tuple[str, ...]]:
    """One pattern for all forms of a language, and the group each of its brackets stands for.

    No other language's forms stand beside them: "die" is an article in German.
    """
    table = ROLE_FORMS if kind == "role" else COUNTED_FORMS
    groups = tuple(table)
    parts = []
    for group in groups:
        forms = table[group].get(_LIKE.get(language, language), "").split()
        parts.append("(" + ("|".join(_pattern(form) for form in _longest_first(forms)) or "(?!)") + ")")
    return re.compile(rf"\b(?:{'|'.join(parts)})(?!\w)", re.IGNORECASE), groups


def _group(found: re.Match[str], groups: tuple[str, ...]) -> str:
    return groups[(found.lastindex or 1) - 1]


@lru_cache(maxsize=20_000)
def role_of(word: str, language: str) -> str:
    """The role group a word or its stem belongs to ("wounded" -> "injured"), "" where it belongs to none."""
    pattern, groups = _compiled("role", language)
    found = pattern.fullmatch(word.replace("’", "'"))
    return _group(found, groups) if found else ""


def role_words(text: str, start: int, end: int, language: str) -> list[Word]:
    """The role words that stand in ``text[start:end]``, in order."""
    pattern, groups = _compiled("role", language)
    return [Word(found.start(), found.end(), _group(found, groups)) for found in pattern.finditer(text, start, end)]


@lru_cache(maxsize=20_000)
def known_counted(noun: str, language: str) -> str:
    """The English group of a counted noun ("Soldaten" -> "soldier"), "" where the noun is not listed."""
    if noun == "person":
        return noun
    pattern, groups = _compiled("counted", language)
    found = pattern.fullmatch(noun.replace("’", "'").strip())
    return _group(found, groups) if found else ""


def counted_group(noun: str, language: str) -> str:
    """The English group key of a counted noun, the noun's stem where it is not listed: equal keys count one thing."""
    return known_counted(noun, language) or stem(noun.strip(), language)
