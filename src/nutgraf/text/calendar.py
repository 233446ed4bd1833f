"""Writes a time out in the words of a language (by the CLDR), and in short for a timeline."""

from datetime import date, time
from functools import lru_cache

from nutgraf.model.when import Precision, When
from nutgraf.text.time_words import SEASON_NAMES

_DAY = {"en": "d MMMM y", "de": "d. MMMM y", "uk": "d MMMM y", "ko": "y년 M월 d일"}
_MONTH = {"en": "LLLL y", "de": "LLLL y", "uk": "LLLL y", "ko": "y년 M월"}
_CLOCK_ON = {"en": "{clock} on {day}", "de": "{day}, {clock} Uhr", "ko": "{day} {clock}"}
_SAME_MONTH = {"en": "–", "de": ".–", "uk": "–"}
_WEEK_OF = {"en": "the week of {day}", "de": "die Woche ab {day}", "uk": "тиждень від {day}", "ko": "{day} 주"}


def spell_when(when: When, language: str, *, weekday: bool = True, year: bool = True) -> str:
    """``when`` in full, as precise as it is known: "Wednesday, 27 November 2024", "October 2024", "21:15 on 3 March 2024".

    ``weekday`` and ``year`` say whether those are written; a year standing alone always is. Languages without CLDR
    data are written as English.
    """
    code = _known(language)
    if when.precision is Precision.YEAR:
        return str(when.start.year)
    if when.precision is Precision.MONTH:
        return _month(when.start, code, year=year)
    if when.precision is Precision.SEASON:
        return _season(when, code, year=year)
    if when.precision is Precision.WEEK and code in _WEEK_OF:
        return _WEEK_OF[code].format(day=_day(when.start, code, weekday=False, year=year))
    if when.end != when.start:
        return _days(when, code, year=year)
    day = _day(when.start, code, weekday=weekday and when.clock is None, year=year)
    return _CLOCK_ON.get(code, "{day}, {clock}").format(clock=_clock(when.clock), day=day) if when.clock else day


def short_when(when: When) -> str:
    """``when`` for a timeline, in English: "Tue 26 Nov", "Oct 2024", "21:55", "2019", "26–28 Nov"."""
    if when.clock:
        return _clock(when.clock)
    if when.precision is Precision.MONTH:
        return _formatted(when.start, "MMM y", "en")
    if when.precision is Precision.YEAR:
        return str(when.start.year)
    if when.precision is Precision.SEASON:
        return _season(when, "en", year=True).capitalize()
    if when.start == when.end:
        return _formatted(when.start, "EEE d MMM", "en")
    same_month = (when.start.year, when.start.month) == (when.end.year, when.end.month)
    return f"{_formatted(when.start, 'd' if same_month else 'd MMM', 'en')}–{_formatted(when.end, 'd MMM', 'en')}"


@lru_cache(maxsize=64)
def _known(language: str) -> str:
    from babel import Locale, UnknownLocaleError

    if language == "und":
        return "en"
    try:
        return str(Locale.parse(language))
    except (UnknownLocaleError, ValueError, TypeError):
        return "en"


def _formatted(day: date, pattern: str, code: str) -> str:
    from babel.dates import format_date

    return str(format_date(day, format=pattern, locale=code))


def _day(day: date, code: str, *, weekday: bool, year: bool) -> str:
    if code not in _DAY:
        skeleton = "yMMMM" if year else "MMMM"
        return _by_cldr(day, f"{skeleton}{'EEEE' if weekday else ''}d", code)
    pattern = _DAY[code] if year else _DAY[code].replace("y년 ", "").removesuffix(" y")
    if weekday:
        pattern = f"{pattern} EEEE" if code == "ko" else f"EEEE, {pattern}"
    return _formatted(day, pattern, code)


def _by_cldr(day: date, skeleton: str, code: str) -> str:
    """By the language's own pattern that comes nearest to ``skeleton``; the long date where it has none."""
    from babel.dates import format_skeleton

    try:
        return str(format_skeleton(skeleton, day, locale=code))
    except KeyError:
        return _formatted(day, "long", code)


def _days(when: When, code: str, *, year: bool) -> str:
    both = year and (when.start.year != when.end.year or code == "ko")
    last_year = year and not (code == "ko" and when.start.year == when.end.year)
    if code in _SAME_MONTH and (when.start.year, when.start.month) == (when.end.year, when.end.month):
        return f"{when.start.day}{_SAME_MONTH[code]}{_day(when.end, code, weekday=False, year=year)}"
    first = _day(when.start, code, weekday=False, year=both)
    return f"{first} – {_day(when.end, code, weekday=False, year=last_year)}"


def _month(day: date, code: str, *, year: bool) -> str:
    if code in _MONTH:
        return _formatted(day, _MONTH[code] if year else "LLLL", code)
    return _by_cldr(day, "yMMMM", code) if year else _formatted(day, "LLLL", code)


def _season(when: When, code: str, *, year: bool) -> str:
    quarter_or_half = when.start.month % 3 != 0 or (when.end.month - when.start.month) % 12 != 2
    if quarter_or_half or code not in SEASON_NAMES:
        return f"{_month(when.start, code, year=False)} – {_month(when.end, code, year=year)}"
    name = SEASON_NAMES[code][when.start.month // 3 - 1]
    if not year:
        return name
    return f"{when.start.year}년 {name}" if code == "ko" else f"{name} {when.start.year}"


def _clock(clock: time) -> str:
    return f"{clock.hour:02d}:{clock.minute:02d}"
