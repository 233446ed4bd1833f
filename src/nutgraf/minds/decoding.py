"""From label scores to spans of words: the best path of a linear-chain conditional random field, line by line."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]


class Labelled(NamedTuple):
    """A run of words ``first`` to ``last`` (excluded) with its label."""

    label: str
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Chain:
    """Labels ("O", "B-X", "I-X" …), the score of each following another (before, after), and of each opening a line."""

    labels: tuple[str, ...]
    steps: Floats
    first: Floats

    def spans(self, scores: Floats, lines: Sequence[tuple[int, int]]) -> list[Labelled]:
        """The labelled runs of words in the best path; ``scores`` is (words, labels), no run crosses a line."""
        path = self.path(scores, lines)
        return [run for start, end in lines for run in self._runs(path, start, end)]

    def path(self, scores: Floats, lines: Sequence[tuple[int, int]]) -> npt.NDArray[np.int64]:
        """The best label of each word (Viterbi 1967), all lines side by side."""
        path = np.zeros(len(scores), dtype=np.int64)
        order = sorted(lines, key=lambda line: line[0] - line[1])
        starts = np.array([start for start, _ in order], dtype=np.int64)
        lengths = np.array([end - start for start, end in order], dtype=np.int64)
        shorter = -lengths
        if not len(starts):
            return path
        best = self.first + scores[starts]
        came, kept = list[npt.NDArray[np.int64]](), [best]
        for at in range(1, int(lengths[0])):
            running = int(np.searchsorted(shorter, -at, side="left"))
            ways = kept[-1][:running, :, None] + self.steps
            came.append(ways.argmax(axis=1))
            kept.append(ways.max(axis=1) + scores[starts[:running] + at])
        label = np.zeros(len(starts), dtype=np.int64)
        longer = 0
        for at in range(int(lengths[0]) - 1, -1, -1):
            running = len(kept[at])
            label[longer:running] = kept[at][longer:].argmax(axis=1)
            path[starts[:running] + at] = label[:running]
            if at:
                label[:running] = came[at - 1][np.arange(running), label[:running]]
            longer = running
        return path

    def _runs(self, path: npt.NDArray[np.int64], start: int, end: int) -> Iterator[Labelled]:
        opened, kind = -1, ""
        for at in range(start, end):
            label = self.labels[path[at]]
            if kind and label != f"I-{kind}":
                yield Labelled(kind, opened, at)
                kind = ""
            if label.startswith("B-"):
                opened, kind = at, label[2:]
        if kind:
            yield Labelled(kind, opened, end)
