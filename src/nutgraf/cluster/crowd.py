"""How crowded it is around an article: how alike the articles nearest to it are, whatever they tell of.

Two articles tell of one event when they stand out from what surrounds them: between a hundred burglaries worded alike, or in
the days of an affair that fills every page, much likeness says little. (Compare the local scaling of Zelnik-Manor and
Perona 2004, and the correction of hubs in Conneau et al. 2018.)
"""

import numpy as np
from numpy.typing import NDArray

from nutgraf.cluster.packing import State, with_room
from nutgraf.cluster.terms import Places

KEPT = 16
"""How many of an article's nearest are remembered."""

COUNTED = 8
"""Over how many of them likeness is averaged."""

OF_ONE_STORY = 3
"""How many of those may be of one story: a story that everybody tells is no crowd to itself."""

LEAST = 0.4
"""No surroundings are emptier than this: where few articles have come, nothing stands out from nothing."""

FIRST_ROWS = 1024
NOBODY = -1

Alike = NDArray[np.float32]


class Crowd:
    """For each article, by its row, the likenesses of its nearest as they have come so far, and the ``level`` they come to."""

    def __init__(self) -> None:
        self.alike = np.zeros((FIRST_ROWS, KEPT), np.float32)
        self.who = np.full((FIRST_ROWS, KEPT), NOBODY, np.int32)
        self.level = np.full(FIRST_ROWS, LEAST, np.float32)

    def add(self, number: int, others: Places, alike: Alike, home: Places) -> None:
        """Article ``number`` comes in, so much alike to ``others``; ``home`` is the number of the story of each row."""
        if number >= len(self.who):
            self._grow()
        best = np.argsort(-alike, kind="stable")[:KEPT]
        self.alike[number, : len(best)] = alike[best]
        self.who[number, : len(best)] = others[best]
        least = self.alike[others].argmin(1)
        nearer = (alike > self.alike[others, least]).nonzero()[0]
        changed, least = others[nearer], least[nearer]
        self.alike[changed, least] = alike[nearer]
        self.who[changed, least] = number
        rows = np.append(changed, np.int32(number))
        self.level[rows] = self._around(rows, home)

    def keep(self, numbers: Places, renumbered: Places) -> None:
        """Only these rows, under new numbers; those that went are nobody from now on, as alike as they were."""
        who = self.who[numbers]
        kept = np.where(who == NOBODY, NOBODY, renumbered[who]).astype(np.int32)
        self.restore({"alike": self.alike[numbers], "who": kept, "level": self.level[numbers]})

    def state(self, size: int) -> State:
        """What is known of the first ``size`` rows; `restore` takes it back."""
        return {"alike": self.alike[:size], "who": self.who[:size], "level": self.level[:size]}

    def restore(self, state: State) -> None:
        """As `state` gave it."""
        self.alike = with_room(state["alike"], 0, FIRST_ROWS)
        self.who = with_room(state["who"], NOBODY, FIRST_ROWS)
        self.level = with_room(state["level"], LEAST, FIRST_ROWS)

    def _around(self, rows: Places, home: Places) -> Alike:
        alike, who = self.alike[rows], self.who[rows]
        order = np.argsort(-alike, axis=1, kind="stable")
        lines = np.arange(len(rows))[:, None]
        alike, who = alike[lines, order], who[lines, order]
        homes = np.where(who == NOBODY, _NOWHERE, home[who])
        counted = ((homes[:, :, None] == homes[:, None, :]) & _BEFORE).sum(2) < OF_ONE_STORY
        counted &= counted.cumsum(1) <= COUNTED
        level: Alike = np.maximum((alike * counted).sum(1) / COUNTED, np.float32(LEAST))
        return level

    def _grow(self) -> None:
        self.alike = np.concatenate((self.alike, np.zeros_like(self.alike)))
        self.who = np.concatenate((self.who, np.full_like(self.who, NOBODY)))
        self.level = np.concatenate((self.level, np.full_like(self.level, LEAST)))


_NOWHERE = -1 - np.arange(KEPT)
_BEFORE = np.tril(np.ones((KEPT, KEPT), bool), -1)
