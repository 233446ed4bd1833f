"""Times: when something happened, and when something was printed."""

from dataclasses import dataclass
from datetime import date, datetime, time, tzinfo
from enum import StrEnum


class Precision(StrEnum):
    """How finely a time is known."""

    MINUTE = "minute"
    HOUR = "hour"
    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    SEASON = "season"
    YEAR = "year"


class Known(StrEnum):
    """How an article's time came to be known; FILE is a day that the file's name spells out, never when it was saved."""

    PRINTED = "printed"
    METADATA = "metadata"
    FILE = "file"
    GUESSED = "guessed"


@dataclass(frozen=True, slots=True, kw_only=True)
class When:
    """A time in the world: the days ``start`` to ``end``, both included, and the ``clock`` where it is told.

    The clock is local to the place the text speaks of; it is only set for `Precision.MINUTE` and `Precision.HOUR`.
    """

    start: date
    end: date
    precision: Precision
    clock: time | None = None

    def __post_init__(self) -> None:
        if self.end < self.start:
            raise ValueError(f"a time that ends before it starts: {self.start}..{self.end}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Stamp:
    """A moment on an article: published or updated.

    ``at`` always has a zone; ``zone_known`` is False where the text printed none and UTC was assumed.
    ``note`` says in plain words what was guessed and from what ("the year is not printed; 2024 from …").
    """

    at: datetime
    precision: Precision
    known: Known
    zone_known: bool = True
    note: str = ""

    def __post_init__(self) -> None:
        if self.at.tzinfo is None:
            raise ValueError("a stamp needs a time with a zone")


@dataclass(frozen=True, slots=True, kw_only=True)
class YearlessDay:
    """A printed day whose year is not printed; the desk settles it from the other articles or from today.

    ``weekday`` counts from Monday, 0, and narrows the year; it and ``zone`` are None where they are not printed.
    """

    month: int
    day: int
    clock: time | None = None
    weekday: int | None = None
    zone: tzinfo | None = None
