"""Where the words of a question stand in the accounts, in whatever form or script."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from nutgraf.compose.answers import terms
from nutgraf.compose.answers.question import Question, Term
from nutgraf.text.sound import likeness, sound_key
from nutgraf.text.words import stem

_LEAST_LIKE = 0.8
_LEAST_LIKE_ACROSS = 0.66
_SHORTEST_NAME = 4

Found = dict[int, float]
"""Which of a question's terms were found, by number, and how surely, 0..1."""


@dataclass(frozen=True, kw_only=True)
class Matcher:
    """Finds a question's terms in texts; what a word matches is worked out once."""

    question: Question
    _known: dict[tuple[str, str], Found] = field(default_factory=dict)
    _named: dict[str, Found] = field(default_factory=dict)

    def in_words(self, words: Iterable[str], language: str) -> Found:
        """The terms found among words of a language."""
        found: Found = {}
        for word in words:
            key = (word, language)
            matched = self._known.get(key)
            if matched is None:
                matched = self._known[key] = self._word(word, language)
            for number, sure in matched.items():
                found[number] = max(sure, found.get(number, 0.0))
        return found

    def in_name(self, name: str) -> Found:
        """The terms that a name's words are spellings of, in any script."""
        if name not in self._named:
            found: Found = {}
            for word in terms.words_of(name):
                for number, term in enumerate(self.question.terms):
                    if sounds_like(term.word, word):
                        found[number] = terms.BY_SOUND
            self._named[name] = found
        return self._named[name]

    def _word(self, word: str, language: str) -> Found:
        known = dict(terms.ids(word, language))
        found = {}
        for number, term in enumerate(self.question.terms):
            sure = max((min(much, known[one]) for one, much in term.ids if one in known), default=0.0)
            sure = sure or self._by_beginning(term, word, language)
            if sure:
                found[number] = sure
        return found

    def _by_beginning(self, term: Term, word: str, language: str) -> float:
        if language != self.question.language or word[:2].lower() != term.word[:2].lower():
            return 0.0
        return terms.BY_BEGINNING if terms.begins_alike(term.stem, stem(word, language), language) else 0.0


def sounds_like(one: str, other: str) -> bool:
    """Whether a word of a question and a word of a name are spellings of one name."""
    if one.lower() == other.lower():
        return True
    if min(len(one), len(other)) < 2 or not (one[:1].isupper() or not one.isascii()):
        return False
    key = sound_key(one)
    if not key or key != sound_key(other) or max(len(one), len(other)) < _SHORTEST_NAME:
        return False
    return likeness(one, other) >= (_LEAST_LIKE if one.isascii() == other.isascii() else _LEAST_LIKE_ACROSS)
