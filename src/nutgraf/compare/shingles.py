"""An article as overlapping runs of three words, and the long passages that two articles have in common.

Shingles and their containment: Broder, "On the resemblance and containment of documents" (1997).
"""

from collections.abc import Iterator
from dataclasses import dataclass

from nutgraf.model.notes import Account
from nutgraf.model.span import Span
from nutgraf.text.quotes import find_quotes
from nutgraf.text.words import words

SIZE = 3
"""Words in a shingle: cuts and small edits break few of them."""

LONG_QUOTE = 5
"""Quotations of this many words and more are left out: two reporters in one room write down the same words."""

LONG_PASSAGE = 8
"""Words from which a passage in common is no stock phrase any more."""

READ = 5_000
"""Words of an article that are read."""

Shingle = tuple[str, str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """The words of one article without headline and long quotations (None stands where one was), and their spans."""

    tokens: tuple[str | None, ...]
    spans: tuple[Span, ...]

    def shingles(self) -> Iterator[tuple[int, Shingle]]:
        """Each run of three words with the number of its first word, in reading order."""
        for at in range(len(self.tokens) - SIZE + 1):
            one, two, three = self.tokens[at : at + SIZE]
            if one is not None and two is not None and three is not None:
                yield at, (one, two, three)


def text_of(account: Account) -> Text:
    """The words of ``account`` that a copy would share with its original."""
    article = account.article
    start = article.headline.end if article.headline else 0
    found = [word for word in words(article.text[: READ * 12]) if word.start >= start][:READ]
    quoted = _long_quotes(article.text[: READ * 12])
    tokens: list[str | None] = []
    at = 0
    for word in found:
        while at < len(quoted) and quoted[at].end <= word.start:
            at += 1
        inside = at < len(quoted) and quoted[at].start <= word.start
        tokens.append(None if inside else word.text.lower().replace("’", "'"))
    return Text(tokens=tuple(tokens), spans=tuple(Span(start=word.start, end=word.end) for word in found))


def _long_quotes(text: str) -> list[Span]:
    return [quote for quote in find_quotes(text) if len(quote.of(text).split()) >= LONG_QUOTE]


def passages_in_common(original: Text, copy: Text) -> list[tuple[Span, Span]]:
    """The long passages of ``copy`` that stand word by word in ``original``, as pairs (original, copy), in the copy's order."""
    places: dict[Shingle, int] = {}
    for at, shingle in original.shingles():
        places.setdefault(shingle, at)
    found = []
    done = 0
    for at, shingle in copy.shingles():
        if at < done or shingle not in places:
            continue
        there = places[shingle]
        length = _run(original, there, copy, at)
        done = at + length
        if length >= LONG_PASSAGE:
            found.append((_stretch(original, there, length), _stretch(copy, at, length)))
    return found


def _run(original: Text, there: int, copy: Text, at: int) -> int:
    """How many words agree from these two places on."""
    length = 0
    most = min(len(original.tokens) - there, len(copy.tokens) - at)
    while length < most:
        token = copy.tokens[at + length]
        if token is None or token != original.tokens[there + length]:
            break
        length += 1
    return length


def _stretch(text: Text, at: int, length: int) -> Span:
    return Span(start=text.spans[at].start, end=text.spans[at + length - 1].end)
