"""Words cut into word pieces, and packed into the stretches that the encoder reads at once."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from nutgraf.minds.words import Words

if TYPE_CHECKING:
    from tokenizers import Tokenizer

READ_AT_ONCE = 160  # word pieces: longer stretches are slower, shorter ones tell less
_SENTENCE_ENDS = frozenset(".!?")
_AFTER_AN_END = frozenset("”\"»’')]")


@dataclass(frozen=True, slots=True)
class Pieces:
    """``ids`` of the word pieces of a text; ``firsts`` tells for each word its first one, and has the total at its end."""

    ids: list[int]
    firsts: list[int]


def pieces_of(words: Words, tokenizer: "Tokenizer") -> Pieces:
    """Every word has at least one piece: where the tokenizer leaves nothing of it, the unknown one.

    A line that ends in a word, as headlines do, is read as if a full stop followed: the network has learnt from texts
    in which a line is a sentence, and would take the next line for the rest of this one.
    """
    unknown = tokenizer.token_to_id("[UNK]") or 0
    encoded = tokenizer.encode(words.forms, is_pretokenized=True, add_special_tokens=False)
    ids, firsts = list[int](), list[int]()
    for piece, word in zip(encoded.ids, encoded.word_ids, strict=True):
        if word is None:
            continue
        while len(firsts) < word:
            firsts.append(len(ids))
            ids.append(unknown)
        if len(firsts) == word:
            firsts.append(len(ids))
        ids.append(piece)
    while len(firsts) < len(words.forms):
        firsts.append(len(ids))
        ids.append(unknown)
    return _stopped(words, Pieces(ids, [*firsts, len(ids)]), tokenizer.token_to_id("."))


def _stopped(words: Words, pieces: Pieces, stop: int | None) -> Pieces:
    """The same, the last word of a line with ``stop`` as one more piece where no mark ends the line."""
    ids, firsts = list[int](), list[int]()
    for start, end in words.lines:
        shift = len(ids) - pieces.firsts[start]
        firsts += [first + shift for first in pieces.firsts[start:end]]
        ids += pieces.ids[pieces.firsts[start] : pieces.firsts[end]]
        if stop is not None and words.forms[end - 1][0].isalnum():
            ids.append(stop)
    return Pieces(ids, [*firsts, len(ids)])


def windows_of(
    words: Words, pieces: Pieces, most: int = READ_AT_ONCE, first: int | None = None
) -> list[tuple[int, int]]:
    """Ranges of words that are read at once: whole lines, as many as hold ``most`` pieces (the ``first`` window: its own).

    A line that is longer is cut behind a sentence where one ends, else where it is full. What stands in a window
    depends on nothing but the text.
    """
    windows, limit = list[tuple[int, int]](), first or most
    start = end = 0
    for line_start, line_end in _short_lines(words, pieces, most):
        if end > start and pieces.firsts[line_end] - pieces.firsts[start] > limit:
            windows.append((start, end))
            start, limit = line_start, most
        end = line_end
    return [*windows, (start, end)] if end > start else windows


def _short_lines(words: Words, pieces: Pieces, most: int) -> Iterator[tuple[int, int]]:
    for start, end in words.lines:
        if pieces.firsts[end] - pieces.firsts[start] <= most:
            yield start, end
        else:
            yield from pairwise([start, *_cuts(words.forms, pieces.firsts, start, end, most), end])


def _cuts(forms: Sequence[str], firsts: Sequence[int], start: int, end: int, most: int) -> Iterator[int]:
    """Where a line is cut so that no part has more than ``most`` pieces (a single word may)."""
    best = start
    for word in range(start, end):
        if word > start and firsts[word + 1] - firsts[start] > most:
            start = best if best > start else word
            yield start
        if _ends_sentence(forms, word):
            best = word + 1


def _ends_sentence(forms: Sequence[str], word: int) -> bool:
    if forms[word] in _AFTER_AN_END and word:
        word -= 1
    return forms[word] in _SENTENCE_ENDS
