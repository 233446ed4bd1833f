"""The calendar days an article's opening tells of: what parts two incidents that are worded alike.

Weekdays and day words count from the publishing day; a date without a year is taken in the year that puts it nearest.
Only words of the language's calendar are looked at (`nutgraf.cluster.days_calendar`), so that a text without any
costs one pass over a set.
"""

from collections.abc import Callable, Sequence
from datetime import date
from math import isfinite
from typing import NamedTuple

from nutgraf.cluster.days_calendar import (
    DAY_MARK,
    MONTH,
    MONTH_MARK,
    NUMERIC,
    SHIFT,
    WEEKDAY,
    Calendar,
    calendar_of,
)
from nutgraf.cluster.days_numbers import EPOCH, LAST, nearest, number_at, over_links, since_epoch, year_at
from nutgraf.cluster.days_words import (
    ARTICLES,
    DAY_MARKS,
    KOREAN_LAST_YEAR,
    KOREAN_SPANS,
    STAMP_WORDS,
    YEAR_MARKS,
)

NEAR = 5
"""How many words before a weekday may tell that it lies ahead."""


class _Found(NamedTuple):
    """A day and the words that tell it: ``words[start:end]``."""

    start: int
    end: int
    day: int
    kind: str


class _Opening(NamedTuple):
    """The words with what is needed to read them; ``published`` in whole days since 1970."""

    words: Sequence[str]
    calendar: Calendar
    published: int | None


def days_told(words: Sequence[str], language: str, published: float | None) -> tuple[int, ...]:
    """The days, since 1970-01-01, that ``words`` tell of, in order of first mention, each once.

    ``words`` as `nutgraf.text.words` cuts them, as printed; ``published`` the publishing time in days since 1970.
    Without it, or where it is no possible day, only dates with a year are told; a language without a calendar tells
    none. Days lie at most 245 days before ``published`` and 31 after it, unless a year is printed beside them. A
    weekday is the last one, not after the publishing day; one that the words put ahead, or that is the next day's, is
    left out. Never raises.
    """
    calendar = calendar_of(language) if language else None
    if calendar is None or calendar.openers.isdisjoint(words):
        return ()
    opening = _Opening(words, calendar, _whole(published))
    openers = calendar.openers
    found = [_read(opening, at) for at, word in enumerate(words) if word in openers]
    kept = [one for one in found if one]
    beside = _beside([one for one in kept if one.kind == MONTH])
    told = (one for one in kept if not (one.start in beside if one.kind == WEEKDAY else _stamps(one, words)))
    return tuple(dict.fromkeys(one.day for one in told))


