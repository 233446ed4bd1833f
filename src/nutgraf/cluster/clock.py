"""What day it is in a stream: the clocks of outlets are not to be trusted one by one."""

from bisect import insort
from collections import deque
from math import isfinite

ASKED = 101
"""How many of the latest arrivals say what day it is."""

ENOUGH = 5
"""From so many on they are believed more than an article is."""

YEARS = 3 * 365.0
"""A day this far from the stream's is taken for a clock that is wrong: 1970, 2090."""


class Clock:
    """The middle of the days of the latest arrivals."""

    def __init__(self, days: tuple[float, ...] = ()) -> None:
        self.days = deque(days, ASKED)
        self._ordered = sorted(days)

    @property
    def today(self) -> float | None:
        """Days since 1970, None before any dated article came."""
        return self._ordered[len(self._ordered) // 2] if self._ordered else None

    def believed(self, day: float | None) -> float | None:
        """``day``, where it is one and not years off; every day that comes, believed or not, helps to tell what day it is."""
        if day is None or not isfinite(day):
            return None
        if len(self.days) == ASKED:
            self._ordered.remove(self.days[0])
        self.days.append(day)
        insort(self._ordered, day)
        today = self.today
        return None if today is not None and len(self.days) >= ENOUGH and abs(day - today) > YEARS else day
