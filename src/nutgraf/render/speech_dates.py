"""Dates as `nutgraf.render.dates` writes them, in another language."""

import re
from datetime import date

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_MONTH = "|".join(_MONTHS)
_DAY = rf"(?:(?P<weekday>Mon|Tue|Wed|Thu|Fri|Sat|Sun) )?(?P<day>[0-3]?\d) (?P<short>{_MONTH})(?: (?P<year>\d{{1,4}}))?"
_MOMENT = re.compile(rf"{_DAY}(?P<clock>, \d\d:\d\d(?: UTC)?)?")
_WHOLE_MONTH = re.compile(rf"(?P<long>(?:{_MONTH})[a-z]*) (?P<year>\d{{4}})")
_LONG_MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
                "November", "December")  # fmt: skip
_LONG_DAY = re.compile(
    rf"(?P<weekday>[A-Z][a-z]+day), (?P<day>[0-3]?\d) (?P<long>{'|'.join(_LONG_MONTHS)}) (?P<year>\d{{4}})"
)
_NUMBER = re.compile(r"\d+(?: – \d+)?|\d\d:\d\d(?: UTC)?")


def said(text: str, language: str) -> str | None:
    """``text`` in the language where it is a date, a moment, a month, a stretch of them or a plain number, else None."""
    if _NUMBER.fullmatch(text):
        return text
    ends = text.split(" – ")
    told = [_one(end, language) for end in ends]
    return " – ".join(filter(None, told)) if len(ends) <= 2 and all(told) else None


def _one(text: str, language: str) -> str | None:
    found = _MOMENT.fullmatch(text)
    if found:
        return _moment(found, language)
    whole = _LONG_DAY.fullmatch(text)
    if whole:
        return _long_day(whole, language)
    month = _WHOLE_MONTH.fullmatch(text)
    return _month(month, language) if month else None


def _moment(found: re.Match[str], language: str) -> str | None:
    from babel.dates import format_date

    pattern = ("EEE, " if found["weekday"] else "") + "d. MMM" + (" y" if found["year"] else "")
    try:
        # a day without its year is of a leap year, which has all days
        at = date(int(found["year"] or 2000), _MONTHS.index(found["short"]) + 1, int(found["day"]))
    except ValueError:
        return None
    return format_date(at, pattern, locale=language) + (found["clock"] or "")


def _long_day(found: re.Match[str], language: str) -> str | None:
    from babel.dates import format_date

    try:
        at = date(int(found["year"]), _LONG_MONTHS.index(found["long"]) + 1, int(found["day"]))
    except ValueError:
        return None
    return format_date(at, "EEEE, d. MMMM y", locale=language)


def _month(found: re.Match[str], language: str) -> str:
    from babel.dates import format_date

    at = date(int(found["year"]), _MONTHS.index(found["long"][:3]) + 1, 1)
    whole = len(found["long"]) > 3 or found["long"] == "May"
    return format_date(at, "MMMM y" if whole else "MMM y", locale=language)
