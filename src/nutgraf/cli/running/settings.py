"""Settings as they are typed and shown."""

import re
from datetime import timedelta
from typing import Any

from nutgraf.collect.hours import demand_hours
from nutgraf.errors import WrongUse
from nutgraf.model.settings import Settings

MEANS = {
    "contact": "the e-mail or web address that servers are told",
    "pause": "the least time between two pages of one host",
    "at_once": "how many hosts are asked at the same time",
    "soonest": "a feed is not asked again sooner",
    "latest": "nor later",
    "reread": "so long articles of live stories are read anew for changes",
    "quiet": "hours in which nothing is asked: 23:00-06:00",
    "most": "how many articles make a story's page at most",
    "private": "whether addresses on this computer and private networks may be asked",
}
_LENGTH = re.compile(r"(\d{1,9}(?:\.\d{1,3})?)\s*(s|m|h|d|w)")
_SECONDS = {"s": 1, "m": 60, "h": 3600, "d": 86_400, "w": 604_800}
_YES, _NO = {"yes", "true", "on", "1"}, {"no", "false", "off", "0"}
_LONGEST = 3_660 * 86_400
_RANGES = {"at_once": (1, 64), "most": (2, 1_000)}


def read_setting(typed: str) -> tuple[str, Any]:
    """The name and the value of ``NAME=VALUE``, of the type of that field of `Settings`.

    Raises `WrongUse` that says what would be right.
    """
    name, equals, value = typed.partition("=")
    name, value = name.strip(), value.strip()
    if not equals or name not in MEANS:
        raise WrongUse(f"“{typed}” is no setting; write NAME=VALUE with one of: {', '.join(MEANS)}")
    standard = getattr(Settings(), name)
    if isinstance(standard, bool):
        return name, _yes_or_no(name, value)
    if isinstance(standard, timedelta):
        return name, read_length(name, value)
    if isinstance(standard, int):
        return name, _number(name, value)
    return name, demand_hours(value) if name == "quiet" else value


def printed(value: object) -> str:
    """A setting's value as it would be typed."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, timedelta):
        seconds = value.total_seconds()
        unit = next(unit for unit in "wdhms" if unit == "s" or (seconds and seconds % _SECONDS[unit] == 0))
        return f"{seconds / _SECONDS[unit]:.3f}".rstrip("0").rstrip(".") + unit
    return str(value) or "–"


def _yes_or_no(name: str, value: str) -> bool:
    if value.casefold() not in _YES | _NO:
        raise WrongUse(f"{name} is yes or no, not “{value}”")
    return value.casefold() in _YES


def read_length(name: str, value: str) -> timedelta:
    """A length of time, ten years at most. Raises `WrongUse` that says what would be right."""
    found = _LENGTH.fullmatch(value)
    if not found:
        raise WrongUse(f"{name} is a length of time, such as {name}=30s, 15m, 6h or 2d, not “{value}”")
    seconds = float(found[1]) * _SECONDS[found[2]]
    if seconds > _LONGEST:
        raise WrongUse(f"{name} is ten years at most, not “{value}”")
    return timedelta(seconds=seconds)


def _number(name: str, value: str) -> int:
    least, most = _RANGES[name]
    if not value.isdecimal() or not least <= int(value) <= most:
        raise WrongUse(f"{name} is a number from {least} to {most}, not “{value}”")
    return int(value)
