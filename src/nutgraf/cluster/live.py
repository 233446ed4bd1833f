"""The live articles of a stream: which row each has, which story it is in, when it came, and which have aged out."""

from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray

from nutgraf.cluster.ledger import Ledger
from nutgraf.cluster.packing import State, packed, unpacked, with_room
from nutgraf.cluster.terms import Places

WINDOW = 60.0
"""After so many days an article is no longer looked at."""

MEMORY = 730.0
"""After so many days not even those are that stand for a story that rests."""

STANDING = 2
"""How many of a resting story's articles, the latest ones, stand for it so that it can be reopened."""

RESTED = 30.0
"""A story that goes on after so many days is reopened."""

SWEPT_EVERY = 2_048
"""After how many arrivals the live articles are looked through."""

WORTH_IT = 0.2
"""The share of rows that must have aged out before the others are moved together."""

FIRST_ROWS = 1024
NO_HOME = -1


class Live:
    """Rows and articles; ``home`` holds the number of the story of each row, ``seen`` the day it came, -inf where unknown."""

    def __init__(self) -> None:
        self.ids: list[str] = []
        self.rows: dict[str, int] = {}
        self.versions: dict[str, str] = {}
        self.home = np.full(FIRST_ROWS, NO_HOME, np.int32)
        self.seen = np.full(FIRST_ROWS, -np.inf)
        self.since_sweep = 0
        self._numbers: dict[str, int] = {}

    def make_room(self, number: int) -> None:
        """There are places for row ``number``."""
        while number >= len(self.home):
            self.home = np.concatenate((self.home, np.full_like(self.home, NO_HOME)))
            self.seen = np.concatenate((self.seen, np.full_like(self.seen, -np.inf)))

    def add(self, article: str, version: str, seen: float | None) -> int | None:
        """An article has come, in the next row; returns the row of its earlier text, if it had one."""
        number, old = len(self.ids), self.rows.get(article)
        self.ids.append(article)
        self.rows[article] = number
        self.versions[article] = version
        self.seen[number] = -np.inf if seen is None else seen
        self.since_sweep += 1
        return old

    def now_in(self, articles: Iterable[str], ledger: Ledger) -> None:
        """These articles are in the stories that the ledger says."""
        for article in articles:
            row = self.rows.get(article)
            if row is not None:
                self.home[row] = self._numbers.setdefault(ledger.home(article) or "", len(self._numbers))

    def rows_of(self, articles: Sequence[str]) -> Places:
        """The rows of these articles, without those that have aged out."""
        rows = self.rows
        return np.array([rows[article] for article in articles if article in rows], np.int32)

    def rested(self, articles: Sequence[str], today: float | None) -> bool:
        """Whether the latest of these articles came long before ``today``."""
        rows = self.rows_of(articles[-STANDING:])
        return today is not None and len(rows) > 0 and 0 < today - float(self.seen[rows].max()) - RESTED < np.inf

    def aged(self, today: float | None, ledger: Ledger) -> NDArray[np.bool_] | None:
        """Which rows nobody needs any more, where it is time to look and enough of them are; otherwise None."""
        if today is None or self.since_sweep < SWEPT_EVERY:
            return None
        self.since_sweep = 0
        size = len(self.ids)
        age = today - self.seen[:size]
        gone = (age > WINDOW) & (age < np.inf)
        gone |= np.array([self.rows[article] != row for row, article in enumerate(self.ids)], bool)
        for row in gone.nonzero()[0].tolist():
            if age[row] <= MEMORY and self.rows[self.ids[row]] == row:
                gone[row] = self.ids[row] not in ledger.ids(ledger.home(self.ids[row]) or "")[-STANDING:]
        return gone if gone.sum() > WORTH_IT * size else None

    def state(self) -> State:
        """All that is known; `restore` takes it back."""
        size = len(self.ids)
        plain = packed([self.ids, self.rows, self.versions, self._numbers, self.since_sweep])
        return {"home": self.home[:size], "seen": self.seen[:size], "live": plain}

    def restore(self, state: State) -> None:
        """As `state` gave it."""
        self.ids, self.rows, self.versions, self._numbers, self.since_sweep = unpacked(state["live"])
        self.home = with_room(state["home"], NO_HOME, FIRST_ROWS)
        self.seen = with_room(state["seen"], -np.inf, FIRST_ROWS)

    def keep(self, numbers: Places) -> None:
        """Only these rows, in their order, under new numbers from 0 on."""
        self.home = with_room(self.home[numbers], NO_HOME, FIRST_ROWS)
        self.seen = with_room(self.seen[numbers], -np.inf, FIRST_ROWS)
        self.ids = [self.ids[number] for number in numbers.tolist()]
        self.rows = {article: row for row, article in enumerate(self.ids)}
