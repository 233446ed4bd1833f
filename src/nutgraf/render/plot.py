"""Where the points of a small line plot stand: a number that was updated, over the time of its reports."""

from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import pairwise

from nutgraf.model.comparison import DisagreementKind, Judgement
from nutgraf.model.page import ArticleLine
from nutgraf.model.page_compared import PageDisagreement, PageVersion
from nutgraf.render import dates
from nutgraf.text.figures import figures

_LEFT, _RIGHT, _TOP, _BOTTOM = 66, 534, 26, 64  # in a drawing of 600 by 100
_NEAREST = 130  # labels of points nearer than this would run into each other
_MOST_LABELS = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """One report: where it stands (in units of the plot), the value as printed, when it was printed (``at``), and what of
    that stands below it (``when``), or "" to leave it out."""

    x: float
    y: float
    value: str
    at: str
    when: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Plot:
    """The points from left to right, the line through them, and what it is about."""

    points: tuple[Point, ...]
    line: str
    about: str


def plot_of(disagreement: PageDisagreement, articles: dict[str, ArticleLine]) -> Plot | None:
    """The plot of a number that was updated, None where a value is no single number or a time is not known."""
    found = disagreement.found
    if found.kind is not DisagreementKind.NUMBER or found.judgement is not Judgement.UPDATE:
        return None
    reports = [(dates.parse_moment(version.first), _number(version, articles)) for version in disagreement.versions]
    known = [
        (at.astimezone(UTC), number, version)
        for (at, number), version in zip(reports, disagreement.versions, strict=True)
        if at is not None and number is not None and dates.in_utc(at)
    ]
    if len(known) < len(reports) or len({at for at, _, _ in known}) < 2:
        return None
    known.sort(key=lambda report: report[0])
    return _drawn(found.about, known)


def _number(version: PageVersion, articles: dict[str, ArticleLine]) -> float | None:
    """The one number that a value prints."""
    line = articles.get(version.citations[0].article) if version.citations else None
    found = figures(version.value, line.language if line else "en")
    return found[0].low if len(found) == 1 and found[0].low == found[0].high else None


def _drawn(about: str, reports: list[tuple[datetime, float, PageVersion]]) -> Plot:
    across = _across([at for at, _, _ in reports])
    up = _up([number for _, number, _ in reports])
    last = len(reports) - 1
    times = _times([at for at, _, _ in reports])
    points = tuple(
        Point(
            x=x,
            y=y,
            value=report[2].value,
            at=dates.moment(report[2].first),
            when=times[place] if last < _MOST_LABELS or place in (0, last) else "",
        )
        for place, (x, y, report) in enumerate(zip(across, up, reports, strict=True))
    )
    return Plot(
        points=points,
        line=" ".join(f"{point.x:.0f},{point.y:.0f}" for point in points),
        about=about,
    )


def _across(times: list[datetime]) -> list[float]:
    """Places from left to right by time; evenly spaced where some would stand too near each other."""
    whole = (times[-1] - times[0]).total_seconds()
    places = [_LEFT + (_RIGHT - _LEFT) * (at - times[0]).total_seconds() / whole for at in times]
    if all(right - left >= _NEAREST for left, right in pairwise(places)):
        return places
    step = (_RIGHT - _LEFT) / (len(times) - 1)
    return [_LEFT + step * place for place in range(len(times))]


def _up(numbers: list[float]) -> list[float]:
    """Heights by value; all at mid height where the values are one."""
    low, high = min(numbers), max(numbers)
    if high == low:
        return [(_TOP + _BOTTOM) / 2] * len(numbers)
    return [_BOTTOM - (_BOTTOM - _TOP) * (number - low) / (high - low) for number in numbers]


def _times(times: list[datetime]) -> list[str]:
    """Times of day where all reports are of one day, else day and time."""
    if len({at.date() for at in times}) == 1:
        return [f"{at:%H:%M}" for at in times]
    return [f"{dates.day(at.date()).rsplit(' ', 1)[0]}, {at:%H:%M}" for at in times]
