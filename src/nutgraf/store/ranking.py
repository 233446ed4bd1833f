"""Which stories come first, in every store alike."""

from datetime import datetime
from math import log2

_DAY = 86_400.0


def rank(*, origins: int, articles: int, last: datetime | None, changed: datetime) -> float:
    """How far in front a story stands; more is further.

    It is 2·log2(1 + origins) + log2(1 + articles) + the days from 1970 to its last article: twice the articles weigh as
    much as a day, twice the origins as two. A last article that is dated after ``changed``, when the story changed,
    counts as of then; a story without a dated one stands behind all others. The rank does not change as time goes
    by, so it can be kept.
    """
    weight = 2 * log2(1 + origins) + log2(1 + articles)
    return weight + (min(last, changed).timestamp() / _DAY if last else 0.0)
