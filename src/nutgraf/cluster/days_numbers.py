"""Numbers of days and years as articles print them, and the days they make."""

from collections.abc import Sequence
from datetime import date

from nutgraf.cluster.days_words import LINKS

EPOCH, LAST = date(1970, 1, 1).toordinal(), date.max.toordinal()
BACK, ON = 245, 31
"""How far before and after the publishing day a date without a year may lie, in days. The rest of the year is left out:
such a date is as often one to come as one long past."""


def nearest(published: int | None, month: int, day: int) -> int | None:
    """The day without a year that lies nearest to the publishing day; None without one, or out of its range."""
    if published is None:
        return None
    year = date.fromordinal(published + EPOCH).year
    days = (since_epoch(near, month, day) for near in (year, year - 1, year + 1))
    return next((one for one in days if one is not None and -BACK <= one - published <= ON), None)


def since_epoch(year: int, month: int, day: int) -> int | None:
    """A date in days since 1970-01-01; None where there is none."""
    try:
        return date(year, month, day).toordinal() - EPOCH
    except ValueError:
        return None


def number_at(words: Sequence[str], at: int, most: int) -> int:
    """The number from 1 to ``most`` at ``at``; 0 where there is none."""
    if not 0 <= at < len(words) or len(words[at]) > 2 or not words[at].isdecimal():
        return 0
    number = int(words[at])
    return number if number <= most else 0


def year_at(words: Sequence[str], at: int) -> int:
    """The year from 1900 to 2099 at ``at``; 0 where there is none."""
    if not 0 <= at < len(words) or len(words[at]) != 4 or not words[at].isdecimal():
        return 0
    year = int(words[at])
    return year if 1900 <= year < 2100 else 0


def over_links(words: Sequence[str], at: int, step: int) -> int:
    """``at``, or up to two words on in the direction of ``step`` where words that link a day to its month stand."""
    for _ in range(2):
        if 0 <= at < len(words) and words[at].lower() in LINKS:
            at += step
    return at
