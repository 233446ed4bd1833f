"""What the headers of an answer tell: how long it stays fresh, how long to wait, by what it is known again."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

from nutgraf.model.asking import Validators

LONGEST = timedelta(days=1)
"""The longest time a server's wish to be left alone is heeded; whatever it asks beyond is asked again then."""

_MOST_SIGNS = 2_000
_KEPT = (
    "age", "cache-control", "content-language", "content-location", "content-type", "content-usage", "date", "etag",
    "expires", "last-modified", "link", "location", "retry-after", "server", "tdm-policy", "tdm-reservation", "vary",
    "x-robots-tag",
)  # fmt: skip


class Headers:
    """The headers of one answer, looked up in any case."""

    def __init__(self, raw: Sequence[tuple[bytes, bytes]]) -> None:
        self._all = [(name.decode("latin-1").lower(), value.decode("latin-1").strip()) for name, value in raw]

    def first(self, name: str) -> str:
        """The first value under ``name`` (lower case), "" where there is none."""
        return next((value for key, value in self._all if key == name), "")

    def every(self, name: str) -> list[str]:
        """All values under ``name`` (lower case), in their order."""
        return [value for key, value in self._all if key == name]

    def kept(self) -> tuple[tuple[str, str], ...]:
        """Those worth keeping beside the bytes: no cookies, nothing of the transport, none longer than 2,000 signs."""
        chosen = [(name, value) for name, value in self._all if name in _KEPT and len(value) <= _MOST_SIGNS]
        return tuple(chosen[:40])


def validators(headers: Headers) -> Validators:
    """What to send along the next time, as it was sent; what is absurdly long is no help to anybody."""
    etag, modified = headers.first("etag"), headers.first("last-modified")
    return Validators(
        etag=etag if len(etag) <= _MOST_SIGNS else "", modified=modified if len(modified) <= _MOST_SIGNS else ""
    )


def retry_after(headers: Headers, now: datetime) -> timedelta | None:
    """How long the server asks to wait, at most a day; None where it says nothing that can be understood."""
    value = headers.first("retry-after")
    if (seconds := _seconds(value)) is not None:
        return min(seconds, LONGEST)
    moment = _moment(value)
    return None if moment is None else _within_reason(moment - now)


def fresh_for(headers: Headers, now: datetime) -> timedelta | None:
    """How long the server says that nothing will change, at most a day; None where it says nothing."""
    wishes = _wishes(headers)
    if wishes.keys() & {"no-store", "no-cache"}:
        return timedelta(0)
    if (longest := _seconds(wishes.get("max-age", ""))) is not None:
        age = _seconds(headers.first("age")) or timedelta(0)
        return _within_reason(longest - age)
    told = headers.first("expires")
    if not told:
        return None
    end = _moment(told)
    if end is None:
        return timedelta(0)  # "0" and the like mean: expired already
    return _within_reason(end - (_moment(headers.first("date")) or now))


def _wishes(headers: Headers) -> dict[str, str]:
    found: dict[str, str] = {}
    for part in ",".join(headers.every("cache-control"))[:_MOST_SIGNS].split(","):
        name, _, value = part.partition("=")
        found.setdefault(name.strip().lower(), value.strip().strip('"'))
    return found


def _seconds(value: str) -> timedelta | None:
    return timedelta(seconds=min(int(value[:20]), 10**9)) if value.isascii() and value.isdigit() else None


def _moment(value: str) -> datetime | None:
    try:
        moment = parsedate_to_datetime(value[:100])
        return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone(UTC)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def _within_reason(wish: timedelta) -> timedelta:
    return min(max(wish, timedelta(0)), LONGEST)
