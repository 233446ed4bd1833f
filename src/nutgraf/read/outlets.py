"""Which outlet published a text, where the text itself says so. Unknown is better than wrong.

That an outlet is named in a text says nothing: most are only cited. What counts is the place that only the carrier
has: the masthead, the copyright line, the byline, and the outermost of nested reporters ("reported by A, citing B, C reports": C carries it).
"""

import re
from collections.abc import Sequence

from nutgraf.model.article import Outlet
from nutgraf.read.agencies import is_agency
from nutgraf.read.outlet_words import OUTLET_ENDINGS, OUTLET_WORDS, SECTIONS

_QUOTED = r"[«\"“„](?P<quoted>[^«»\"“”„]{2,50})[»\"”“]"
_BARE = r"(?P<name>(?:[Tt]he )?[^\W\d_a-zа-яіїєґ][^\s,.;:«»\"“”]*(?: [^\s,.;:«»\"“”]+){0,4}?)"
_CARRIER_TAILS = tuple(
    re.compile(pattern)
    for pattern in (
        rf"[,–—-]\s*(?:{_QUOTED}|{_BARE}) (?:reports?|reported|writes|informs)[.!]?$",
        rf",\s*(?:передає|передають|повідомляє|пише|інформує|передает|пишет|сообщает) (?:{_QUOTED}|{_BARE})\.?$",
        rf",\s*(?:berichtet|meldet|schreibt) (?:(?:die|der|das) )?(?:{_QUOTED}|{_BARE})\.?$",
    )
)
_INNER_REPORT = re.compile(
    r"(?:(?:reported|published|revealed) by|(?:reported|reports|writes|wrote),? (?:citing|quoting|with reference)|"
    r"повідомля[єю]\w*|повідоми\w+|пише|написал\w+|сообща\w+|со ссылкой|berichtet\w*|meldet\w*|schreibt)"
    r"\s+(?:\S+ ){0,4}?[«\"“„]?[^\W\d_a-zа-яіїєґ]"
)
_SECOND_HAND = re.compile(
    r"citing|quoting|with reference to|referring to|посиланням|посилаючись|цитуючи|ссылкой|ссылаясь|unter berufung|beruft sich|zitiert",
    re.IGNORECASE,
)
_CORRESPONDENT = re.compile(
    rf"(?:,|^as|\bas|як)\s+(?:(?:as|як)\s+)?(?:(?:the )?{_BARE}(?:['’]s)? (?:correspondent|reporter) (?:reports?|reported)|"
    rf"(?:передає|повідомляє|передаёт|передает|сообщает) кореспондент(?:ка)? (?:{_QUOTED}|{_BARE.replace('<name>', '<name2>')}))[.,]?(?:\s|$)"
)
_COPYRIGHT = re.compile(
    r"(?:저작권자\s*)?(?:©|ⓒ|\(c\)|copyright)\s*(?:©|ⓒ|\(c\))?\s*(?P<year>\d{4}(?:\s?[-–]\s?\d{4})?)?,?\s*(?:by\s+)?"
    r"[«\"“„]?(?P<name>[^\W\d_][^.,|<>«»\"“”()\[\]\d]{1,50}?)[»\"”“]?\s*(?:[.,|<>)(\[\]–—]|-\s|\s-|$|all rights|inc\b|ltd\b|llc\b|gmbh\b)",
    re.IGNORECASE,
)
_RIGHTS = re.compile(
    r"all rights reserved|alle rechte|права захищ|передрук|права защищ|무단|재배포|재판매", re.IGNORECASE
)
_JOINERS = frozenset("the of and und der die das de la le el i та й & du des for".split())
_TRIMMED = " \t«»\"“”„'‘’|.,:;–—-"


