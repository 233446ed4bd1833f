"""A place in a JSON value that knows its own path, so that a broken page can name what is wrong and where."""

import math
import re
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import TypeVar

from nutgraf.errors import BrokenPage

_MOMENT = re.compile(r"\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,6})?)?(?:Z|[+-]\d\d:\d\d(?::\d\d)?))?", re.ASCII)
_KINDS = {dict: "an object", list: "a list", str: "a text", bool: "true or false", int: "a whole number"}
_MISSING = object()

Choice = TypeVar("Choice", bound=StrEnum)


@dataclass(frozen=True, slots=True)
class Cursor:
    """One JSON value at one ``path`` ("highlights[2].citations"). Every reader raises `BrokenPage` with that path."""

    value: object
    path: str = ""

    def wrong(self, what: str) -> BrokenPage:
        """The exception that says what is wrong here."""
        return BrokenPage(f"{self.path}: {what}" if self.path else what)

    def key(self, name: str, default: object = _MISSING) -> "Cursor":
        """The member ``name`` of this object; ``default`` stands in where the key may be left out."""
        members = self._as(dict)
        here = f"{self.path}.{name}" if self.path else name
        found = members.get(name, default)
        if found is _MISSING:
            raise Cursor(None, here).wrong("is missing")
        return Cursor(found, here)

    def each(self, *, least: int = 0) -> list["Cursor"]:
        """The members of this list, which holds at least ``least`` of them."""
        members = self._as(list)
        if len(members) < least:
            raise self.wrong("must hold at least one")
        return [Cursor(member, f"{self.path}[{place}]") for place, member in enumerate(members)]

    def members(self) -> list[tuple[str, "Cursor"]]:
        """The keys of this object with their values."""
        return [(name, self.key(name)) for name in self._as(dict)]

    def text(self) -> str:
        return self._as(str)

    def words(self) -> str:
        """A text that is more than white space."""
        text = self.text()
        if not text.strip():
            raise self.wrong("must hold words")
        return text

    def texts(self) -> tuple[str, ...]:
        return tuple(member.text() for member in self.each())

    def truth(self) -> bool:
        return self._as(bool)

    def whole(self, *, least: int = 0) -> int:
        """A whole number, not below ``least``."""
        number = self._as(int)
        if number < least:
            raise self.wrong(f"must be at least {least}")
        return number

    def share(self) -> float:
        """A number from 0 to 1."""
        if isinstance(self.value, bool) or not isinstance(self.value, int | float):
            raise self.wrong("must be a number")
        if not (math.isfinite(self.value) and 0 <= self.value <= 1):
            raise self.wrong("must be a number from 0 to 1")
        return float(self.value)

    def one_of(self, choices: type[Choice]) -> Choice:
        """One member of an enumeration of words."""
        text = self.text()
        try:
            return choices(text)
        except ValueError:
            raise self.wrong(f"must be one of {', '.join(choices)}") from None

    def moment(self) -> str:
        """An RFC 3339 time with zone, a full date, or ""."""
        text = self.text()
        if text and not (_MOMENT.fullmatch(text) and _is_moment(text)):
            raise self.wrong("must be a time such as 2024-11-27T14:30:00Z, or empty")
        return text

    def day(self) -> date:
        """A full date."""
        try:
            return date.fromisoformat(self.text())
        except ValueError:
            raise self.wrong("must be a date such as 2024-11-27") from None

    def _as(self, kind: type["Value"]) -> "Value":
        """The value, when it is exactly of this kind (true is not the number 1)."""
        if type(self.value) is not kind:
            raise self.wrong(f"must be {_KINDS[kind]}")
        return self.value


Value = TypeVar("Value", dict[str, object], list[object], str, bool, int)


def _is_moment(text: str) -> bool:
    try:
        datetime.fromisoformat(text)
    except ValueError:
        return False
    return True
