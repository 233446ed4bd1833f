"""Moments as they are typed: RFC 3339, or a day alone."""

import re
from datetime import UTC, datetime

from nutgraf.errors import WrongUse

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_MOMENT = re.compile(r"\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?P<zone>[Zz]|[+-]\d{2}:\d{2})?")
EXAMPLE = "2024-11-26T18:00Z"


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
