"""Settles a printed time against an article's own day."""

from calendar import monthrange
from collections.abc import Iterator
from datetime import date, time, timedelta

from nutgraf.model.when import Precision, When
from nutgraf.text.time_patterns import Printed

_FAR = 60
"""Days from which on the tense decides which year or month a day without one belongs to."""
_REPORTED = 100
"""Days within which the figures of a quarter are news."""


def settled(one: Printed, anchor: date | None, ahead: bool | None) -> When | None:
    """The time meant, or None where it cannot be told. ``ahead`` is the tense: True future, False past, None unknown."""
    try:
        when = _day_or_longer(one, anchor, ahead)
    except (ValueError, OverflowError):
        return None
    if when is None or one.hour < 0:
        return when
    if when.start != when.end:
        return None
    clock = time(one.hour, max(one.minute, 0))
    precision = Precision.MINUTE if one.minute >= 0 else Precision.HOUR
    return When(start=when.start, end=when.end, precision=precision, clock=clock)


def is_relative(one: Printed) -> bool:
    """Whether the anchor was needed: no year is printed."""
    return not one.year


def _day_or_longer(one: Printed, anchor: date | None, ahead: bool | None) -> When | None:
    if one.year:
        return _absolute(one)
    return None if anchor is None else _beside(one, anchor, ahead)


def _beside(one: Printed, anchor: date, ahead: bool | None) -> When | None:
    if one.day:
        return _yearless(one, anchor, ahead)
    if one.days_off is not None:
        return _days(anchor + timedelta(days=one.days_off))
    if one.weekday >= 0:
        return _days(nearest_weekday(one.weekday, anchor, one.shift, bool(ahead)))
    if one.month:
        return _month(*_near_month(one, anchor, ahead))
    if one.season >= 0:
        return _season(one.season, _season_year(one, anchor))
    return _period(one, anchor, ahead)


def _days(first: date, last: date | None = None) -> When:
    return When(start=first, end=last or first, precision=Precision.DAY)


def _absolute(one: Printed) -> When:
    if one.day and one.month:
        return _days(date(one.year, one.month, one.day), date(one.year, one.month, one.last_day or one.day))
    if one.month:
        return _month(one.year, one.month)
    if one.season >= 0:
        return _season(one.season, one.year)
    if one.quarter or one.half:
        return _part_of_year(one, one.year)
    return When(start=date(one.year, 1, 1), end=date(one.year, 12, 31), precision=Precision.YEAR)


def _month(year: int, month: int) -> When:
    return When(
        start=date(year, month, 1), end=date(year, month, monthrange(year, month)[1]), precision=Precision.MONTH
    )


def _season(season: int, year: int) -> When:
    """Meteorological seasons of the northern half; a winter belongs to the year it starts in."""
    first = (3, 6, 9, 12)[season]
    last_year, last = (year + 1, 2) if season == 3 else (year, first + 2)
    end = date(last_year, last, monthrange(last_year, last)[1])
    return When(start=date(year, first, 1), end=end, precision=Precision.SEASON)


def _part_of_year(one: Printed, year: int) -> When:
    """A quarter or a half of a calendar year, which the model holds to be as fine as a season."""
    months = 3 if one.quarter else 6
    last = months * (one.quarter or one.half)
    start, end = date(year, last - months + 1, 1), date(year, last, monthrange(year, last)[1])
    return When(start=start, end=end, precision=Precision.SEASON)


def _near_quarter(one: Printed, anchor: date, ahead: bool | None) -> When | None:
    """A quarter without its year: the one that runs or has just passed, whose results are news; else the tense decides."""
    begun = [_part_of_year(one, year) for year in (anchor.year, anchor.year - 1)]
    latest = next(when for when in begun if when.start <= anchor)
    if (anchor - latest.end).days <= _REPORTED:
        return latest
    if ahead is None:
        return None
    return _part_of_year(one, latest.start.year + 1) if ahead else latest


def _yearless(one: Printed, anchor: date, ahead: bool | None) -> When | None:
    candidates = list(_same_days(one, anchor))
    if not candidates:
        return None
    chosen = _nearest(candidates, anchor, one.shift if one.shift and one.unit != "year" else None, ahead)
    last = chosen.replace(day=one.last_day) if one.last_day else None
    return _days(chosen, last)


