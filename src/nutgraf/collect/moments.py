"""Moments as feeds write them: RFC 822, ISO 8601, and what is commonly made of both."""

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from email.utils import parsedate_tz

from nutgraf.text.stamp_names import ZONES
from nutgraf.text.stamps import parse_stamp

_FIRST_YEAR = 1990
_AHEAD = timedelta(days=1)
_LONGEST = 80
_ISO = re.compile(
    r"(?P<year>\d{4})[-/.]?(?P<month>\d{2})[-/.]?(?P<day>\d{2})"
    r"(?:[Tt _]{1,3}(?P<hour>\d{1,2}):?(?P<minute>\d{2})(?::?(?P<second>\d{2}))?(?:[.,]\d{1,9})?)?(?!\d)"
)
_OFFSET = re.compile(r"(?:(?<=[\d\s])|(?<=GMT)|(?<=UTC))([+\-−])(\d{1,2})(?::?(\d{2}))?(?:\s*\([^()]{1,40}\)?)?$")
_HALF = re.compile(r"\d\s?[ap]\.?m\b", re.IGNORECASE)
_NAMED = re.compile(r"(?<![A-Za-z])\(?([A-Z]{1,5})\)?$")
_UTC = frozenset({"Z", "UT", "UTC", "GMT"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """A moment as it was told: ``at`` with its zone, None where no zone was told or it cannot be; ``rank`` is for
    putting announcements in order of time only (a missing zone is taken as UTC), None where nothing was told."""

    at: datetime | None = None
    rank: datetime | None = None


NOTHING = Told()


def told_moment(words: str, now: datetime, language: str = "") -> Told:
    """The moment that ``words`` tell. One before 1990, or more than a day after ``now``, is none."""
    words = " ".join(words[:_LONGEST].split())
    plain = _without_zone(words, language) if words else None
    if plain is None:
        return NOTHING
    zone = _zone(words)
    rank = plain.replace(tzinfo=zone or UTC)
    if plain.year < _FIRST_YEAR or _too_late(rank, now):
        return NOTHING
    return Told(at=rank if zone else None, rank=rank)


def _too_late(moment: datetime, now: datetime) -> bool:
    return moment.year > 9000 or moment > now + _AHEAD


def _without_zone(words: str, language: str) -> datetime | None:
    for read in (_iso, _rfc):
        if (found := read(words)) is not None:
            return found
    stamp = parse_stamp(words, language[:2].lower() or "en")
    return stamp.moment.replace(tzinfo=None) if stamp and stamp.moment else None


def _iso(words: str) -> datetime | None:
    found = _ISO.match(words)
    if found is None:
        return None
    return _moment(*(int(found[part] or 0) for part in ("year", "month", "day", "hour", "minute", "second")))


def _rfc(words: str) -> datetime | None:
    try:
        found = None if _HALF.search(words) else parsedate_tz(words)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    return _moment(*found[:6]) if found else None


def _moment(year: int, month: int, day: int, hour: int, minute: int, second: int) -> datetime | None:
    try:
        return datetime(year, month, day, hour, minute, min(second, 59))  # noqa: DTZ001  its zone is told apart from it
    except ValueError:
        return None


def _zone(words: str) -> tzinfo | None:
    """The zone that ``words`` end with; a clock must stand before it."""
    if not re.search(r"\d:?\d\d", words):
        return None
    if offset := _OFFSET.search(words):
        ahead = timedelta(hours=int(offset[2]), minutes=int(offset[3] or 0))
        plausible = ahead < timedelta(hours=15) and (offset[3] or ":" in words)
        return timezone(-ahead if offset[1] != "+" else ahead) if plausible else None
    named = _NAMED.search(words.upper() if words.endswith("z") else words)
    if named is None:
        return None
    return UTC if named[1] in _UTC else ZONES.get(named[1])
