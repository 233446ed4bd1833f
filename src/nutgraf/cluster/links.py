"""What each article was compared with when it came in, and how likely each two tell of one event as things now stand."""

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from nutgraf.cluster.across import Abroad, Across
from nutgraf.cluster.crowd import Crowd
from nutgraf.cluster.packing import State, part, under, with_room
from nutgraf.cluster.shelf import COMPARED, DELEGATES, Near
from nutgraf.cluster.terms import Places
from nutgraf.cluster.weighing import Around, Odds, Weighing

FIRST_ROWS = 1024
NOBODY = -1
UNCOMPARED = -5.0
"""The log-odds of two articles in one language that shared too little to be compared."""

ODDS = "lasting", "alike", "young"
OTHERS = ("others",)
"""The tables of `Links`: log-odds, likenesses and how young the stream was, and the rows they are of."""

VETO = -25.0
"""The log-odds of two articles that count off different numbers."""


class Links:
    """Log-odds between articles, by their rows: a part that lasts, and a part that moves with the crowd around both."""

    def __init__(self, weights: Mapping[str, float]) -> None:
        self.weighing = Weighing(weights)
        self.crowd, self.lately = Crowd(), Crowd()
        self.others = np.full((FIRST_ROWS, COMPARED + DELEGATES), NOBODY, np.int32)
        self.lasting = np.zeros((FIRST_ROWS, COMPARED + DELEGATES), np.float32)
        self.alike = np.zeros((FIRST_ROWS, COMPARED + DELEGATES), np.float32)
        self.young = np.zeros(FIRST_ROWS, np.float32)

    def add(self, near: Near, vetoes: Sequence[str], home: Places) -> None:
        """Keeps what a new article was compared with; ``home`` is the number of the story of each row."""
        number, many = near.number, len(near.others)
        if number >= len(self.others):
            self._grow()
        lasting = self.weighing.lasting(near.signals)
        for at, veto in enumerate(vetoes):
            if veto:
                lasting[at] = VETO
        self.others[number, :many] = near.others
        self.lasting[number, :many] = lasting
        self.alike[number, :many] = near.alike
        self.young[number] = near.row.columns["young"]
        self.crowd.add(number, near.others, near.alike, home)
        self.lately.add(number, near.others, near.lately, home)

    def odds_of(self, near: Near, across: Across) -> tuple[Places, Odds]:
        """The articles a new one was compared with, in its language and in others, and the log-odds of each by now."""
        number, others = near.number, near.others
        odds = self.lasting[number, : len(others)] + self._moving(number, others, near.alike)
        return np.concatenate((others, across.others)), np.concatenate((odds, across.odds))

    def between(
        self, rows: Places, languages: Places, abroad: Abroad
    ) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """The log-odds between each two of ``rows``, and what each counts for; ``languages`` numbers those of all rows.

        Both are square and symmetric; two that were never compared get what such two usually come to.
        """
        alien = languages[rows][:, None] != languages[rows][None, :]
        odds = np.full(alien.shape, UNCOMPARED, np.float32)
        one, at, other = _met(self.others, rows)
        later, earlier = rows[one], rows[other]
        odds[one, other] = odds[other, one] = self.lasting[later, at] + self._moving(
            later, earlier, self.alike[later, at]
        )
        if not alien.any():
            return odds, np.ones_like(odds)
        across, worth = abroad.between(rows)
        return np.where(alien, across, odds), np.where(alien, worth, np.float32(1.0))

    def keep(self, numbers: Places, renumbered: Places) -> None:
        """Only these rows, under new numbers: ``renumbered`` has the new one of each old one, -1 for those that go."""
        self.crowd.keep(numbers, renumbered)
        self.lately.keep(numbers, renumbered)
        for name in ODDS:
            setattr(self, name, with_room(getattr(self, name)[numbers], 0, FIRST_ROWS))
        for name in OTHERS:
            rows = getattr(self, name)[numbers]
            kept = np.where(rows == NOBODY, NOBODY, renumbered[rows]).astype(np.int32)
            setattr(self, name, with_room(kept, NOBODY, FIRST_ROWS))

    def state(self, size: int) -> State:
        """What is known of the first ``size`` rows; `restore` takes it back."""
        tables = {name: getattr(self, name)[:size] for name in (*ODDS, *OTHERS)}
        return tables | under("crowd", self.crowd.state(size)) | under("lately", self.lately.state(size))

    def restore(self, state: State) -> None:
        """As `state` gave it."""
        for name in (*ODDS, *OTHERS):
            setattr(self, name, with_room(state[name], NOBODY if name in OTHERS else 0, FIRST_ROWS))
        self.crowd.restore(part("crowd", state))
        self.lately.restore(part("lately", state))

    def _moving(self, one: int | Places, other: Places, alike: Odds) -> Odds:
        """The part of the log-odds that comes from what surrounds each two."""
        crowd, lately = self.crowd.level, self.lately.level
        around = Around(crowd[one], crowd[other], lately[one], lately[other])
        return self.weighing.moving(alike, around, self.young[one])

    def _grow(self) -> None:
        for name in (*ODDS, *OTHERS):
            setattr(self, name, with_room(getattr(self, name), NOBODY if name in OTHERS else 0, FIRST_ROWS))


def _met(others: Places, rows: Places) -> tuple[NDArray[np.intp], NDArray[np.intp], NDArray[np.intp]]:
    """Which of ``rows`` were compared with which: the place of the later one, of the comparison in its line, of the other."""
    order = np.argsort(rows)
    there = others[rows]
    found = np.searchsorted(rows, there, sorter=order).clip(max=len(rows) - 1)
    place = order[found]
    one, at = np.nonzero((rows[place] == there) & (there != NOBODY))
    return one, at, place[one, at]
