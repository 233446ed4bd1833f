"""Attributions in German, Ukrainian and Russian: verb-second and free word order, read off commas, dashes and colons."""

from nutgraf.annotate.found import Found, trimmed
from nutgraf.annotate.unit import QUOTE_MARKS, Unit
from nutgraf.model.span import Span
from nutgraf.text.cues_continental import GERMAN_BY, GERMAN_PARTICLES, GERMAN_VERBS, NO_COMMENT, SLAVIC_BY, SLAVIC_VERBS
from nutgraf.text.organisations import is_outlet

_MARKS = frozenset(", ; : — – - ( ) .".split()) | QUOTE_MARKS
_ADJUNCTS = frozenset(
    "am in im an auf bei beim zu zum zur vor nach gegenüber heute gestern während dazu der у в на під до після із з за через про".split()
)
_NOT_SUBJECT = frozenset(
    "am im in an auf bei nach vor zu zum zur heute gestern dazu dabei dann auch wie у в на під після про це як також під".split()
)
_PRESS = frozenset("Deutschen Nachrichtenagentur Zeitung Agentur Presse Presseagentur Sender Funke".split())
_ANNOUNCED = frozenset("angaben informationen auskunft einschätzung darstellung worten ansicht meinung".split())
_LONGEST = 14


def find_continental(unit: Unit, language: str) -> list[Found]:
    """The attributions of one unit of German, Ukrainian or Russian, in the order of their cues."""
    silent = _silent(unit)
    if silent is not None:
        return [silent]
    verbs = GERMAN_VERBS if language == "de" else SLAVIC_VERBS
    named = _by_german(unit) if language == "de" else _by_slavic(unit)
    if named is not None:
        return [named]
    for at, low in enumerate(unit.lows):
        if not unit.inside[at] and verbs.fullmatch(low) and not _denied(unit, at):
            one = _around(unit, at)
            if one is not None:
                return [one]
    return []


def _denied(unit: Unit, at: int) -> bool:
    return bool({"nicht", "не", "ob"} & set(unit.lows[max(0, at - 1) : at] + unit.lows[at + 1 : at + 2]))


def _around(unit: Unit, at: int) -> Found | None:
    before = unit.lows[at - 1] if at else ""
    if at > 2 and before in _MARKS and before not in (":", "("):
        return _behind(unit, at)
    if unit.lows[at] == "so":
        return None
    first = _subject_start(unit, at)
    if first < at and unit.lows[first] not in _NOT_SUBJECT:
        return _before(unit, first, at)
    return _turned(unit, at)


def _behind(unit: Unit, at: int) -> Found | None:
    """„…“, sagte X / «…», — сказав X."""
    last = _name_end(unit, at + 1)
    content = trimmed(unit, 0, at)
    if last <= at + 1 or not content or len(content[0]) < 3:
        return None
    rest = next((i for i in range(last, min(len(unit.lows), last + 12)) if unit.inside[i]), None)
    more = trimmed(unit, rest, len(unit.tokens)) if rest is not None else ()
    return Found(source=unit.cover(at + 1, last), cue=unit.cover(at, at + 1), content=(*content, *more))


def _before(unit: Unit, first: int, at: int) -> Found | None:
    content = _said_after(unit, at + 1)
    return Found(source=unit.cover(first, at), cue=unit.cover(at, at + 1), content=content) if content else None


def _turned(unit: Unit, at: int) -> Found | None:
    """Am Montag sagte X, … / Про це заявив X, …"""
    last = _name_end(unit, at + 1)
    content = _said_after(unit, last)
    if last <= at + 1 or not content:
        return None
    return Found(source=unit.cover(at + 1, last), cue=unit.cover(at, at + 1), content=content)


def _said_after(unit: Unit, begin: int) -> tuple[Span, ...]:
    """What follows the first comma, colon or opening mark after ``begin``."""
    for index in range(begin, min(len(unit.lows), begin + 18)):
        if unit.inside[index]:
            return trimmed(unit, index, len(unit.tokens))
        if unit.lows[index] in (",", ":"):
            return trimmed(unit, index + 1, len(unit.tokens))
    return ()


def _subject_start(unit: Unit, at: int) -> int:
    first = at
    while first > 0 and at - first < _LONGEST and unit.lows[first - 1] not in _MARKS and not unit.inside[first - 1]:
        if unit.lows[first - 1] in ("dass", "weil", "wenn", "und", "aber", "що", "але", "та", "і", "а"):
            break
        first -= 1
    return first


def _name_end(unit: Unit, first: int) -> int:
    index = first
    particle = GERMAN_PARTICLES.get(unit.lows[first - 1], "") if first else ""
    while index < len(unit.lows) and index - first < _LONGEST:
        low = unit.lows[index]
        ends = low in _MARKS and not (low == "." and index + 1 < len(unit.lows) and len(unit.lows[index - 1]) <= 3)
        if ends or unit.inside[index] or low == particle or (low in _ADJUNCTS and index > first and low != "der"):
            break
        if low in ("der", "dem") and index > first and _told(unit, index):
            break
        index += 1
    return index


def _told(unit: Unit, index: int) -> bool:
    """Whether "der" starts whom she told ("sagte Huber der Zeitung") and not whose office it is ("Sprecher der Stadt")."""
    following = unit.tokens[index + 1].text if index + 1 < len(unit.tokens) else ""
    return following in _PRESS or is_outlet(following)


def _by_german(unit: Unit) -> Found | None:
    for at, low in enumerate(unit.lows[:-1]):
        if unit.inside[at] or (low not in GERMAN_BY and not (low == "nach" and unit.lows[at + 1] in _ANNOUNCED)):
            continue
        if low == "zufolge":
            first = _subject_start(unit, at)
            return _named(unit, first, at, at, at + 1)
        begin = at + 2 if low == "nach" else at + 1
        begin += unit.lows[begin : begin + 1] in (("von",), ("vom",)) and low == "nach"
        return _named(unit, begin, noun_end(unit, begin), at, begin)
    return None


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
        and unit.lows[index] not in _MARKS
    ):
        index += 1
    while index < len(unit.lows) and unit.tokens[index].capital:
        index += 1
    if unit.lows[index : index + 1] and unit.lows[index] in ("der", "des", "von", "vom"):
        end = noun_end(unit, index + 1) if index - first < 8 else index
        return end if end > index + 1 else index
    return index


def _by_slavic(unit: Unit) -> Found | None:
    match = SLAVIC_BY.search(unit.text, unit.span.start, unit.span.end)
    if match is None:
        return None
    at = next((i for i, token in enumerate(unit.tokens) if token.start >= match.start()), len(unit.tokens))
    first = next((i for i, token in enumerate(unit.tokens) if token.start >= match.end()), len(unit.tokens))
    if at >= len(unit.tokens) or first >= len(unit.tokens) or unit.inside[at]:
        return None
    return _named(unit, first, _name_end(unit, first), at, first)


def _silent(unit: Unit) -> Found | None:
    match = NO_COMMENT.search(unit.text, unit.span.start, unit.span.end)
    if match is None:
        return None
    at = next((i for i, token in enumerate(unit.tokens) if token.start >= match.start()), 0)
    if unit.inside[at]:
        return None
    first = _subject_start(unit, at)
    source = unit.cover(first, at) if first < at else None
    return Found(source=source, cue=Span(start=match.start(), end=match.end()), content=(), silent=True)
