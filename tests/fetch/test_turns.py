import threading
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nutgraf.errors import FetchFailed
from nutgraf.fetch.clock import FakeClock
from nutgraf.fetch.turns import LONGEST_WAIT, Line, NotNow, Turns, Visit
from nutgraf.model.asking import Purpose

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
FEED, PAGE = Purpose.FEED, Purpose.PAGE


def turns(clock: FakeClock | None = None, pause: float = 5) -> Turns:
    return Turns(clock or FakeClock(NOON), timedelta(seconds=pause))


def visited(lines: Turns, host: str, purpose: Purpose, delay: float = 0) -> None:
    with Visit(lines, purpose) as visit:
        visit.go_to(host)
        visit.wait(delay)


def test_a_new_host_may_be_asked_at_once() -> None:
    assert turns().due_in("a", PAGE) == 0


def test_pages_wait_for_pages_and_everything_for_the_sites_own_delay() -> None:
    lines = turns(pause=5)
    visited(lines, "a", PAGE)
    assert (lines.due_in("a", PAGE), lines.due_in("a", FEED), lines.due_in("b", PAGE)) == (5, 0, 0)
    visited(lines, "a", FEED, delay=8)
    assert (lines.due_in("a", PAGE), lines.due_in("a", FEED)) == (8, 8)


def test_who_left_before_asking_makes_nobody_wait() -> None:
    lines = turns()
    with Visit(lines, PAGE) as visit:
        visit.go_to("a")
    assert lines.due_in("a", PAGE) == 0


@given(st.floats(0, 1000), st.floats(-1e7, 1e7))
def test_no_jump_of_the_clock_makes_anybody_wait_for_longer_than_was_asked(delay: float, jump: float) -> None:
    line = Line()
    line.delay = delay
    line.asked(FEED, NOON)
    assert 0 <= line.due_in(FEED, 0, NOON + timedelta(seconds=jump)) <= delay


def test_a_turn_is_held_at_one_host_only_and_given_back() -> None:
    lines = turns()
    with Visit(lines, FEED) as visit:
        visit.go_to("a")
        assert lines.line("a").busy.locked()
        visit.go_to("b")
        assert (lines.line("a").busy.locked(), lines.line("b").busy.locked()) == (False, True)
    assert not lines.line("b").busy.locked()


def test_a_second_visitor_waits_until_the_first_has_left() -> None:
    lines = turns()
    order: list[str] = []

    def second() -> None:
        with Visit(lines, FEED) as visit:
            visit.go_to("a")
            order.append("second")

    with Visit(lines, FEED) as visit:
        visit.go_to("a")
        thread = threading.Thread(target=second, daemon=True)
        thread.start()
        thread.join(0.05)
        order.append("first")
    thread.join(30)
    assert order == ["first", "second"]


def test_waiting_ends_when_somebody_asks_to_stop() -> None:
    clock = FakeClock(NOON, stop_at=NOON + timedelta(seconds=3))
    lines = turns(clock)
    visited(lines, "a", PAGE)
    with pytest.raises(FetchFailed) as failed:
        visited(lines, "a", PAGE)
    assert "asked to stop" in failed.value.reason


def test_nobody_waits_for_longer_than_a_minute() -> None:
    lines = turns()
    visited(lines, "a", FEED, LONGEST_WAIT + 1)
    with pytest.raises(NotNow) as later:
        visited(lines, "a", FEED, LONGEST_WAIT + 1)
    assert later.value.wait == timedelta(seconds=LONGEST_WAIT + 1)


def test_who_asked_to_be_left_alone_is_until_the_time_is_over() -> None:
    clock = FakeClock(NOON)
    lines = turns(clock)
    with Visit(lines, FEED) as visit:
        visit.go_to("a")
        visit.close(timedelta(seconds=90), 503)
    with pytest.raises(NotNow) as later:
        visited(lines, "a", FEED)
    assert (later.value.wait, later.value.status) == (timedelta(seconds=90), 503)
    clock.wait(91)
    visited(lines, "a", FEED)


def test_whether_a_host_wants_no_pause_is_known_once_it_was_asked() -> None:
    lines = turns()
    assert not lines.unhurried("a", FEED)
    visited(lines, "a", FEED)
    assert lines.unhurried("a", FEED)
    assert not lines.unhurried("a", PAGE)
    visited(lines, "a", FEED, delay=1)
    assert not lines.unhurried("a", FEED)


def test_old_hosts_are_forgotten_and_those_that_matter_are_not() -> None:
    clock = FakeClock(NOON)
    lines = turns(clock)
    first = lines.line("first")
    visited(lines, "first", PAGE)
    clock.wait(3600)
    for number in range(20_000):
        lines.line(f"h{number}")
    assert lines.line("first") is not first
    held = lines.line("held")
    with Visit(lines, PAGE) as visit:
        visit.go_to("held")
        for number in range(20_000):
            lines.line(f"h{number}")
        assert lines.line("held") is held
