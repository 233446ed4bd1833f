"""One number as it stands in a text."""

from typing import NamedTuple

MOST = 1e18
"""No number of the news is larger; runs of scales and of digits end here."""


class Figure(NamedTuple):
    """One number: ``text[start:end]``; ``low`` and ``high`` differ for words like "dozens" (``vague``)."""

    start: int
    end: int
    low: float
    high: float
    vague: bool = False
    worded: bool = False


def tidy(value: float) -> float:
    """Without the dust of multiplying decimals (2.4 million is 2400000, not 2399999.9999999995), and bounded."""
    return round(min(value, MOST), 6)
