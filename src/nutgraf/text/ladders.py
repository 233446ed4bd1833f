"""Ladders: what happens step by step (a journey, a trial, a vote), and where a text tells a step.

A later step in a later account is news; two ends of one step exclude each other.
"""

import re
from functools import lru_cache
from typing import NamedTuple

from nutgraf.text.ladder import Ladder, Step
from nutgraf.text.ladder_words import LADDERS
from nutgraf.text.words import STOPWORDS

__all__ = ["LADDERS", "Ladder", "Rung", "Step", "rungs"]

_BEGINNING = 5
_LETTERS = re.compile(r"[^\W\d_]{3,}")


class Rung(NamedTuple):
    """A step told in a text: ``text[start:end]``."""

    start: int
    end: int
    ladder: Ladder
    step: Step


@lru_cache(maxsize=32)
def _patterns(language: str) -> list[tuple[re.Pattern[str], Ladder, Step]]:
    edge = r"" if language == "ko" else r"(?<!\w)"
    end = r"" if language == "ko" else r"(?!\w)"
    return [
        (re.compile(rf"{edge}(?:{step.forms[language]}){end}", re.IGNORECASE), ladder, step)
        for ladder in LADDERS
        for step in ladder.steps
        if language in step.forms
    ]


@lru_cache(maxsize=32)
def _beginnings(language: str) -> frozenset[str]:
    """The first letters of the telling words of all forms: most sentences have none of them, and are left at once."""
    forms = " ".join(step.forms[language] for ladder in LADDERS for step in ladder.steps if language in step.forms)
    small = STOPWORDS.get(language, frozenset())
    return frozenset(word[:_BEGINNING].lower() for word in _LETTERS.findall(forms) if word.lower() not in small)


def _may_tell(text: str, language: str) -> bool:
    beginnings = _beginnings(language)
    return language == "ko" or any(word[:_BEGINNING].lower() in beginnings for word in _LETTERS.findall(text))


def rungs(text: str, language: str) -> list[Rung]:
    """Every step told in ``text``, in order of where it stands. Languages without forms have none."""
    if not _may_tell(text, language):
        return []
    found = [
        Rung(_with_auxiliary(text, match.start()), match.end(), ladder, step)
        for pattern, ladder, step in _patterns(language)
        for match in pattern.finditer(text)
    ]
    return sorted(found, key=lambda rung: (rung.start, -rung.end))


_AUXILIARY = re.compile(
    r"\b(?:(?:is|are|was|were|has been|have been|has|have|had|been|went|reported|ist|sind|war|wird|wurde|wurden|hat|haben) )$"
)


def _with_auxiliary(text: str, start: int) -> int:
    """Where the step starts with the auxiliary before it ("has" arrived)."""
    found = _AUXILIARY.search(text, max(0, start - 12), start)
    return found.start() if found else start
