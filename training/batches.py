"""Windows as tensors, those of like length together."""

import random
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from examples import NAMES, PARTS, UNKNOWN, Window, opened

CLS, SEP = 101, 102
STEP = 32


@dataclass(frozen=True, slots=True)
class Batch:
    """``pieces``, ``prints``, ``present`` are (windows, pieces); the rest (windows, words) unless said otherwise.

    ``firsts`` is the place of each word's first piece; ``starts`` marks words that open a line. ``parts`` and ``names``
    are labels, -1 where there are none; ``cue_of`` and ``source_of`` places of words, -1 for nobody, -2 for not asked.
    """

    pieces: Tensor
    prints: Tensor
    present: Tensor
    firsts: Tensor
    words: Tensor
    starts: Tensor
    parts: Tensor
    names: Tensor
    cue_of: Tensor
    source_of: Tensor


def batches(windows: Sequence[Window], most: int, luck: random.Random) -> Iterator[list[Window]]:
    """All windows in an order of chance, in groups of about ``most`` pieces and like lengths."""
    shelves = defaultdict[int, list[Window]](list)
    for window in windows:
        shelves[width_of(window)].append(window)
    groups = []
    for width, shelf in sorted(shelves.items()):
        luck.shuffle(shelf)
        rows = max(1, most // width)
        groups += [shelf[at : at + rows] for at in range(0, len(shelf), rows)]
    luck.shuffle(groups)
    yield from groups


def width_of(window: Window) -> int:
    """How wide its batch is: one of few widths, since every new one costs the processor a plan of its own."""
    return -(-(window.length + 2) // STEP) * STEP


def batch_of(windows: Sequence[Window]) -> Batch:
    pieces = max(map(width_of, windows))
    words = max(window.last - window.first for window in windows)
    size = len(windows)

    def full(width: int, value: int) -> Tensor:
        return torch.full((size, width), value, dtype=torch.long)

    batch = Batch(
        pieces=full(pieces, 0), prints=full(pieces, 0), present=full(pieces, 0).bool(), firsts=full(words, 0),
        words=full(words, 0).bool(), starts=full(words, 0).bool(), parts=full(words, -1), names=full(words, -1),
        cue_of=full(words, -2), source_of=full(words, -2),
    )  # fmt: skip
    for row, window in enumerate(windows):
        _fill(batch, row, window)
    return batch


def _fill(batch: Batch, row: int, window: Window) -> None:
    example, first, last = window.example, window.first, window.last
    firsts = example.pieces.firsts
    start, end, count = firsts[first], firsts[last], last - first
    prints = [
        window.prints[word - first] for word in range(first, last) for _ in range(firsts[word + 1] - firsts[word])
    ]
    batch.pieces[row, : end - start + 2] = torch.tensor([CLS, *example.pieces.ids[start:end], SEP])
    batch.prints[row, 1 : end - start + 1] = torch.tensor(prints)
    batch.present[row, : end - start + 2] = True
    batch.firsts[row, :count] = torch.tensor(firsts[first:last]) - start + 1
    batch.words[row, :count] = True
    for line, _ in example.words.lines:
        if first <= line < last:
            batch.starts[row, line - first] = True
    if example.parts:
        batch.parts[row, :count] = torch.tensor(_labels(PARTS, example.parts, first, last))
        _point(batch, row, window)
    if example.names:
        batch.names[row, :count] = torch.tensor(_labels(NAMES, example.names, first, last))


def _labels(all_labels: list[str], labels: Sequence[int], first: int, last: int) -> list[int]:
    """The labels of a window; a span that was cut begins anew in it."""
    return [opened(all_labels, labels[first], 0), *labels[first + 1 : last]]


def _point(batch: Batch, row: int, window: Window) -> None:
    for asked, answers in ((batch.cue_of, window.example.cue_of), (batch.source_of, window.example.source_of)):
        for word, answer in answers.items():
            if window.first <= word < window.last:
                inside = answer != UNKNOWN and window.first <= answer < window.last
                asked[row, word - window.first] = answer - window.first if inside else -1
