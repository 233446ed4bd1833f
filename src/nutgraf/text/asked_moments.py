"""Moments as people and programs ask for them: RFC 3339, a day alone, or how long ago."""

import re
from datetime import UTC, datetime, timedelta

from nutgraf.errors import WrongUse

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_MOMENT = re.compile(r"\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?P<zone>[Zz]|[+-]\d{2}:\d{2})?")
EXAMPLE = "2024-11-26T18:00Z"
_A_DAY = timedelta(days=1) - timedelta(microseconds=1)
_AGO = re.compile(r"(\d{1,5})\s*([mhdw])", re.ASCII)
_UNITS = {"m": timedelta(minutes=1), "h": timedelta(hours=1), "d": timedelta(days=1), "w": timedelta(weeks=1)}


def asked_moment(typed: str, option: str, now: datetime, *, ends: bool = False) -> datetime:
    """The moment that was typed after ``option``: as `read_moment`, or how long before ``now`` (30m, 6h, 2d, 3w). A day alone
    is its first moment, or, where it ``ends`` something, its last. Raises `WrongUse` for anything else."""
    ago = _AGO.fullmatch(typed.strip())
    if ago:
        return now - int(ago[1]) * _UNITS[ago[2]]
    try:
        read = read_moment(typed, option)
    except WrongUse as wrong:
        raise WrongUse(f"{wrong}, or how long ago: {option} 6h, 2d, 3w") from wrong
    return read + _A_DAY if ends and _DAY.fullmatch(typed.strip()) else read


def read_moment(typed: str, option: str) -> datetime:
    """The moment that was typed after ``option``; a day alone is its first moment in UTC.

    Raises `WrongUse`, with a right example, for anything else, also for a time without a zone.
    """
    text = typed.strip()
    found = _MOMENT.fullmatch(text)
    if not found and not _DAY.fullmatch(text):
        raise WrongUse(
            f"“{typed}” is no moment; write it like this: {option} {EXAMPLE} (or a day alone: {EXAMPLE[:10]})"
        )
    if found and not found["zone"]:
        raise WrongUse(
            f"“{typed}” has no zone; write it like this: {option} {text.replace(' ', 'T')}Z (Z is UTC), or +02:00 in its place"
        )
    try:
        read = datetime.fromisoformat(text.upper().replace(" ", "T"))
    except ValueError as error:
        raise WrongUse(f"“{typed}” is no day and time that exists; write it like this: {option} {EXAMPLE}") from error
    return read if read.tzinfo else read.replace(tzinfo=UTC)
