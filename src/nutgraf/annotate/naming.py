"""Who is named as the one who said it, in German, Ukrainian and Russian: after a cue, or with "laut", "zufolge", "за словами"."""

import re

from nutgraf.annotate.found import Found, trimmed
from nutgraf.annotate.unit import QUOTE_MARKS, Unit
from nutgraf.text.cues_continental import GERMAN_PARTICLES, SLAVIC_BY
from nutgraf.text.name_evidence import is_calendar
from nutgraf.text.name_runs import everyday_words
from nutgraf.text.organisations import is_outlet
from nutgraf.text.speaking import can_speak

MARKS = frozenset(", ; : — – - ( ) .".split()) | QUOTE_MARKS
ADJUNCTS = frozenset(
    "am in im an auf bei beim zu zum zur vor nach gegenüber heute gestern während dazu der у в на під до після із з за через про".split()
)
_PRESS = frozenset(
    """Deutschen Nachrichtenagentur Zeitung Agentur Presse Presseagentur Sender Funke Blatt Magazin Nachrichtenmagazin Journalisten
    Reportern Abgeordneten Medien Zeitungen""".split()
)
_TO_WHOM = frozenset("der dem den unserer dieser einer einem нашому нашим виданню журналістам".split())
_LONGEST = 14
_ANNOUNCED = frozenset(
    "angaben informationen auskunft einschätzung darstellung worten ansicht meinung überzeugung".split()
)
_REPORTED = frozenset("angaben bericht berichten mitteilung aussage medienberichten informationen einem einer".split())
_DATIVES = frozenset(
    "dem der den einem einer einigen mehreren diesem dieser diesen seinem seiner ihrem ihrer deren dessen".split()
)
_PRONOUNS = frozenset("ihm ihr ihnen".split())
_THEY = frozenset("er sie dieser diese beide viele einige andere manche mehrere він вона вони он она они".split())
_NO_NAME = re.compile(
    r"(?:ung|heit|keit|schaft|tion|nis|ergebnis|jetzt|dabei|ähnlich|vorerst|zunächst|offiziell|so|danach|zuvor)$",
    re.IGNORECASE,
)
QUOTING = frozenset("zitiert zitierte цитує цитують".split())
_WORDS_OF = frozenset("слова свого свою".split())


def name_end(unit: Unit, first: int) -> int:
    index = first
    particle = GERMAN_PARTICLES.get(unit.lows[first - 1], "") if first else ""
    while index < len(unit.lows) and index - first < _LONGEST:
        low = unit.lows[index]
        ends = low in MARKS and not (low == "." and index + 1 < len(unit.lows) and len(unit.lows[index - 1]) <= 3)
        if ends or unit.inside[index] or low == particle or (low in ADJUNCTS and index > first and low != "der"):
            break
        if low in _TO_WHOM and index > first and _told(unit, index):
            break
        index += 1
    return index


def _told(unit: Unit, index: int) -> bool:
    """Whether "der" starts whom she told ("sagte Huber der Zeitung") and not whose office it is ("Sprecher der Stadt")."""
    if unit.lows[index] in ("нашому", "нашим", "виданню", "журналістам", "unserer", "dieser"):
        return True
    following = unit.tokens[index + 1].text if index + 1 < len(unit.tokens) else ""
    return following in _PRESS or is_outlet(following)


def speaks(unit: Unit, first: int, last: int, language: str) -> bool:
    """Whether the words ``first`` to ``last`` (excluded) can be who says something: a pronoun, a name, people or a body."""
    if unit.lows[first] in _THEY:
        return last - first == 1
    if unit.lows[first] == "es":
        return last - first == 1 and bool({"heißt", "hieß"} & set(unit.lows[max(0, first - 1) : first + 2]))
    words = [token.text for token in unit.tokens[first:last]]
    return can_speak(" ".join(words), language) or _bare_name(unit, first, last, language)


def _bare_name(unit: Unit, first: int, last: int, language: str) -> bool:
    """Capitals without an article, none of them an everyday word: in German a name, and elsewhere as well."""
    end = next((i for i in range(first + 1, last) if unit.lows[i] in ("von", "vom", "aus")), last)
    words = [token.text for token in unit.tokens[first:end] if token.text not in ".-"]
    if not 1 <= len(words) <= 4 or any(word[0].isdigit() for word in words):
        return False
    everyday = everyday_words(language)
    named = all(word[0].isupper() and word.lower() not in everyday and not is_calendar(word) for word in words)
    return named and not any(_NO_NAME.search(word) for word in words)