def _whole(published: float | None) -> int | None:
    """The day of a time; None for a time that no calendar holds, or only at its very ends."""
    if published is None or not isfinite(published):
        return None
    return int(published // 1) if 1000 < published + EPOCH < LAST - 1000 else None


def _beside(dates: list[_Found]) -> set[int]:
    """Where a weekday stands beside a date, which says which one it is ("Sunday, March 4", "Monday the 4th of March")."""
    return {at for one in dates for at in (one.start - 2, one.start - 1, one.end)}


def _stamps(one: _Found, words: Sequence[str]) -> bool:
    """Whether a date with its year is when the article went out, not what it tells ("Posted: May 5, 2013 7:18 PM")."""
    if not year_at(words, one.end - 1):
        return False
    clock = ":" in words[one.end] if one.end < len(words) else False
    return clock or not STAMP_WORDS.isdisjoint(words[max(0, one.start - 3) : one.start])


def _read(opening: _Opening, at: int) -> _Found | None:
    """The day that the calendar word at ``at`` tells of, if any."""
    words, calendar = opening.words, opening.calendar
    word = words[at]
    sense = calendar.senses.get(word) or calendar.pairs.get((words[at - 1] if at else "", word))
    if sense is None:
        return None
    kind, number = sense
    return _READERS[kind](opening, at, number)


def _shift(opening: _Opening, at: int, shift: int) -> _Found | None:
    if opening.published is None or _names_a_programme(opening, at):
        return None
    return _Found(at, at + 1, opening.published + shift, SHIFT)


def _names_a_programme(opening: _Opening, at: int) -> bool:
    """Whether an English day word is part of a name: capital after capital ("Orlin Today"), but "Last Night"."""
    words, calendar = opening.words, opening.calendar
    capitals = at > 0 and words[at][0].isupper() and words[at - 1][:1].isupper()
    return capitals and calendar.language == "en" and words[at] in calendar.senses


def _weekday(opening: _Opening, at: int, weekday: int) -> _Found | None:
    words, calendar, published = opening
    if published is None:
        return None
    before = [word.lower() for word in words[max(0, at - NEAR) : at]]
    after = words[at + 1].lower() if at + 1 < len(words) else ""
    last = next((word for word in reversed(before) if word not in ARTICLES), "")
    if last in calendar.ahead_before or after in calendar.ahead_after or not calendar.ahead_near.isdisjoint(before):
        return None
    back = (published + 3 - weekday) % 7
    if last in calendar.last:
        back = back or 7
    elif back == 6:  # the day after the publishing day: more often to come, or already there, than six days gone
        return None
    return _Found(at, at + 1, published - back, WEEKDAY)


def _named_month(opening: _Opening, at: int, month: int) -> _Found | None:
    """A month's name beside the number of a day: "March 4", "4 March", "4 de marzo de 2013"."""
    words, calendar = opening.words, opening.calendar
    start, end = at, at + 1
    day = 0
    if calendar.month_first and not (at and words[at - 1].lower() == "in"):
        day = number_at(words, at + 1, 31)
        end = at + 2 if day else end
    if not day:
        start = over_links(words, at - 1, -1)
        day = number_at(words, start, 31)
    if not day:
        return None
    after = over_links(words, end, 1)
    year = year_at(words, after)
    if year:
        end = after + 1
    elif start == at:
        year = year_at(words, at - 1)
    if not year and " ".join(words[end : end + 2]).lower() in calendar.last_year:
        year = _last_year(opening)
    return _found(opening, start, end, (year, month, day))


def _marked_month(opening: _Opening, at: int, _: int) -> _Found | None:
    """Numbers with marks: "2013년 3월 4일", "3月4日", "4 tháng 3 năm 2013"."""
    words, calendar = opening.words, opening.calendar
    if calendar.language == "vi":
        return _vietnamese_date(opening, at)
    if at + 2 >= len(words) or not words[at + 2].startswith(DAY_MARKS[calendar.language]):
        return None
    if at > 1 and words[at - 2] == "오는":
        return None
    year = year_at(words, at - 3) if at > 2 and words[at - 2] in YEAR_MARKS else 0
    if at > 1 and words[at - 2] in KOREAN_LAST_YEAR:
        year = _last_year(opening)
    return _found(opening, at - 1, at + 3, (year, number_at(words, at - 1, 12), number_at(words, at + 1, 31)))


def _vietnamese_date(opening: _Opening, at: int) -> _Found | None:
    """ "ngày 4 tháng 3"; without a word that leads it in, or a year, "10 tháng" are ten months."""
    words = opening.words
    year = year_at(words, over_links(words, at + 2, 1))
    led_in = at > 1 and opening.calendar.senses.get(words[at - 2], ("", 0))[0] == NUMERIC
    if not year and not led_in:
        return None
    return _found(opening, at - 1, at + 2, (year, number_at(words, at + 1, 12), number_at(words, at - 1, 31)))


def _numbers(opening: _Opening, at: int, _: int) -> _Found | None:
    """A date in numbers after a word that leads one in: "ngày 4/3", "ngày 4.3.2013"."""
    words = opening.words
    if at + 1 >= len(words):
        return None
    parts = [*words[at + 1].split("."), *words[at + 2 : at + 4]][:3]
    if len(parts) < 2:
        return None
    return _found(opening, at, at + 3, (year_at(parts, 2), number_at(parts, 1, 12), number_at(parts, 0, 31)))


def _day_of_month(opening: _Opening, at: int, _: int) -> _Found | None:
    """A Korean day without its month, taken as near to the publishing day as it can be: "지난 4일"."""
    words, published = opening.words, opening.published
    day = number_at(words, at - 1, 31)
    before = words[at - 2] if at > 1 else ""
    if before == "달" and at > 2:
        before = f"{words[at - 3]}달"
    after = words[at + 1] if at + 1 < len(words) else ""
    if not day or published is None or before in ("월", "오는") or after in KOREAN_SPANS:
        return None
    back, on = {"지난달": (62, 0), "지난": (31, 0)}.get(before, (24, 6))
    today = date.fromordinal(published + EPOCH)
    months = [today.year * 12 + today.month - 1 + step for step in ((-1,) if before == "지난달" else (0, -1, 1))]
    days = [since_epoch(month // 12, month % 12 + 1, day) for month in months]
    near = [one for one in days if one is not None and -back <= one - published <= on]
    return _Found(at - 1, at + 1, near[0], DAY_MARK) if near else None


_READERS: dict[str, Callable[[_Opening, int, int], _Found | None]] = {
    WEEKDAY: _weekday,
    SHIFT: _shift,
    MONTH: _named_month,
    MONTH_MARK: _marked_month,
    NUMERIC: _numbers,
    DAY_MARK: _day_of_month,
}


def _found(opening: _Opening, start: int, end: int, told: tuple[int, int, int]) -> _Found | None:
    """The date ``told`` (year or 0, month, day), if there is one."""
    year, month, day = told
    if not month or not day:
        return None
    when = since_epoch(year, month, day) if year else nearest(opening.published, month, day)
    return None if when is None else _Found(start, end, when, MONTH)


def _last_year(opening: _Opening) -> int:
    return 0 if opening.published is None else date.fromordinal(opening.published + EPOCH).year - 1