def masthead(lines: Sequence[str], everything: Sequence[str]) -> str:
    """The outlet's name that a text opens with above its headline, "" where the first line is none.

    ``lines`` are the short lines above the headline; ``everything`` all lines, in which the name must stand once more
    unless it is made of words that only outlets carry ("Herald", "Anzeiger", "일보").
    """
    if not lines:
        return ""
    name = re.split(r"\s[|›»•·–—]\s", lines[0])[0].strip(_TRIMMED)
    if not _reads_as_name(name) or name.casefold() in SECTIONS or is_agency(name):
        return ""
    again = sum(name.casefold() in line.casefold() for line in everything if len(line) < 200)
    return name if has_outlet_word(name) or again > 1 else ""


def outlet_of_text(lines: Sequence[str], byline: str = "") -> tuple[Outlet, str]:
    """The outlet that a text names as its own and the agency its copyright line names ("" where none)."""
    for line in reversed(lines[-6:]):
        if name := _copyright(line):
            return (Outlet(), name) if is_agency(name) else (_read(name), "")
    if name := outlet_of_byline(byline):
        return _read(name), ""
    return _read(_carrier(lines)), ""


def agency_of_rights(lines: Sequence[str]) -> str:
    """The agency that a copyright line at the end names, "" where none does."""
    found = (_copyright(line) for line in reversed(lines[-6:]))
    return next((name for name in found if is_agency(name)), "")


def outlet_of_byline(byline: str) -> str:
    """The outlet that a byline names after the person ("Jane Roe, Harbour Courier"), "" where none."""
    parts = [part.strip(_TRIMMED) for part in re.split(r"[,|/]", byline)[1:]]
    return next((part for part in parts if _reads_as_name(part) and has_outlet_word(part) and not is_agency(part)
                 and not re.search(r"\b(?:staff|desk|correspondent|reporter|editor|writer)\b", part, re.IGNORECASE)), "")  # fmt: skip


def has_outlet_word(name: str) -> bool:
    """Whether ``name`` holds a word that names of outlets are made of, and more than that word."""
    words = [word.casefold().replace("’", "'") for word in name.split()]
    if name.casefold() in SECTIONS:
        return False
    telling = [
        word for word in words if word in OUTLET_WORDS or (word.endswith(OUTLET_ENDINGS) and word not in OUTLET_ENDINGS)
    ]
    return bool(telling) and (len(words) > 1 or telling[0] not in OUTLET_WORDS)


def _read(name: str) -> Outlet:
    return Outlet(name=name, how="text") if name else Outlet()


def _reads_as_name(name: str) -> bool:
    words = [word for word in name.split() if word.casefold() not in _JOINERS]
    return (
        1 <= len(words) <= 5
        and len(name) <= 45
        and all(word[0].isupper() or not word[0].isascii() or word[0].isdigit() for word in words)
    )


def _copyright(line: str) -> str:
    if len(line) > 250 or not (match := _COPYRIGHT.search(line)):
        return ""
    name = match.group("name").strip(_TRIMMED)
    name = re.sub(r"\s(?:all|inc|ltd|llc|gmbh|news agency)$", "", name, flags=re.IGNORECASE).strip(_TRIMMED)
    return name if (match.group("year") or _RIGHTS.search(line)) and _reads_as_name(name) else ""


def _carrier(lines: Sequence[str]) -> str:
    """The outermost reporter of the whole: of nested ones in the first paragraphs, or one who sends a correspondent."""
    for line in [*lines[:4], *lines[-1:]]:
        for sentence in re.split(r"(?<=[.!?])\s+", line[:1_500]):
            if name := _outermost(sentence) or _sender(sentence):
                return name
    return ""


def _outermost(sentence: str) -> str:
    for tail in _CARRIER_TAILS:
        found = tail.search(sentence[-120:])
        before = sentence[: len(sentence) - len(found.group())] if found else ""
        if found and _INNER_REPORT.search(before) and _SECOND_HAND.search(before):
            return _own_name(found, before)
    return ""


def _sender(sentence: str) -> str:
    found = _CORRESPONDENT.search(sentence[:600])
    return _own_name(found, "") if found else ""


def _own_name(found: re.Match[str], before: str) -> str:
    name = next((value for value in found.groupdict().values() if value), "").strip(_TRIMMED)
    return "" if is_agency(name) or not name or name.casefold() in before.casefold() else name
