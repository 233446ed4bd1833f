"""Attributions in English: around each cue, the one who speaks on one side and what is said on the other."""

from collections.abc import Iterator

from nutgraf.annotate.clauses import adjunct_end, appositive, closes_clause, object_end, right_name, subject
from nutgraf.annotate.found import Found, trimmed
from nutgraf.annotate.unit import QUOTE_MARKS, Unit
from nutgraf.text.cues import (
    AUXILIARIES,
    BE,
    COMMENTING,
    DECLINED,
    GROUPS,
    HOLDING,
    JUDGING,
    NOUN_BEFORE,
    PARTICLES,
    PRONOUNS,
    SAYING,
    TELLING,
    VERBS,
    WEAK,
)

_ENDS = frozenset(", . ; : — – ? !".split()) | QUOTE_MARKS
_CLAUSE_STARTS = frozenset(
    "that how why whether what if it he she they we i you there the a an his her its their this these".split()
)
_MEDIUM = frozenset(
    "statement interview tweet letter email post memo speech report op-ed blog video message remarks release".split()
)
_DAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday today yesterday".split())
_LONGEST_GROUP = 5


def find_english(unit: Unit) -> list[Found]:
    """The attributions of one unit, in the order of their cues."""
    found: list[Found] = []
    at = 0
    while at < len(unit.tokens):
        one = None if unit.inside[at] else _at(unit, at, found)
        if one is not None:
            found.append(one)
            at = max(at + 1, _after(unit, one))
        else:
            at += 1
    return found


def _after(unit: Unit, one: Found) -> int:
    """Where to look for the next cue: behind this one, and behind what follows it as its content (nothing nests)."""
    end = max((span.end for span in (one.cue, one.source, *one.content) if span is not None), default=0)
    return next((index for index, token in enumerate(unit.tokens) if token.start >= end), len(unit.tokens))


def _at(unit: Unit, at: int, earlier: list[Found]) -> Found | None:
    low = unit.lows[at]
    if low in ("citing", "cited", "cites", "cite", "regarding", "following", "including", "continuing"):
        return None
    if low == "according" and unit.lows[at + 1 : at + 2] == ("to",):
        return _according(unit, at)
    if low not in VERBS or _is_noun(unit, at) or (at and unit.tokens[at].capital and low not in ("said", "says")):
        return None
    if _no_comment(unit, at):
        return _silent(unit, at, earlier)
    start = _group_start(unit, at)
    if _denied(unit, start, at):
        return None
    end = _group_end(unit, at)
    return _around(unit, start, at, end, earlier)


def _is_noun(unit: Unit, at: int) -> bool:
    """Whether a word that may be a verb is a noun here ("the reports", "his claims")."""
    low = unit.lows[at]
    if at == 0:
        return not low.endswith("ing") or low in JUDGING
    before = unit.lows[at - 1]
    if before in NOUN_BEFORE and not (low.endswith("ing") and before in ("by", "from", "in", "for", "with")):
        return True
    return low in WEAK and at + 1 < len(unit.lows) and unit.lows[at + 1] in ("of", "by") and low.endswith("s")


def _group_start(unit: Unit, at: int) -> int:
    start = at
    while start > 0 and at - start < _LONGEST_GROUP and not unit.inside[start - 1]:
        before = unit.lows[start - 1]
        if (
            before not in AUXILIARIES
            and not (before.endswith("ly") and len(before) > 4)
            and not before.endswith(("n’t", "n't"))
        ):
            break
        start -= 1
    return start


def _denied(unit: Unit, start: int, at: int) -> bool:
    """Whether the cue is negated, asked for or only supposed ("did not say", "might say", "if he says")."""
    group = unit.lows[start:at]
    negated = any(word in ("not", "never") or word.endswith(("n’t", "n't")) for word in group)
    supposed = (
        any(word in ("would", "could", "might", "should", "may", "can", "must") for word in group)
        and unit.lows[at] in SAYING
    )
    aim = "to" in group and "went" not in group
    asked = unit.lows[start - 1 : start] and unit.lows[start - 1] in (
        "if",
        "unless",
        "whether",
        "without",
        "refused",
        "declined",
    )
    return bool(
        (negated and unit.lows[at] not in ("expected", "believe", "think", "want", "know")) or supposed or asked or aim
    )


def _group_end(unit: Unit, at: int) -> int:
    """The end of the cue with its particle ("pointed out"), its day ("said Tuesday") and its medium ("in a statement")."""
    end = at + 1
    lows = unit.lows
    if lows[end : end + 1] and lows[end] in PARTICLES.get(lows[at], ()):
        end += 1
    if lows[at] in ("told", "asked", "called"):
        return end
    if lows[at] in SAYING and lows[end : end + 1] and lows[end] in _DAYS:
        end += 1
    if (
        lows[at] in SAYING
        and lows[end : end + 1] == ("in",)
        and lows[end + 1 : end + 2]
        and lows[end + 1] in ("a", "an")
    ):
        medium = next((i for i in range(end + 2, min(end + 5, len(lows))) if lows[i] in _MEDIUM), 0)
        end = medium + 1 if medium else end
    return end


