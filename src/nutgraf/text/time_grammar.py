"""The patterns that times follow: one for each language, built from its word lists and the CLDR's names."""

import re
from collections.abc import Iterable
from functools import lru_cache

from nutgraf.text.hits import first_words
from nutgraf.text.number_words import VALUES
from nutgraf.text.time_words import (
    DAY_WORDS,
    KOREAN_DAYS,
    MONTH_FORMS,
    ONE_WORD_PERIODS,
    SEASONS,
    SHIFTS,
    UNITS,
    WEEKDAY_FORMS,
)


@lru_cache(maxsize=64)
def names_of(kind: str, language: str) -> dict[str, int]:
    """Lower-case month ("month", 1..12) or weekday ("weekday", Monday 0) names of a language, from the CLDR."""
    from babel import Locale, UnknownLocaleError

    try:
        locale = Locale.parse(language)
    except (UnknownLocaleError, ValueError, TypeError):
        locale = Locale.parse("en")
    table = locale.months if kind == "month" else locale.days
    found: dict[str, int] = {}
    for context in ("format", "stand-alone"):
        for width in ("wide", "abbreviated"):
            for number, name in table[context][width].items():
                plain = name.lower().rstrip(".")
                if len(plain) >= (3 if width == "abbreviated" else 2) and not plain.isdigit() and plain[0].isalpha():
                    found.setdefault(plain, int(number))
    extra = (MONTH_FORMS if kind == "month" else WEEKDAY_FORMS).get(language, {})
    return found | {name.rstrip("."): number for name, number in extra.items()}


def _or(words: "list[str] | dict[str, int] | dict[str, str]") -> str:
    longest_first = sorted(words, key=lambda word: (-len(word), word))
    return "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in longest_first) or "(?!)"


_YEAR = r"(?P<year>(?:1[89]|20)\d\d)"
_ISO = r"(?P<year>(?:19|20)\d\d)-(?P<month>[01]\d)-(?P<day>[0-3]\d)(?!\d)"
_CLOCK = r"(?P<hour>[01]?\d|2[0-3]):(?P<minute>[0-5]\d)(?::[0-5]\d)?(?![\d:])"
_COUNT = r"(?P<num>\d{{1,3}}|{numbers})"


def _english() -> list[str]:
    units, shifts, seasons = _or(UNITS["en"]), _or(SHIFTS["en"]), _or(SEASONS["en"])
    count = _COUNT.format(numbers="an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve")
    weekday, month = _or(names_of("weekday", "en")), _or(names_of("month", "en"))
    part = r"(?:\s+(?:morning|afternoon|evening|night|noon))?"
    return [
        *_english_quarters(),
        rf"(?P<dayword>{_or(DAY_WORDS['en'])}){part}",
        rf"{count}\s+(?P<unit>{units})\s+(?P<back>ago|earlier)",
        rf"(?P<shift>{shifts})\s+(?P<unit>{units}|(?P<season>{seasons})|(?P<monthname>{month})|(?P<weekday>{weekday}){part})",
        rf"(?P<monthname>{month})\.?\s+(?P<day>[0-3]?\d),?\s+(?:of\s+)?(?P<shift>last|this|next)\s+(?P<unit>year)",
        rf"(?P<monthname>{month})\s+(?P<shift>last|this|next)\s+(?P<unit>year)",
        rf"(?P<season>{seasons})(?:\s+of|,)?\s+{_YEAR}",
        r"(?P<unit>weekend)",
        rf"(?:(?P<early>early|late)\s+)?(?P<weekday>{weekday})\b\.?{part}",
        r"(?P<hour>1[0-2]|0?\d)(?:[:.](?P<minute>[0-5]\d))?\s?(?P<half>[ap])(?:\.\s?m\.|m\b)",
        r"(?P<noon>noon|midnight)",
    ]


