"""What a number measures: money, a share, a length, an age, a time span, or a plain count."""

import re
from functools import lru_cache
from typing import NamedTuple

from nutgraf.model.notes import Modifier, QuantityKind
from nutgraf.text.measure_words import (
    AFTER_HEDGES,
    AGE_AFTER,
    AGE_BEFORE,
    CURRENCY_AFTER,
    CURRENCY_BEFORE,
    DURATIONS,
    HEDGES,
    SHARE,
    UNITS,
)


class Measure(NamedTuple):
    """Kind and unit of a number, and the characters of number and unit together."""

    kind: QuantityKind
    unit: str
    start: int
    end: int


_BEFORE = re.compile(
    rf"(?:{'|'.join(re.escape(sign) for sign in sorted(CURRENCY_BEFORE, key=len, reverse=True))})\s?$", re.IGNORECASE
)
_NAME_AGE = re.compile(
    r"(?:[A-ZÄÖÜА-ЯІЇЄҐ][\w'’.-]+|\b(?:man|woman|boy|girl|son|daughter|brother|sister|wife|husband|child|mother|father"
    r"|teen|teenager|driver|pilot|captain|master|worker|student|pupil|suspect|gunman|victim|officer|soldier|teacher|doctor|nurse"
    r"|guard|watchman|owner|farmer|passenger|cyclist|resident|neighbour|neighbor|Mann|Frau|Sohn|Tochter|Fahrer|Pilot))(?:,\s|\s\()$"
)
_AGES = re.compile(r"\b(?:ages|aged)\s+(?:of\s+|between\s+)?(?:\d{1,2}(?:,\s|,?\s(?:and|to|or)\s))+$", re.IGNORECASE)
_MAN_OF = re.compile(
    r"\b(?:man|woman|boy|girl|father|mother|driver|worker|student|pensioner|Mann|Frau|Junge|Mädchen|homme|femme|hombre|mujer)"
    r"\s(?:of|von|de)\s$"
)
_WHO_IS = re.compile(
    r"\b(?:who|he|she)(?:,?\s(?:is|was|turned|turns|is now|was only|is only|would have been)|['’]s)\s$", re.IGNORECASE
)
_AGE_BEFORE = re.compile(AGE_BEFORE, re.IGNORECASE)
_MAGNITUDE = re.compile(r"\b(?:magnitude|stärke|магнітуд\w+)[\s-]+(?:of\s+|von\s+)?$|규모\s?$", re.IGNORECASE)
_HANGUL = re.compile(r"[가-힣]")


@lru_cache(maxsize=1)
def _after() -> tuple[re.Pattern[str], dict[str, tuple[QuantityKind, str]]]:
    """One pattern for everything that may follow a number as its unit, and what each named bracket means."""
    means: dict[str, tuple[QuantityKind, str]] = {}
    parts = []
    tables = [
        (QuantityKind.AGE, {AGE_AFTER: "year"}, ""),
        (QuantityKind.SHARE, {SHARE: "%"}, r"[\s-]?"),
        (QuantityKind.MONEY, CURRENCY_AFTER, r"[\s-]?"),
        (QuantityKind.MEASURE, UNITS, r"[\s-]?"),
        (QuantityKind.DURATION, DURATIONS, r"[\s-]?"),
    ]
    for kind, table, gap in tables:
        for forms, unit in table.items():
            name = f"u{len(means)}"
            means[name] = (kind, unit)
            parts.append(rf"(?P<{name}>{gap}(?:{forms}))")
    return re.compile(rf"(?:{'|'.join(parts)})(?![^\W\d_가-힣])", re.IGNORECASE), means


def measure(text: str, start: int, end: int, value: float) -> Measure:
    """What the number ``text[start:end]`` measures, by the signs and words beside it."""
    before = text[max(0, start - 32) : start]
    sign = _BEFORE.search(before)
    if sign and (not sign.group()[0].isalpha() or not before[: sign.start()][-1:].isalnum()):
        unit = CURRENCY_BEFORE[sign.group().strip().lower()]
        return Measure(QuantityKind.MONEY, unit, start - len(sign.group()), end)
    if _MAGNITUDE.search(before) and value < 11:
        return Measure(QuantityKind.MEASURE, "magnitude", start, end)
    pattern, means = _after()
    found = pattern.match(text, end)
    if found and not _wrong_unit(text, start, found):
        kind, unit = means[found.lastgroup or ""]
        return Measure(kind, unit, start, found.end())
    if _is_age(before, text[end : end + 1], value):
        return Measure(QuantityKind.AGE, "year", start, end)
    return Measure(QuantityKind.COUNT, "", start, end)


def _wrong_unit(text: str, start: int, found: re.Match[str]) -> bool:
    """Korean units cling to their number; a gap before one syllable is another word, as is a one-letter Latin "m, …" """
    unit = found.group()
    return bool(_HANGUL.match(unit.strip())) and unit[:1] == " " and len(unit.strip()) == 1 and text[start].isdigit()


def _is_age(before: str, after: str, value: float) -> bool:
    if not 0 < value < 115 or value != int(value):
        return False
    if _AGE_BEFORE.search(before):
        return True
    if (
        _AGES.search(before)
        or _MAN_OF.search(before)
        or (_WHO_IS.search(before) and not after[:1].isalpha() and after != " ")
    ):
        return True
    closed = (before.endswith("(") and after == ")") or (before.endswith(", ") and after in {",", ";", "."})
    return closed and bool(_NAME_AGE.search(before))


@lru_cache(maxsize=8)
def _hedge_patterns(language: str) -> tuple[re.Pattern[str], re.Pattern[str] | None]:
    def grouped(table: dict[str, str]) -> str:
        return "|".join(f"(?P<{name.replace(' ', '_')}>{forms})" for name, forms in table.items())

    before = re.compile(rf"(?:^|[^\w])(?:{grouped(HEDGES.get(language, HEDGES['en']))})\s+$|~\s?$", re.IGNORECASE)
    after = AFTER_HEDGES.get(language)
    return before, re.compile(grouped(after)) if after else None


def hedge(text: str, start: int, end: int, number_end: int, language: str) -> tuple[Modifier, int, int]:
    """How the quantity ``text[start:end]`` is hedged, and its characters with the hedging words."""
    before, after = _hedge_patterns(language)
    window = text[max(0, start - 24) : start]
    follows = after.match(text, number_end) if after else None
    if follows:
        return Modifier((follows.lastgroup or "").replace("_", " ")), start, max(end, follows.end())
    found = before.search(window)
    if found is None:
        return Modifier.EXACT, start, end
    if found.lastgroup is None:
        return Modifier.ABOUT, start - len(found.group()), end
    words_start = start - len(window) + found.start(found.lastgroup)
    return Modifier(found.lastgroup.replace("_", " ")), words_start, end
