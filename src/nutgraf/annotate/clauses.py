"""Finding the parts of an English clause without a parser: the subject before a verb, the name after it, the clause's end."""

from nutgraf.annotate.unit import QUOTE_MARKS, Unit
from nutgraf.text.cues import GROUPS, PRONOUNS, SAYING, VERBS

_STOPS = frozenset(", ; : — – ( ) [ ] ? ! …".split()) | (QUOTE_MARKS - {"'", "’"})
_JOINTS = frozenset(
    "that but because if when while although though whether as since where after before than so until unless what how why".split()
)
_LEADS = frozenset(
    """but and however meanwhile also so then still yet now later recently today or nor instead indeed moreover nevertheless
    nonetheless separately earlier afterward afterwards finally previously thus perhaps maybe once even""".split()
)
_PREPOSITIONS = frozenset(
    "in on at after during for by with from to into over under until since last this next despite against about".split()
)
_ASIDE_HEADS = frozenset(
    "a an the who which whose one head chief director president his her its now then also former himself herself".split()
)
_ARTICLES = frozenset("the a an his her its their our my your this that these those some one two another".split())
_AFTER_NAME = (
    frozenset(
        "in on at during after when as while before because since who that , . ; : — – ? ! ) ( earlier adding last this".split()
    )
    | QUOTE_MARKS
)
_LONGEST_SUBJECT = 22
_SUBJECTS = frozenset("he she they i we it".split())
_DAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday yesterday today".split())


def subject(unit: Unit, start: int) -> tuple[int, int] | None:
    """The tokens of the subject of the verb group that starts at ``start``, or None."""
    if start == 0:
        return None
    if unit.lows[start - 1] == "," and not unit.inside[start - 1]:
        return appositive(unit, start)
    first = _noun_phrase_start(unit, start)
    return _trim(unit, first, start)


def _noun_phrase_start(unit: Unit, start: int) -> int:
    first = start
    while first > 0 and start - first < _LONGEST_SUBJECT and not unit.inside[first - 1]:
        before = unit.lows[first - 1]
        if (
            before in _STOPS
            or before in _JOINTS
            or (before in SAYING and first < start and not unit.tokens[first - 1].capital)
        ):
            break
        if first < start and unit.lows[first] in _SUBJECTS:
            break
        if before in ("who", "which"):
            return first - 1 if first == start else first
        if (
            before in ("and", "or")
            and first < start
            and (unit.lows[first] in PRONOUNS or _verb_between(unit, first - 1))
        ):
            break
        first -= 1
    return first


def _verb_between(unit: Unit, joint: int) -> bool:
    """Whether a clause of its own seems to end at ``joint`` ("He left and Smith said")."""
    before = unit.lows[max(0, joint - 8) : joint]
    return any(word in SAYING or word in ("is", "was", "has", "had", "are", "were", "will") for word in before)


def _trim(unit: Unit, first: int, last: int) -> tuple[int, int] | None:
    while first < last and (unit.lows[first] in _LEADS or (unit.lows[first].endswith("ly") and last - first > 1)):
        first += 1
    if first < last and unit.lows[first] in _PREPOSITIONS:
        first = _after_preposition(unit, first, last)
    if first >= last or last - first > _LONGEST_SUBJECT:
        return None
    return (first, last) if _nominal(unit, first, last) else None


def _after_preposition(unit: Unit, first: int, last: int) -> int:
    """ "On Monday Smith" without a comma: the subject is what follows the day, or the last pronoun or capital."""
    for index in range(first + 1, last):
        if unit.lows[index] in PRONOUNS or (unit.lows[index - 1] in _DAYS and index > first):
            return index
    return last


def _nominal(unit: Unit, first: int, last: int) -> bool:
    words = range(first, last)
    if last - first == 1 and unit.lows[first] in PRONOUNS:
        return True
    return any(
        unit.tokens[i].capital or unit.lows[i] in GROUPS or unit.lows[i] in _ARTICLES for i in words
    ) or unit.lows[last - 1].endswith("s")


def appositive(unit: Unit, start: int) -> tuple[int, int] | None:
    """The subject with an aside between it and its verb ("X, a researcher at Y, believes")."""
    close = start - 1
    if close < 2 or unit.inside[close]:
        return None
    opened = next(
        (i for i in range(close - 1, max(0, close - 30), -1) if unit.lows[i] == "," and not unit.inside[i]), -1
    )
    while (
        opened > 0
        and unit.lows[opened + 1] not in _ASIDE_HEADS
        and not unit.lows[opened + 1].isdigit()
        and not _office_like(unit, opened, close)
    ):
        opened = next(
            (i for i in range(opened - 1, max(-1, opened - 20), -1) if unit.lows[i] == "," and not unit.inside[i]), -1
        )
    if opened < 1 or close - opened < 2:
        return None
    first = _noun_phrase_start(unit, opened)
    bounds = _trim(unit, first, opened)
    if bounds is None or not (unit.tokens[bounds[1] - 1].capital or unit.lows[bounds[1] - 1] in GROUPS):
        return None
    return bounds[0], close


