"""Labelled articles as numbers: word pieces with their prints, a label for each word, and who points to whom."""

import random
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from tokenizers import Tokenizer

from nutgraf.minds.windows import Pieces, pieces_of, windows_of
from nutgraf.minds.words import CASES, GAPS, QUOTED, Words, words_of

PARTS = ["O", "B-S", "I-S", "B-C", "I-C", "B-X", "I-X"]
NAMES = ["O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC", "B-MISC", "I-MISC"]
UNKNOWN = -1
_LETTERS = {"source": "S", "cue": "C", "content": "X"}


@dataclass(slots=True)
class Example:
    """One text. ``parts`` and ``names`` hold a label number for each word, or nothing where the text has no such labels.

    ``cue_of`` is for each word of a content the first word of its cue, ``source_of`` for the first word of each cue the
    first word of its source; `UNKNOWN` where there is none.
    """

    words: Words
    pieces: Pieces
    parts: list[int] = field(default_factory=list)
    names: list[int] = field(default_factory=list)
    cue_of: dict[int, int] = field(default_factory=dict)
    source_of: dict[int, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Window:
    """A stretch of an example, read at once, with its prints as this round of training shows them."""

    example: Example
    first: int
    last: int
    prints: Sequence[int]

    @property
    def length(self) -> int:
        return self.example.pieces.firsts[self.last] - self.example.pieces.firsts[self.first]


def example_of(
    text: str, tokenizer: Tokenizer, attributions: Sequence[Any] | None, names: Sequence[Any] | None
) -> Example:
    words = words_of(text)
    example = Example(words, pieces_of(words, tokenizer))
    if attributions is not None:
        _label_attributions(example, attributions)
    if names is not None:
        example.names = [0] * len(words.forms)
        for start, end, kind in names:
            _label(example.names, NAMES, words_in(words, start, end), kind)
        _mend(example.names, NAMES, words)
    return example


def _label_attributions(example: Example, attributions: Sequence[Any]) -> None:
    words = example.words
    example.parts = [0] * len(words.forms)
    for attribution in attributions:
        ranges = {
            part: [held for start, end in attribution[part] if (held := words_in(words, start, end))]
            for part in _LETTERS
        }
        for part, letter in _LETTERS.items():
            for held in ranges[part]:
                _label(example.parts, PARTS, held, letter)
        cue = ranges["cue"][0].start if ranges["cue"] else UNKNOWN
        example.cue_of |= {word: cue for held in ranges["content"] for word in held}
        if cue != UNKNOWN:
            example.source_of[cue] = ranges["source"][0].start if ranges["source"] else UNKNOWN
    _mend(example.parts, PARTS, words)


def _mend(labels: list[int], all_labels: list[str], words: Words) -> None:
    """Where one span was written over another, or runs over a line, what is left of it begins anew."""
    for start, end in words.lines:
        before = 0
        for place in range(start, end):
            labels[place] = opened(all_labels, labels[place], before)
            before = labels[place]


def opened(all_labels: list[str], label: int, before: int) -> int:
    """The label, or the one that begins such a span where it cannot go on from ``before``."""
    name = all_labels[label]
    goes_on = name[:2] != "I-" or all_labels[before][2:] == name[2:]
    return label if goes_on else all_labels.index(f"B-{name[2:]}")


def words_in(words: Words, start: int, end: int) -> range:
    """The words that share a character with the offsets."""
    return range(bisect_right(words.ends, start), bisect_left(words.starts, end))


def _label(labels: list[int], all_labels: list[str], held: range, kind: str) -> None:
    for word in held:
        labels[word] = all_labels.index(f"{'B' if word == held.start else 'I'}-{kind}")


def shown(examples: Iterable[Example], luck: random.Random) -> Iterator[Window]:
    """The windows of one round: cut elsewhere each time, some of them in small letters, capitals or headline style."""
    for example in examples:
        most = luck.choice((96, 128, 160, 160, 200))
        first = luck.randint(24, most)
        for start, end in windows_of(example.words, example.pieces, most, first):
            yield Window(example, start, end, _as_printed(example.words.prints[start:end], luck.random()))


def _as_printed(prints: Sequence[int], draw: float) -> Sequence[int]:
    if draw > 0.1:
        return prints
    case = 1 if draw < 0.06 else 3 if draw < 0.08 else 2  # small, capitals, headline style: see words.case_of
    step = QUOTED * GAPS
    return [one if one // step in (0, CASES - 1) else case * step + one % step for one in prints]
