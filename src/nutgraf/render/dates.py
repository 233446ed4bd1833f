"""Dates as people write them: "27 Nov 2024, 14:30 UTC", "Tue 26 Nov 2024", "October 2024"."""

from datetime import UTC, date, datetime, time

from nutgraf.model.when import Precision, When

_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


def parse_moment(told: str) -> datetime | None:
    """The moment that an RFC 3339 text tells, None where it tells none; one without a zone is taken as UTC."""
    try:
        at = datetime.fromisoformat(told)
    except ValueError:
        return None
    return at if at.tzinfo else at.replace(tzinfo=UTC)


def in_utc(at: datetime) -> datetime | None:
    """The same moment in UTC, None at the two ends of the calendar, where there is none."""
    try:
        return at.astimezone(UTC)
    except OverflowError:
        return None


def moment(told: str) -> str:
    """An RFC 3339 text for people: "27 Nov 2024, 14:30 UTC"; "" where it tells no moment.

    Midnight sharp is what a day without a time of day is kept as, so it is shown as the day alone.
    """
    at = parse_moment(told)
    if at is None:
        return ""
    shifted = in_utc(at)
    if at.time() == time(0) or shifted is None:
        return day(at.date())
    return f"{day(shifted.date())}, {shifted:%H:%M} UTC"


def machine(told: str) -> str:
    """What `moment` wrote with a time of day, for programs: "2024-11-27T14:30Z"."""
    day_told, _, clock = told.removesuffix(" UTC").partition(", ")
    number, month, year = day_told.split(" ")
    at = next(place for place, name in enumerate(_MONTHS, 1) if name.startswith(month))
    return f"{int(year):04}-{at:02}-{int(number):02}T{clock}Z"


def day(of: date) -> str:
    """A day: "27 Nov 2024"."""
    return f"{of.day} {_MONTHS[of.month - 1][:3]} {of.year}"


def when(at: When) -> str:
    """A time in the world, as finely as it is known: "Tue 26 Nov 2024, 21:55", "October 2024", "2019"."""
    if at.clock is not None:
        return f"{_weekday(at.start)} {day(at.start)}, {at.clock:%H:%M}"
    if at.precision is Precision.YEAR and at.start.year == at.end.year:
        return str(at.start.year)
    if at.precision is Precision.MONTH and (at.start.year, at.start.month) == (at.end.year, at.end.month):
        return f"{_MONTHS[at.start.month - 1]} {at.start.year}"
    if at.start == at.end:
        return f"{_weekday(at.start)} {day(at.start)}"
    return _stretch(at)


def _stretch(at: When) -> str:
    """Several days, months or years."""
    if at.precision is Precision.YEAR:
        return f"{at.start.year} – {at.end.year}"
    if at.precision in (Precision.MONTH, Precision.SEASON):
        return f"{_MONTHS[at.start.month - 1][:3]} {at.start.year} – {_MONTHS[at.end.month - 1][:3]} {at.end.year}"
    return f"{day(at.start)} – {day(at.end)}"


def iso(at: When) -> str:
    """The start of a time as HTML's ``datetime`` wants it: "2024-11-26T21:55", "2024-10", "2019"."""
    if at.clock is not None:
        return f"{at.start.isoformat()}T{at.clock:%H:%M}"
    if at.precision is Precision.YEAR:
        return f"{at.start.year:04}"
    if at.precision in (Precision.MONTH, Precision.SEASON):
        return f"{at.start.year:04}-{at.start.month:02}"
    return at.start.isoformat()


def _weekday(of: date) -> str:
    return _WEEKDAYS[of.weekday()]
