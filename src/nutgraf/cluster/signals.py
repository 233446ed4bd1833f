"""What speaks for one event between an article and many others in its language, worked out for all of them at once."""

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nutgraf.cluster.counters import at_odds
from nutgraf.cluster.row import OPENED, SLOTS, TITLED, Row
from nutgraf.cluster.rows import Rows
from nutgraf.cluster.terms import Places

SIGNALS = (
    "words", "opening", "headline", "names", "lead names", "other names", "numbers", "other numbers", "same day told",
    "other days told", "gap", "long gap", "same day", "undated", "same outlet", "shortness",
    "gap x words", "gap x names", "gap x headline", "words squared", "names squared", "alike lately",
    "young stream", "gap x young stream",
)  # fmt: skip
"""The signals, in the order of the columns of `Signals.of`.

``alike lately`` is `likeness`, faded by the days between. Shares 0..1: ``words`` and ``names`` (cosines), ``opening`` and ``lead names`` (how much of what either opens with the
other has too), ``headline`` (how much of either headline stands in the other's opening). ``numbers`` is the logarithm of
what the shared ones tell. ``gap`` is the logarithm of 1 + the days between, up to `FADED`; ``long gap`` of those beyond.
``shortness`` is the logarithm of the shorter text's words over 600. ``young stream`` falls from 1 to 0
as articles come: little stands out where little is known. The others are 0 or 1, or products.
"""

FADED = 12.0
"""From so many days on time speaks no louder: an appeal or a report comes weeks after its event."""

UNKNOWN_GAP = 2.0
"""The gap in days taken where the time of either is unknown."""

NEARNESS = 12.0
"""In how many days the likeness of two articles fades to a third."""

Matrix = NDArray[np.float32]


class Signals:
    """Compares one article with rows; holds the tables it looks terms up in."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows
        self._words = np.zeros((SLOTS, 3), np.float32)
        self._names = np.zeros((SLOTS, 2), np.float32)

    def of(self, row: Row, others: Places) -> Matrix:
        """The signals between ``row`` and each of ``others``: one line for each, one column for each of `SIGNALS`."""
        one, rows = row.columns, self._rows
        words, opening, headline = self._word_signals(row, others)
        names, lead_names, other_names = self._name_signals(row, others)
        numbers, other_numbers = self._number_signals(row, others)
        same_told, other_told = _days_told(one["days"], rows["days"][others])
        days = np.abs(rows["day"][others] - one["day"])
        undated = np.isnan(days)
        days = np.where(undated, UNKNOWN_GAP, days)
        gap = np.log1p(np.minimum(days, FADED))
        long_gap = np.log1p(np.maximum(days - FADED, 0))
        alike = words + opening + names + headline / 2
        same_outlet = (rows["outlet"][others] == one["outlet"]) & (one["outlet"] != 0)
        shortness = np.minimum(rows["length"][others], one["length"])
        return np.stack(
            (
                words, opening, headline, names, lead_names, other_names, numbers, other_numbers, same_told, other_told,
                gap, long_gap, (days < 0.75) & ~undated, undated, same_outlet, shortness,
                gap * words, gap * names, gap * headline, words * words, names * names,
                alike * np.exp(-days / NEARNESS), np.full(len(others), one["young"]), gap * one["young"],
            ), axis=1, dtype=np.float32, casting="unsafe",
        )  # fmt: skip

    def _word_signals(self, row: Row, others: Places) -> tuple[Matrix, Matrix, Matrix]:
        one, rows, table = row.columns, self._rows, self._words
        places, weights, zones = one["words"], one["word_weights"], one["zones"]
        table[places, 0] = weights
        table[places, 1] = weights * (zones >= OPENED)
        table[places, 2] = weights * (zones >= TITLED)
        here = table[rows["words"][others]]
        table[places] = 0
        there, marks = rows["word_weights"][others], rows["zones"][others]
        opened = marks >= OPENED
        words = np.einsum("ij,ij->i", here[:, :, 0], there)
        opening = _mean_share(
            here[:, :, 1].sum(1),
            one["opening"],
            (there * (opened & (here[:, :, 0] > 0))).sum(1),
            rows["opening"][others],
        )
        titled = there * ((marks >= TITLED) & (here[:, :, 1] > 0))
        headline = _mean_share((here[:, :, 2] * opened).sum(1), one["title"], titled.sum(1), rows["title"][others])
        return words, opening, headline

    def _name_signals(self, row: Row, others: Places) -> tuple[Matrix, Matrix, Matrix]:
        one, rows, table = row.columns, self._rows, self._names
        places, weights = one["names"], one["name_weights"]
        table[places, 0] = weights
        table[places, 1] = weights * one["leads"]
        here = table[rows["names"][others]]
        table[places] = 0
        there = rows["name_weights"][others]
        led = there * (rows["leads"][others] * (here[:, :, 0] > 0))
        names = np.einsum("ij,ij->i", here[:, :, 0], there)
        lead = _mean_share(here[:, :, 1].sum(1), one["lead"], led.sum(1), rows["lead"][others])
        strangers = (lead == 0) & (one["lead"] > 0) & (rows["lead"][others] > 0)
        return names, lead, strangers

    def _number_signals(self, row: Row, others: Places) -> tuple[Matrix, Matrix]:
        one, rows, table = row.columns, self._rows, self._names
        table[one["numbers"], 0] = one["number_tells"]
        here = table[rows["numbers"][others], 0]
        table[one["numbers"]] = 0
        told = here.sum(1)
        several = len(one["numbers"]) > 1
        return np.log1p(told), (told == 0) & several & (rows["numbers"][others, 1] > 0)

    def vetoes(self, row: Row, others: Sequence[int]) -> list[str]:
        """For each of ``others`` what counts them off as another event ("day 12 against day 13"), or ""."""
        if not row.counters:
            return [""] * len(others)
        return [at_odds(row.counters, self._rows.counters[other]) for other in others]


def likeness(signals: Matrix) -> Matrix:
    """How alike each two are on the whole, whatever the time between them: 0 up to 3.5."""
    words, opening, headline, names = signals[:, :4].T
    alike: Matrix = words + opening + names + headline / 2
    return alike


def _mean_share(mine: Matrix, all_mine: float, theirs: Matrix, all_theirs: Matrix) -> Matrix:
    """The mean of two shares: of what I have, of what each of them has."""
    share = mine / max(all_mine, 1e-6) + theirs / np.maximum(all_theirs, 1e-6)
    return (share / 2).astype(np.float32)


def _days_told(mine: Places, theirs: Places) -> tuple[NDArray[Any], NDArray[Any]]:
    """Whether a day told of is the same, and whether both tell of days and none is the same."""
    if not len(mine):
        none = np.zeros(len(theirs), np.float32)
        return none, none
    same: NDArray[np.bool_] = (theirs[:, :, None] == mine[None, None, :]).any((1, 2))
    return same.astype(np.float32), ((theirs[:, 0] != 0) & ~same).astype(np.float32)
