"""Attributions in German, Ukrainian and Russian: verb-second and free word order, read off commas, dashes and colons."""

from dataclasses import replace

from nutgraf.annotate.found import Found, trimmed
from nutgraf.annotate.naming import MARKS, QUOTING, by_german, by_slavic, name_end, quoting, speaks
from nutgraf.annotate.unit import Unit
from nutgraf.model.span import Span
from nutgraf.text.cues_continental import GERMAN_PARTICIPLES, GERMAN_PARTICLES, GERMAN_VERBS, NO_COMMENT, SLAVIC_VERBS

_NOT_SUBJECT = frozenset(
    "am im in an auf bei nach vor zu zum zur heute gestern dazu dabei dann auch wie у в на під після про це як також під".split()
)
_JOINTS = frozenset("dass weil wenn und aber що але та і а".split())
_LOOKS_BACK = frozenset("das dies davon darüber про".split())
_HAVE = frozenset("hat haben hatte hatten habe".split())
_PARTICLES_OF = {"gab": frozenset({"bekannt", "an", "zu"}), "gibt": frozenset({"bekannt", "an"})}
_ARTICLES = frozenset("der die das ein eine diese dieser dieses seine ihre sein ihr".split())
_LONGEST = 14


def find_continental(unit: Unit, language: str) -> list[Found]:
    """The attributions of one unit of German, Ukrainian or Russian, in the order of their cues."""
    silent = _silent(unit)
    if silent is not None:
        return [silent]
    verbs = GERMAN_VERBS if language == "de" else SLAVIC_VERBS
    named = by_german(unit) if language == "de" else by_slavic(unit)
    if named is not None:
        return [named]
    for at, low in enumerate(unit.lows):
        if not unit.inside[at] and language == "de" and GERMAN_PARTICIPLES.fullmatch(low):
            one = _perfect(unit, at, language)
            if one is not None:
                return [one]
        if (
            not unit.inside[at]
            and verbs.fullmatch(low)
            and not _denied(unit, at)
            and not (at and unit.tokens[at].capital)
        ):
            one = _around(unit, at, language)
            if one is not None:
                return [_with_particle(unit, one, at)]
    return []


def _with_particle(unit: Unit, one: Found, at: int) -> Found:
    """The same, its cue with the particle of its verb where that stands right behind it ("teilte mit")."""
    particle = GERMAN_PARTICLES.get(unit.lows[at], "")
    if not particle or unit.lows[at + 1 : at + 2] != (particle,) or unit.inside[at + 1]:
        return one
    return replace(one, cue=unit.cover(at, at + 2))


def _perfect(unit: Unit, at: int, language: str) -> Found | None:
    """ "X hat [am Montag] angekündigt, …" and "Am Montag hat X angekündigt, …"."""
    clause = range(at - 1, max(-1, at - _LONGEST), -1)
    helper = next((i for i in clause if unit.lows[i] in _HAVE or unit.lows[i] in MARKS or unit.inside[i]), -1)
    if helper < 0 or unit.lows[helper] not in _HAVE or {"nicht", "nie"} & set(unit.lows[helper:at]):
        return None
    content = _said_after(unit, at + 1) if unit.lows[at + 1 : at + 2] in ((",",), (":",)) else ()
    first = _subject_start(unit, helper)
    in_front = first < helper and unit.lows[first] not in _NOT_SUBJECT and speaks(unit, first, helper, language)
    bounds = (first, helper) if in_front else (helper + 1, name_end(unit, helper + 1))
    if not content or bounds[0] >= min(bounds[1], at) or not speaks(unit, bounds[0], min(bounds[1], at), language):
        return None
    return Found(source=unit.cover(bounds[0], min(bounds[1], at)), cue=unit.cover(at, at + 1), content=content)


def _denied(unit: Unit, at: int) -> bool:
    if unit.lows[at] in ("heißt", "hieß") and "es" not in unit.lows[max(0, at - 1) : at + 2]:
        return True
    needed = _PARTICLES_OF.get(unit.lows[at])
    if needed is not None and not needed & set(unit.lows[at + 1 : at + _LONGEST]):
        return True
    if (at and unit.lows[at - 1] == "zu") or any(low.startswith("винн") for low in unit.lows[at + 1 : at + 3]):
        return True
    return bool({"nicht", "не", "ob"} & set(unit.lows[max(0, at - 1) : at] + unit.lows[at + 1 : at + 2]))


def _around(unit: Unit, at: int, language: str) -> Found | None:
    before = unit.lows[at - 1] if at else ""
    if unit.lows[0] in _LOOKS_BACK and unit.lows[1:2] in (("це",), (unit.lows[at],)):
        return _looking_back(unit, at, language)
    if at > 2 and before in MARKS and before not in (":", "("):
        return _behind(unit, at, language) or _with_aside(unit, at, language)
    if unit.lows[at] == "so":
        return None
    if unit.lows[at] in QUOTING:
        return quoting(unit, at)
    first = _subject_start(unit, at)
    able = first < at and (speaks(unit, first, at, language) or _surely_said(unit, first, at))
    if able and unit.lows[first] not in _NOT_SUBJECT:
        return _before(unit, first, at)
    return _turned(unit, at, language)


