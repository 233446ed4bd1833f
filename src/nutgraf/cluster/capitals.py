"""The names that a text shows by its capitals, quickly: words with a capital that no start of a sentence explains."""

import re
from dataclasses import dataclass
from functools import lru_cache
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
    within = [start > 1 and _WITHIN.match(body, start - 2) is not None for start, _ in runs]
    sure = {word for (_, run), inside in zip(runs, within, strict=True) for word in run[not inside :]}
    names: dict[str, Name] = {}
    for start, run in runs:
        lead, before = start < LEAD, None
        for word in run:
            if word not in sure:
                before = None
                continue
            here = _form(word, language)
            _add(names, *here, lead)
            if before:
                _add(names, f"{before[0]} {here[0]}", f"{before[1]} {here[1]}", lead)
            before = here
    for run_of_headline in _RUN.findall(headline):
        for word in run_of_headline.split(" "):
            if word in sure:
                names[_form(word, language)[0]].lead = True
    return names


@lru_cache(maxsize=100_000)
def _form(word: str, language: str) -> tuple[str, str]:
    """The stem of a name, and the name without a possessive ending; not more of it than anybody would print."""
    bare = (word[:-2] if word.endswith(("’s", "'s")) else word)[:LONGEST]
    return stem(bare, language), bare


def _add(names: dict[str, Name], form: str, printed: str, lead: bool) -> None:
    name = names.get(form)
    if name is None:
        names[form] = Name(printed, 1, lead)
    else:
        name.count += 1
        name.lead = name.lead or lead
