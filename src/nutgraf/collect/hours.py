"""Quiet hours: times of the day, local to the machine, in which nothing is asked."""

import re
from datetime import datetime, timedelta

from nutgraf.errors import WrongUse

_RANGE = re.compile(r"(\d{1,2})(?:[:.](\d{2}))?\s*[-–—]\s*(\d{1,2})(?:[:.](\d{2}))?")
_DAY = 24 * 60
_MOST = 24

Hours = tuple[tuple[int, int], ...]


def quiet_hours(quiet: str) -> Hours:
    """The hours in ``quiet`` ("23:00-06:00", several parted by commas, "" for none) as minutes of the day, from and to.

    An end before its start is on the next day. Raises `WrongUse` for what says no hours, or leaves none to ask in.
    """
    parts = [part.strip() for part in quiet.split(",") if part.strip()]
    if len(parts) > _MOST:
        raise WrongUse(f"{len(parts)} quiet hours are too many; {_MOST} are the most")
    hours = tuple(_read(part) for part in parts)
    if all(_covers(hours, minute) for minute in range(_DAY)):
        raise WrongUse(f"the quiet hours {quiet!r} leave no time to ask anything; leave a gap")
    return hours


def demand_hours(quiet: str) -> str:
    """``quiet`` without needless spaces, where it says hours. Raises `WrongUse` as `quiet_hours` does."""
    quiet_hours(quiet)
    return ",".join("".join(part.split()) for part in quiet.split(",") if part.strip())


def is_quiet(now_local: datetime, quiet: str) -> bool:
    """Whether nothing is asked at ``now_local``, by the clock of the machine. Raises `WrongUse` as `quiet_hours` does."""
    return _covers(quiet_hours(quiet), _minute(now_local))


def ends(now_local: datetime, quiet: str) -> datetime:
    """When the quiet hours that ``now_local`` lies in are over, by the same clock; ``now_local`` where it lies in none."""
    hours = quiet_hours(quiet)
    first = _minute(now_local)
    if not _covers(hours, first):
        return now_local
    minutes = next(more for more in range(1, _DAY + 1) if not _covers(hours, (first + more) % _DAY))
    return now_local.replace(second=0, microsecond=0) + timedelta(minutes=minutes)


def _read(part: str) -> tuple[int, int]:
    found = _RANGE.fullmatch(part)
    if found is None:
        raise WrongUse(f"{part[:40]!r} are no quiet hours; write them like 23:00-06:00, several parted by commas")
    start_hour, start_minute, end_hour, end_minute = (int(number or 0) for number in found.groups())
    start, end = start_hour * 60 + start_minute, end_hour * 60 + end_minute
    if max(start_minute, end_minute) > 59 or start >= _DAY or end > _DAY or start == end:
        raise WrongUse(f"{part[:40]!r} are no quiet hours; write them like 23:00-06:00, from 0:00 to 24:00")
    return start, end


def _covers(hours: Hours, minute: int) -> bool:
    return any(start <= minute < end if start < end else minute >= start or minute < end for start, end in hours)


def _minute(moment: datetime) -> int:
    return moment.hour * 60 + moment.minute
