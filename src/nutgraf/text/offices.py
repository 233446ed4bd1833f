"""The office printed with a name: before it ("Defence Minister Ann Bell") or after it ("Ann Bell, a researcher at …")."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from nutgraf.text.name_evidence import is_calendar, is_given
from nutgraf.text.name_runs import Token
from nutgraf.text.places import is_demonym, known_places, place_in_case
from nutgraf.text.titles import ENGLISH, ENGLISH_LEADS, HONORIFICS, SAINTS, is_office_word

_ASIDE = re.compile(
    r"[”\"»]?,\s+(?:(?:an?|the|der|die|ein|eine|its|his|her)\s+)?([^,.;:()“”\"„«»\n—–]{3,90})(?=[,.;:—–\n]|$)"
)
_NOT_OFFICE = re.compile(
    r"\b(?:who|which|said|says|that|told|adding|and|but|he|she|it|they|der|die|das|яка?|який|що)\b|^(?:according to|citing|quoting|per|as|laut|so)\b"
)
_OF = re.compile(r"\b(?:of|for|at|from|with|der|des|von|beim|bei|im)\b")
_MOST_BEFORE = 6
_MAY_BE_FIRMS = frozenset(
    "contractor owner dealer broker trader investor consultant adviser advisor auditor trustee fellow player banker "
    "organizer organiser founder co-founder cofounder conductor coach pilot striker manager representative author".split()
)
_OF_MARKETS = frozenset("market industry world global sector league".split())
_OFFICE_CASES = (
    ("цю", "ця"), ("ці", "ця"), ("цею", "ця"), ("ку", "ка"), ("кою", "ка"), ("голову", "голова"), ("голови", "голова"),
    ("голові", "голова"), ("головою", "голова"), ("ові", ""), ("еві", ""), ("ом", ""), ("ем", ""), ("у", ""), ("ра", "р"), ("та", "т"),
    ("ла", "л"), ("на", "н"), ("ара", "ар"), ("ря", "р"), ("ера", "ер"), ("ця", "ець"),
)  # fmt: skip


class Office(NamedTuple):
    """An office as printed, and the country or body printed with it; both "" where there is none."""

    words: str = ""
    of: str = ""


def office_lead(tokens: Sequence[Token], first: int, last: int, language: str) -> int:
    """Where the office that a run starts with ends ("Norwegian Minister | Solheim"); ``first`` where it starts with none."""
    end = first
    index = first
    while index < last and index - first < 8:
        low = tokens[index].text.lower().rstrip(".")
        if is_office_word(tokens[index].text, language) or low in HONORIFICS - SAINTS:
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
    return _over_of(tokens, end, last) if end > first else end


def _over_of(tokens: Sequence[Token], end: int, last: int) -> int:
    """Past the body that an office is of ("Secretary of State | Ann Bell"), where first and last name can still follow."""
    if end >= last - 2 or tokens[end].text != "of":
        return end
    known = next((i for i in range(end + 2, last - 1) if is_given(tokens[i].text)), last - 2)
    return known if known > end + 1 else end


def _national(tokens: Sequence[Token], index: int, language: str) -> bool:
    word = tokens[index].text
    lead = word.lower() in ("south", "north", "saudi", "new")
    return lead or is_demonym(word, language) or word in known_places(language)


def office_before(tokens: Sequence[Token], at: int, language: str) -> Office:
    """The office in front of the name that starts at token ``at``."""
    if language in ("uk", "ru"):
        return slavic_office(tokens, at)
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
    ruled = "of" in words[1:] and is_office_word(words[words.index("of") - 1], language)
    while words and not ruled and not is_office_word(words[-1], language):
        words.pop()
    if words[-1:] == ["fellow"]:
        return Office()
    if language == "de":
        words = [word.removesuffix("s") if is_office_word(word.removesuffix("s"), "de") else word for word in words]
    return Office(" ".join(words), " ".join(nation))


def office_apposed(tokens: Sequence[Token], first: int, last: int, language: str) -> Office:
    """The office that the name from ``first`` to ``last`` stands beside ("the president, | Bo Ott |, told …")."""
    closed = last < len(tokens) and tokens[last].text in (",", ".", ";")
    if language in ("de", "uk", "ru") or not closed or first < 2 or last - first < 2 or tokens[first - 1].text != ",":
        return Office()
    low = tokens[first - 2].text.lower()
    ahead = low == "leader" and first > 2 and tokens[first - 3].text.lower() in _OF_MARKETS
    somebody = low in ENGLISH - _MAY_BE_FIRMS and not ahead
    return office_before(tokens, first - 1, language) if somebody else Office()


def slavic_office(tokens: Sequence[Token], at: int) -> Office:
    """An office with what it rules and its country between it and the name ("міністр оборони Латвії | …"), in its plain form."""
    first, nation = at, ""
    if first and (place := place_in_case(tokens[first - 1].text, "uk")):
        first, nation = first - 1, place
    last = first
    while first > 0 and last - first < _MOST_BEFORE - 2 and tokens[first].start - tokens[first - 1].end == 1:
        first -= 1
        if is_office_word(tokens[first].text, "uk"):
            words = [token.text for token in tokens[first:last]]
            return Office(" ".join([plain_office(words[0]), *words[1:]]), nation)
        if (tokens[first].capital and not tokens[first].text.endswith(("ого", "ої"))) or not tokens[
            first
        ].text.isalpha():
            break
    return Office()


def plain_office(word: str) -> str:
    """A Ukrainian office word in the nominative ("міністра" gives "міністр", "речницю" gives "речниця")."""
    for ending, plain in _OFFICE_CASES:
        bare = word.removesuffix(ending)
        if bare != word and is_office_word(bare + plain, "uk") and len(bare) > 2:
            return bare + plain
    return word


def _belongs(tokens: Sequence[Token], index: int, language: str) -> bool:
    token, following = tokens[index], tokens[index + 1]
    if following.start - token.end > 1 or (
        token.text == "." and index and tokens[index - 1].text.lower() not in HONORIFICS - SAINTS
    ):
        return False
    low = token.text.lower()
    if token.capital and language not in ("de", "uk", "ru") and is_office_word(following.text, language):
        return not is_calendar(token.text) and low not in ("the", "a", "an", "in", "on", "at", "but", "and")
    if low == "of" and index:
        return language == "en" and is_office_word(tokens[index - 1].text, language)
    return (
        low in ("south", "north", "saudi", ".")
        or (low in ENGLISH_LEADS and language != "de" and low not in ("and", "of", "union"))
        or low in HONORIFICS - SAINTS
        or is_office_word(token.text, language)
        or is_demonym(token.text, language)
        or token.text in known_places(language)
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
        or _somebody_else(words)
    ):
        return Office()
    nation = []
    while len(words) > 1 and (
        (words[0].lower() in ("south", "north") and is_demonym(" ".join(words[:2]), language))
        or is_demonym(words[0], language)
    ):
        nation.append(words.pop(0))
    return Office(" ".join(words), " ".join(nation))


def _somebody_else(words: Sequence[str]) -> bool:
    """Whether an aside names the next one in a list ("…, Defence Secretary Ann Bell, …")."""
    return len(words) > 2 and words[-1][0].isupper() and is_given(words[-2]) and words[-2][0].isupper()
