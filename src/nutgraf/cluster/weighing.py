"""How likely two articles tell of one event: what speaks for it, weighed as was learnt (`learnt`)."""

from collections.abc import Mapping
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from nutgraf.cluster.signals import SIGNALS, Matrix

SURROUNDINGS = ("stands out", "stands out x young stream", "crowd", "quieter crowd")
"""What is weighed beside `SIGNALS`, and moves as articles come: the logarithm of likeness over the crowds of both
together, the same as far as the stream is young, the sum of both crowds of late, and the lesser of them."""

WEIGHED = ("start", *SIGNALS, *SURROUNDINGS)
"""Every weight by name; "start" is what is there before anything speaks."""

LIKENESS_OFFSET, CROWD_OFFSET = 0.05, 0.3
"""Added before one is divided by the other, so that near nothing over near nothing is not much."""

Odds = NDArray[np.float32]


class Weighing:
    """Weights at work; ``weights`` holds one for each of `WEIGHED`."""

    def __init__(self, weights: Mapping[str, float]) -> None:
        self._start = np.float32(weights["start"])
        self._signals = np.array([weights[name] for name in SIGNALS], np.float32)
        self._surroundings = np.array([weights[name] for name in SURROUNDINGS], np.float32)

    def lasting(self, signals: Matrix) -> Odds:
        """The log-odds that come from the two articles alone, for each line of signals."""
        odds: Odds = self._start + signals @ self._signals
        return odds

    def moving(self, alike: Odds, around: "Around", young: Odds) -> Odds:
        """The log-odds that come from what surrounds them."""
        odds: Odds = surroundings(alike, around, young) @ self._surroundings
        return odds


class Around(NamedTuple):
    """How crowded it is around pairs of articles: around the ``one`` and the ``other``, on the whole and ``lately``."""

    one: Odds
    other: Odds
    one_lately: Odds
    other_lately: Odds


def surroundings(alike: Odds, around: Around, young: Odds) -> Matrix:
    """What surrounds each two, a line for each and a column for each of `SURROUNDINGS`; ``young`` is how young the stream was."""
    standing_out = np.log((alike + LIKENESS_OFFSET) / (around.one + around.other + CROWD_OFFSET))
    lately = around.one_lately + around.other_lately
    columns = (standing_out, standing_out * young, lately, np.minimum(around.one_lately, around.other_lately))
    return np.stack(columns, axis=-1).astype(np.float32, copy=False)


def likely(odds: float) -> float:
    """Log-odds as a probability, 0..1."""
    return float(1 / (1 + np.exp(-np.clip(odds, -30, 30))))
