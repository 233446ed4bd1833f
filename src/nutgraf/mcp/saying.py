"""Texts and values on their way to a language model: nothing hidden in them, nothing empty."""

import re
from collections.abc import Mapping, Sequence

_HIDDEN = re.compile(
    "[\ud800-\udfff\U000e0000-\U000e007f]"  # half surrogates; tags, which spell words that nobody sees
    "|(?<=[\ufe00-\ufe0f\U000e0100-\U000e01ef])[\ufe00-\ufe0f\U000e0100-\U000e01ef]"  # so do variation signs in a row
)


def sayable(text: str) -> str:
    """``text`` with each code point that would hide words, or cannot be sent, replaced by U+FFFD: as many as before, so
    that places in it hold."""
    return _HIDDEN.sub("\ufffd", text)


def thrifty(value: object) -> object:
    """A JSON value with its texts sayable and every member of an object that is empty (None, "", no members) left out."""
    if isinstance(value, str):
        return sayable(value)
    if isinstance(value, Mapping):
        said = {key: thrifty(one) for key, one in value.items()}
        return {key: one for key, one in said.items() if one is not None and one not in ("", [], {})}
    if isinstance(value, Sequence):
        return [thrifty(one) for one in value]
    return value