def _same_days(one: Printed, anchor: date) -> Iterator[date]:
    """That day in the months or years around the anchor, as far as the calendar (and a printed weekday) has it."""
    for step in (-1, 0, 1):
        if one.unit == "year" and one.shift is not None and step != one.shift:
            continue
        year, month = (anchor.year + step, one.month) if one.month else _month_off(anchor, step)
        if one.day <= monthrange(year, month)[1]:
            day = date(year, month, one.day)
            if one.weekday < 0 or day.weekday() == one.weekday:
                yield day


def _nearest(days: list[date], anchor: date, shift: int | None, ahead: bool | None) -> date:
    if shift == -1:
        days = [day for day in days if day <= anchor] or days
    elif shift == 1:
        days = [day for day in days if day >= anchor] or days
    by_distance = sorted(days, key=lambda day: (abs((day - anchor).days), day > anchor))
    nearest = by_distance[0]
    if abs((nearest - anchor).days) > _FAR and ahead is not None:
        fitting = [day for day in by_distance if (day >= anchor) == ahead]
        return fitting[0] if fitting else nearest
    return nearest


def nearest_weekday(weekday: int, anchor: date, shift: int | None, ahead: bool) -> date:
    """The weekday meant: "last" lies before the anchor, "next" after it; a bare one may be the anchor's own day."""
    back = (anchor.weekday() - weekday) % 7
    if shift == -1:
        return anchor - timedelta(days=back or 7)
    if shift == 1:
        return anchor + timedelta(days=7 - back)
    if ahead or (shift == 0 and back > anchor.weekday()):
        return anchor + timedelta(days=(7 - back) % 7)
    return anchor - timedelta(days=back)


def _month_off(anchor: date, step: int) -> tuple[int, int]:
    months = anchor.year * 12 + anchor.month - 1 + step
    return months // 12, months % 12 + 1


def _near_month(one: Printed, anchor: date, ahead: bool | None) -> tuple[int, int]:
    if one.unit == "year" and one.shift is not None:
        return anchor.year + one.shift, one.month
    if one.shift == 0:
        return anchor.year, one.month
    forward = one.shift == 1 or (one.shift is None and bool(ahead))
    step = (one.month - anchor.month) % 12
    if one.shift is not None and step == 0:
        step = 12
    year, month = _month_off(anchor, step if forward else step - (12 if step else 0))
    return (year, month) if one.shift != -1 or step != 12 else (anchor.year - 1, one.month)


def _season_year(one: Printed, anchor: date) -> int:
    shift = one.shift or 0
    start = (3, 6, 9, 12)[one.season]
    if one.season == 3 and anchor.month <= 2 and shift == 0:
        return anchor.year - 1
    if shift == -1:
        return anchor.year if start + 2 < anchor.month else anchor.year - 1
    return anchor.year + (1 if shift == 1 and start <= anchor.month else 0)


def _period(one: Printed, anchor: date, ahead: bool | None) -> When | None:
    if (one.quarter or one.half) and one.unit == "year":
        return _part_of_year(one, anchor.year + (one.shift or 0))
    if one.quarter:
        return _near_quarter(one, anchor, ahead)
    if one.unit == "weekend":
        return _weekend(one.shift, anchor, ahead)
    step = one.steps if one.steps is not None else one.shift
    return None if step is None or not one.unit else _stepped(one.unit, step, anchor)


def _stepped(unit: str, step: int, anchor: date) -> When:
    if unit == "day":
        return _days(anchor + timedelta(days=step))
    if unit == "week":
        monday = anchor - timedelta(days=anchor.weekday()) + timedelta(weeks=step)
        return When(start=monday, end=monday + timedelta(days=6), precision=Precision.WEEK)
    if unit == "month":
        return _month(*_month_off(anchor, step))
    year = anchor.year + step * (10 if unit == "decade" else 1)
    return When(start=date(year, 1, 1), end=date(year, 12, 31), precision=Precision.YEAR)


def _weekend(shift: int | None, anchor: date, ahead: bool | None) -> When:
    saturday = anchor - timedelta(days=anchor.weekday()) + timedelta(days=5)
    if shift == -1 or (shift is None and not ahead and anchor < saturday):
        saturday -= timedelta(days=7)
    elif shift == 1:
        saturday += timedelta(days=7)
    return _days(saturday, saturday + timedelta(days=1))
