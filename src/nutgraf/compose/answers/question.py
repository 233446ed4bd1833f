"""A question read: what kind of answer it wants, and the words and names that an answer must be about."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from re import Pattern

from nutgraf.compose.answers import question_words as asking
from nutgraf.compose.answers.frame import Frame, read_frame
from nutgraf.compose.answers.terms import apart, ids, words_of
from nutgraf.model.notes import QuantityKind
from nutgraf.text.words import STOPWORDS, stem

_LONGEST = 600
"""Characters of a question that are read."""
_MOST_TERMS = 24
_FAINTLY, _REASON = 0.35, 1.0
_HANGUL, _CYRILLIC = re.compile(r"[가-힣]"), re.compile(r"[а-яіїєґё]", re.IGNORECASE)
_GERMAN = re.compile(
    r"[äöüß]|\b(?:wer|wie|wann|warum|wo|was|der|die|das|und|ist|wird|hat|sind|wurde|wurden)\b", re.IGNORECASE
)
_MEASURES = {
    re.compile(r"\bhow old\b|\bwie alt\b|\bскільки років\b|몇 살", re.IGNORECASE): frozenset({QuantityKind.AGE}),
    re.compile(r"\b(?:percentage|share|proportion|percent|anteil|prozent|відсот\w+)\b|turnout|몇 ?%", re.IGNORECASE): frozenset(
        {QuantityKind.SHARE, QuantityKind.COUNT}
    ),
    re.compile(r"\bhow long\b|\bwie lange?\b|\bяк довго\b|얼마나 (?:오래|길)", re.IGNORECASE): frozenset(
        {QuantityKind.DURATION, QuantityKind.MEASURE}
    ),
}  # fmt: skip
_COUNTED = frozenset({QuantityKind.COUNT})
_HOW_MANY = re.compile(r"\b(?:how many|wie ?viele|скільки)\b|몇 (?:명|개|건|채)", re.IGNORECASE)


class Asked(StrEnum):
    """What kind of answer a question wants."""

    NUMBER = "number"
    MONEY = "sum of money"
    WHEN = "time"
    WHO = "name"
    WHERE = "place"
    WHY = "reason"
    SAID = "statement"
    AHEAD = "outcome"
    WHETHER = "yes or no"
    WHAT = "anything"


_FORMS: tuple[tuple[Asked, Mapping[str, Pattern[str]]], ...] = (
    (Asked.MONEY, asking.MONEY),
    (Asked.WHEN, asking.WHEN),
    (Asked.NUMBER, asking.NUMBER),
    (Asked.WHERE, asking.WHERE),
    (Asked.WHO, asking.WHO),
    (Asked.WHY, asking.WHY),
    (Asked.SAID, asking.SAID),
    (Asked.AHEAD, asking.AHEAD),
    (Asked.WHETHER, asking.WHETHER),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """One word that an answer must be about. ``weight`` 0..1 before it is known how rare it is; ``name`` where it is
    printed as a name, ``price`` where any sum of money answers it, ``ours`` where the question does not hold it."""

    word: str
    stem: str
    ids: tuple[tuple[str, float], ...]
    name: bool = False
    weight: float = 1.0
    price: bool = False
    ours: bool = False


@dataclass(frozen=True, kw_only=True)
class Question:
    """A question as it was put, with what it asks for and about.

    ``holders`` are the terms, by number, of those whose word is asked for; empty where nobody's is.
    """

    text: str
    language: str
    asked: Asked
    terms: tuple[Term, ...]
    latest: bool = False
    holders: frozenset[int] = frozenset()

    @cached_property
    def key(self) -> int | None:
        """The first of its words that is no name, by number: what is counted, measured or asked about; None where all are."""
        return next((number for number, term in enumerate(self.terms) if not term.name and not term.ours), None)

    @cached_property
    def frame(self) -> Frame | None:
        """Who does what in it, where it is in English and that can be told."""
        return read_frame(words_of(self.text)) if self.language == "en" else None

    @cached_property
    def verb(self) -> int | None:
        """The verb of its frame among its terms, by number."""
        stemmed = stem(self.frame.verb, self.language) if self.frame else ""
        return next((number for number, term in enumerate(self.terms) if term.stem == stemmed), None)

    @cached_property
    def surname(self) -> int | None:
        """The last name among those whose word is asked for, by number; None where no name is."""
        return max((number for number in self.holders if self.terms[number].name), default=None)

    @cached_property
    def subject(self) -> frozenset[int]:
        """The names among the terms that do what is asked about: "Did [Ada] [Brook] resign?"."""
        words = self.frame.subject if self.frame else ()
        return frozenset(number for number, term in enumerate(self.terms) if term.name and term.word in words)

    @cached_property
    def ahead(self) -> bool | None:
        """Whether it asks for what lies ahead ("When will …?") or for what is past ("When did …?"); None where neither is sure."""
        if self.language != "en":
            return None
        return True if asking.FUTURE.search(self.text) else False if asking.PAST.search(self.text) else None

    @cached_property
    def kinds(self) -> frozenset[QuantityKind]:
        """The kinds of numbers that answer it; empty where any would."""
        if self.asked is Asked.MONEY:
            return frozenset({QuantityKind.MONEY})
        for pattern, kinds in _MEASURES.items():
            if pattern.search(self.text):
                return kinds
        return _COUNTED if _HOW_MANY.search(self.text) else frozenset()


def read_question(text: str) -> Question:
    """The question as it can be looked for. A text that is no question is taken for one that asks for anything."""
    text = " ".join(text.split())[:_LONGEST]
    language = language_of(text)
    asked = next((kind for kind, forms in _FORMS if forms[language].search(text)), Asked.WHAT)
    terms = tuple(_terms(text, language)[:_MOST_TERMS])
    if asked is Asked.WHY:
        terms += (Term(word="cause", stem="caus", ids=ids("cause", "en"), weight=_REASON, ours=True),)
    return Question(
        text=text,
        language=language,
        asked=asked,
        terms=terms,
        holders=_holders(text, terms, language) if asked is Asked.SAID else frozenset(),
        latest=bool(asking.LATEST[language].search(text)),
    )


def language_of(text: str) -> str:
    """The language a question is put in, of the four whose question words are known; English where none is seen."""
    if _HANGUL.search(text):
        return "ko"
    if _CYRILLIC.search(text):
        return "uk"
    found = len(_GERMAN.findall(text))
    english = len(re.findall(r"\b(?:what|who|when|how|why|the|is|was|did|of|will|does)\b", text, re.IGNORECASE))
    return "de" if found > english else "en"


def _terms(text: str, language: str) -> list[Term]:
    found: dict[str, Term] = {}
    for place, word in enumerate(words_of(text)):
        term = _term(word, language, first=place == 0)
        if term and term.stem not in found:
            found[term.stem] = term
    return list(found.values())


def _term(word: str, language: str, *, first: bool) -> Term | None:
    low = word.lower()
    short = len(low) < 2 and not low.isdigit()
    initials = len(word) == 2 and word.isupper()  # "US", "UN"
    if not initials and (short or low in asking.ASKING[language] or low in STOPWORDS[language]):
        return None
    return Term(
        word=word,
        stem=stem(word, language),
        ids=ids(word, language),
        name=language == "en" and word[:1].isupper() and not first,
        weight=_FAINTLY if low in asking.FAINT else 1.0,
        price=low in asking.PRICE_WORDS,
    )


def _holders(text: str, terms: Sequence[Term], language: str) -> frozenset[int]:
    """The terms before the word that asks for somebody's word ("What did X say about Y"), else those behind it."""
    said = asking.SAYING[language].search(text)
    if not said:
        return frozenset()
    parts = text[: said.start()], re.split(asking.ABOUT, text[said.end() :])[0]
    found = [{number for number, term in enumerate(terms) if term.word in words_of(part)} for part in parts]
    return frozenset(found[0] or found[1])


def searched(question: str) -> tuple[str, ...]:
    """The words of a question to search articles for, most telling first: names, then long words, then those that half
    of all news has. Empty where it has none. A name of two words ("South Korea") is one of them."""
    terms = [term for term in read_question(question).terms if not term.ours]
    return tuple(
        apart(term.word) for term in sorted(terms, key=lambda term: (not term.name, -term.weight, -len(term.word)))
    )
