"""Which earlier articles are worth comparing with, found through what they share instead of one by one."""

from collections import Counter
from collections.abc import Sequence
from itertools import chain

import numpy as np
from numpy.typing import NDArray

from nutgraf.cluster.packing import State
from nutgraf.cluster.terms import Places

RECENT = 32
"""How many of the latest articles under one term are looked at, so that a usual term costs no more than a rare one."""


SEVERAL = 12
"""From so many terms on one in common is not enough."""


class Postings:
    """The rows under each term; where a term was met once only, its row stands there bare."""

    def __init__(self) -> None:
        self._under: dict[int, int | list[int]] = {}

    def put(self, row: int, places: Sequence[int]) -> None:
        """Keeps ``row`` under each of ``places``."""
        under = self._under
        for place in places:
            there = under.get(place)
            if there is None:
                under[place] = row
            elif isinstance(there, int):
                under[place] = [there, row]
            else:
                there.append(row)
                if len(there) > 2 * RECENT:
                    del there[:-RECENT]

    def like(self, places: Sequence[int], most: int) -> NDArray[np.int32]:
        """The rows under the most of these terms, at most so many, latest first among equals.

        A row that shares one term of many is not worth a look.
        """
        under = self._under
        found = [there for place in places if (there := under.get(place)) is not None]
        seen = Counter(there for there in found if isinstance(there, int))
        seen.update(chain.from_iterable(there[-RECENT:] for there in found if not isinstance(there, int)))
        rows = np.fromiter(seen, np.int64, len(seen))
        counts = np.fromiter(seen.values(), np.int64, len(seen))
        if len(places) >= SEVERAL:
            rows, counts = rows[counts > 1], counts[counts > 1]
        best = np.argsort(-(counts * (1 << 32) + rows))[:most]
        return rows[best].astype(np.int32)

    def drawn(self, places: Sequence[int], weights: Sequence[float], most: int) -> NDArray[np.int32]:
        """The rows that share the most weight with these terms, at most so many, latest first among equals."""
        shared: dict[int, float] = {}
        for place, weight in zip(places, weights, strict=True):
            there = self._under.get(place)
            for row in () if there is None else (there,) if isinstance(there, int) else there[-RECENT:]:
                shared[row] = shared.get(row, 0.0) + weight
        best = sorted(((weight, row) for row, weight in shared.items()), reverse=True)[:most]
        return np.array([row for _, row in best], np.int32)

    def state(self) -> State:
        """All that is kept; `restore` takes it back."""
        lists = [[there] if isinstance(there, int) else there for there in self._under.values()]
        return {
            "places": np.fromiter(self._under, np.int64, len(lists)),
            "lengths": np.fromiter(map(len, lists), np.int32, len(lists)),
            "rows": np.fromiter((row for rows in lists for row in rows), np.int32),
        }

    def restore(self, state: State) -> None:
        """As `state` gave it."""
        rows, ends = state["rows"].tolist(), state["lengths"].cumsum().tolist()
        starts = [0, *ends][:-1]
        self._under = {
            place: rows[start] if end - start == 1 else rows[start:end]
            for place, start, end in zip(state["places"].tolist(), starts, ends, strict=True)
        }

    def keep(self, renumbered: Places) -> None:
        """Only the rows whose new number in ``renumbered`` is not -1, under these new numbers."""
        kept: dict[int, int | list[int]] = {}
        for place, there in self._under.items():
            rows = [
                new for row in ((there,) if isinstance(there, int) else there) if (new := int(renumbered[row])) >= 0
            ]
            if rows:
                kept[place] = rows[0] if len(rows) == 1 else rows
        self._under = kept
