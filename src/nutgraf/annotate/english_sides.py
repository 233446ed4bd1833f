"""The parts of one English attribution around its cue: behind what is said, in front of it, or in its midst."""

from nutgraf.annotate.clauses import adjunct_end, closes_clause, object_end, right_name
from nutgraf.annotate.english_cues import has_particle
from nutgraf.annotate.found import Found, trimmed
from nutgraf.annotate.subjects import appositive, main_subject, subject
from nutgraf.annotate.unit import QUOTE_MARKS, Unit
from nutgraf.model.span import Span
from nutgraf.text.cues import AUXILIARIES, BASES, GROUPS, HOLDING, PRONOUNS, SAYING, TELLING, VERBS, WEAK

_ENDS = frozenset(", . ; : — – ? !".split()) | QUOTE_MARKS
_BREAKS = frozenset(", — – ? !".split()) | QUOTE_MARKS
_CLAUSE_STARTS = frozenset("that how why whether what if it he she they we i you there to".split())
_ARTICLES = frozenset("the a an his her its their this these".split())
_AFTER_NAME = _ENDS | frozenset("in on at during after when as of from while".split())
_GOING_ON = frozenset(", — – and by in".split())
_TO_SOMEBODY = ("threat", "promis", "pledg", "vow")
_LIKE_PASTS = frozenset("forecast read found put".split())
_MANY = frozenset(
    "they we you i who which that some many most few several both all those these two three four five no".split()
)
_NOBODY = frozenset("nobody no none neither nothing".split())
_TRAILING = frozenset(
    """in on at during after when while as before of from with by about last this to via through earlier early late later monday
    tuesday wednesday thursday friday saturday sunday referring again then there here under""".split()
)


def according(unit: Unit, at: int) -> Found | None:
    """ "According to X, …" and "…, according to X"."""
    first = at + 2
    leading = at <= 2
    last = right_name(unit, first, leading=leading)
    if last <= first:
        return None
    source, cue = unit.cover(first, last), unit.cover(at, at + 2)
    if leading:
        return Found(source=source, cue=cue, content=trimmed(unit, last, closes_clause(unit, last)), relays=True)
    content = trimmed(unit, _left_start(unit, at), at)
    return Found(source=source, cue=cue, content=content) if content else None


def silent(unit: Unit, start: int, at: int, shared: Span | None) -> Found | None:
    """ "X declined to comment [on Y]": a no-comment, whose content is the topic where one is named."""
    end = (
        at + 3
        if unit.lows[at] == "declined"
        or (unit.lows[at + 1 : at + 2] == ("to",) and unit.lows[at] not in ("respond", "comment"))
        else at + 1
    )
    stop = closes_clause(unit, end)
    topic = unit.lows[end : end + 1] in (("on",), ("about",), ("the",))
    content = trimmed(unit, end, stop) if topic else ()
    request = unit.lows[end : end + 1] == ("to",) and stop - end < 9
    while stop > end and unit.lows[stop - 1] in _ENDS:
        stop -= 1
    cue = unit.cover(start, stop if request else end)
    return Found(source=source_left(unit, start, shared), cue=cue, content=content, silent=True)


def passive(unit: Unit, start: int, end: int) -> Found | None:
    """ "is expected to …": nobody is named who says so."""
    if unit.lows[end : end + 1] != ("to",):
        return None
    content = trimmed(unit, end, closes_clause(unit, end))
    return Found(source=None, cue=unit.cover(start, end), content=content) if content else None


def preposed(unit: Unit, start: int, at: int, end: int, shared: Span | None) -> Found | None:
    """ "X said [on Monday] that …", "X threatened to …", and "…, adding that …" with the speaker of before."""
    low = unit.lows[at]
    source = source_left(unit, start, shared)
    if source is not None and _unsaid(unit, source):
        return None
    if source is None or not _agrees(unit, source, start, low):
        return None
    begin = _content_start(unit, at, end)
    if low in HOLDING and low not in SAYING and _aimed_elsewhere(unit, begin, low):
        return None
    content = trimmed(unit, begin, closes_clause(unit, begin))
    if not content and unit.lows[-1] != ":":
        return None
    if low in WEAK and not has_particle(unit, at):
        able = source is None or _can_speak(unit, source)
        if not able or (content and not _clause_follows(unit, begin)):
            return None
    return Found(source=source, cue=unit.cover(start, end), content=content)


def _agrees(unit: Unit, source: Span, start: int, low: str) -> bool:
    """Whether a plain form without a helping verb has more than one to say it ("They claim", not "Swing state Florida")."""
    if low not in BASES or unit.lows[start] != low or low in _LIKE_PASTS:
        return True
    words = source.of(unit.text).split()
    many = words[0].lower() in _MANY or words[-1].endswith(("s", "s’", "people", "men", "police", "others", "more"))
    return many or " and " in source.of(unit.text) or words[-1].lower() in GROUPS


def _unsaid(unit: Unit, source: Span) -> bool:
    """Whether nobody says it, or it is only asked whether somebody does ("if Bell said that …")."""
    first = next(index for index, token in enumerate(unit.tokens) if token.end > source.start)
    return unit.lows[first] in _NOBODY or (first > 0 and unit.lows[first - 1] in ("if", "whether", "unless"))


