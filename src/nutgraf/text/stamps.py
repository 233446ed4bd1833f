"""Times as outlets print them: "Nov 27, 2031, 2:30 PM", "26.11.2031, 14:07 Uhr", "2031년 11월 26일 오후 2시 7분"."""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from functools import lru_cache

from nutgraf.model.span import Span
from nutgraf.text.stamp_names import EVENING, MORNING, ZONES, alternatives, month_names, weekday_names

FIRST_YEAR = 1990
_LEAP_YEAR = 2000


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedStamp:
    """One printed time. ``month`` and ``day`` are None for a bare clock; ``year`` and ``zone`` where none is printed.

    ``weekday`` counts from Monday, 0. ``span`` covers all of it in the text that was searched.
    """

    span: Span
    year: int | None = None
    month: int | None = None
    day: int | None = None
    clock: time | None = None
    zone: tzinfo | None = None
    weekday: int | None = None

    @property
    def moment(self) -> datetime | None:
        """The time with its zone, UTC where none is printed; None while year or day is missing."""
        if self.year is None or self.month is None or self.day is None:
            return None
        day = date(self.year, self.month, self.day)
        return datetime.combine(day, self.clock or time(), tzinfo=self.zone or UTC)


_CLOCK = (
    r"(?-i:(?:(?P<half1>오전|오후|上午|下午|午前|午後)\s?)?"
    r"(?:(?P<hour>[01]?\d|2[0-4])(?:[:：]|h(?=\d\d))(?P<minute>[0-5]\d)(?::(?P<second>[0-5]\d)(?:[.,]\d{1,9})?)?"
    r"|(?P<hour2>[01]?\d|2[0-4])[.](?P<minute2>[0-5]\d)(?=\s?(?:Uhr|[ap]\.?m\b|GMT|UTC|BST|KST))"
    r"|(?P<hour3>[01]?\d|2[0-4])\s?[시時时点](?:\s?(?P<minute3>[0-5]?\d)\s?[분分])?"
    r"|(?P<hour4>0?[1-9]|1[0-2])(?=\s?[ap]\.?m\b)|(?P<hour5>[01]?\d|2[0-4])(?=\s?Uhr\b))"
    r"(?:\s?(?P<half2>[ap]\.m\.|[ap]m(?![a-z]|[A-Z]{2})|[AP]M(?![A-Z]{2})|π\.μ\.|μ\.μ\.))?(?:\s?(?:Uhr\b|год\.|ч\.))?"
    r"(?:[ ,]{0,2}\(?(?P<zone>Z(?![a-zA-Z])|(?:(?:GMT|UTC)\s?)?[+\-−]\d{1,2}(?::?\d\d)?(?!\d)|"
    + "|".join(sorted(ZONES, key=len, reverse=True))
    + r")(?![a-z]|[A-Z]{1,2}\b)\)?)?)"
)
_JOINT = r"(?:[ ,|·•/–—-]{0,3}(?:T(?=\d)|at |um |o |о |об |в |à |a las |alle |às |kl\.? ?|klo )?)"
_BETWEEN_CLOCK_AND_DAY = r"[ ,|·•/–—-]{1,3}(?:on )?"


@lru_cache(maxsize=16)
def _pattern(language: str) -> re.Pattern[str]:
    months, weekdays = alternatives(month_names(language)), alternatives(weekday_names(language))
    year = r"(?:19[9]\d|20\d\d)"
    day = (
        rf"(?:(?P<y1>{year})-(?P<m1>\d\d)-(?P<d1>\d\d)(?!\d)"
        rf"|(?P<y2>{year})[./]\s?(?P<m2>\d\d?)[./]\s?(?P<d2>\d\d?)(?!\d)\.?"
        rf"|(?:(?P<y3>{year})\s?[년年]\s?)?(?P<m3>\d\d?)\s?[월月]\s?(?P<d3>\d\d?)\s?[일日]"
        rf"|(?P<d4>\d\d?)(?P<sep4>[./])(?P<m4>\d\d?)(?P=sep4)(?P<y4>{year}|\d\d(?![\d:]))(?!\d)"
        rf"|(?P<d5>\d\d?)(?:\.|º|st|nd|rd|th|er)?(?:[ -]| de )(?P<m5>{months})(?![^\W\d_])\.?"
        rf"(?:(?:,? |-|\.? de | del )(?P<y5>{year})(?!\d)(?:\s?(?:року|р\.|года|г\.))?)?"
        rf"|(?P<m6>{months})\.? (?P<d6>\d\d?)(?:st|nd|rd|th)?(?![\d:])(?:,? (?P<y6>{year})(?!\d))?)"
    )
    before = rf"(?:(?P<w1>{weekdays})\.?,? (?:den |dem |the )?)?"
    after = rf"(?:\s?\((?P<w2>{weekdays}|[월화수목금토일月火水木金土日])(?:요일)?\))?"
    late_clock = re.sub(r"\?P<(\w+)>", r"?P<late_\1>", _CLOCK)
    return re.compile(
        rf"(?<![\w.:/-])(?:(?:{_CLOCK}){_BETWEEN_CLOCK_AND_DAY})?{before}{day}{after}(?:{_JOINT}{late_clock})?",
        re.IGNORECASE,
    )