def _no_comment(unit: Unit, at: int) -> bool:
    lows = unit.lows
    if lows[at] in DECLINED:
        return lows[at + 1 : at + 2] == ("to",) and bool(set(lows[at + 2 : at + 4]) & COMMENTING)
    negated = any(word == "not" or word.endswith(("n’t", "n't")) for word in lows[_group_start(unit, at) : at])
    return negated and lows[at] in ("respond", "comment")


def _silent(unit: Unit, at: int, earlier: list[Found]) -> Found | None:
    """ "X declined to comment [on Y]": a no-comment, whose content is the topic where one is named."""
    start = _group_start(unit, at)
    end = at + 3 if unit.lows[at] in DECLINED else at + 1
    source = _source_left(unit, start, earlier)
    stop = closes_clause(unit, end)
    topic = unit.lows[end : end + 1] and unit.lows[end] in ("on", "about", "further", "the")
    content = trimmed(unit, end, stop) if topic and unit.lows[end] != "further" else ()
    cue_end = end if content else (stop if unit.lows[end : end + 1] == ("to",) and stop - end < 9 else end)
    return Found(source=source, cue=unit.cover(start, max(cue_end, at + 1)), content=content, silent=True)


def _according(unit: Unit, at: int) -> Found | None:
    first = at + 2
    last = right_name(unit, first, leading=at <= 2)
    if last <= first:
        return None
    source, cue = unit.cover(first, last), unit.cover(at, at + 2)
    before = at - 1 if at and unit.lows[at - 1] in _ENDS else at
    if at == 0 or (before > 0 and unit.lows[at - 1] == "," and at <= 2):
        begin = last + 1 if unit.lows[last : last + 1] == (",",) else last
        return Found(source=source, cue=cue, content=trimmed(unit, begin, closes_clause(unit, begin)))
    begin = _left_start(unit, at)
    content = trimmed(unit, begin, at)
    if unit.lows[last : last + 1] == (",",) and not content:
        content = trimmed(unit, last + 1, len(unit.tokens))
    return Found(source=source, cue=cue, content=content)


def _around(unit: Unit, start: int, at: int, end: int, earlier: list[Found]) -> Found | None:
    low = unit.lows[at]
    if low in SAYING:
        after = _postposed(unit, start, at, end) or _inverted(unit, start, at, end)
        if after is not None:
            return after
    if (
        start < at
        and unit.lows[at - 1] in BE | {"widely"}
        and low
        in ("expected", "known", "believed", "said", "reported", "thought", "understood", "alleged", "estimated")
    ):
        return _passive(unit, start, end) if unit.lows[end : end + 1] == ("to",) else None
    if set(unit.lows[start:at]) & BE and not low.endswith("ing"):
        return None
    source = _source_left(unit, start, earlier)
    if source is None and not (
        low.endswith("ing") and start and unit.lows[start - 1] in (",", "—", "–", "and", "by", "in")
    ):
        return None
    if source is not None and low in WEAK and not _can_speak(unit, source):
        return None
    return _preposed(unit, start, at, end, source)


def _passive(unit: Unit, start: int, end: int) -> Found | None:
    content = trimmed(unit, end, closes_clause(unit, end))
    return Found(source=None, cue=unit.cover(start, end), content=content) if content else None


def _preposed(unit: Unit, start: int, at: int, end: int, source: object) -> Found | None:
    from nutgraf.model.span import Span

    low = unit.lows[at]
    particle = unit.lows[at + 1 : at + 2] and unit.lows[at + 1] in PARTICLES.get(low, ())
    begin = (
        end
        if particle
        else object_end(unit, end)
        if low in TELLING
        else adjunct_end(unit, end)
        if low in SAYING
        else end
    )
    stop = closes_clause(unit, begin)
    content = trimmed(unit, begin, stop)
    if not content and unit.lows[-1] != ":":
        return None
    if particle:
        return Found(source=source if isinstance(source, Span) else None, cue=unit.cover(start, end), content=content)
    if low in WEAK and content and not _clause_follows(unit, begin, low):
        return None
    if low in HOLDING - SAYING and content and not _clause_follows(unit, begin, low) and low in WEAK:
        return None
    return Found(source=source if isinstance(source, Span) else None, cue=unit.cover(start, end), content=content)


def _clause_follows(unit: Unit, begin: int, low: str) -> bool:
    if begin >= len(unit.lows):
        return False
    word = unit.lows[begin]
    if word in _CLAUSE_STARTS or word == "to" or unit.inside[begin]:
        return (
            word not in ("the", "a", "an", "his", "her", "its", "their", "this", "these")
            or low not in WEAK
            or unit.inside[begin]
            or _verb_ahead(unit, begin)
        )
    return unit.tokens[begin].capital and _verb_ahead(unit, begin)


