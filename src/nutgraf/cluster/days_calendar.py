"""The calendar words of a language as articles print them: looked up in the CLDR once, then held."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from nutgraf.cluster import days_words as lists

WEEKDAY, SHIFT, MONTH, MONTH_MARK, DAY_MARK, NUMERIC = "weekday", "shift", "month", "month mark", "day mark", "numeric"

Sense = tuple[str, int]
"""What a word says of a day: its kind and a number (weekday from Monday 0, days back, month)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Calendar:
    """One language: ``senses`` by printed word, ``pairs`` by two printed words, ``openers`` every word worth a look."""

    language: str
    senses: dict[str, Sense]
    pairs: dict[tuple[str, str], Sense]
    openers: frozenset[str]
    month_first: bool
    ahead_before: frozenset[str]
    ahead_after: frozenset[str]
    ahead_near: frozenset[str]
    last: frozenset[str]
    last_year: frozenset[str]


@lru_cache(maxsize=256)
def calendar_of(language: str) -> Calendar | None:
    """The calendar of a language by its code; None for a language that the CLDR has not."""
    from babel import Locale, UnknownLocaleError

    try:
        locale = Locale.parse(language.replace("-", "_"))
    except (UnknownLocaleError, ValueError, TypeError):
        return None
    code = str(locale.language)
    if not language.lower().startswith(code):  # babel takes "und" for English
        return None
    phrases = dict(_phrases(locale, code))
    pairs = {(first, second): sense for (first, second), sense in phrases.items() if first}
    senses = {word: sense for (first, word), sense in phrases.items() if not first}
    return Calendar(
        language=code,
        senses=senses,
        pairs=pairs,
        openers=frozenset(senses) | {second for _, second in pairs},
        month_first=_month_first(locale),
        last_year=lists.LAST_YEAR.get(code, frozenset()),
        **{
            name: frozenset(table.get(code, "").split())
            for name, table in (
                ("ahead_before", lists.AHEAD_BEFORE),
                ("ahead_after", lists.AHEAD_AFTER),
                ("ahead_near", lists.AHEAD_NEAR),
                ("last", lists.LAST),
            )
        },
    )


def _phrases(locale: Any, code: str) -> Iterator[tuple[tuple[str, str], Sense]]:
    """Every printed form of one word (with "" before it) or of two, and its sense; months first, for days outweigh them."""
    for name, month in _months(locale, code):
        yield from _printed(name, (MONTH, month))
    for name, weekday in _weekdays(locale, code):
        yield from _printed(name, (WEEKDAY, weekday))
    for table, tails in ((lists.DAY_WORDS, lists.DAY_TAILS), (lists.DAY_PAIRS, {})):
        for name, shift in table.get(code, {}).items():
            for tail in ("", *tails.get(code, ())):
                yield from _printed(name + tail, (SHIFT, shift))
    if code in lists.MONTH_MARKS:
        yield from _printed(lists.MONTH_MARKS[code], (MONTH_MARK, 0))
    for name in lists.NUMERIC_LEADS.get(code, "").split():
        yield from _printed(name, (NUMERIC, 0))
    if code == "ko":
        yield from ((("", name), (DAY_MARK, 0)) for name in lists.KOREAN_DAY)


def _printed(name: str, sense: Sense) -> Iterator[tuple[tuple[str, str], Sense]]:
    """``name`` as given, opening a sentence, and in capitals."""
    for form in {name, name[:1].upper() + name[1:], name.upper(), name.title() if " " in name else name}:
        *first, last = form.split(" ")
        if len(first) < 2:
            yield ("".join(first), last), sense


def _months(locale: Any, code: str) -> Iterator[tuple[str, int]]:
    """Months in full; short forms only where they are printed with a capital, for "mar" is many a word."""
    for name, month in _names(locale.months, "wide"):
        yield name, month
    for name, month in _names(locale.months, "abbreviated"):
        if name[0].isupper():
            yield name, month
    for month, names in lists.MONTH_FORMS.get(code, {}).items():
        yield from ((name, month) for name in names.split())


def _weekdays(locale: Any, code: str) -> Iterator[tuple[str, int]]:
    """Weekdays in full only, with their cases and what is written on to them."""
    listed = [*_names(locale.days, "wide")]
    listed += [(name, day) for day, names in lists.WEEKDAY_FORMS.get(code, {}).items() for name in names.split()]
    for name, day in listed:
        if name not in lists.OTHER_WORDS.get(code, ()):
            yield from ((name + tail, day) for tail in ("", *lists.WEEKDAY_TAILS.get(code, ())))


def _names(table: Any, width: str) -> Iterable[tuple[str, int]]:
    """Names of the CLDR in both contexts, without those of one or two letters and those with numbers in them."""
    for context in ("format", "stand-alone"):
        for number, name in table[context][width].items():
            plain = name.strip().rstrip(".")
            if len(plain) > 2 and not any(letter.isdecimal() for letter in plain):
                yield plain, int(number)


def _month_first(locale: Any) -> bool:
    """Whether the language prints "March 4" rather than "4 March"."""
    skeleton = locale.datetime_skeletons.get("MMMMd") or locale.datetime_skeletons.get("MMMd")
    pattern = skeleton.pattern if skeleton else "d M"
    return "d" in pattern and pattern.find("d") > max(pattern.find("M"), pattern.find("L"))
