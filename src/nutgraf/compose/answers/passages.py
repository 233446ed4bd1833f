"""The sentences of an account with what stands around them: the heading above, the sentence before, the headline."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from nutgraf.compose.answers.matching import Found, Matcher
from nutgraf.compose.answers.question import Asked, read_question
from nutgraf.compose.answers.terms import words_of
from nutgraf.model.notes import Account, NameKind
from nutgraf.model.span import Span
from nutgraf.text.sentences import LONGEST_SENTENCE

MOST_SENTENCES = 400
"""Sentences of one account that are looked through."""

_ENDED = re.compile(r"[.!…。:][”“»’\"'」』)\]]*$")
_QUESTION = re.compile(r"[?？][”“»’\"'」』)\]]*$")
_LONGEST_HEADING = 120
_UNDER_ONE_HEADING, _UNDER_A_QUESTION = 5, 12
"""Paragraphs that a heading stands for."""
_ACROSS = 0.6
"""How much less a sentence says of the one behind it where a paragraph ends between them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """One sentence: the terms found in it (``here``), in its paragraph ``before`` it, in the ``heading`` above it.

    ``number`` counts an account's sentences; ``asked`` is what the heading above asks for, where it is a
    question, ``below`` how many sentences stand between.
    """

    account: Account
    span: Span
    number: int
    here: Found
    before: Found = field(default_factory=dict)
    heading: Found = field(default_factory=dict)
    asked: Asked | None = None
    below: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """One account as a question sees it: its sentences, the terms of its headline and opening, those anywhere, and those
    that are names of ``people`` and ``places`` in it."""

    account: Account
    passages: tuple[Passage, ...]
    top: Found
    anywhere: Found
    people: frozenset[int] = frozenset()
    places: frozenset[int] = frozenset()


def read_account(account: Account, matcher: Matcher) -> Reading:
    """The sentences of an account with the terms of a question that stand in and around them."""
    passages = tuple(_passages(account, matcher))
    tops = [passage.here for passage in passages[:1]]
    for span in (account.article.headline, account.article.dek):
        if span:
            tops.append(_found(account, span, matcher))
    return Reading(
        account=account,
        passages=passages,
        top=_together(*tops),
        people=_named(account, matcher, NameKind.PERSON),
        places=_named(account, matcher, NameKind.PLACE),
        anywhere=_together(*tops, *(found for passage in passages for found in (passage.here, passage.heading))),
    )


def _named(account: Account, matcher: Matcher, kind: NameKind) -> frozenset[int]:
    names = {mention.name for mention in account.notes.mentions if mention.kind is kind}
    return frozenset(number for name in names for number in matcher.in_name(name))


def _passages(account: Account, matcher: Matcher) -> Iterator[Passage]:
    article = account.article
    blocks = iter(article.paragraphs)
    block = next(blocks, None)
    above = _Above()
    for number, span in enumerate(account.notes.sentences[:MOST_SENTENCES]):
        while block is not None and block.end < span.end:
            block = next(blocks, None)
            above.next_paragraph()
        if (article.headline and article.headline.touches(span)) or len(span) > LONGEST_SENTENCE:
            continue
        here = _found(account, span, matcher)
        if block is not None and not (article.dek and article.dek.touches(span)) and is_heading(account, block, span):
            above.enter(here, account.words_of(span))
            continue
        yield Passage(
            account=account, span=span, number=number, here=here, before=above.before, heading=above.heading,
            asked=above.asked, below=above.below,
        )  # fmt: skip
        above.before, above.below = here, above.below + 1


@dataclass(slots=True)
class _Above:
    """What stands above a sentence while an account is read from top to bottom."""

    heading: Found = field(default_factory=dict)
    before: Found = field(default_factory=dict)
    asked: Asked | None = None
    left: int = 0
    below: int = 0

    def enter(self, found: Found, words: str) -> None:
        """A new heading."""
        self.asked = read_question(words).asked if _QUESTION.search(words) else None
        self.left = _UNDER_A_QUESTION if self.asked else _UNDER_ONE_HEADING
        self.heading, self.before, self.below = found, {}, 0

    def next_paragraph(self) -> None:
        """A new paragraph: the sentence before is further away, the heading may stand for it no more."""
        self.left -= 1
        self.before = {number: sure * _ACROSS for number, sure in self.before.items()}
        if self.left < 0:
            self.heading, self.asked = {}, None


def is_heading(account: Account, block: Span, sentence: Span) -> bool:
    """Whether a sentence is a paragraph of its own that heads those below: a short question, or a line without an end."""
    words = account.words_of(sentence)
    alone = len(block) <= len(sentence) + 2 and len(words) <= _LONGEST_HEADING
    return alone and bool(_QUESTION.search(words) or not _ENDED.search(words))


def _found(account: Account, span: Span, matcher: Matcher) -> Found:
    found = matcher.in_words(words_of(account.words_of(span)), account.article.language)
    return _together(found, *(matcher.in_name(mention.name) for mention in account.mentions_in(span)))


def _together(*several: Found) -> Found:
    found: Found = {}
    for one in several:
        for number, sure in one.items():
            found[number] = max(sure, found.get(number, 0.0))
    return found
