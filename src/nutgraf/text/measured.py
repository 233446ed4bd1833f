"""What stands beside a number says what it tells of: concepts of `measured_words`, each with how near it stands."""

import re
from collections.abc import Iterator
from functools import lru_cache
from math import exp

from nutgraf.text.measured_words import CONCEPTS

LANGUAGES = ("en", "de")
_REACH = 110
_FADES = 35.0
_BEHIND = 1.15
_WALL, _SEMI, _NUMBER = 0.6, 0.35, 0.5
_WALLS = re.compile(
    r",|\band\b|\bund\b|\bbut\b|\baber\b|\bwhile\b|\bwhich\b|\bwho\b|\bwhen\b|\bafter\b|\bagainst\b|\bthan\b",
    re.IGNORECASE,
)
_SEMIS = re.compile(r"[;:.()–—]")
_NUMBERS = re.compile(r"\d[\d.,]*")


@lru_cache(maxsize=4)
def _forms(language: str) -> tuple[re.Pattern[str], dict[str, tuple[str, ...]]]:
    """One pattern for every form of a language, and the concepts of each form (with its star)."""
    column = LANGUAGES.index(language)
    concepts: dict[str, tuple[str, ...]] = {}
    for line in CONCEPTS.strip().splitlines():
        name, _, rest = line.partition(": ")
        for form in rest.split(" | ")[column].split():
            plain = form.replace("_", " ")
            concepts[plain] = (*concepts.get(plain, ()), name)
    forms = sorted(concepts, key=lambda form: (-len(form), form))
    parts = [
        re.escape(form.rstrip("*")).replace(r"\ ", r"\s+") + (r"\w*" if form.endswith("*") else "") for form in forms
    ]
    return re.compile(rf"\b(?:{'|'.join(parts)})(?!\w)", re.IGNORECASE), concepts


@lru_cache(maxsize=20_000)
def _concepts_of(printed: str, language: str) -> tuple[str, ...]:
    """The concepts of some matched words: of their own form, else of the longest beginning that is one."""
    concepts = _forms(language)[1]
    words = " ".join(printed.lower().split())
    starred = (f"{words[:end]}*" for end in range(len(words), 1, -1))
    return concepts.get(words) or next((concepts[form] for form in starred if form in concepts), ())


def concepts_beside(text: str, start: int, end: int, low: int, high: int, language: str) -> dict[str, float]:
    """The concepts that stand beside ``text[start:end]`` within ``text[low:high]``, each with its nearness 0..1.

    Nearness fades with the distance, and with every comma, conjunction and other number in between.
    """
    language = language if language in LANGUAGES else "en"
    found: dict[str, float] = {}
    for concept, nearness in _beside(text, start, end, max(low, start - _REACH), min(high, end + _REACH), language):
        found[concept] = max(found.get(concept, 0.0), nearness)
    return found


def _beside(text: str, start: int, end: int, low: int, high: int, language: str) -> Iterator[tuple[str, float]]:
    pattern = _forms(language)[0]
    for match in pattern.finditer(text, low, high):
        if match.start() < end and start < match.end():
            continue
        behind = match.start() >= end
        between = text[end : match.start()] if behind else text[match.end() : start]
        nearness = _nearness(between, behind)
        yield from ((concept, nearness) for concept in _concepts_of(match.group(), language))


def _nearness(between: str, behind: bool) -> float:
    walls = _WALL ** len(_WALLS.findall(between)) * _SEMI ** len(_SEMIS.findall(between))
    return float(
        exp(-len(between) / _FADES) * walls * _NUMBER ** len(_NUMBERS.findall(between)) * (_BEHIND if behind else 1.0)
    )
