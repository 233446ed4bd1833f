"""An article as runs of three words, and the long passages that two articles have in common."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from nutgraf.model.article import Article
from nutgraf.model.span import Span
from nutgraf.text.quotes import find_quotes
from nutgraf.text.runs import RUN, Run, plain, runs_of, words_from

LONG_QUOTE = 5
"""Quotations of this many words and more are left out: two reporters in one room write down the same words."""

LONG_PASSAGE = 8
"""Words from which a passage in common is no stock phrase any more."""

_LONGEST_POST = 700
_LEADS_OVER = re.compile(r":[ \t]*\n\s*([^\n]+)")
"""A line that ends in a colon, and the next one: an extract or a document that is printed without quotation marks."""
_SPEAKS = re.compile(r"^(?:[A-ZА-ЯІЇЄҐ][\w.’'-]{0,30}[ \t]?){1,4}:[ \t]+[^\n]+", re.MULTILINE)
"""A line of a transcript: the name of who speaks, a colon, the words."""
_POSTED = re.compile(r"[—–][^\n(—–]{1,60}\(@\w{1,40}\)")
"""What stands behind a post on a network that an article shows without quotation marks: "— Ana Berg (@anaberg)"."""


@dataclass(frozen=True, kw_only=True)
class Text:
    """The words of one article below its headline: where they start and end, in one case, whether a long quotation holds
    them."""

    words: tuple[tuple[int, int], ...]
    tokens: tuple[str, ...]
    quoted: tuple[bool, ...]

    @cached_property
    def places(self) -> dict[Run, int]:
        """Where each run stands first, as the number of its first word."""
        found: dict[Run, int] = {}
        for at, run in enumerate(runs_of(self.tokens)):
            found.setdefault(run, at)
        return found

    @cached_property
    def told(self) -> frozenset[Run]:
        """The runs that no long quotation touches: what the outlet puts in words of its own."""
        if not any(self.quoted):
            return frozenset(self.places)
        free = [None if inside else token for token, inside in zip(self.tokens, self.quoted, strict=True)]
        return frozenset(
            (one, two, three)
            for one, two, three in zip(free, free[1:], free[2:], strict=False)
            if one is not None and two is not None and three is not None
        )

    def span(self, first: int, last: int) -> Span:
        """The characters from the word numbered ``first`` to the one before ``last``."""
        return Span(start=self.words[first][0], end=self.words[last - 1][1])


def body_start(article: Article) -> int:
    """Where the words begin that a copy would share with its original: below the headline, which each outlet writes."""
    return article.headline.end if article.headline else 0


def text_of(article: Article) -> Text:
    """The words of ``article`` that a copy would share with its original."""
    found = words_from(article.text, body_start(article))
    read = article.text[: found[-1][1] + 1] if found else ""
    return Text(words=tuple(found), tokens=tuple(plain(read, found)), quoted=tuple(_quoted(read, found)))


def _quoted(text: str, found: list[tuple[int, int]]) -> list[bool]:
    long = [quote for quote in find_quotes(text) if len(quote.of(text).split()) >= LONG_QUOTE]
    inside = [False] * len(found)
    for quote in [*long, *_unmarked(text)]:
        first = bisect_left(found, (quote.start, 0))
        last = bisect_left(found, (quote.end, 0), lo=first)
        inside[first:last] = [True] * (last - first)
    return inside


def _unmarked(text: str) -> Iterator[Span]:
    """Quotations without marks: extracts after a colon, lines of a transcript, posts from the start of their line."""
    yield from (Span(start=found.start(1), end=found.end(1)) for found in _LEADS_OVER.finditer(text))
    yield from (Span(start=found.start(), end=found.end()) for found in _SPEAKS.finditer(text))
    for name in _POSTED.finditer(text):
        earliest = max(0, name.start() - _LONGEST_POST)
        yield Span(start=max(earliest, text.rfind("\n", earliest, name.start()) + 1), end=name.end())


def passages_in_common(original: Text, copy: Text) -> list[tuple[int, int, int]]:
    """The long passages of ``copy`` that stand word by word in ``original``: (place there, place here, words), in order."""
    found = []
    done = 0
    for here, run in enumerate(runs_of(copy.tokens)):
        there = original.places.get(run)
        if here < done or there is None:
            continue
        length = _length(original, there, copy, here)
        done = here + length
        if length >= LONG_PASSAGE:
            found.append((there, here, length))
    return found


def _length(original: Text, there: int, copy: Text, here: int) -> int:
    """How many words agree from these two places on."""
    most = min(len(original.tokens) - there, len(copy.tokens) - here)
    return next((at for at in range(RUN, most) if original.tokens[there + at] != copy.tokens[here + at]), most)
