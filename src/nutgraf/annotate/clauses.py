"""Finding the parts of an English clause without a parser: the subject before a verb, the name after it, the clause's end."""

from nutgraf.annotate.subjects import abbreviated
from nutgraf.annotate.unit import QUOTE_MARKS, Unit
from nutgraf.text.cues import SAYING, VERBS
from nutgraf.text.titles import PARTY

_STOPS = frozenset(", ; : — – ( ) [ ] ? ! …".split()) | (QUOTE_MARKS - {"'", "’"})
_AFTER_NAME = (
    frozenset(
        "in on at during after when as while before because since who that , . ; : — – ? ! ) ( earlier adding last this".split()
    )
    | QUOTE_MARKS
)
_HELPING = frozenset("is are was were has have had".split())
_LONGEST_SUBJECT = 22
_LONGEST_BRACKET = 9
_DAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday yesterday today".split())


def right_name(unit: Unit, first: int, *, leading: bool = False) -> int:
    """Where the noun phrase that starts at ``first`` ends, asides included; ``first`` where none starts there.

    ``leading`` for a phrase before the clause it belongs to ("According to X, …"): an aside there must be closed.
    """
    lows = unit.lows
    if first >= len(lows) or lows[first] in _STOPS or unit.inside[first]:
        return first
    index = first
    while index < len(lows) and index - first < _LONGEST_SUBJECT and not unit.inside[index]:
        beside = _party_end(unit, index) if index > first else index
        if beside > index:
            index = beside
            continue
        if lows[index] == "," and _aside_follows(unit, index):
            end = _aside_end(unit, index + 1)
            closed = lows[end : end + 1] == (",",) and end + 3 < len(lows)
            return end if closed or not leading else index
        if leading and index > first and lows[index] == "who":
            return next((i for i in range(index, min(len(lows), index + 12)) if lows[i] == ","), index)
        if index > first and lows[index] in _AFTER_NAME and not abbreviated(unit, index):
            break
        index += 1
    return index


def _party_end(unit: Unit, mark: int) -> int:
    """Where the party or another short aside that ``mark`` opens ends ("Rep. Bell | (D-N.C.)", "| , R-Tenn."); else ``mark``."""
    lows = unit.lows
    if lows[mark] == "(":
        close = next((i for i in range(mark + 2, min(mark + _LONGEST_BRACKET, len(lows))) if lows[i] == ")"), mark - 1)
        return close + 1 if close > 0 and not any(unit.inside[mark : close + 1]) else mark
    if lows[mark] != "," or mark + 1 >= len(lows) or not PARTY.fullmatch(lows[mark + 1]):
        return mark
    stop = lows[mark + 2 : mark + 3] == (".",) and mark + 3 < len(lows)
    return mark + 3 if stop else mark + 2


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
    """Where content that starts at ``begin`` ends: the unit's end, or before what the writer goes on with.

    That is ", adding …", ", according to …", a remark on what was named (", which is known to …"), the next verb of
    the same speaker (" and warned …"), a new sentence.
    """
    for index in range(begin + 1, len(unit.lows) - 1):
        if unit.inside[index]:
            continue
        low, following = unit.lows[index], unit.lows[index + 1]
        if low in (",", "—", "–") and (_goes_on(following) or _remarks(unit, index)):
            return index
        if low == ";" or _next_sentence(unit, index) or (low in ("and", "but") and _next_verb(unit, index)):
            return index
    return len(unit.lows)


def _goes_on(following: str) -> bool:
    return following == "according" or (
        following.endswith("ing") and following in VERBS and following not in ("supporting", "seeking", "finding")
    )


def _remarks(unit: Unit, comma: int) -> bool:
    """Whether a non-restrictive clause with a helping verb follows, which is the writer's ("…, which is known to …")."""
    return unit.lows[comma + 1] in ("which", "who") and bool(_HELPING & set(unit.lows[comma + 2 : comma + 4]))


def _next_verb(unit: Unit, joint: int) -> bool:
    """Whether the same speaker goes on with another verb of saying in the past or the present ("and warned that …")."""
    verb = joint + 2 if unit.lows[joint + 1].endswith("ly") or unit.lows[joint + 1] in ("also", "then") else joint + 1
    low = unit.lows[verb] if verb < len(unit.lows) else ""
    return low in SAYING and low.endswith(("ed", "said", "told", "says"))


def _next_sentence(unit: Unit, index: int) -> bool:
    """Whether a sentence of the writer starts behind ``index``, in a unit that a quotation holds together."""
    following = unit.tokens[index + 1]
    if not following.capital or unit.inside[index + 1]:
        return False
    if unit.lows[index] == ".":
        return not abbreviated(unit, index)
    return False


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
