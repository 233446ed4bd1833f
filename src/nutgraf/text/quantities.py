"""From bare numbers to quantities: labels dropped, ranges joined, units, hedges and the noun that is counted added."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace

from nutgraf.model.notes import Modifier, QuantityKind
from nutgraf.model.span import Span
from nutgraf.text.counting import head_noun
from nutgraf.text.figures import Figure
from nutgraf.text.lexicon import known_counted, role_of
from nutgraf.text.measure_words import LABELS, RISES, SCORES, STREETS
from nutgraf.text.measures import hedge, measure
from nutgraf.text.time_patterns import Printed


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


_LABEL = re.compile(LABELS, re.IGNORECASE)
_STREET = re.compile(STREETS)
_SCORE = re.compile(SCORES, re.IGNORECASE)
_RISE = re.compile(RISES, re.IGNORECASE)
_RANGE = re.compile(
    r"\s?(?:%|per\s?cent|percent|prozent|m|km|miles|°c)?\s?(?P<link>-|–|—|~|to|bis(?:\s+zu)?|and|or|und|oder|до|та|і|й|або|чи|에서)\s?[$€£]?",
    re.IGNORECASE,
)
_BETWEEN = re.compile(r"\b(?:between|zwischen|від|між)\s+(?:[$€£]|\w+\s+)?$", re.IGNORECASE)
_FROM = re.compile(r"\b(?:from|von|з|від|із)\s+(?:[$€£]|(?:about|around|nearly)\s+)?$", re.IGNORECASE)
_LOOSE_LINKS = frozenset({"and", "und", "та", "і", "й"})
_CHOICES = frozenset({"or", "oder", "або", "чи"})


def sift(text: str, found: Sequence[Figure], times: Sequence[Printed], language: str) -> list[Figure]:
    """The numbers that count or measure something: none within a time, none that is only a label, a year or an ordinal."""
    starts = [one.start for one in times]
    kept = []
    for figure in found:
        place = bisect_right(starts, figure.end - 1) - 1
        if place >= 0 and times[place].end > figure.start:
            continue
        if not _is_label(text, figure, language):
            kept.append(figure)
    return kept


_ATTACHED_UNIT = re.compile(
    r"(?:km|m|mm|cm|kg|g|ft|mph|kph|mw|gw|kw|pc|pct|c|f|lb|lbs|oz|t|l|ha)(?![^\W\d_])|°", re.IGNORECASE
)


def _is_label(text: str, figure: Figure, language: str) -> bool:
    before, after = text[max(0, figure.start - 24) : figure.start], text[figure.end : figure.end + 1]
    if figure.worded:
        return (
            after == "-"
            and bool(re.match(r"-(?:third|quarter|fifth|time|sided|way)", text[figure.end : figure.end + 9]))
        ) or before.endswith("-")
    if _clings(text, figure, before, after, language):
        return True
    if _LABEL.search(before) and not (figure.low >= 1000 and "," in text[figure.start : figure.end]):
        return not (before[-1:].isspace() and before.rstrip()[-1:].isdigit())
    if language == "de" and after == "." and figure.low < 100 and text[figure.end + 1 : figure.end + 2] == " ":
        return text[figure.end + 2 : figure.end + 3].isalpha()
    if _STREET.match(text, figure.end):
        return True
    return _yearlike(text, figure) or _in_address(text, figure)


def _clings(text: str, figure: Figure, before: str, after: str, language: str) -> bool:
    """Whether the digits are part of a longer code: "Covid-19", "27th", "555-0143", "24/7"."""
    if re.search(r"[^\W\d_][-–/_.]$", before) and not re.search(r"\b(?:US|a|to|mid|and)-$", before):
        return True
    if re.search(r"\d[-–/:.,]$", before) and not _RANGE.fullmatch(before[-1]):
        return True
    beyond = text[figure.end : figure.end + 8]
    if re.match(r"[/:]\d|-\d{3,}-?|\.\d+\.", beyond) or re.search(r"\d{3}-$", before):
        return True
    if after.isalpha() and language != "ko":
        return not _ATTACHED_UNIT.match(text, figure.end)
    return bool(re.match(r"-(?:й|ї|го|му|те|ма|та|а|е|th|nd|rd|st)\b", beyond))


def _yearlike(text: str, figure: Figure) -> bool:
    printed = text[figure.start : figure.end]
    if not (printed.isdigit() and len(printed) == 4 and 1800 <= figure.low <= 2099):
        return False
    following = re.match(r"\s+([^\W\d_]+)", text[figure.end : figure.end + 30])
    if text[figure.end : figure.end + 1] == "%" or text[max(0, figure.start - 1) : figure.start] in set("$€£"):
        return False
    return not (
        following
        and (following[1].endswith("s") or any(known_counted(following[1], code) for code in ("en", "de", "uk", "ko")))
    )


def _in_address(text: str, figure: Figure) -> bool:
    """Whether the number stands inside a web or mail address, or is a coordinate."""
    printed = text[figure.start : figure.end]
    if "." in printed and len(printed.rpartition(".")[2]) > 3 and "," not in printed:
        return True
    start = figure.start
    while start and not text[start - 1].isspace() and figure.start - start < 80:
        start -= 1
    head = text[start : figure.start]
    return "://" in head or "www." in head or "@" in head or "#" in head


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
            continue
        if other and link and _joins(text, figure, other, link, sentence):
            low = _scaled(figure.low, other.high)
            one = _measured(text, figure, other, sentence, language)
            found.append(replace(one, low=low, high=other.high, modifier=Modifier.RANGE))
            place += 2
            continue
        if not (other and _is_old(text, figure, other, sentence, place and figures[place - 1])):
            found.append(_measured(text, figure, figure, sentence, language))
        place += 1
    return found


def _link(text: str, figure: Figure, other: Figure) -> str:
    between = text[figure.end : other.start]
    match = _RANGE.fullmatch(between) if len(between) < 16 else None
    return match["link"].lower() if match else ""


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
        return other.low - figure.low <= max(2, figure.low)
    return not (_FROM.search(before) and _RISE.search(before))


def _scaled(low: float, high: float) -> float:
    """``low`` in the scale of ``high``, where only the second number prints it ("10 to 12 million")."""
    for scale in (1e9, 1e6, 1e3):
        if (
            high >= scale
            and low < 1_000
            and low * scale < high
            and (scale > 1e3 or (high % 1e3 == 0 and low <= 999 < high < 1e6))
        ):
            return low * scale if scale > 1e3 else low
    return low


def _is_old(text: str, figure: Figure, other: Figure, sentence: Span, _previous: object) -> bool:
    """Whether ``figure`` is the value that was: "rose from 12 to 14"."""
    before = text[max(sentence.start, figure.start - 60) : figure.start]
    return (
        _link(text, figure, other) in {"to", "auf", "до"} and bool(_FROM.search(before)) and bool(_RISE.search(before))
    )


def _measured(text: str, figure: Figure, last: Figure, sentence: Span, language: str) -> Measured:
    unit = measure(text, last.start, last.end, last.high)
    start = unit.start if last is figure else measure(text, figure.start, figure.end, figure.low).start
    modifier, start, end = hedge(text, start, unit.end, last.end, language)
    if figure.vague and modifier is Modifier.EXACT:
        modifier = Modifier.ABOUT
    counted, reach = "", end
    if unit.kind is QuantityKind.COUNT:
        counted, reach = head_noun(text, last.end, sentence.end, language, figure.low)
    return Measured(
        figure=figure, start=start, end=end, reach=max(reach, end), low=figure.low, high=last.high, kind=unit.kind,
        unit=unit.unit, modifier=modifier, counted=counted,
    )  # fmt: skip


_PRONOUN_AFTER = re.compile(
    r"\s+(?:of|another|day|else|thing|side|hand|step|way|reason|by|at|who|that|which|in|is|can|might|would|could)\b"
)
_PRONOUN_BEFORE = re.compile(
    r"\b(?:no|any|every|some|this|that|the|which|each|another|number|only|day|what)[\s-]+$", re.IGNORECASE
)


def is_pronoun(text: str, one: Measured, language: str) -> bool:
    """Whether "one" only stands for somebody or something, and counts nothing."""
    if not one.figure.worded or one.low != 1 or one.high != 1 or one.kind is not QuantityKind.COUNT:
        return False
    if language == "en" and _PRONOUN_BEFORE.search(text[max(0, one.start - 12) : one.start]):
        return True
    if one.counted and known_counted(one.counted, language):
        return False
    following = re.match(
        r"\s+(?:(?:was|were|is|more|other|have|has|been|wurde|ist)\s+){0,3}([^\W\d_]+)",
        text[one.figure.end : one.figure.end + 60],
    )
    befell = following is not None and bool(role_of(following[1], language))
    return not befell or bool(language == "en" and _PRONOUN_AFTER.match(text, one.figure.end))
