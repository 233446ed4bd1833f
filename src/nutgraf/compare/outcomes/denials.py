"""What a sentence denies: the features behind a negation or a denial, and who denies.

Scopes are counted in words, as in NegEx (Chapman et al. 2001), and end at the end of the clause.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from nutgraf.compare.material import Material, Passage
from nutgraf.compare.outcomes.denial_words import DENIALS, NEGATIONS, NO_TURN, NOTHING_MORE, UNCONFIRMED
from nutgraf.compare.passages import feature_of, names_of
from nutgraf.model.notes import Attribution
from nutgraf.model.span import Span
from nutgraf.text.words import words

_SCOPE, _OF_A_NOUN, _LONGEST = 5, 3, 1500
_WALL = re.compile(
    r"[;:()–—“”\"]|,(?!\d)|\b(?:but|because|although|though|while|after|before|when|since|until|as|if|by|and|who|which|that|aber|weil|obwohl|nachdem|und|але|бо|хоча|після|що)\b",
    re.IGNORECASE,
)
_NOUN = re.compile(r"(?:no|without|none|nothing|nobody|kein\w*|ohne|без|жодн\w+)$", re.IGNORECASE)
"""What denies a thing and not an act: it reaches no further than the thing."""
_NEXT_CLAUSE = re.compile(
    r"[;:–—]|,\s+(?:but|and|while|although|though|saying|adding|calling|aber|und|doch|але|а)\b", re.IGNORECASE
)
_TAKEN_BACK = re.compile(r"\b(?:not|n[’']t|never|nor|neither|without|nicht|не|ні)\s+(?:\w+\s+){0,2}$", re.IGNORECASE)
"""What takes a denial back: "did not deny"."""
_NEAR, _OPENING = 30, 80
_EMPTY: frozenset[str] = frozenset()


def _compiled(table: dict[str, str]) -> dict[str, re.Pattern[str]]:
    return {language: re.compile(pattern, re.IGNORECASE) for language, pattern in table.items()}


_DENIALS, _NOTHING_MORE, _UNCONFIRMED, _NEGATIONS, _NO_TURN = map(
    _compiled, (DENIALS, NOTHING_MORE, UNCONFIRMED, NEGATIONS, NO_TURN)
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Denial:
    """The words of ``passage`` under ``cue`` say that something is not so: what stands under ``denied``.

    ``bare`` where they tell no more than that: it is what was told right before that is denied.
    """

    passage: Passage
    cue: Span
    denied: Span
    bare: bool = False


def denial_in(material: Material, passage: Passage) -> Denial | None:
    """The first words of a passage that deny what is said, or None."""
    language = material.accounts[passage.account].article.language
    pattern, text = _DENIALS.get(language), material.words_of(passage)[:_LONGEST]
    found = pattern.search(text) if pattern else None
    if not found or _TAKEN_BACK.search(text, max(0, found.start() - _NEAR), found.start()):
        return None
    bare = _NOTHING_MORE[language].search(text, 0, found.end() + _NEAR)
    wall = _NEXT_CLAUSE.search(text, found.end())
    end = wall.start() if wall and language != "ko" else len(text)
    start = 0 if language == "ko" else found.start()
    return Denial(
        passage=passage,
        cue=Span(start=found.start(), end=found.end()).shift(passage.span.start),
        denied=Span(start=start, end=end).shift(passage.span.start),
        bare=bare is not None and bare.start() < _OPENING,
    )


def unconfirmed(material: Material, passage: Passage) -> bool:
    """Whether a passage says that something is not confirmed."""
    pattern = _UNCONFIRMED.get(material.accounts[passage.account].article.language)
    return bool(pattern and pattern.search(material.words_of(passage)[:_LONGEST]))


def negated(material: Material, passage: Passage) -> frozenset[str]:
    """The features of a passage that stand under a negation."""
    language = material.accounts[passage.account].article.language
    pattern = _NEGATIONS.get(language)
    if not pattern:
        return _EMPTY
    text = material.words_of(passage)[:_LONGEST]
    nothing = [(found.start(), found.end()) for found in _NO_TURN[language].finditer(text)]
    found: set[str] = set()
    for cue in pattern.finditer(text):
        if not any(start <= cue.start() < end for start, end in nothing):
            found |= _scope(text, cue, language)
    return frozenset(found & passage.words)


def _scope(text: str, cue: re.Match[str], language: str) -> set[str]:
    """The features of the next words of the clause; in Korean, of the last ones before the negation."""
    if language == "ko":
        near = words(text[: cue.start() + 1])[-2:]
    else:
        wall = _WALL.search(text, cue.end())
        reach = _OF_A_NOUN if _NOUN.match(cue.group()) else _SCOPE
        near = words(text[cue.end() : wall.start() if wall else len(text)])[:reach]
    return {feature_of(word.text, language) for word in near}


def features_of(material: Material, passage: Passage, span: Span) -> frozenset[str]:
    """The words and names of a passage that stand in a stretch of it."""
    account = material.accounts[passage.account]
    language = account.article.language
    told = {feature_of(word.text, language) for word in words(account.words_of(span)[:_LONGEST])}
    named = (names_of(material.entities[entity]) for _, entity in material.mentions_in(passage.account, span))
    return frozenset(told & passage.words).union(*named)


def denier(material: Material, denial: Denial) -> str:
    """Who denies: the speaker of the attribution that the denial is the cue of, or that holds it, or ""."""
    account = material.accounts[denial.passage.account]
    near = [*_at(account.notes.attributions, denial.cue), *_at(account.notes.stances, denial.cue)]
    own = [said for said in near if said.cue is not None and said.cue.touches(denial.cue)]
    holding = [said for said in near if any(part.touches(denial.cue) for part in said.content)]
    return next((said.speaker for said in (*own, *holding) if said.speaker), "")


def _at(said: Iterable[Attribution], where: Span) -> list[Attribution]:
    return [one for one in said if one.reach.touches(where)]
