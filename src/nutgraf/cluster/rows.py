"""The articles of a stream as rows of arrays, each row as wide as every other, so that one article is compared with many at once."""

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nutgraf.cluster.packing import State, packed, part, under, unpacked, with_room
from nutgraf.cluster.row import DAYS, NAMES, NUMBERS, WORDS, Row, Told
from nutgraf.cluster.terms import Places

FIRST_ROWS = 1024

COLUMNS: dict[str, tuple[tuple[int, ...], type]] = {
    "words": ((WORDS,), np.int32),
    "word_weights": ((WORDS,), np.float32),
    "zones": ((WORDS,), np.uint8),
    "opening": ((), np.float32),
    "title": ((), np.float32),
    "names": ((NAMES,), np.int32),
    "name_weights": ((NAMES,), np.float32),
    "leads": ((NAMES,), np.uint8),
    "lead": ((), np.float32),
    "numbers": ((NUMBERS,), np.int32),
    "number_tells": ((NUMBERS,), np.float32),
    "days": ((DAYS,), np.int32),
    "day": ((), np.float64),
    "outlet": ((), np.uint32),
    "language": ((), np.int16),
    "length": ((), np.float32),
    "young": ((), np.float32),
}
"""What a row holds: the width of each column and its kind. Empty places hold 0, an unknown ``day`` is not a number.

``opening``, ``title`` and ``lead`` are sums of weights; ``length`` is the logarithm of the number of words over 600;
``young`` is how young the stream was when the article came, 0..1.
"""


class Rows:
    """Rows by number, in order of arrival; grows as they come."""

    def __init__(self) -> None:
        self.size = 0
        self.columns: dict[str, NDArray[Any]] = {
            name: np.zeros((FIRST_ROWS, *width), kind) for name, (width, kind) in COLUMNS.items()
        }
        self.told: list[Told] = []
        self.counters: list[dict[str, int]] = []

    def __getitem__(self, column: str) -> NDArray[Any]:
        return self.columns[column]

    def add(self, row: Row) -> int:
        """Keeps ``row``; its number."""
        number = self.size
        if number == len(self.columns["day"]):
            self._grow()
        for name, value in row.columns.items():
            column = self.columns[name]
            if column.ndim == 1:
                column[number] = value
            else:
                column[number, : len(value)] = value
        self.told.append(row.told)
        self.counters.append(row.counters)
        self.size += 1
        return number

    def keep(self, numbers: Sequence[int] | Places) -> None:
        """Only these rows, in their order, under new numbers from 0 on."""
        for name, column in self.columns.items():
            self.columns[name] = with_room(column[numbers], 0, FIRST_ROWS)
        self.told = [self.told[number] for number in numbers]
        self.counters = [self.counters[number] for number in numbers]
        self.size = len(numbers)

    def state(self) -> State:
        """All rows; `restore` takes them back."""
        columns = {name: column[: self.size] for name, column in self.columns.items()}
        return {**under("columns", columns), "told": packed(self.told), "counters": packed(self.counters)}

    def restore(self, state: State) -> None:
        """As `state` gave it."""
        self.columns = {name: with_room(column, 0, FIRST_ROWS) for name, column in part("columns", state).items()}
        self.told = [Told(*told) for told in unpacked(state["told"])]
        self.counters = unpacked(state["counters"])
        self.size = len(self.told)

    def _grow(self) -> None:
        for name, column in self.columns.items():
            self.columns[name] = np.concatenate((column, np.zeros_like(column)))
