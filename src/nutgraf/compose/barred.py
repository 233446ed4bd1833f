"""Words that somebody said do not support a sentence: they are never cited for it again, wherever on a page it stands."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from nutgraf.compose.draft import Draft
from nutgraf.model.notes import Account
from nutgraf.model.sentence import Citation, Sentence

SAME = 0.8
"""The share of the shorter of two sentences that must stand in the other one for both to be one in two lengths."""

FEWEST = 4
"""Shorter ones are the same only word by word."""

_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Barred:
    """Pairs of a sentence and words that do not support it. Both are known again in other lengths: a sentence that was cut
    shorter or names somebody in full, words with more or fewer around them, or in another article's print."""

    pairs: tuple[tuple[str, str], ...] = ()

    @classmethod
    def among(cls, pairs: Sequence[tuple[str, str]], accounts: Iterable[Account]) -> "Barred":
        """Those of ``pairs`` whose words stand in one of the accounts."""
        if not pairs:
            return NOTHING
        texts = [folded(account.article.text) for account in accounts]
        found = ((sentence, folded(words)) for sentence, words in pairs)
        return cls(pairs=tuple(pair for pair in found if pair[1] and any(pair[1] in text for text in texts)))

    def __bool__(self) -> bool:
        return bool(self.pairs)

    def bars(self, sentence: str, words: str) -> bool:
        """Whether ``words`` were said not to support ``sentence``."""
        return any(same_place(ruled, words) and same_sentence(said, sentence) for said, ruled in self.pairs)

    def bears(self, sentence: Sentence) -> bool:
        """Whether all that a sentence cites may be cited for it."""
        return not any(self.bars(sentence.text, citation.exact) for citation in sentence.citations)

    def lets(self, draft: Draft, *others: Citation) -> bool:
        """Whether the words that a draft, and these with it, must cite may be cited for it."""
        return not self.pairs or self.bears(draft.sentence(1, *others))

    def left(self, draft: Draft, citations: Iterable[Citation]) -> tuple[Citation, ...]:
        """Those of further citations that may be cited for a draft."""
        if not self.pairs:
            return tuple(citations)
        text = draft.settle().text
        return tuple(citation for citation in citations if not self.bars(text, citation.exact))


NOTHING = Barred()


@lru_cache(maxsize=10_000)
def folded(text: str) -> str:
    """A text in small letters, its white space as single spaces."""
    return " ".join(text.casefold().split())


def same_place(one: str, other: str) -> bool:
    """Whether one of two cited stretches holds the other."""
    short, long = sorted((folded(one), folded(other)), key=len)
    return bool(short) and short in long


def same_sentence(one: str, other: str) -> bool:
    """Whether two sentences are one, maybe in two lengths."""
    if folded(one) == folded(other):
        return True
    here, there = _words(one), _words(other)
    shorter = min(len(here), len(there))
    return shorter >= FEWEST and len(here & there) >= SAME * shorter


@lru_cache(maxsize=10_000)
def _words(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(folded(text)))