def _english_quarters() -> list[str]:
    """Quarters and halves of a year, with the year or without it."""
    shifted = r"(?P<shift>last|this|next)\s+(?P<unit>year)"
    quarter = r"(?P<quarter>first|second|third|fourth)[\s-]quarter"
    half = r"(?P<halfyear>first|second|last)\s+half"
    return [
        rf"(?P<lead>the\s+)?{quarter}(?:\s+(?:of\s+(?:{_YEAR}|{shifted}|the\s+(?P<unit>year))|{_YEAR}|{shifted}))?",
        rf"(?P<lead>the\s+)?{half}\s+of\s+(?:{_YEAR}|{shifted}|the\s+(?P<unit>year))",
        rf"{shifted}['’]s\s+(?:{quarter}|{half})",
        rf"(?P<lead>the\s+)?{_YEAR}\s+{quarter}",
        rf"(?P<lead>Q)(?P<quarter>[1-4])\s+(?:of\s+)?{_YEAR}",
    ]


_GERMAN_PARTS = "abend|morgen|nacht|nachmittag|vormittag|mittag|früh"
_OPENERS = {"en": "a an early late mid noon midnight the first second third fourth q", "de": "vor anfang mitte ende"}


def _german() -> list[str]:
    units, shifts, seasons = _or(UNITS["de"]), _or(SHIFTS["de"]), _or(SEASONS["de"])
    count = _COUNT.format(numbers="eine[mnr]?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf")
    part = f"(?:{_GERMAN_PARTS})?"
    weekday, month = _or(names_of("weekday", "de")), _or(names_of("month", "de"))
    return [
        rf"(?P<dayword>{_or([w for w in DAY_WORDS['de'] if w != 'morgen'])}|(?<!heute )(?-i:morgen))(?:\s+(?:Abend|Morgen|Nacht|Nachmittag|Mittag|früh))?",
        rf"(?P<back>vor)\s+{count}\s+(?P<unit>{units})",
        rf"(?P<shift>{shifts})\s+(?P<unit>{units}|(?P<season>{seasons})|(?P<monthname>{month})|(?P<weekday>{weekday}){part})",
        rf"(?P<season>{seasons})\s+{_YEAR}",
        rf"(?P<weekday>{weekday}){part}",
        r"(?P<hour>[01]?\d|2[0-4])(?:[.:](?P<minute>[0-5]\d))?\s+Uhr",
        r"(?P<day>[0-3]?\d)\.\s?(?P<month>1[0-2]|0?[1-9])\.(?!\d)",
    ]


def _ukrainian() -> list[str]:
    units, shifts, seasons = _or(UNITS["uk"]), _or(SHIFTS["uk"]), _or(SEASONS["uk"])
    count = _COUNT.format(numbers="один|одну|два|дві|три|чотири|п['’ʼ]ять|шість|сім|вісім|дев['’ʼ]ять|десять")
    weekday, month = _or(names_of("weekday", "uk")), _or(names_of("month", "uk"))
    return [
        rf"(?P<dayword>{_or(DAY_WORDS['uk'])})",
        rf"{count}\s+(?P<unit>{units})\s+(?P<back>тому)",
        rf"(?P<period>{_or(list(ONE_WORD_PERIODS['uk']))})",
        rf"(?P<shift>{shifts})\s+(?P<unit>{units}|(?P<season>{seasons})|(?P<monthname>{month})|(?P<weekday>{weekday}))",
        rf"(?P<season>{seasons})\s+{_YEAR}",
        rf"(?P<weekday>{weekday})",
    ]


def _korean() -> list[str]:
    days = "|".join(KOREAN_DAYS)
    shifts = _or(SHIFTS["ko"])
    return [
        rf"{_YEAR}년\s?(?P<month>1[0-2]|0?[1-9])월(?:\s?(?P<day>[0-3]?\d)일)?",
        rf"{_YEAR}년(?:\s(?P<season>[봄]|여름|가을|겨울))?",
        r"(?:(?P<shift>지난해|작년|올해|내년)\s)?(?P<month>1[0-2]|0?[1-9])월(?:\s?(?P<day>[0-3]?\d)일(?!간|\s?동안))?",
        r"(?P<num>\d{1,3})(?P<unit>일|주|주일|개월|년)\s?(?P<back>전)",
        rf"(?P<num>{days})\s?(?P<back>전)",
        rf"(?P<period>{_or(list(ONE_WORD_PERIODS['ko']))})",
        rf"(?:(?P<shift>{shifts})\s)?(?P<day>[12]\d|3[01]|0?[1-9])일(?!간|\s?동안|\s?만에|\s?째|\s?전|\s?뒤|\s?후|부대|정|본)",
        rf"(?P<dayword>{_or(DAY_WORDS['ko'])})",
        rf"(?:(?P<shift>{shifts})\s?(?:주\s)?)?(?P<weekday>{_or([w for w in names_of('weekday', 'ko') if len(w) == 3])})",
        r"(?:(?P<half>오전|오후|새벽|밤|저녁|아침)\s?)?(?P<hour>[01]?\d|2[0-4])시(?!간)(?:\s?(?P<minute>[0-5]?\d)분(?!간))?",
    ]