def _looking_back(unit: Unit, at: int, language: str) -> Found | None:
    """ "Das teilte die Polizei mit." / "Про це повідомила поліція.": what is said is the sentence before."""
    last = name_end(unit, at + 1)
    if last <= at + 1 or not speaks(unit, at + 1, last, language):
        return None
    return Found(source=unit.cover(at + 1, last), cue=unit.cover(at, at + 1), content=(), back=True)


def _with_aside(unit: Unit, at: int, language: str) -> Found | None:
    """ "Bo Ott, der Leiter der Werft, sagte, …": the subject stands before the aside."""
    close = at - 1
    opened = next((i for i in range(close - 1, max(-1, close - _LONGEST), -1) if unit.lows[i] == ","), 0)
    content = _said_after(unit, at + 1)
    if unit.lows[close] != "," or opened < 1 or unit.inside[opened] or not content:
        return None
    first = _subject_start(unit, opened)
    if first >= opened or unit.lows[first] in _NOT_SUBJECT or not speaks(unit, first, opened, language):
        return None
    return Found(source=unit.cover(first, close), cue=unit.cover(at, at + 1), content=content)


def _behind(unit: Unit, at: int, language: str) -> Found | None:
    """„…“, sagte X / «…», — сказав X."""
    if unit.lows[at] in QUOTING:
        return quoting(unit, at)
    if unit.lows[at] == "so" and not _introduces(unit, at):
        return None
    last = name_end(unit, at + 1)
    content = trimmed(unit, 0, at)
    if last <= at + 1 or not content or len(content[0]) < 3 or not speaks(unit, at + 1, last, language):
        return None
    rest = next((i for i in range(last, min(len(unit.lows), last + 12)) if unit.inside[i]), None)
    more = trimmed(unit, rest, len(unit.tokens)) if rest is not None else ()
    return Found(source=unit.cover(at + 1, last), cue=unit.cover(at, at + 1), content=(*content, *more))


def _surely_said(unit: Unit, first: int, at: int) -> bool:
    """Whether a plain noun phrase is followed by what only speech is followed by: "dass", "що" or a quotation."""
    if unit.lows[first] not in _ARTICLES or not any(token.capital for token in unit.tokens[first + 1 : at]):
        return False
    after = range(at + 1, min(len(unit.lows), at + 4))
    return any(unit.lows[i] in ("dass", "daß", "ob", "що") or unit.inside[i] or unit.lows[i] == ":" for i in after)


def _introduces(unit: Unit, at: int) -> bool:
    """Whether "so" names who said it (", so der Minister."), and is no "so that"."""
    following = unit.lows[at + 1 : at + 2]
    return bool(following) and (
        unit.tokens[at + 1].capital or following[0] in ("der", "die", "das", "ein", "eine", "er", "sie")
    )


def _before(unit: Unit, first: int, at: int) -> Found | None:
    content = _said_after(unit, at + 1)
    if content and any(GERMAN_VERBS.fullmatch(word) for word in content[0].of(unit.text).split(" ", 1)[:1]):
        return None
    return Found(source=unit.cover(first, at), cue=unit.cover(at, at + 1), content=content) if content else None


def _turned(unit: Unit, at: int, language: str) -> Found | None:
    """Am Montag sagte X, … / Про це заявив X, …"""
    last = name_end(unit, at + 1)
    content = _said_after(unit, last)
    back = not content and unit.lows[0] in _LOOKS_BACK
    if last <= at + 1 or not (content or back) or not speaks(unit, at + 1, last, language):
        return None
    return Found(source=unit.cover(at + 1, last), cue=unit.cover(at, at + 1), content=content, back=back)


def _said_after(unit: Unit, begin: int) -> tuple[Span, ...]:
    """What follows the first comma, colon or opening mark after ``begin``."""
    for index in range(begin, min(len(unit.lows), begin + 18)):
        if unit.inside[index]:
            return trimmed(unit, index, len(unit.tokens))
        if unit.lows[index] in (",", ":") and not _within_number(unit, index) and not _apposition(unit, index):
            return trimmed(unit, index + 1, len(unit.tokens))
    return ()


def _within_number(unit: Unit, comma: int) -> bool:
    return comma + 1 < len(unit.tokens) and unit.tokens[comma + 1].start == unit.tokens[comma].end


def _apposition(unit: Unit, comma: int) -> bool:
    """Whether what follows the comma only tells who the speaker is ("sagte Bo Ott, der Leiter der Werft: …")."""
    if (
        unit.lows[comma + 1 : comma + 2] not in (("ein",), ("eine",), ("der",), ("die",))
        or not unit.tokens[comma - 1].capital
    ):
        return False
    reach = range(comma + 2, min(len(unit.lows), comma + 14))
    return any(unit.lows[i] == ":" or unit.inside[i] for i in reach)


def _subject_start(unit: Unit, at: int) -> int:
    first = at
    while first > 0 and at - first < _LONGEST and unit.lows[first - 1] not in MARKS and not unit.inside[first - 1]:
        if unit.lows[first - 1] in _JOINTS and not _joins_nouns(unit, first - 1, at):
            break
        first -= 1
    return first


def _joins_nouns(unit: Unit, joint: int, at: int) -> bool:
    """Whether "und" stands between two nouns of one subject ("Polizei und Feuerwehr meldeten")."""
    if unit.lows[joint] not in ("und", "та", "і", "й") or joint == 0 or joint + 1 >= at:
        return False
    return unit.tokens[joint - 1].capital and unit.tokens[joint + 1].capital


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
