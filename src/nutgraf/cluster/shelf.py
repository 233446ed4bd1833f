"""The live articles of a stream and, for each, the few others it is most alike to."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from nutgraf.cluster.packing import State, packed, part, under, unpacked
from nutgraf.cluster.postings import Postings
from nutgraf.cluster.row import Row, weighed
from nutgraf.cluster.rows import Rows
from nutgraf.cluster.signals import SIGNALS, Matrix, Signals, likeness
from nutgraf.cluster.terms import Places, Terms
from nutgraf.cluster.traits import Traits

LATELY = SIGNALS.index("alike lately")

COMPARED = 24
"""With how many of the live articles that share most with it an article is compared."""

DELEGATES = 16
"""With how many more it is compared at most, who speak for stories of many."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Near:
    """A new article's ``number``, its ``row``, and the ``others`` it was compared with: the ``signals`` between them, how
    ``alike`` they are on the whole, and how much so ``lately``, faded by the days between."""

    number: int
    row: Row
    others: Places
    signals: Matrix
    alike: NDArray[np.float32]
    lately: NDArray[np.float32]


class Shelf:
    """Articles put on it one by one; each is compared with what is there."""

    def __init__(self) -> None:
        self.terms = Terms()
        self.rows = Rows()
        self.languages: dict[str, int] = {}
        self._postings = Postings()
        self._buried: set[int] = set()
        self._signals = Signals(self.rows)

    def put(self, traits: Traits, day: float | None, also: Callable[[Places], Places] | None = None) -> Near:
        """Keeps an article, after comparing it; ``day`` is when it was published, as far as that is believed.

        ``also`` names further articles, at most `DELEGATES`, that it is to be compared with in view of those found.
        """
        row = weighed(traits, self.terms, day, self.languages.setdefault(traits.language, len(self.languages)))
        others = self._postings.like(row.handles, COMPARED)
        others = others[self.rows["language"][others] == row.columns["language"]]
        if self._buried:
            others = others[[other not in self._buried for other in others.tolist()]]
        further = also(others) if also else others[:0]
        if len(further):
            others = np.concatenate((others, further))
        signals = self._signals.of(row, others)
        number = self.rows.add(row)
        self._postings.put(number, row.handles)
        return Near(
            number=number, row=row, others=others, signals=signals, alike=likeness(signals), lately=signals[:, LATELY]
        )

    def bury(self, number: int) -> None:
        """Article ``number`` is never compared with again: another text of it has come."""
        self._buried.add(number)

    def vetoes(self, near: Near) -> list[str]:
        """For each article ``near`` was compared with what counts the two off as different events, or ""."""
        return self._signals.vetoes(near.row, near.others.tolist())

    def state(self) -> State:
        """Everything on the shelf; `restore` takes it back."""
        return {
            **under("terms", self.terms.state()),
            **under("rows", self.rows.state()),
            **under("postings", self._postings.state()),
            "shelf": packed([self.languages, sorted(self._buried)]),
        }

    def restore(self, state: State) -> None:
        """As `state` gave it."""
        self.terms.restore(part("terms", state))
        self.rows.restore(part("rows", state))
        self._postings.restore(part("postings", state))
        languages, buried = unpacked(state["shelf"])
        self.languages.update(languages)
        self._buried = set(buried)

    def keep(self, numbers: Places, renumbered: Places) -> None:
        """Only these rows, under new numbers: ``renumbered`` has the new one of each old one, -1 for those that go."""
        self.rows.keep(numbers)
        self._postings.keep(renumbered)
        self._buried = {int(renumbered[row]) for row in self._buried if renumbered[row] >= 0}
