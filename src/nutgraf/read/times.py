"""From the times found on an article to when it was published and updated."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC

from nutgraf.model.when import Known, Precision, Stamp, YearlessDay
from nutgraf.read.draft import FoundTime, Role


def article_times(found: Sequence[FoundTime]) -> tuple[Stamp | None, Stamp | None, YearlessDay | None]:
    """First publication, last update, and the printed day without a year when nothing better is known.

    Metadata goes before print. Of two printed times that do not say what they are, the earlier is the publication.
    """
    found = _with_years(_with_clocks(found))
    told = [time for time in found if time.stamp.moment is not None]
    published, updated = _first(told, Role.PUBLISHED), _first(told, Role.UPDATED)
    unsaid = sorted((time for time in told if time.role is Role.UNSAID), key=_moment)
    if published is None and unsaid and (updated is None or _moment(unsaid[0]) <= _moment(updated)):
        published = unsaid[0]
    if updated is None and len(unsaid) > 1 and _moment(unsaid[-1]) > _moment(unsaid[0]) and published is unsaid[0]:
        updated = unsaid[-1]
    if published and updated and _moment(updated) < _moment(published):
        updated = None
    return _stamp(published), _stamp(updated), None if published or updated else _yearless(found)


def _moment(time: FoundTime) -> float:
    assert time.stamp.moment is not None
    return time.stamp.moment.timestamp()


def _first(times: Sequence[FoundTime], role: Role) -> FoundTime | None:
    """The first time of this role, metadata before print; of several in print, updates keep the latest."""
    told = [time for time in times if time.role is role]
    return next((time for time in told if time.known is Known.METADATA), told[0] if told else None)


def _with_clocks(found: Sequence[FoundTime]) -> list[FoundTime]:
    """A clock printed without a day belongs to the first day printed without a clock."""
    clocks = [time for time in found if time.stamp.day is None]
    days = [time for time in found if time.stamp.day is not None]
    for place, time in enumerate(days):
        if clocks and time.stamp.clock is None:
            bare = clocks[0].stamp
            days[place] = replace(time, stamp=replace(time.stamp, clock=bare.clock, zone=bare.zone))
            break
    return days


def _with_years(found: Sequence[FoundTime]) -> list[FoundTime]:
    """A day without a year beside one with a year is of that year."""
    years = [time.stamp.year for time in found if time.stamp.year is not None]
    if not years:
        return list(found)
    return [
        time
        if time.stamp.year or (time.stamp.month, time.stamp.day) == (2, 29)
        else replace(time, stamp=replace(time.stamp, year=years[0]))
        for time in found
    ]


def _stamp(time: FoundTime | None) -> Stamp | None:
    if time is None or time.stamp.moment is None:
        return None
    return Stamp(
        at=time.stamp.moment if time.stamp.zone else time.stamp.moment.replace(tzinfo=UTC),
        precision=Precision.MINUTE if time.stamp.clock else Precision.DAY,
        known=time.known,
        zone_known=time.stamp.zone is not None,
    )


def _yearless(found: Sequence[FoundTime]) -> YearlessDay | None:
    """The printed day without a year that says "published", else the first one."""
    days = [time for time in found if time.stamp.day is not None and time.stamp.year is None]
    best = next((time for time in days if time.role is Role.PUBLISHED), days[0] if days else None)
    if best is None or best.stamp.month is None or best.stamp.day is None:
        return None
    stamp = best.stamp
    return YearlessDay(
        month=best.stamp.month, day=best.stamp.day, clock=stamp.clock, weekday=stamp.weekday, zone=stamp.zone
    )