_BARE_CLOCK = re.compile(_CLOCK)
_EAST_ASIAN_WEEKDAYS = {
    sign: number for days in ("월화수목금토일", "月火水木金土日") for number, sign in enumerate(days)
}


def stamps(text: str, language: str = "en") -> list[PrintedStamp]:
    """Every printed day of ``text`` with the clock beside it, in order; days and clocks that cannot be are left out.

    ``language`` says in which words months may be named, beside English. Day and month in figures are read day first,
    but for English with a stroke ("3/4/2031"), where only one reading may be possible.
    """
    found = []
    for match in _pattern(language).finditer(text):
        stamp = _stamp(match, language)
        if stamp is not None:
            found.append(stamp)
    return found


def stamp_at_start(text: str, language: str = "en") -> PrintedStamp | None:
    """The printed time, or the bare clock, that ``text`` begins with, or None."""
    head = text[:120]
    match = _pattern(language).match(head)
    if match and (stamp := _stamp(match, language)):
        return stamp
    match = _BARE_CLOCK.match(head)
    clock = _clock(match.groupdict()) if match else None
    if match is None or clock is None or not re.search(r"[:：시時时点.]", match.group()):
        return None
    return PrintedStamp(span=Span(start=0, end=match.end()), clock=clock, zone=_zone(match.group("zone")))


def parse_stamp(text: str, language: str = "en") -> PrintedStamp | None:
    """The first printed time of a short ``text``, such as the content of a ``time`` tag or an RFC 2822 date, or None."""
    return next(iter(stamps(text[:200], language)), None)


def _stamp(match: re.Match[str], language: str) -> PrintedStamp | None:
    parts = match.groupdict()
    day = _day(parts, language)
    if day is None:
        return None
    late = {name.removeprefix("late_"): value for name, value in parts.items() if name.startswith("late_")}
    clock, zone = _clock(parts), _zone(parts["zone"])
    if clock is None:
        clock, zone = _clock(late), _zone(late["zone"])
    start = match.start()
    return PrintedStamp(
        span=Span(start=start, end=start + len(match.group().rstrip(" ,|·•/–—-"))),
        year=day[0], month=day[1], day=day[2], clock=clock, zone=zone, weekday=_weekday(parts, language),
    )  # fmt: skip


def _day(parts: dict[str, str | None], language: str) -> tuple[int | None, int, int] | None:
    """Year, month and day that were printed, None where no such day can be."""
    form = next(n for n in "123456" if parts[f"d{n}"])
    year = int(parts[f"y{form}"] or 0) or None
    if year is not None and year < 100:
        year += 2000
    month_text, day = (parts[f"m{form}"] or "").lower(), int(parts[f"d{form}"] or 0)
    month = month_names(language)[month_text] if form in "56" else int(month_text)
    if form == "4" and parts["sep4"] == "/" and language == "en":
        if month <= 12 and day <= 12 and month != day:
            return None
        month, day = (day, month) if month > 12 else (month, day)
    return (year, month, day) if _is_day(year, month, day) else None


def _is_day(year: int | None, month: int, day: int) -> bool:
    try:
        date(year if year is not None else _LEAP_YEAR, month, day)
    except ValueError:
        return False
    return year is None or year >= FIRST_YEAR


def _clock(parts: dict[str, str | None]) -> time | None:
    hour_text = next((parts[name] for name in ("hour", "hour2", "hour3", "hour4", "hour5") if parts[name]), None)
    if hour_text is None:
        return None
    hour = int(hour_text)
    minute = int(parts["minute"] or parts["minute2"] or parts["minute3"] or 0)
    half = (parts["half1"] or parts["half2"] or "").lower()
    if half in EVENING and hour < 12:
        hour += 12
    elif half in MORNING and hour == 12:
        hour = 0
    return time(hour, minute, int(parts["second"] or 0)) if hour < 24 else None


def _zone(printed: str | None) -> tzinfo | None:
    if not printed:
        return None
    name = printed.upper().replace("−", "-").replace(" ", "")
    if name == "Z":
        return UTC
    if name in ZONES:
        return ZONES[name]
    sign, figures = re.split(r"(?=[+-])", name)[-1][:1], re.sub(r"\D", "", name)
    hours, minutes = (figures[:-2], figures[-2:]) if len(figures) > 2 else (figures, "0")
    ahead = timedelta(hours=int(hours), minutes=int(minutes))
    return timezone(-ahead if sign == "-" else ahead) if ahead < timedelta(hours=15) else None


def _weekday(parts: dict[str, str | None], language: str) -> int | None:
    printed = (parts["w1"] or parts["w2"] or "").lower()
    if printed in _EAST_ASIAN_WEEKDAYS:
        return _EAST_ASIAN_WEEKDAYS[printed]
    return weekday_names(language).get(printed)
