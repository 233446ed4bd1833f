"""The office printed with a name: before it ("Defence Minister Ann Bell") or after it ("Ann Bell, a researcher at …")."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from nutgraf.text.name_evidence import is_calendar
from nutgraf.text.name_runs import Token
from nutgraf.text.places import is_demonym, known_places
from nutgraf.text.titles import ENGLISH_LEADS, HONORIFICS, is_office_word

_ASIDE = re.compile(
    r"[”\"»]?,\s+(?:(?:an?|the|der|die|ein|eine|its|his|her)\s+)?([^,.;:()“”\"„«»\n—–]{3,90})(?=[,.;:—–\n]|$)"
)
_NOT_OFFICE = re.compile(
    r"\b(?:who|which|said|says|that|told|adding|and|but|he|she|it|they|der|die|das|яка?|який|що)\b"
)
_OF = re.compile(r"\b(?:of|for|at|from|with|der|des|von|beim|bei|im)\b")
_MOST_BEFORE = 6


class Office(NamedTuple):
    """An office as printed, and the country or body printed with it; both "" where there is none."""

    words: str = ""
    of: str = ""


def office_lead(tokens: Sequence[Token], first: int, last: int, language: str) -> int:
    """Where the office that a run starts with ends ("South Korean President | Yoon"); ``first`` where it starts with none."""
    end = first
    index = first
    while index < last and index - first < 8:
        low = tokens[index].text.lower().rstrip(".")
        if is_office_word(tokens[index].text, language) or low in HONORIFICS:
            end = index + 1
            if end < last and tokens[end].text == ".":
                end, index = end + 1, index + 1
        elif (
            index + 1 < last and language not in ("de", "uk", "ru") and is_office_word(tokens[index + 1].text, language)
        ):
            pass
        elif not (low in ENGLISH_LEADS or low == "of" or _national(tokens, index, language) or low.startswith("ex-")):
            break
        index += 1
    return end


def _national(tokens: Sequence[Token], index: int, language: str) -> bool:
    word = tokens[index].text
    lead = word.lower() in ("south", "north", "saudi", "new")
    return lead or is_demonym(word, language) or word in known_places(language)


def office_before(tokens: Sequence[Token], at: int, language: str) -> Office:
    """The office in front of the name that starts at token ``at``."""
    first = at
    while first > 0 and at - first < _MOST_BEFORE and _belongs(tokens, first - 1, language):
        first -= 1
    words = [token.text for token in tokens[first:at] if token.text != "."]
    nation: list[str] = []
    while words and (
        is_demonym(" ".join([*nation, words[0]]), language)
        or words[0].lower() in ("south", "north", "saudi")
        or words[0] in known_places(language)
    ):
        nation.append(words.pop(0))
    if not any(is_office_word(word, language) for word in words):
        return Office()
    while words and not is_office_word(words[-1], language):
        words.pop()
    return Office(" ".join(words), " ".join(nation))


def _belongs(tokens: Sequence[Token], index: int, language: str) -> bool:
    token, following = tokens[index], tokens[index + 1]
    if following.start - token.end > 1 or (
        token.text == "." and index and tokens[index - 1].text.lower() not in HONORIFICS
    ):
        return False
    low = token.text.lower()
    if token.capital and language not in ("de", "uk", "ru") and is_office_word(following.text, language):
        return not is_calendar(token.text) and low not in ("the", "a", "an", "in", "on", "at", "but", "and")
    return (
        low in ("south", "north", "saudi", ".")
        or (low in ENGLISH_LEADS and language != "de" and low not in ("and", "of", "union"))
        or low in HONORIFICS
        or is_office_word(token.text, language)
        or is_demonym(token.text, language)
        or token.text in known_places(language)
        or (
            language in ("uk", "ru")
            and low.endswith(("ий", "ої", "ого", "на", "ний"))
            and is_office_word(following.text, language)
        )
    )


def office_after(text: str, end: int, language: str) -> Office:
    """The office in an aside after the name that ends at ``end``, at most twelve words long."""
    if text[end : end + 1] not in (",", "”"):
        return Office()
    aside = _ASIDE.match(text, end, min(len(text), end + 120))
    if aside is None:
        return Office()
    words = aside[1].split()
    head = _OF.split(aside[1])[0].split()
    if (
        len(words) > 12
        or _NOT_OFFICE.search(aside[1])
        or not head
        or not any(is_office_word(word, language) for word in head[-3:])
    ):
        return Office()
    nation = []
    while len(words) > 1 and (
        (words[0].lower() in ("south", "north") and is_demonym(" ".join(words[:2]), language))
        or is_demonym(words[0], language)
    ):
        nation.append(words.pop(0))
    return Office(" ".join(words), " ".join(nation))
