"""Which stories a reader has looked at, and when: kept in a cookie of the reader's own browser, and nowhere else."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum

from starlette.requests import Request
from starlette.responses import Response

from nutgraf.model.found import StoryRow

COOKIE = "looked"
MOST = 150
"""So many stories are remembered, those looked at last; a browser keeps no larger cookies."""

_LETTERS = 7
"""So much of a story's id is kept: enough to tell it from 150 others."""

_ONE = re.compile(rf"([0-9a-z]{{{_LETTERS}}})([0-9a-z]{{5,6}})")
_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
_YEAR = 365 * 24 * 3600


class Seen(StrEnum):
    """How a story stands with a reader: not looked at yet, changed since, or as it was then."""

    UNREAD = "unread"
    NEW = "new"
    READ = "read"


@dataclass(frozen=True, slots=True)
class Looked:
    """What the cookie tells. ``minutes`` are those since 1970 at which stories were looked at, by the beginnings of their
    ids, those looked at last at the end."""

    minutes: Mapping[str, int] = field(default_factory=dict)

    @classmethod
    def told_by(cls, request: Request) -> "Looked":
        """What the browser tells; whatever is no mark is passed over."""
        found = (_ONE.fullmatch(one) for one in request.cookies.get(COOKIE, "").split(".")[-MOST:])
        return cls({one[1]: int(one[2], 36) for one in found if one})

    def at(self, story: str) -> datetime | None:
        """When a story was looked at, to the minute, None where it was not."""
        minute = self.minutes.get(_short(story))
        return datetime.fromtimestamp(minute * 60, UTC) if minute is not None else None

    def seen(self, row: StoryRow) -> Seen:
        """How the story of ``row`` stands."""
        at = self.at(row.id)
        if at is None:
            return Seen.UNREAD
        return Seen.NEW if row.changed is not None and row.changed > at else Seen.READ

    def also(self, stories: Iterable[str], now: datetime) -> "Looked":
        """The same with ``stories`` looked at ``now``. The minute is rounded up, so that nothing that was there is new."""
        minute = -int(-now.timestamp() // 60)
        told = {_short(story): minute for story in stories}
        return Looked({**{one: at for one, at in self.minutes.items() if one not in told}, **told})

    def keep(self, response: Response) -> None:
        """Lets the browser keep it."""
        told = ".".join(f"{story}{_in_base_36(at)}" for story, at in list(self.minutes.items())[-MOST:])
        response.set_cookie(COOKIE, told, max_age=_YEAR, samesite="lax", httponly=True)


def keep_looked(request: Request, response: Response, story: str, now: datetime) -> None:
    """Lets the browser remember that ``story`` was looked at ``now``."""
    Looked.told_by(request).also([story], now).keep(response)


def _short(story: str) -> str:
    return story[1 : 1 + _LETTERS].lower()


def _in_base_36(number: int) -> str:
    digits = ""
    while number:
        number, digit = divmod(number, 36)
        digits = _DIGITS[digit] + digits
    return digits.rjust(5, "0")
