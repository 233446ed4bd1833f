"""How long ago something was."""

from datetime import UTC, datetime, timedelta

import pytest

from nutgraf.render.freshness import ago

NOW = datetime(2026, 3, 13, 9, tzinfo=UTC)


@pytest.mark.parametrize(
    ("before", "told"),
    [
        (timedelta(seconds=-30), "just now"),
        (timedelta(seconds=90), "just now"),
        (timedelta(minutes=12), "12 minutes ago"),
        (timedelta(minutes=61), "1 hour ago"),
        (timedelta(hours=19), "19 hours ago"),
        (timedelta(hours=30), "yesterday"),
        (timedelta(hours=60), "3 days ago"),
        (timedelta(days=8), "5 Mar 2026"),
        (timedelta(days=-2), "15 Mar 2026"),
    ],
)
def test_it_is_told_as_people_say_it(before: timedelta, told: str) -> None:
    assert ago(NOW - before, NOW) == told


@pytest.mark.parametrize(("day", "told"), [(13, "today"), (12, "yesterday"), (10, "3 days ago")])
def test_from_a_day_without_a_time_no_hours_are_counted(day: int, told: str) -> None:
    assert ago(datetime(2026, 3, day, tzinfo=UTC), NOW) == told
