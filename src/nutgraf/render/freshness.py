"""How long ago something was, as people say it."""

from datetime import UTC, datetime, time, timedelta

from nutgraf.render import dates
from nutgraf.render.wording import count

_A_WEEK = 7


def ago(at: datetime, now: datetime) -> str:
    """How long before ``now`` something was: "just now", "12 minutes ago", "yesterday"; after a week, or where it lies
    ahead, the day.

    Midnight sharp is what a day without a time of day is kept as, so no hours are counted from it.
    """
    passed = now - at
    days = (now.astimezone(UTC).date() - at.astimezone(UTC).date()).days
    if passed < -timedelta(minutes=1) or days >= _A_WEEK:
        return dates.day(at.astimezone(UTC).date())
    if at.astimezone(UTC).time() == time(0):
        return ("today", "yesterday")[days] if days < 2 else f"{days} days ago"
    return _passed(int(passed.total_seconds() // 60), days)


def _passed(minutes: int, days: int) -> str:
    if minutes < 2:
        return "just now"
    if minutes < 60:
        return f"{minutes} minutes ago"
    if minutes < 24 * 60:
        return f"{count(minutes // 60, 'hour')} ago"
    return "yesterday" if days == 1 else f"{days} days ago"
