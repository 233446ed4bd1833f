"""How much somebody may ask for in a while: buckets that fill by themselves, as many as fit."""

import threading
from collections import OrderedDict
from collections.abc import Callable
from math import ceil
from time import monotonic

MOST = 10_000
"""How many are remembered; whoever was not seen for longest is forgotten, as if their bucket were full."""


class Buckets:
    """A bucket for each who asks: it holds ``size`` and fills by ``rate`` a second. ``now`` counts seconds.

    It is used by several threads at once.
    """

    def __init__(self, size: float, rate: float, *, most: int = MOST, now: Callable[[], float] = monotonic) -> None:
        self._size = size
        self._rate = rate
        self._most = most
        self._now = now
        self._left: OrderedDict[str, tuple[float, float]] = OrderedDict()
        self._lock = threading.Lock()

    def take(self, who: str, cost: float = 1.0) -> int:
        """Takes ``cost`` out of the bucket of ``who``: 0 where there was enough, else after how many whole seconds there
        will be (at least 1), and nothing is taken. Nothing costs more than a full bucket."""
        wanted = min(cost, self._size)
        with self._lock:
            at = self._now()
            left, since = self._left.pop(who, (self._size, at))
            left = min(self._size, left + (at - since) * self._rate)
            enough = left >= wanted
            self._left[who] = (left - wanted if enough else left, at)
            if len(self._left) > self._most:
                self._left.popitem(last=False)
        return 0 if enough else max(1, ceil((wanted - left) / self._rate))

    def __len__(self) -> int:
        return len(self._left)
