"""The names that a text shows by its capitals, quickly: words with a capital that no start of a sentence explains."""

import re
from dataclasses import dataclass
from unicodedata import category

from nutgraf.text.words import stem

LEAD = 420
"""How many signs of a body its opening comes to."""

LONGEST = 40

_CAPITALS = "".join(chr(sign) for sign in range(0x41, 0x2C00) if category(chr(sign)) == "Lu")
_NAME = rf"[{_CAPITALS}][^\W_]+(?:[’'ʼ-][^\W_]+)*"
_RUN = re.compile(rf"{_NAME}(?: {_NAME})*")
_WITHIN = re.compile(r"[\w,;)%’'] ")
"""What stands before a word within a sentence."""


@dataclass(slots=True)
class Name:
    """A name as it is ``printed``, how often it stands there, and whether the ``lead`` (headline or opening) has it."""

    printed: str
    count: int
    lead: bool


def names_in(body: str, headline: str, language: str) -> dict[str, Name]:
    """The names of a text by their stems: single words, and each two of them in a row.

    A script without capitals has none. Where a word opens a sentence it is a name only if it is one elsewhere.
    """
    runs = [(found.start(), found[0].split(" ")) for found in _RUN.finditer(body)]
    opening = [start < 2 or not _WITHIN.match(body, start - 2) for start, _ in runs]
    sure = {word for (_, run), opens in zip(runs, opening, strict=True) for word in run[opens:]}
    names: dict[str, Name] = {}
    for start, run in runs:
        before = ("", "")
        for word in run:
            if word not in sure or len(word) > LONGEST:
                before = ("", "")
                continue
            bare = _bare(word)
            form = stem(bare, language)
            _add(names, form, bare, start < LEAD)
            if before[0]:
                _add(names, f"{before[0]} {form}", f"{before[1]} {bare}", start < LEAD)
            before = (form, bare)
    _lead(names, headline, sure, language)
    return names


def _lead(names: dict[str, Name], headline: str, sure: set[str], language: str) -> None:
    """Headlines may print every word with a capital: those are names that are names in the body."""
    for run in _RUN.findall(headline):
        for word in run.split(" "):
            name = names.get(stem(_bare(word), language)) if word in sure else None
            if name:
                name.lead = True


def _bare(word: str) -> str:
    """A name without its possessive ending."""
    return word[:-2] if word.endswith(("’s", "'s")) else word


def _add(names: dict[str, Name], form: str, printed: str, lead: bool) -> None:
    name = names.get(form)
    if name is None:
        names[form] = Name(printed, 1, lead)
    else:
        name.count += 1
        name.lead = name.lead or lead
