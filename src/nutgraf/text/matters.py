"""Matters: questions of outcome and status (is he alive, was it signed, who holds the town), and where a text answers one.

The words stand in `nutgraf.text.matter_words_en` and `nutgraf.text.matter_words`. A phrase is a regular expression in which "*" after a word
is any ending, " ... " is up to seven words, and ">" in front says that it is told of whom stands behind it ("beat" makes that one lose).
Every phrase is looked up by the first letters of its words, so that a sentence is only searched for the phrases it may hold.
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from nutgraf.text.matter_words import FRENCH, GERMAN, KOREAN, SPANISH, UKRAINIAN
from nutgraf.text.matter_words_en import ENGLISH

_TABLES = {"en": ENGLISH, "de": GERMAN, "es": SPANISH, "fr": FRENCH, "uk": UKRAINIAN, "ko": KOREAN}
_SHORTEST, _KEY = 2, 5
_GAP = r"(?: (?![,;:.])\\S+){0,7}? "
_LETTERS = re.compile(r"[^\W\d_]+")
_PLAIN = re.compile(r"[^\W\d_]{2,}\*?")
_GROUPS = re.compile(r"\([^()]*\)\??|\[[^\]]*\]|\\.")


@dataclass(frozen=True, slots=True)
class Matter:
    """A question. ``label`` names it on a page; ``of_person`` where it is a person's own; ``plans`` where what is only planned answers it too;
    ``firm`` where a lower answer that is told after a higher one contradicts it;
    ``of_story`` where a story hardly has two of its kind, ``strict`` where it may have many."""

    name: str
    label: str
    of_person: bool
    plans: bool
    firm: bool
    of_story: bool
    strict: bool


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer: answers of one height exclude each other, a higher one may follow a lower one."""

    matter: Matter
    name: str
    height: int


class Told(NamedTuple):
    """An answer told in a text: ``text[start:end]``. ``behind`` where it is told of whom stands behind it."""

    start: int
    end: int
    answer: Answer
    behind: bool


class _Phrase(NamedTuple):
    pattern: re.Pattern[str]
    answer: Answer
    behind: bool


def told_in(text: str, language: str) -> list[Told]:
    """Every answer told in ``text``, longest first where two begin together; nothing in languages without a table."""
    phrases = _phrases(language)
    if not phrases:
        return []
    near: dict[int, _Phrase] = {}
    for key in _beginnings(text) if language != "ko" else {""}:
        near.update((id(phrase), phrase) for phrase in phrases.get(key, ()))
    found = [
        Told(match.start(), match.end(), phrase.answer, phrase.behind)
        for phrase in near.values()
        for match in phrase.pattern.finditer(text)
    ]
    return _widest(sorted(found, key=lambda told: (told.start, -told.end, told.answer.name)))


def _beginnings(text: str) -> set[str]:
    """The first letters of every word, as many as phrases are looked up by and fewer."""
    whole = {word[:_KEY].lower() for word in _LETTERS.findall(text)}
    return {word[:length] for word in whole for length in range(_SHORTEST, _KEY + 1)}


def _widest(found: list[Told]) -> list[Told]:
    """Of one matter only the longest of the tellings that overlap."""
    every: list[Told] = []
    for told in sorted(found, key=lambda told: (told.start - told.end, told.start)):
        same = (each for each in every if each.answer.matter is told.answer.matter and each.behind is told.behind)
        if not any(each.start < told.end and told.start < each.end for each in same):
            every.append(told)
    return sorted(every, key=lambda told: told.start)


@lru_cache(maxsize=8)
def _phrases(language: str) -> dict[str, list[_Phrase]]:
    """The phrases of a language by the first letters of the word they are looked up by."""
    index: dict[str, list[_Phrase]] = defaultdict(list)
    for answer, phrase in _lines(language):
        behind = phrase.startswith(">")
        pattern = _Phrase(_compiled(phrase.lstrip("> "), language), answer, behind)
        for key in _keys(phrase) if language != "ko" else {""}:
            index[key].append(pattern)
    return dict(index)


def _lines(language: str) -> Iterator[tuple[Answer, str]]:
    matter: Matter | None = None
    for line in _TABLES.get(language, "").strip().splitlines():
        head, equals, phrases = line.partition(" = ")
        if not equals and line:
            matter = _matters()[line.partition(":")[0]]
        elif line and matter:
            height, _, name = head.partition(" ")
            answer = Answer(matter, name, int(height))
            yield from ((answer, phrase.strip()) for phrase in phrases.split("; ") if phrase.strip())


@lru_cache(maxsize=1)
def _matters() -> dict[str, Matter]:
    heads = (line.split(": ") for line in ENGLISH.splitlines() if line and " = " not in line)
    return {
        name: Matter(
            name, label, "person" in traits, "plans" in traits, "firm" in traits, "story" in traits, "strict" in traits
        )
        for name, label, traits in heads
    }


def _compiled(phrase: str, language: str) -> re.Pattern[str]:
    pattern = re.sub(r"(?<=[^\W\d_])\*", r"\\w*", phrase).replace(" ... ", _GAP.replace("\\\\", "\\"))
    pattern = re.sub(r"(?<=\w)\? (?=\S)", "? ", pattern).replace(")? ", ")? ?")
    edge, end = ("", "") if language == "ko" else (r"(?<![\w-])", r"(?!\w)")
    return re.compile(rf"{edge}(?:{pattern.strip()}){end}", re.IGNORECASE)


def _keys(phrase: str) -> set[str]:
    """The first letters of a word that any match holds: the longest plain one, else each of the first alternatives."""
    bare = _without_groups(phrase.replace("?", "? "))
    plain = _PLAIN.findall(bare)
    if plain:
        return {max(plain, key=len)[:_KEY].rstrip("*").lower()}
    first = re.search(r"\((?!\?)([^()]*)\)(?!\?)", phrase)
    alternatives = first[1].split("|") if first else []
    return {word[:_KEY].lower() for part in alternatives for word in _LETTERS.findall(part)[:1]}


def _without_groups(phrase: str) -> str:
    """The phrase less everything in brackets, innermost first, and less words that may be missing."""
    shorter = _GROUPS.sub(" ", phrase)
    return shorter if shorter == phrase else _without_groups(shorter)
