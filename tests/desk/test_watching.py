"""When a desk that runs by itself does its next round, and the hours in which it rests."""

import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from desk.samples import FEED, NOW, SITE
from nutgraf.desk.watching import LEAST, MOST, next_round, wait_out
from nutgraf.fetch import FakeClock
from nutgraf.model.entry_state import KeptEntry
from nutgraf.model.feed import Entry, Feed, FeedState
from nutgraf.store.memory import MemoryStore

NIGHT = "23:00-06:00"


@pytest.fixture
def berlin(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A machine whose clock shows the time of Berlin."""
    if not hasattr(time, "tzset"):
        pytest.skip("the time of another place cannot be set here")
    monkeypatch.setenv("TZ", "CET-1CEST,M3.5.0,M10.5.0/3")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


def store(*dues: datetime | None, retired: str = "") -> MemoryStore:
    made = MemoryStore()
    for number, due in enumerate(dues):
        address = f"{FEED}{number}"
        made.feeds.add([Feed(address=address)], NOW)
        made.feeds.keep(address, FeedState(due=due, retired=retired), (), NOW)
    return made


def test_a_desk_that_listens_to_nothing_looks_up_now_and_then() -> None:
    assert next_round(store(), NOW, None) == MOST


@pytest.mark.parametrize(
    ("due", "wait"),
    [
        (None, LEAST),
        (NOW - timedelta(hours=1), LEAST),
        (NOW + timedelta(minutes=5), timedelta(minutes=5)),
        (NOW + timedelta(hours=5), MOST),
    ],
)
def test_the_soonest_feed_sets_the_pace(due: datetime | None, wait: timedelta) -> None:
    assert next_round(store(NOW + timedelta(hours=9), due), NOW, None) == wait


def test_an_entry_that_is_due_sooner_sets_the_pace() -> None:
    waiting = store(NOW + timedelta(hours=1))
    waiting.entries.keep(KeptEntry(entry=Entry(address=SITE), announced=NOW, due=NOW + timedelta(minutes=2)))
    assert next_round(waiting, NOW, None) == timedelta(minutes=2)


def test_a_retired_feed_is_waited_for_by_nobody() -> None:
    assert next_round(store(None, retired="gone"), NOW, None) == MOST


def test_nobody_waits_beyond_the_end() -> None:
    assert next_round(store(), NOW, NOW + timedelta(minutes=1)) == timedelta(minutes=1)
    assert next_round(store(), NOW, NOW - timedelta(minutes=1)) == timedelta()


@pytest.mark.usefixtures("berlin")
@pytest.mark.parametrize(
    ("utc", "quiet"),
    [
        (datetime(2031, 1, 10, 21, 59, tzinfo=UTC), False),
        (datetime(2031, 1, 10, 22, 0, tzinfo=UTC), True),
        (datetime(2031, 1, 11, 4, 59, tzinfo=UTC), True),
        (datetime(2031, 1, 11, 5, 0, tzinfo=UTC), False),
        (datetime(2031, 7, 10, 21, 0, tzinfo=UTC), True),
        (datetime(2031, 7, 11, 3, 59, tzinfo=UTC), True),
        (datetime(2031, 7, 11, 4, 0, tzinfo=UTC), False),
    ],
)
def test_quiet_hours_are_those_of_the_machine(utc: datetime, quiet: bool) -> None:
    clock = FakeClock(utc)
    assert wait_out(NIGHT, clock, None) is quiet
    assert bool(clock.waited) is quiet


def rest(start: datetime) -> datetime:
    """When a desk that rests at ``start`` goes on."""
    clock = FakeClock(start)
    while wait_out(NIGHT, clock, None):
        assert 1 <= clock.waited[-1] <= MOST.total_seconds()
    return clock.now()


@pytest.mark.usefixtures("berlin")
@pytest.mark.parametrize(
    ("start", "end"),
    [
        (datetime(2031, 1, 10, 23, 17, 5, tzinfo=UTC), datetime(2031, 1, 11, 5, tzinfo=UTC)),
        (datetime(2031, 3, 29, 22, 30, tzinfo=UTC), datetime(2031, 3, 30, 4, tzinfo=UTC)),
        (datetime(2031, 10, 25, 21, 30, tzinfo=UTC), datetime(2031, 10, 26, 5, tzinfo=UTC)),
    ],
    ids=["a night in winter", "the night that is shorter", "the night that is longer"],
)
def test_the_night_ends_at_six_by_the_clock_on_the_wall(start: datetime, end: datetime) -> None:
    assert rest(start) == end


@pytest.mark.usefixtures("berlin")
def test_the_end_comes_before_the_night_is_over() -> None:
    clock = FakeClock(datetime(2031, 1, 10, 23, tzinfo=UTC))
    wait_out(NIGHT, clock, clock.now() + timedelta(minutes=3))
    assert clock.waited == [180]


def test_without_quiet_hours_nobody_waits() -> None:
    assert not wait_out("", FakeClock(NOW), None)
