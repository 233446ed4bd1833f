"""Which numbers only label something: house and flight numbers, codes, ordinals, years."""

import re
from bisect import bisect_right
from collections.abc import Sequence

from nutgraf.text.counts import is_counted
from nutgraf.text.figure import Figure
from nutgraf.text.lexicon import known_counted
from nutgraf.text.measure_words import LABELS, STREETS
from nutgraf.text.time_patterns import Printed

_LABEL = re.compile(LABELS, re.IGNORECASE)
_STREET = re.compile(STREETS)
_FRACTION = re.compile(r"-(?:thirds?|quarters?|fifths?|tenths?|time|sided|way|and)\b")
_CODE_BEFORE = re.compile(r"[^\W\d_][-–/_.]$|\d[/:.,]$|\d{3}[-–]$|\(\d{3}\)\s?$|\b1-$|(?:^|[\s(])\.$")
_NO_CODE = re.compile(r"\b(?:US|a|to|mid|and)-$")
_CODE_AFTER = re.compile(
    r"[/:]\d|-\d{3,}-|-\d{4}(?!\d)|-[A-Z]{2,}|\)\s?\d{3}-|\.\d+\.|-(?:й|ї|го|му|те|ма|та|а|е|th|nd|rd|st)\b"
)
_ATTACHED_UNIT = re.compile(
    r"(?:km|m|mm|cm|kg|g|ft|mph|kph|mw|gw|kw|pc|pct|c|f|lb|lbs|oz|t|l|ha)(?![^\W\d_])|°|[%‰]|км|кг|м\b|т\b",
    re.IGNORECASE,
)
_COORDINATE = re.compile(r"\d+\.\d{4,}")
_TIME_WORD = re.compile(r"\b(?:day|week|season|line|station|school|group)\s$", re.IGNORECASE)
_NEXT_WORD = re.compile(r"\s+([^\W\d_]+)")


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


def _is_label(text: str, figure: Figure, language: str) -> bool:
    before, after = text[max(0, figure.start - 24) : figure.start], text[figure.end : figure.end + 12]
    if figure.worded:
        return bool(_FRACTION.match(after)) or before.endswith("-")
    if _clings(before, after, language) or _STREET.match(text, figure.end):
        return True
    if _LABEL.search(before) and not _opens_a_count(text, figure, before, language):
        return figure.low < 1_000 or "," not in text[figure.start : figure.end]
    if _in_brackets(before, after, figure) or text[figure.start : figure.end] == "911":
        return True
    if language == "de" and figure.low < 100 and after[:2] == ". ":
        return after[2:3].isalpha()
    return _yearlike(text, figure, language) or _in_address(text, figure)


def _opens_a_count(text: str, figure: Figure, before: str, language: str) -> bool:
    """Whether a day or week is over before the number: "by the end of the day 17 people had been held"."""
    following = _NEXT_WORD.match(text, figure.end, figure.end + 30)
    return bool(_TIME_WORD.search(before) and following and known_counted(following[1], language))


def _clings(before: str, after: str, language: str) -> bool:
    """Whether the digits are part of a longer code or an ordinal: "Covid-19", "27th", "555-0143", "24/7"."""
    if _CODE_BEFORE.search(before) and not _NO_CODE.search(before):
        return True
    if after[:1].isalpha() and language != "ko":
        return not _ATTACHED_UNIT.match(after)
    return bool(_CODE_AFTER.match(after))


_NAME = re.compile(r"[A-ZÄÖÜА-ЯІЇЄҐ][^\W\d_'’.-]+\s\($")


def _in_brackets(before: str, after: str, figure: Figure) -> bool:
    """Whether the number is a note or list mark: "[59]", "(2)"; an age in brackets follows a name."""
    if before.endswith("[") and after.startswith("]"):
        return True
    return before.endswith("(") and after.startswith(")") and not (_NAME.search(before) and 1 < figure.low < 115)


def _yearlike(text: str, figure: Figure, language: str) -> bool:
    printed = text[figure.start : figure.end]
    if not (printed.isdigit() and len(printed) == 4 and 1800 <= figure.low <= 2099):
        return False
    if is_counted(text, figure.start, figure.end):
        return False
    following = _NEXT_WORD.match(text, figure.end, figure.end + 30)
    if text[figure.end : figure.end + 1] == "%" or text[max(0, figure.start - 1) : figure.start] in set("$€£"):
        return False
    if following is None:
        return True
    plural = language == "en" and following[1].endswith("s")
    return not (plural or known_counted(following[1], language))


def _in_address(text: str, figure: Figure) -> bool:
    """Whether the number stands inside a web or mail address, or is a coordinate."""
    printed = text[figure.start : figure.end]
    if _COORDINATE.fullmatch(printed):
        return True
    start = figure.start
    while start and not text[start - 1].isspace() and figure.start - start < 80:
        start -= 1
    head = text[start : figure.start]
    return "://" in head or "www." in head or "@" in head or "#" in head
