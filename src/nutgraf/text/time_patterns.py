"""Finds the words of time in a text: what is printed, before it is settled against an article's own day."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from nutgraf.text.counts import is_counted
from nutgraf.text.figures import figures
from nutgraf.text.hits import matches
from nutgraf.text.time_grammar import names_of, time_openers, time_pattern
from nutgraf.text.time_words import DAY_WORDS, KOREAN_DAYS, ONE_WORD_PERIODS, SEASONS, SHIFTS, UNITS


class Printed(NamedTuple):
    """One time as printed in ``text[start:end]``. Zero or -1 stand for what is not printed; ``shift`` is -1 for "last",
    0 for "this", 1 for "next", None without such a word; ``steps`` is signed ("two days ago": unit "day", -2)."""

    start: int
    end: int
    year: int = 0
    month: int = 0
    day: int = 0
    last_day: int = 0
    weekday: int = -1
    days_off: int | None = None
    unit: str = ""
    steps: int | None = None
    shift: int | None = None
    season: int = -1
    hour: int = -1
    minute: int = -1
    quarter: int = 0
    half: int = 0

    @property
    def dayish(self) -> bool:
        """Whether it names one day (or days of one month)."""
        return bool(self.day) or self.weekday >= 0 or self.days_off is not None


@lru_cache(maxsize=8)
def printed_times(text: str, language: str) -> tuple[Printed, ...]:
    """Every time printed in ``text``, in order, none overlapping; a day and the clock beside it are one."""
    pattern = time_pattern(language)
    tried = pattern.finditer(text) if language == "ko" else matches(pattern, text, time_openers(language).__contains__)
    found = (_read(match, language) for match in tried)
    return tuple(_joined(text, [one for one in found if one]))


def _read(match: re.Match[str], language: str) -> Printed | None:
    groups = {name.split("_")[0]: name for name, value in match.groupdict().items() if value is not None}
    said = {name: match[full] for name, full in groups.items()}
    start = min(match.start(full) for full in groups.values())
    number: dict[str, int] = {
        name: int(said[name]) for name in ("year", "month", "day", "last", "hour", "minute") if name in said
    }
    if "monthname" in said:
        number["month"] = _lookup(names_of("month", language), said["monthname"])
        if not _is_month(match, said, groups["monthname"], language):
            return None
    if not _possible(said, number, match, language) or not _of_business(match, said):
        return None
    if (
        "weekday" in said
        and len(said["weekday"]) <= 3
        and language != "ko"
        and not _ABBREVIATED.match(match.string, match.end(groups["weekday"]))
    ):
        return None
    end = match.end() - (match.group().endswith(".") and not _keeps_point(said, language))
    one = Printed(
        start, end, number.get("year", 0), number.get("month", 0), number.get("day", 0), number.get("last", 0)
    )
    return _with_words(one, said, number, language)


def _keeps_point(said: dict[str, str], language: str) -> bool:
    """Whether a point at the end belongs to the time ("p.m.", "27.11.", "Nov.") and does not end the sentence."""
    if "half" in said or ("day" in said and "month" in said):
        return True
    last = "monthname" if "monthname" in said and "day" not in said else "weekday"
    names = names_of(last.removesuffix("name"), language)
    word = said.get(last, "").lower()
    return any(name != word and name.startswith(word) and names[name] == names.get(word) for name in names)


_ABBREVIATED = re.compile(r"\.|,?\s+(?:\d|[A-Z][a-z]{2,8}\.?\s\d)")
"""What follows a weekday cut to three letters, where it is one: "Sun" alone may be the star."""


def _lookup(table: dict[str, int], word: str) -> int:
    return table.get(" ".join(word.lower().rstrip(".").split()), 0)


def _is_month(match: re.Match[str], said: dict[str, str], group: str, language: str) -> bool:
    """A month standing alone needs a capital where the language writes one, and "may" and "march" a word before them."""
    if "day" in said or "year" in said or "shift" in said:
        return said["monthname"][0].isupper() or language not in {"en", "de"}
    if language not in {"en", "de"}:
        return len(said["monthname"]) > 4
    before = match.string[max(0, match.start(group) - 8) : match.start(group)].lower()
    sure = re.search(
        r"(?:\b(?:in|since|until|by|of|from|for|through|during|last|next|this|and|mid|im|seit|bis|vom|early|late|to)[\s-]+)$",
        before,
    )
    doubtful = said["monthname"].lower() in {"may", "march", "mar", "jan", "sun", "sat", "april", "june", "august"}
    return said["monthname"][0].isupper() and (bool(sure) or (not doubtful and len(said["monthname"]) > 3))


def _possible(said: dict[str, str], number: dict[str, int], match: re.Match[str], language: str) -> bool:
    if not 0 <= number.get("day", 1) <= 31 or number.get("day", 1) == 0 or number.get("last", 31) > 31:
        return False
    if number.get("last") and number["last"] <= number["day"]:
        return False
    if "month" in number and not 1 <= number["month"] <= 12:
        return False
    if "month" in said and "/" in match.group() and language in {"en", "und"} and number["day"] <= 12:
        return number["day"] == number["month"]
    return set(said) != {"year"} or _is_year(match, language)


_AFTER = re.compile(r"\s+([^\W\d_]+)")
_BEFORE_YEAR = re.compile(
    r"(?:^|\W)(?:in|since|of|by|until|till|from|during|before|after|for|through|early|late|mid|and|fiscal|to|between|year|seit|jahr"
    r"|jahre|jahres|bis|ab|von|у|в|з|до|від|протягом)[\s-]+$",
    re.IGNORECASE,
)
_NOT_YEAR = frozenset(
    {"people", "men", "troops", "children", "women", "soldiers", "menschen", "soldaten", "осіб", "людей"}
)


def _is_year(match: re.Match[str], language: str) -> bool:
    """A bare number of four digits is a year after "in" and its like, and where no noun follows that it could count."""
    if language == "ko":
        return False
    text, start = match.string, match.start()
    if is_counted(text, start, match.end()):
        return False
    after = _AFTER.match(text, match.end())
    word = after[1].lower() if after else ""
    if word in _NOT_YEAR or (
        language == "en" and word.endswith("s") and len(word) > 3 and word not in {"across", "unless", "towards"}
    ):
        return False
    sure = bool(_BEFORE_YEAR.search(text[max(0, start - 12) : start])) or word in {"року", "році", "рік", "роки"}
    return sure or not word or (language != "en" and after is not None and after[1].islower())


_BUSINESS = re.compile(
    r"\b(?:sales|profits?|revenues?|earnings|earned|loss(?:es)?|income|results|growth|grew|gdp|econom\w+|inflation|exports?|imports?|output|"
    r"orders|deliver(?:y|ies)|shipments|spending|investors?|analysts?|dividends?|shares?|forecasts?|billion|million|percent|per cent)\b|%",
    re.IGNORECASE,
)
_PLAY = re.compile(
    r"\b(?:touchdowns?|yards?|quarterback|kick-?off|game|coach|rebounds?|score[ds]?|points? ahead|halftime)\b", re.I
)
_OWN_YEAR = re.compile(
    r"\b(?:fiscal|financial|year-ago|year-earlier|each|every|its|their|his|her)[\s-]$", re.IGNORECASE
)
_SENTENCE_END = re.compile(r"\n|[.!?][”\"’]?\s+(?=[A-Z“\"])")
_AROUND = 160


def _of_business(match: re.Match[str], said: dict[str, str]) -> bool:
    """Whether a quarter is one of the calendar's: it has its year, or its sentence is about business and no game.

    The quarters of a business year ("its fiscal third quarter") start when each firm likes, so they are left out.
    """
    if "quarter" not in said:
        return True
    text, start, end = match.string, match.start(), match.end()
    if _OWN_YEAR.search(text[max(0, start - 16) : start]):
        return False
    if "year" in said or "unit" in said:
        return True
    before = _SENTENCE_END.split(text[max(0, start - _AROUND) : start])[-1]
    beside = f"{before} {_SENTENCE_END.split(text[end : end + _AROUND])[0]}"
    whole = not text[end : end + 4].lower().startswith(" of ")
    return whole and _BUSINESS.search(beside) is not None and _PLAY.search(beside) is None


def _with_words(one: Printed, said: dict[str, str], number: dict[str, int], language: str) -> Printed | None:
    """Fills in what is said in words: shifts, units, seasons, weekdays, clocks."""
    low = {name: " ".join(word.lower().split()) for name, word in said.items()}
    if "dayword" in low:
        one = one._replace(days_off=DAY_WORDS[language].get(low["dayword"]))
    if "weekday" in low:
        one = one._replace(weekday=names_of("weekday", language).get(low["weekday"], -1))
    if "season" in low:
        one = one._replace(season=SEASONS[language].get(low["season"], -1))
    if "period" in low:
        unit, shift = ONE_WORD_PERIODS[language][low["period"]]
        one = one._replace(unit=unit, shift=shift)
    if "quarter" in low:
        one = one._replace(quarter=_PART_NUMBERS[low["quarter"]])
    if "halfyear" in low:
        one = one._replace(half=1 if low["halfyear"] == "first" else 2)
    if "shift" in low:
        one = _shifted(one, low["shift"], language)
    if "unit" in low:
        one = one._replace(unit=UNITS[language].get(low["unit"], ""))
    if "back" in low:
        one = one._replace(unit=one.unit or "day", steps=-_count(low["num"], language))
    return _clocked(one, low, number)


_PART_NUMBERS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "1": 1, "2": 2, "3": 3, "4": 4}


def _shifted(one: Printed, word: str, language: str) -> Printed:
    if language == "ko" and word in ONE_WORD_PERIODS["ko"]:
        return one._replace(shift=ONE_WORD_PERIODS["ko"][word][1], unit="year")
    return one._replace(shift=SHIFTS[language].get(word))


def _count(word: str, language: str) -> int:
    if word in KOREAN_DAYS:
        return KOREAN_DAYS[word]
    found = figures(word, language)
    return int(found[0].low) if found else 1


def _clocked(one: Printed, low: dict[str, str], number: dict[str, int]) -> Printed:
    if "noon" in low:
        return one._replace(hour=12 if low["noon"] == "noon" else 0, minute=0)
    if "hour" not in number:
        return one
    hour, half = number["hour"] % 24, low.get("half", "")
    if half in {"p", "오후", "밤", "저녁"} and hour < 12:
        hour += 12
    if half in {"a", "오전", "새벽"} and hour == 12:
        hour = 0
    return one._replace(hour=hour, minute=number.get("minute", -1))


_LINK = re.compile(
    r"\s*,?\s*(?:\(|(?:on|at|of|the|around|about|am|den|dem|um|gegen|о|об|у|в|est|edt|gmt|et|local\s+time)\s+)*(?:(?:est|edt|gmt|et)\s*,?\s*)?",
    re.IGNORECASE,
)


def _joined(text: str, found: list[Printed]) -> Iterator[Printed]:
    """Joins a weekday with its date, and a clock with its day, where only "on", "at" or a comma stand between."""
    kept: Printed | None = None
    for one in found:
        between = text[kept.end : one.start] if kept else ""
        if kept and len(between) <= 24 and "\n" not in between and _LINK.fullmatch(between) and _fit(kept, one):
            kept = _union(kept, one)
            continue
        if kept:
            yield kept
        kept = one
    if kept:
        yield kept


def _fit(one: Printed, other: Printed) -> bool:
    if (one.hour >= 0) != (other.hour >= 0):
        return one.dayish or other.dayish
    both_plain = one.hour < 0 and other.hour < 0
    named = one.weekday >= 0 or one.days_off is not None
    return (
        both_plain
        and named != (other.weekday >= 0)
        and bool(one.day) != bool(other.day)
        and not (one.unit or other.unit)
    )


def _union(one: Printed, other: Printed) -> Printed:
    return Printed(
        one.start, other.end, one.year or other.year, one.month or other.month, one.day or other.day,
        one.last_day or other.last_day, max(one.weekday, other.weekday),
        one.days_off if one.days_off is not None else other.days_off, one.unit or other.unit,
        one.steps if one.steps is not None else other.steps, one.shift if one.shift is not None else other.shift,
        max(one.season, other.season), max(one.hour, other.hour), max(one.minute, other.minute),
    )  # fmt: skip
