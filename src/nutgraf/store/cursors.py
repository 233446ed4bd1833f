"""Where something stands in a list, as a short text that whoever asks gives back to be told what follows.

Such a mark holds what the list is ordered by, as it was when the list was told: what changes in between shifts nothing
else, and nothing needs to be remembered for whoever asks.
"""

import json
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Mapping
from math import isfinite
from typing import Any

from nutgraf.errors import WrongUse

STORIES = {"s": (float, str)}
"""A story's mark: how far in front it stood, and its id. One letter tells the list, the types what follows."""

DATED = {"a": (int, str), "u": (str,)}
"""An article's mark where no words were asked for: its time in microseconds, if it has one, and its id."""

WORDED = {"w": (float, str), "h": (str,), "o": (str,)}
"""An article's mark where words were asked for: what they weigh in it and its id, or, where too many have them to weigh
them, its id alone, after whether they stand in its headline or elsewhere."""

PEOPLE = {"p": (int, int, str)}
"""A person's mark: stories, statements, key."""

OUTLETS = {"o": (int, int)}
"""An outlet's mark: articles, and the store's number for its name, which may be long."""

_LARGEST = 1 << 63


def mark_of(letter: str, *values: float | str) -> str:
    """A mark, of letters, digits, "-" and "_"."""
    told = json.dumps([letter, *values], separators=(",", ":"))
    return urlsafe_b64encode(told.encode()).rstrip(b"=").decode()


def place_of(mark: str, forms: Mapping[str, tuple[type, ...]]) -> tuple[str, tuple[Any, ...]]:
    """The letter and the values of a mark of one of ``forms``. Raises `WrongUse` where it is none."""
    try:
        letter, *values = json.loads(urlsafe_b64decode(mark + "=" * (-len(mark) % 4)))
        if [type(value) for value in values] == list(forms[letter]) and all(map(_is_sound, values)):
            return letter, tuple(values)
    except (ValueError, TypeError, LookupError, RecursionError):
        pass
    raise WrongUse("this is no mark of a place in this list; ask for the list from its beginning")


def _is_sound(value: float | str) -> bool:
    if isinstance(value, str):
        return True
    return isfinite(value) and abs(value) < _LARGEST
