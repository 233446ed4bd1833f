"""Which stories come first, in every store alike."""

from datetime import datetime
from math import log2

_DAY = 86_400.0


def rank(*, origins: int, articles: int, last: datetime | None, changed: datetime) -> float:
    """How far in front a story stands; more is further.

    It is 2·log2(1 + origins) + log2(1 + articles) + the days from 1970 to its last article: twice the articles weigh as
    much as a day, twice the origins as two. A last article that is dated after ``changed``, when the story changed,
    counts as of then, and so does one without a date. The order of two stories never depends on when somebody looks, so
    that the rank can be kept.
    """
    weight = 2 * log2(1 + origins) + log2(1 + articles)
    return weight + min(last or changed, changed).timestamp() / _DAY
