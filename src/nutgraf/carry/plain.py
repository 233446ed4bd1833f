"""Values of the model as plain JSON, by the names of their fields, and back."""

from collections.abc import Callable, Mapping
from dataclasses import MISSING, fields, is_dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from enum import Enum
from functools import cache
from types import NoneType, UnionType
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

Value = TypeVar("Value")
Plain = Any


def to_plain(value: object) -> Plain:
    """``value`` as JSON: fields by name, those that are as usual left out; moments as ISO 8601, spans of time in
    seconds, zones as their distance from UTC."""
    if is_dataclass(value):
        return {one.name: to_plain(told) for one in fields(value) if (told := getattr(value, one.name)) != _usual(one)}
    if isinstance(value, Mapping):
        return {str(to_plain(key)): to_plain(member) for key, member in value.items()}
    if isinstance(value, tuple | list):
        return [to_plain(member) for member in value]
    return _one_to_plain(value)


def _one_to_plain(value: object) -> Plain:
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, timedelta):
        return value.total_seconds()
    if isinstance(value, tzinfo):
        return time(tzinfo=value).isoformat()[8:] or "+00:00"
    if isinstance(value, datetime | date | time):
        return value.isoformat()
    if value is None or isinstance(value, str | bool | int | float):
        return value
    raise TypeError(f"{type(value)} has no plain form")


def from_plain(kind: type[Value], plain: Plain) -> Value:
    """The ``kind`` of which `to_plain` made ``plain``; names that are not known are passed over. Raises ValueError,
    TypeError, LookupError or OverflowError where it is anything else."""
    value: Value = _read(kind, plain)
    return value


def _read(kind: Any, plain: Plain) -> Any:
    origin = get_origin(kind)
    if origin in (Union, UnionType):
        return _read_union(get_args(kind), plain)
    if origin is tuple:
        return _read_tuple(get_args(kind), plain)
    if origin in (dict, Mapping):
        key, member = get_args(kind)
        return {_read(key, name): _read(member, value) for name, value in _demand(plain, dict).items()}
    if is_dataclass(kind):
        return _read_fields(kind, _demand(plain, dict))
    if isinstance(kind, type) and issubclass(kind, Enum):
        return kind(plain)
    return _READERS[kind](plain)


def _read_fields(kind: Any, plain: dict[str, Plain]) -> Any:
    hints = _hints(kind)
    told = {one.name for one in fields(kind)} & set(plain)
    return kind(**{name: _read(hints[name], plain[name]) for name in told})


def _read_union(kinds: tuple[Any, ...], plain: Plain) -> Any:
    if plain is None and NoneType in kinds:
        return None
    (kind,) = (one for one in kinds if one is not NoneType)
    return _read(kind, plain)


def _read_tuple(kinds: tuple[Any, ...], plain: Plain) -> tuple[Any, ...]:
    members = _demand(plain, list)
    if kinds[-1] is Ellipsis:
        return tuple(_read(kinds[0], member) for member in members)
    return tuple(_read(kind, member) for kind, member in zip(kinds, members, strict=True))


def _demand(plain: Plain, *kinds: type) -> Any:
    if type(plain) not in kinds:
        raise TypeError(f"{type(plain).__name__} where {kinds[0].__name__} was expected")
    return plain


def _read_datetime(plain: Plain) -> datetime:
    at = datetime.fromisoformat(_demand(plain, str))
    return at if at.tzinfo else at.replace(tzinfo=UTC)


def _read_zone(plain: Plain) -> tzinfo:
    zone = time.fromisoformat("00:00:00" + _demand(plain, str)).tzinfo
    return zone if zone is not None else UTC


_READERS: dict[Any, Callable[[Plain], Any]] = {
    str: lambda plain: _demand(plain, str),
    int: lambda plain: _demand(plain, int),
    bool: lambda plain: _demand(plain, bool),
    float: lambda plain: float(_demand(plain, float, int)),
    datetime: _read_datetime,
    date: lambda plain: date.fromisoformat(_demand(plain, str)),
    time: lambda plain: time.fromisoformat(_demand(plain, str)),
    timedelta: lambda plain: timedelta(seconds=_demand(plain, float, int)),
    tzinfo: _read_zone,
}


@cache
def _hints(kind: type) -> dict[str, Any]:
    return get_type_hints(kind)


def _usual(one: Any) -> object:
    return one.default if one.default_factory is MISSING else one.default_factory()
