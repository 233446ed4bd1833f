"""How moments, lengths of time, digests and texts stand in the file."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import Dialect, Integer, Text, TypeDecorator
from sqlalchemy.types import UserDefinedType

_START = datetime(1970, 1, 1, tzinfo=UTC)
_STEP = timedelta(microseconds=1)


class Moment(TypeDecorator[datetime]):
    """A moment as microseconds since 1970 in UTC."""

    impl = Integer
    cache_ok = True

    def process_bind_param(self, value: datetime | None, _dialect: Dialect) -> int | None:
        return None if value is None else (value - _START) // _STEP

    def process_result_value(self, value: int | None, _dialect: Dialect) -> datetime | None:
        return moment_of(value)


def moment_of(value: int | None) -> datetime | None:
    """The moment that so many microseconds since 1970 are."""
    return None if value is None else _START + value * _STEP


class Length(TypeDecorator[timedelta]):
    """A length of time as microseconds."""

    impl = Integer
    cache_ok = True

    def process_bind_param(self, value: timedelta | None, _dialect: Dialect) -> int | None:
        return None if value is None else value // _STEP

    def process_result_value(self, value: int | None, _dialect: Dialect) -> timedelta | None:
        return None if value is None else value * _STEP


class Digest(UserDefinedType[str]):
    """Hexadecimal digits as half as many bytes; what is none stays a text."""

    cache_ok = True

    def get_col_spec(self, **_: Any) -> str:
        return "BLOB"

    def bind_processor(self, _dialect: Dialect) -> Callable[[str | None], bytes | str | None]:
        return _digits_to_bytes

    def result_processor(self, _dialect: Dialect, _coltype: object) -> Callable[[Any], str | None]:
        return lambda value: value.hex() if isinstance(value, bytes) else value


class Words(TypeDecorator[str]):
    """A text for people or programs; half a surrogate pair, which no file of texts can hold, becomes a question mark."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, _dialect: Dialect) -> str | None:
        return None if value is None else _whole(value)


def _digits_to_bytes(value: str | None) -> bytes | str | None:
    if value is None:
        return None
    try:
        raw = bytes.fromhex(value)
    except ValueError:
        return _whole(value)
    return raw if raw.hex() == value else value


def _whole(value: str) -> str:
    return value if value.isascii() else value.encode("utf-8", "replace").decode("utf-8")