def _verb_ahead(unit: Unit, begin: int) -> bool:
    return any(
        word in AUXILIARIES and word not in ("to", "all", "on", "both") for word in unit.lows[begin + 1 : begin + 9]
    )


def _can_speak(unit: Unit, source: object) -> bool:
    from nutgraf.model.span import Span

    if not isinstance(source, Span):
        return False
    words = [t for t in unit.tokens if source.start <= t.start < source.end]
    return any(t.text.lower() in PRONOUNS or t.text.lower() in GROUPS for t in words) or any(t.capital for t in words)


def _source_left(unit: Unit, start: int, earlier: list[Found]) -> object:
    from nutgraf.model.span import Span

    bounds = subject(unit, start)
    if bounds is not None:
        return unit.cover(*bounds)
    if (start and unit.lows[start - 1] in ("and", "but", "or")) or (
        start and unit.lows[start - 1] == "," and not unit.lows[start].endswith("ing")
    ):
        shared = [one.source for one in earlier if isinstance(one.source, Span)]
        return shared[-1] if shared else None
    return None


def _left_start(unit: Unit, stop: int) -> int:
    """Where the clause that is said before ``stop`` starts: the unit's start, or behind a semicolon."""
    for index in range(stop - 1, -1, -1):
        if unit.lows[index] == ";" and not unit.inside[index]:
            return index + 1
    return 0


def _postposed(unit: Unit, start: int, at: int, end: int) -> Found | None:
    """ "…, X said [on Monday]." """
    bounds = subject(unit, start)
    if (
        bounds is None
        or bounds[0] < 3
        or (unit.lows[bounds[0] - 1] not in (",", "—", "–", "?", "!") and unit.lows[bounds[0] - 1] not in QUOTE_MARKS)
    ):
        return None
    if not _trails_off(unit, at, end):
        return None
    begin = _left_start(unit, bounds[0])
    left = trimmed(unit, begin, bounds[0] - (unit.lows[bounds[0] - 1] not in QUOTE_MARKS))
    if not left or (len(left[0]) < 8 and not unit.inside[bounds[0] - 1]):
        return None
    return Found(source=unit.cover(*bounds), cue=unit.cover(start, end), content=(*left, *_goes_on(unit, end)))


def _inverted(unit: Unit, start: int, at: int, end: int) -> Found | None:
    """ "…", said X, a researcher."""
    if (
        start != at
        or at < 3
        or unit.lows[at] in TELLING
        or (unit.lows[at - 1] not in (",", "—", "–", "?", "!") and unit.lows[at - 1] not in QUOTE_MARKS)
    ):
        return None
    last = right_name(unit, end)
    if last <= end or unit.lows[at].endswith("ing") or unit.lows[end] in ("that", "it", "in", "on", "at", "to"):
        return None
    if last < len(unit.lows) and unit.lows[last] not in _ENDS | {
        "in",
        "on",
        "at",
        "during",
        "after",
        "when",
        "as",
        "of",
        "from",
        "while",
    }:
        return None
    if appositive(unit, at) is not None and not unit.inside[at - 1]:
        return None
    begin = _left_start(unit, at)
    left = trimmed(unit, begin, at)
    return (
        Found(source=unit.cover(end, last), cue=unit.cover(at, end), content=(*left, *_goes_on(unit, last)))
        if left
        else None
    )


def _trails_off(unit: Unit, at: int, end: int) -> bool:
    """Whether nothing but a time, a place or an aside follows the cue, so that what is said must stand before it."""
    lows = unit.lows
    if end >= len(lows) or (
        lows[end] in _ENDS and not (lows[end] == ":" and end < len(lows) - 1) and not unit.inside[end]
    ):
        return True
    if unit.inside[end]:
        return False
    told = lows[at] in TELLING
    begin = object_end(unit, end) if told else end
    if told and (begin >= len(lows) or lows[begin] in (".", ",")):
        return True
    adjunct = lows[begin] in (
        "in",
        "on",
        "at",
        "during",
        "after",
        "when",
        "while",
        "as",
        "before",
        "of",
        "from",
        "with",
        "by",
        "about",
        "last",
        "this",
        "to",
        "via",
        "through",
        "earlier",
        "early",
        "late",
        "later",
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
        "referring",
        "again",
        "then",
        "there",
        "here",
    )
    return adjunct and "that" not in lows[begin : begin + 9] and not any(unit.inside[begin : begin + 12])


def _goes_on(unit: Unit, last: int) -> Iterator["object"]:
    """The rest of an interrupted quotation ("…," he said, "…")."""
    for index in range(last, min(last + 16, len(unit.tokens))):
        if unit.inside[index]:
            yield from trimmed(unit, index, len(unit.tokens))
            return
        if unit.lows[index] in VERBS and unit.lows[index].endswith("ing"):
            return