def _content_start(unit: Unit, at: int, end: int) -> int:
    low = unit.lows[at]
    if has_particle(unit, at):
        return end
    if low in TELLING:
        return object_end(unit, end)
    return adjunct_end(unit, end) if low in SAYING else end


def _clause_follows(unit: Unit, begin: int) -> bool:
    if begin >= len(unit.lows):
        return False
    if any(unit.inside[begin : begin + 8]) or unit.lows[begin] in _CLAUSE_STARTS:
        return True
    return (unit.tokens[begin].capital or unit.lows[begin] in _ARTICLES) and _verb_ahead(unit, begin)


def _aimed_elsewhere(unit: Unit, begin: int, low: str) -> bool:
    """Whether "to" starts no wish or plan but names whom it concerns ("has promised to Ukraine")."""
    if low.startswith(_TO_SOMEBODY) and unit.lows[begin : begin + 1] in (("for",), ("in",), ("on",), ("at",)):
        return True
    if low.startswith("kn") and unit.lows[begin : begin + 1] == ("to",):
        return True
    if unit.lows[begin : begin + 1] != ("to",) or begin + 1 >= len(unit.lows) or unit.inside[begin + 1]:
        return False
    return unit.tokens[begin + 1].capital or unit.lows[begin + 1] in _ARTICLES


def _verb_ahead(unit: Unit, begin: int) -> bool:
    return any(
        word in AUXILIARIES and word not in ("to", "all", "on", "both") for word in unit.lows[begin + 1 : begin + 9]
    )


def _can_speak(unit: Unit, source: Span) -> bool:
    words = [token for token in unit.tokens if source.start <= token.start < source.end]
    return any(token.capital or token.text.lower() in PRONOUNS or token.text.lower() in GROUPS for token in words)


def source_left(unit: Unit, start: int, shared: Span | None) -> Span | None:
    """The subject before the cue; where two verbs share one ("X left and said"), the one already found."""
    bounds = subject(unit, start)
    if bounds is not None:
        return unit.cover(*bounds)
    before = unit.lows[start - 1] if start else ""
    if unit.lows[start].endswith("ing"):
        if before not in _GOING_ON:
            return None
        main = main_subject(unit, start)
        return unit.cover(*main) if main is not None else shared
    return shared if before in ("and", "but", "or", ",") else None


def _left_start(unit: Unit, stop: int) -> int:
    """Where the clause that is said before ``stop`` starts: the unit's start, or behind a semicolon."""
    for index in range(stop - 1, -1, -1):
        if unit.lows[index] == ";" and not unit.inside[index]:
            return index + 1
    return 0


def postposed(unit: Unit, start: int, at: int, end: int) -> Found | None:
    """ "…, X said [on Monday]", and the rest of a quotation that it interrupts."""
    bounds = subject(unit, start)
    if bounds is None or bounds[0] < 3 or unit.lows[bounds[0] - 1] not in _BREAKS or not _trails_off(unit, at, end):
        return None
    left = trimmed(unit, _left_start(unit, bounds[0]), bounds[0])
    if not left or (len(left[0]) < 12 and not unit.inside[bounds[0] - 1]):
        return None
    return Found(source=unit.cover(*bounds), cue=unit.cover(start, end), content=(*left, *_goes_on(unit, end)))


def inverted(unit: Unit, start: int, at: int, end: int) -> Found | None:
    """ "…", said X, a researcher."""
    if (
        start != at
        or at < 3
        or unit.lows[at] in TELLING
        or unit.lows[at - 1] not in _BREAKS
        or unit.lows[at].endswith("ing")
    ):
        return None
    last = right_name(unit, end)
    if last <= end or unit.lows[end] in ("that", "it", "in", "on", "at", "to"):
        return None
    if last < len(unit.lows) and unit.lows[last] not in _AFTER_NAME:
        return None
    if appositive(unit, at) is not None and not unit.inside[at - 1]:
        return None
    left = trimmed(unit, _left_start(unit, at), at)
    return (
        Found(source=unit.cover(end, last), cue=unit.cover(at, end), content=(*left, *_goes_on(unit, last)))
        if left
        else None
    )


def _trails_off(unit: Unit, at: int, end: int) -> bool:
    """Whether nothing but a time, a place or an aside follows the cue, so that what is said must stand before it."""
    lows = unit.lows
    if end >= len(lows):
        return True
    if unit.inside[end]:
        return False
    if lows[end] in _ENDS:
        return lows[end] != ":" or end == len(lows) - 1
    begin = object_end(unit, end) if lows[at] in TELLING else end
    if begin >= len(lows) or (lows[at] in TELLING and lows[begin] in (".", ",")):
        return True
    return (
        lows[begin] in _TRAILING and "that" not in lows[begin : begin + 9] and not any(unit.inside[begin : begin + 12])
    )


def _goes_on(unit: Unit, last: int) -> tuple[Span, ...]:
    """The rest of an interrupted quotation ("…," he said, "…")."""
    for index in range(last, min(last + 16, len(unit.tokens))):
        if unit.inside[index]:
            return trimmed(unit, index, len(unit.tokens))
        if unit.lows[index] in VERBS and unit.lows[index].endswith("ing"):
            return ()
    return ()
