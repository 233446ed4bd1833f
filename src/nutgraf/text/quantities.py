"""From bare numbers to quantities: ranges and scores joined, units, hedges and the noun that is counted added."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from nutgraf.model.notes import Modifier, QuantityKind
from nutgraf.model.span import Span
from nutgraf.text.counting import head_noun
from nutgraf.text.figure import Figure
from nutgraf.text.lexicon import known_counted, role_of
from nutgraf.text.measure_words import RISES, SCORES
from nutgraf.text.measures import hedge, measure


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """A number with what stands beside it. ``start`` .. ``end`` with hedge and unit, ``reach`` to the end of its noun."""

    figure: Figure
    start: int
    end: int
    reach: int
    low: float
    high: float
    kind: QuantityKind
    unit: str
    modifier: Modifier
    counted: str


_SCORE = re.compile(SCORES, re.IGNORECASE)
_RISE = re.compile(RISES, re.IGNORECASE)
_UNIT = r"%|per\s?cent|percent|prozent|m|km|miles|°c"
_UNIT_BEHIND = re.compile(rf"\s?(?:{_UNIT})", re.IGNORECASE)
_RANGE = re.compile(
    rf"\s?(?P<unit>{_UNIT})?\s?(?P<link>-|–|—|~|to|bis(?:\s+zu)?|and|or|und|oder|до|та|і|й|або|чи|에서)\s?[$€£]?",
    re.IGNORECASE,
)
_BETWEEN = re.compile(r"\b(?:between|zwischen|від|між)\s+(?:[$€£]|\w+\s+)?$", re.IGNORECASE)
_FROM = re.compile(r"\b(?:from|von|з|від|із)\s+(?:[$€£]|(?:about|around|nearly)\s+)?$", re.IGNORECASE)
_TO = re.compile(r"\b(?:to|auf|до)\s+[$€£]?$", re.IGNORECASE)
_LOOSE_LINKS = frozenset({"and", "und", "та", "і", "й"})
_CHOICES = frozenset({"or", "oder", "або", "чи"})


def measured(text: str, figures: Sequence[Figure], sentence: Span, language: str) -> list[Measured]:
    """The quantities of one sentence, in order; ``figures`` are its sifted numbers."""
    found: list[Measured] = []
    place = 0
    while place < len(figures):
        figure = figures[place]
        other = figures[place + 1] if place + 1 < len(figures) else None
        link = _link(text, figure, other) if other else ""
        if other and link and _is_score(text, figure, other, link, sentence):
            found.append(_score(figure, other))
            place += 2
        elif other and link and _joins(text, figure, other, link, sentence):
            found.append(_range(text, figure, other, sentence, language))
            place += 2
        else:
            if not _is_old(text, figures, place, sentence):
                found.append(_measured(text, figure, figure, sentence, language))
            place += 1
    return found


def _range(text: str, figure: Figure, other: Figure, sentence: Span, language: str) -> Measured:
    one = _measured(text, figure, other, sentence, language)
    window = text[max(sentence.start, figure.start - 16) : figure.start]
    opening = _BETWEEN.search(window)
    start = figure.start - len(window) + opening.start() if opening else one.start
    low = _scaled(figure.low, other.high)
    return replace(one, start=min(start, one.start), low=low, high=other.high, modifier=Modifier.RANGE)


def _link(text: str, figure: Figure, other: Figure) -> str:
    between = text[figure.end : other.start]
    match = _RANGE.fullmatch(between) if len(between) < 16 else None
    if match is None or (match["unit"] and not _UNIT_BEHIND.match(text, other.end)):
        return ""
    return match["link"].lower()


def _is_score(text: str, figure: Figure, other: Figure, link: str, sentence: Span) -> bool:
    if link not in {"-", "–", "—"} or figure.worded or other.worded or max(figure.low, other.low) > 300:
        return False
    if figure.low != int(figure.low) or other.low != int(other.low):
        return False
    near = text[max(sentence.start, figure.start - 80) : min(sentence.end, other.end + 60)]
    return figure.low > other.low or bool(_SCORE.search(near))


def _score(figure: Figure, other: Figure) -> Measured:
    low, high = sorted((figure.low, other.low))
    return Measured(
        figure=figure, start=figure.start, end=other.end, reach=other.end, low=low, high=high, kind=QuantityKind.SCORE,
        unit="", modifier=Modifier.EXACT, counted="",
    )  # fmt: skip


def _joins(text: str, figure: Figure, other: Figure, link: str, sentence: Span) -> bool:
    """Whether two numbers are the ends of one range; after "rose from" they are an old and a new value."""
    if _scaled(figure.low, other.high) >= other.high:
        return False
    before = text[max(sentence.start, figure.start - 40) : figure.start]
    if link in _LOOSE_LINKS:
        return bool(_BETWEEN.search(before))
    if link in _CHOICES:
        return (
            other.low - figure.low <= max(2, figure.low)
            and figure.low == int(figure.low)
            and other.low == int(other.low)
        )
    return not (_FROM.search(before) and _RISE.search(before))


def _scaled(low: float, high: float) -> float:
    """``low`` in the scale of ``high``, where only the second number prints it ("10 to 12 million")."""
    for scale in (1e9, 1e6):
        if high >= scale and low < 1_000 and low * scale < high:
            return low * scale
    return low


def _is_old(text: str, figures: Sequence[Figure], place: int, sentence: Span) -> bool:
    """Whether a number is the value that was: "rose from 12 to 14", "rose to 14 from 12"."""
    figure = figures[place]
    before = text[max(sentence.start, figure.start - 60) : figure.start]
    if not (_FROM.search(before) and _RISE.search(before)):
        return False
    after = figures[place + 1] if place + 1 < len(figures) else None
    if after and _TO.search(text[figure.end : after.start][-6:]):
        return True
    earlier = figures[place - 1] if place else None
    return earlier is not None and bool(_TO.search(text[max(0, earlier.start - 8) : earlier.start]))


def _measured(text: str, figure: Figure, last: Figure, sentence: Span, language: str) -> Measured:
    unit = measure(text, last.start, last.end, last.high)
    start = unit.start if last is figure else measure(text, figure.start, figure.end, figure.low).start
    modifier, start, end = hedge(text, start, unit.end, last.end, language)
    if modifier is Modifier.AT_MOST and _risen(text, start, figure.start):
        modifier, start = Modifier.EXACT, unit.start
    if figure.vague and modifier is Modifier.EXACT:
        modifier = Modifier.ABOUT
    counted, reach = "", end
    if unit.kind is QuantityKind.COUNT:
        counted, reach = head_noun(text, figure.start, last.end, sentence.end, language, figure.low)
    return Measured(
        figure=figure, start=start, end=end, reach=max(reach, end), low=figure.low, high=last.high, kind=unit.kind,
        unit=unit.unit, modifier=modifier, counted=counted,
    )  # fmt: skip


def _risen(text: str, start: int, number: int) -> bool:
    """Whether "до" before a number is the new value of something that grew, and no upper bound."""
    return text[start:number].strip().lower() == "до" and bool(_RISE.search(text[max(0, start - 24) : start]))


_PRONOUN_AFTER = re.compile(
    r"\s+(?:of|another|day|else|thing|side|hand|step|way|reason|by|at|who|that|which|in|is|can|might|would|could)\b"
)
_PRONOUN_BEFORE = re.compile(
    r"\b(?:no|any|every|some|this|that|the|which|each|another|number|only|day|what)[\s-]+$", re.IGNORECASE
)
_BEFELL = re.compile(r"\s+(?:(?:was|were|is|more|other|have|has|been|wurde|ist|\w+ly)\s+){0,3}([^\W\d_]+)")
_LAST_WORD = re.compile(r"([^\W\d_]+)\s+(?:at\s+least\s+)?$")


_HYPHENED = re.compile(r"-(?!plus|odd|strong)[^\W\d_]")
_NAMED = re.compile(r"(?<![.!?:]\s)(?<!\n)\b[A-ZÄÖÜА-ЯІЇЄҐ][\w'’]*\s$")


def is_name_part(text: str, one: Measured, role: str, language: str) -> bool:
    """Whether a number that heads nothing only belongs to a name or an adjective: "Channel Nord 5", "a four-door car"."""
    if one.kind is not QuantityKind.COUNT or one.modifier is not Modifier.EXACT:
        return False
    if _HYPHENED.match(text, one.figure.end):
        return True
    if one.figure.worded or one.counted or role or language == "ko":
        return False
    return bool(_NAMED.search(text[max(0, one.start - 24) : one.start]))


def is_pronoun(text: str, one: Measured, language: str) -> bool:
    """Whether "one" only stands for somebody or something, and counts nothing."""
    if not one.figure.worded or one.low != 1 or one.high != 1 or one.kind is not QuantityKind.COUNT:
        return False
    start, end = one.figure.start, one.figure.end
    before = text[max(0, start - 24) : start]
    if language == "en" and (_PRONOUN_BEFORE.search(before) or _PRONOUN_AFTER.match(text, end)):
        return True
    if one.counted and known_counted(one.counted, language):
        return False
    beside = (_BEFELL.match(text, end, end + 60), _LAST_WORD.search(before))
    return not any(word and role_of(word[1], language) for word in beside)