def by_german(unit: Unit) -> Found | None:
    """ "Laut X …", "Nach Angaben von X …", "… X zufolge …"."""
    for at, low in enumerate(unit.lows[:-1]):
        if unit.inside[at] or low not in ("laut", "gemäß", "zufolge", "nach"):
            continue
        following = unit.tokens[at + 1]
        if low == "zufolge":
            return _named(unit, _dative_start(unit, at), at, at, at + 1)
        if low == "nach":
            if unit.lows[at + 1] not in _ANNOUNCED:
                continue
            begin = at + 2 + (unit.lows[at + 2 : at + 3] in (("von",), ("vom",)))
            return _named(unit, begin, noun_end(unit, begin), at, begin)
        if low == "laut" and (following.capital or unit.lows[at + 1] in _DATIVES):
            return _named(unit, at + 1, noun_end(unit, at + 1), at, at + 1)
        if low == "gemäß" and unit.lows[at + 1] in _REPORTED:
            return _named(unit, at + 1, noun_end(unit, at + 1), at, at + 1)
    return None


def _dative_start(unit: Unit, at: int) -> int:
    """Where the phrase before "zufolge" starts ("… | dem Bericht der Zeitung | zufolge")."""
    first = at - 1
    if first < 0 or unit.lows[first] in _PRONOUNS:
        return max(first, 0)
    found = first
    for index in range(at - 1, max(-1, at - 10), -1):
        if unit.lows[index] in MARKS or unit.inside[index]:
            break
        if unit.lows[index] in _DATIVES or unit.lows[index] in ("des", "vom"):
            found = index
            owner = index >= 1 and unit.tokens[index - 1].capital and unit.lows[index] in ("der", "des", "vom")
            if not owner:
                break
        elif unit.tokens[index].capital and unit.tokens[min(index + 1, at - 1)].capital:
            found = min(found, index)
    return found


def _named(unit: Unit, first: int, last: int, cue: int, cue_end: int) -> Found | None:
    if first >= last:
        return None
    begin, stop = min(first, cue), max(last, cue_end)
    content = (*(trimmed(unit, 0, begin) if begin > 2 else ()), *trimmed(unit, stop, len(unit.tokens)))
    return Found(source=unit.cover(first, last), cue=unit.cover(cue, cue_end), content=content) if content else None


def noun_end(unit: Unit, first: int) -> int:
    """The end of a German noun phrase: small words up to a capital, capitals in a row, one genitive after it."""
    index = first
    while (
        index < len(unit.lows)
        and index - first < 8
        and not unit.tokens[index].capital
        and unit.lows[index] not in MARKS
    ):
        index += 1
    index = _capitals(unit, index)
    index = _past_participle(unit, first, index)
    if unit.lows[index : index + 1] and unit.lows[index] in ("der", "des", "von", "vom"):
        end = noun_end(unit, index + 1) if index - first < 8 else index
        return end if end > index + 1 else index
    return index


def _capitals(unit: Unit, index: int) -> int:
    while index < len(unit.lows) and (
        unit.tokens[index].capital
        or (unit.lows[index] == "und" and unit.tokens[index - 1].capital and _capital_at(unit, index + 1))
    ):
        index += 1
    return index


def _capital_at(unit: Unit, index: int) -> bool:
    return index < len(unit.tokens) and unit.tokens[index].capital


def _past_participle(unit: Unit, first: int, index: int) -> int:
    """Over a participle with what belongs to it ("einem | mit den Gesprächen vertrauten | Beamten")."""
    if unit.lows[first + 1 : first + 2] not in (("mit",), ("in",), ("an",), ("bei",)) or index + 1 >= len(unit.lows):
        return index
    if unit.lows[index].endswith("en") and unit.tokens[index + 1].capital:
        return _capitals(unit, index + 1)
    return index


def quoting(unit: Unit, at: int) -> Found | None:
    """ "„…“, zitiert das Blatt | Richterin Bo Ott": who is quoted, not who quotes."""
    last = name_end(unit, at + 1)
    first = next((i for i in range(at + 1, last) if _outlet_ends(unit, i)), at) + 1
    while first < last and unit.lows[first] in _WORDS_OF:
        first += 1
    content = trimmed(unit, 0, at)
    return (
        Found(source=unit.cover(first, last), cue=unit.cover(at, at + 1), content=content)
        if first < last and content
        else None
    )


def _outlet_ends(unit: Unit, index: int) -> bool:
    text = unit.tokens[index].text
    known = is_outlet(text) or text.lower() in (
        "blatt",
        "zeitung",
        "magazin",
        "sender",
        "газета",
        "видання",
        "агентство",
    )
    following = unit.tokens[index + 1] if index + 1 < len(unit.tokens) else None
    return known and not (
        following is not None and following.text != following.text.lower() and is_outlet(following.text)
    )


def by_slavic(unit: Unit) -> Found | None:
    match = SLAVIC_BY.search(unit.text, unit.span.start, unit.span.end)
    if match is None:
        return None
    at = next((i for i, token in enumerate(unit.tokens) if token.start >= match.start()), len(unit.tokens))
    first = next((i for i, token in enumerate(unit.tokens) if token.start >= match.end()), len(unit.tokens))
    if at >= len(unit.tokens) or first >= len(unit.tokens) or unit.inside[at]:
        return None
    return _named(unit, first, name_end(unit, first), at, first)
