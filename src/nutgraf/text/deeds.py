"""What a clause tells that happened: which deeds stand in it, and which of them stands nearest to something beside it."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from nutgraf.model.span import Span
from nutgraf.text.deed_words import DEEDS, LANGUAGES

SAYING = "say"
"""The deed that is only saying."""

_BEHIND, _BETWEEN, _BACK = 15, 16, 60
_OF_THE = re.compile(
    r"\b(?:of|in|after|to|for|over|from|about|with|during|before) (?:the|an?|his|her|their) $", re.IGNORECASE
)
_WALL = re.compile(
    r"[;:()–—“”«»\"\n]|,(?!\d)|(?<!\w)(?:but|because|although|though|while|whereas|after|before|when|since|as|if|and|who|which|whose|where|that|following|despite|aber|weil|"
    r"obwohl|nachdem|während|und|dass|als|але|бо|хоча|після|коли|і|та|що|mientras|después|pero|aunque|cuando|y|que|mais|après|alors|quand|et|qui)(?!\w)",
    re.IGNORECASE,
)
_BOUND = re.compile(r"since|after|before|following|nachdem|après|después|після", re.IGNORECASE)
_AT_END = re.compile(r"\s*(?:of|de|du|d['’])?\s*(?:the\s+)?", re.IGNORECASE)
_INDIRECT = re.compile(r"\b(?:in|of|over|for|from|about|to|into|on|with|by|against)\b", re.IGNORECASE)
_DETERMINER = re.compile(
    r"\b(?:the|an?|its|his|her|their|this|that|these|those|two|three|four|five|six|several|many|all|some|\d+|of) $",
    re.IGNORECASE,
)
_NOUN_BEHIND = re.compile(
    r" (?!in\b|on\b|at\b|by\b|to\b|for\b|from\b|after\b|off\b|over\b|and\b|or\b|last\b|as\b)[a-z]{3,}"
)


class Told(NamedTuple):
    """A deed ("arrest") told by the words under ``span``; ``once`` is 1 or 2 the surer a story has only one of it, -1 where it has many."""

    name: str
    once: int
    span: Span


def clause_around(text: str, sentence: Span, span: Span) -> Span:
    """The stretch of ``sentence`` between walls (commas, "and", "when") that holds ``span``."""
    first, last = sentence.start, sentence.end
    for wall in _WALL.finditer(text, sentence.start, sentence.end):
        if wall.end() <= span.start:
            bound = _BOUND.fullmatch(wall.group()) and not text[wall.end() : span.start].strip()
            first = first if bound else wall.end()
        elif wall.start() >= span.end:
            last = wall.start()
            break
    return Span(start=min(first, span.start), end=max(last, span.end))


def deeds_in(text: str, language: str, clause: Span, beside: Span | None = None) -> Iterator[Told]:
    """Every deed that ``clause`` tells, in order; with ``beside`` only those that something there can belong to.

    Nothing in languages without words for deeds.
    """
    if language not in LANGUAGES:
        return
    pattern, names = _patterns()[language]
    for found in pattern.finditer(text, clause.start, clause.end):
        where = Span(start=found.start(), end=found.end())
        name = found.lastgroup or ""
        if not _describes(text, where, language) and (beside is None or _can_own(text, language, name, where, beside)):
            yield Told(*names[name], where)


def deed_nearest(text: str, language: str, clause: Span, beside: Span) -> Told | None:
    """The deed nearest to ``beside`` in a clause, one before it a little sooner than one behind it."""
    told = deeds_in(text, language, clause, beside)
    return min(told, key=lambda each: _far(each.span, beside) + _aside(text, clause, each), default=None)


def belongs_to_a_noun(text: str, language: str, clause: Span, time: Span, word: Span) -> bool:
    """Whether a time belongs to a noun behind it ("the 3 May attack") that is not the deed ``word``."""
    before = text[max(clause.start, time.start - 5) : time.start]
    return language == "en" and before.endswith("the ") and not time.end <= word.start <= time.end + _BEHIND


def _can_own(text: str, language: str, name: str, where: Span, beside: Span) -> bool:
    """Whether it is not "the end of January", nor behind a preposition ("on Monday in the attack")."""
    month_end = name == "end" and _AT_END.fullmatch(text, min(where.end, beside.start), beside.start)
    turned = language == "en" and where.start >= beside.end and _INDIRECT.search(text, beside.end, where.start)
    return not where.touches(beside) and not month_end and not turned


def _describes(text: str, word: Span, language: str) -> bool:
    """Whether a participle only describes a noun: "two derailed coaches"."""
    if language != "en" or not text[word.start : word.end].lower().endswith("ed"):
        return False
    before = _DETERMINER.search(text, max(0, word.start - _BETWEEN), word.start)
    return before is not None and _NOUN_BEHIND.match(text, word.end) is not None


def _aside(text: str, clause: Span, told: Told) -> int:
    """How much a noun behind a preposition ("on the street of the shooting") stands back behind the verb of its clause."""
    start = max(clause.start, told.span.start - _BETWEEN)
    return _BACK if told.name != SAYING and _OF_THE.search(text, start, told.span.start) else 0


def _far(word: Span, span: Span) -> int:
    return span.start - word.end if word.end <= span.start else _BEHIND + word.start - span.end


@lru_cache(maxsize=1)
def _patterns() -> dict[str, tuple[re.Pattern[str], dict[str, tuple[str, int]]]]:
    """For each language one pattern with a group for each deed."""
    parts: dict[str, list[str]] = {language: [] for language in LANGUAGES}
    names: dict[str, tuple[str, int]] = {}
    for line in DEEDS.strip().splitlines():
        name, _, rest = line.partition(": ")
        plain = name.rstrip("!*")
        names[plain] = plain, name.count("!") - name.count("*")
        for language, forms in zip(LANGUAGES, rest.split(" | "), strict=True):
            parts[language].append(rf"(?P<{plain}>{forms.strip()})")
    return {
        language: (re.compile(rf"(?<!\w)(?:{'|'.join(forms)})(?![\w-])", re.IGNORECASE), names)
        for language, forms in parts.items()
    }