def _office_like(unit: Unit, opened: int, close: int) -> bool:
    return any(word in GROUPS for word in unit.lows[opened + 1 : min(close, opened + 6)]) and close - opened < 16


def right_name(unit: Unit, first: int, *, leading: bool = False) -> int:
    """Where the noun phrase that starts at ``first`` ends, asides included; ``first`` where none starts there.

    ``leading`` for a phrase before the clause it belongs to ("According to X, …"): an aside there must be closed.
    """
    lows = unit.lows
    if first >= len(lows) or lows[first] in _STOPS or unit.inside[first]:
        return first
    index = first
    while index < len(lows) and index - first < _LONGEST_SUBJECT and not unit.inside[index]:
        if lows[index] == "," and _aside_follows(unit, index):
            end = _aside_end(unit, index + 1)
            closed = lows[end : end + 1] == (",",) and end + 3 < len(lows)
            return end if closed or not leading else index
        if index > first and lows[index] in _AFTER_NAME and not _shortened(unit, index):
            break
        index += 1
    return index


def _shortened(unit: Unit, index: int) -> bool:
    """Whether the full stop at ``index`` belongs to a short word or an initial ("Sen. Bell")."""
    if unit.lows[index] != "." or index + 1 >= len(unit.tokens):
        return False
    return unit.tokens[index + 1].start - unit.tokens[index].end == 1 and len(unit.lows[index - 1]) <= 4


def _aside_follows(unit: Unit, comma: int) -> bool:
    following = unit.lows[comma + 1 : comma + 2]
    return (
        bool(following)
        and following[0] in ("a", "an", "the", "who", "head", "director", "chief", "president", "whose")
        and not unit.inside[comma + 1]
    )


def _aside_end(unit: Unit, first: int) -> int:
    index = first
    while index < len(unit.lows) and unit.lows[index] not in (",", ".", ";", ":", "—", "–") and not unit.inside[index]:
        index += 1
    return index


def closes_clause(unit: Unit, begin: int) -> int:
    """Where content that starts at ``begin`` ends: the unit's end, or a comma before ", adding …", ", according to …"."""
    for index in range(begin + 1, len(unit.lows) - 1):
        if unit.lows[index] in (",", "—", "–") and not unit.inside[index]:
            following = unit.lows[index + 1]
            if following == "according" or (
                following.endswith("ing")
                and following in VERBS
                and following not in ("calling", "supporting", "seeking", "finding")
            ):
                return index
        if unit.lows[index] == ";" and not unit.inside[index]:
            return index
    return len(unit.lows)


_TOLD = frozenset("him her them me us you it reporters journalists lawmakers".split())
_TOLD_THAT = frozenset(
    "that to how why whether if he she they it there about of against the his her their its a".split()
)


def object_end(unit: Unit, end: int) -> int:
    """Where the person told ends ("told [the BBC on Monday] that …")."""
    lows = unit.lows
    if end >= len(lows) or unit.inside[end]:
        return end
    if lows[end] in _TOLD:
        return adjunct_end(unit, end + 1)
    for index in range(end + 1, min(end + 14, len(lows))):
        if unit.inside[index] or lows[index] in _TOLD_THAT or lows[index] == ".":
            return index
        if lows[index] in (",", ":"):
            return index + 1
        if lows[index] in ("in", "on", "at", "during"):
            return adjunct_end(unit, index)
    return end


def adjunct_end(unit: Unit, end: int) -> int:
    """Past a time or a place between cue and clause ("said [on Monday in Seoul] that …")."""
    lows = unit.lows
    if end >= len(lows) or lows[end] not in (
        "on",
        "in",
        "at",
        "during",
        "to",
        "late",
        "early",
        "earlier",
        "last",
        "this",
        "via",
        "through",
        "after",
        "from",
    ):
        return end
    for index in range(end + 1, min(end + 16, len(lows))):
        if lows[index] in ("that", "how", "whether", "why") or unit.inside[index]:
            return index
        if lows[index] in (",", ":"):
            return index + 1
        if lows[index - 1] in _DAYS and lows[index] not in (
            "in",
            "on",
            "at",
            "morning",
            "night",
            "evening",
            "afternoon",
        ):
            return index
    return end
