"""White space and invisible characters of a text, made plain."""

import re
import unicodedata

_LINE_ENDS = re.compile(r"\r\n?|[\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
# Zero-width joiner and non-joiner stay: Persian words and emoji are spelled with them.
_INVISIBLE = re.compile(r"[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufff9-\ufffc]")
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1b\x1f\x7f-\x84\x86-\x9f]")
_SURROGATES = re.compile(r"[\ud800-\udfff]")
_SPACES = re.compile(r"[^\S\n]+")
# Normalising sorts a run of combining marks, which takes the square of its length; no script stacks more than eight.
_STACKED = re.compile(r"([\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20f0\ufe20-\ufe2f]{8})"
                      r"[\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20f0\ufe20-\ufe2f]+")  # fmt: skip


def tidy(text: str) -> str:
    """``text`` in composed form (NFC), lines ended by a single newline, one plain space between words of a line.

    Invisible and control characters go, lone surrogates become U+FFFD. ``tidy(tidy(text)) == tidy(text)``.
    """
    text = _CONTROLS.sub("", _LINE_ENDS.sub("\n", text))
    if not text.isascii():
        text = _SURROGATES.sub("\ufffd", _INVISIBLE.sub("", text))
        text = unicodedata.normalize("NFC", _STACKED.sub(r"\1", text))
    return "\n".join(line.strip() for line in _SPACES.sub(" ", text).split("\n"))


def one_line(text: str) -> str:
    """``text`` tidied and on one line."""
    return " ".join(tidy(text).split())


def letters(text: str) -> int:
    """How many letters ``text`` holds, in any script."""
    return sum(map(str.isalpha, text))