def _general(language: str) -> list[str]:
    """Day, month and year in the orders that most languages print, with the names of ``language``."""
    month, weekday = _or(names_of("month", language)), _or(names_of("weekday", language))
    day = r"(?P<day>[0-3]?\d)(?:\s?[-–]\s?(?P<last>[0-3]?\d))?(?:st|nd|rd|th|\.|º|er)?"
    before = r"(?P<part>early|late|mid|Anfang|Mitte|Ende)[\s-]+(?:of\s+)?"
    found = [
        _ISO,
        rf"{day}\s+(?:(?:of|de|di|tháng)\s+)?(?P<monthname>{month})\b\.?(?:,?\s+(?:(?:de|del)\s+)?{_YEAR})?",
        rf"(?P<monthname>{month})\.?\s+{day}(?!\d|[.,]?\d|:)(?:,?\s+{_YEAR})?",
        rf"(?P<monthname>{month})\.?,?\s+(?:(?:of|de|del)\s+)?{_YEAR}",
        rf"(?:{before})?(?P<monthname>{month})\b",
        r"(?P<day>[0-3]?\d)\.\s?(?P<month>1[0-2]|0?[1-9])\.\s?(?P<year>(?:19|20)\d\d)(?!\d)",
        r"(?P<day>[0-3]?\d)/(?P<month>[0-3]?\d)/(?P<year>(?:19|20)\d\d)(?!\d)",
        rf"{_YEAR}(?!\d|[.,]\d|\s?%|[’']?s\b|-\w)",
        _CLOCK,
    ]
    if language not in UNITS:
        found = [*found, rf"(?P<weekday>{weekday})\b"]
        if language in DAY_WORDS:
            found.append(rf"(?P<dayword>{_or(DAY_WORDS[language])})")
    return found


_OWN = {"en": _english, "de": _german, "uk": _ukrainian, "ko": _korean}
_GROUP = re.compile(r"\(\?P<(\w+)>")


@lru_cache(maxsize=32)
def time_pattern(language: str) -> re.Pattern[str]:
    general = _general(language)
    own = _OWN[language]() if language in _OWN else []
    every = [general[0], *own, *general[1:]] if language != "de" else [*general[:-2], *own, *general[-2:]]
    count = iter(range(10_000))
    body = "|".join(_GROUP.sub(lambda found: f"(?P<{found[1]}_{next(count)}>", part) for part in every)
    return re.compile(
        rf"(?<![\w$€£#])(?<!\d[.,:/-])(?:{body})(?![^\W_]{{{1 if language != 'ko' else 99}}})", re.IGNORECASE
    )


@lru_cache(maxsize=32)
def time_openers(language: str) -> frozenset[str]:
    """The words a time may open with."""
    tables: list[Iterable[str]] = [names_of("month", language), names_of("weekday", language)]
    tables += [table.get(language, {}) for table in (DAY_WORDS, SHIFTS, SEASONS, UNITS)]
    tables.append(VALUES.get(language, {}) if language != "de" else ())
    tables += [ONE_WORD_PERIODS.get(language, {}), _OPENERS.get(language, "").split()]
    if language == "de":
        tables.append(
            f"{day}{part}" for day in names_of("weekday", "de") for part in _GERMAN_PARTS.replace("?", "").split("|")
        )
    return first_words(word for table in tables for word in table)
