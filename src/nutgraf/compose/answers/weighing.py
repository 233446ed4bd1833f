"""What each word of a question weighs among the accounts: rare ones more."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import log

from nutgraf.compose.answers.matching import Matcher
from nutgraf.compose.answers.passages import Reading
from nutgraf.compose.answers.question import Question

_NOWHERE = 0.5
"""The most that a word weighs which no account holds: they may put it in other words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Weighing:
    """What each term of a question weighs, rare ones more, and which of them are ``names``.

    English prints names apart; in other languages those are names that the accounts know as people or places.
    """

    question: Question
    matcher: Matcher
    weights: tuple[float, ...]
    names: frozenset[int]

    @classmethod
    def over(cls, readings: Sequence[Reading], question: Question, matcher: Matcher) -> "Weighing":
        """The weights of a question's terms by how few accounts, and how few of their sentences, hold them."""
        accounts = len(readings)
        sentences = sum(len(reading.passages) for reading in readings)
        weights = []
        for number, term in enumerate(question.terms):
            held = sum(number in reading.anywhere for reading in readings)
            told = sum(number in passage.here for reading in readings for passage in reading.passages)
            rare = 0.5 * log((accounts + 1) / (held + 0.5)) / log(2 * accounts + 2)
            rarer = 0.5 * log((sentences + 1) / (told + 0.5)) / log(2 * sentences + 2)
            weight = 0.25 + max(0.0, rare) + max(0.0, rarer)
            weights.append(term.weight * (weight if told or term.name else min(weight, _NOWHERE)))
        names = {number for number, term in enumerate(question.terms) if term.name}
        if question.language != "en":
            names |= {number for reading in readings for number in reading.people | reading.places}
        return cls(question=question, matcher=matcher, weights=tuple(weights), names=frozenset(names))
