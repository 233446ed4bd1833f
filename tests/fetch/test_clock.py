import signal
import threading
from datetime import UTC, datetime, timedelta

from nutgraf.fetch.clock import FakeClock, SystemClock
from nutgraf.ports import Clock

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


def test_both_are_clocks() -> None:
    clocks: list[Clock] = [SystemClock(), FakeClock(NOON)]
    for clock in clocks:
        assert clock.now().tzinfo is not None
        assert (clock.wait(0), clock.wait(-1), clock.stopped) == (False, False, False)


def test_the_systems_time_is_in_utc() -> None:
    assert SystemClock().now().utcoffset() == timedelta(0)


def test_whoever_waits_is_woken_by_a_stop_and_nobody_waits_after_it() -> None:
    clock = SystemClock()
    told: list[bool] = []
    waiting = [threading.Thread(target=lambda: told.append(clock.wait(600)), daemon=True) for _ in range(3)]
    for thread in waiting:
        thread.start()
    clock.stop()
    for thread in waiting:
        thread.join(30)
    assert told == [True, True, True]
    assert clock.wait(600)
    assert clock.stopped


def test_a_signal_can_stop_it_while_it_waits() -> None:
    clock = SystemClock()
    before = signal.signal(signal.SIGUSR1, clock.stop)
    try:
        threading.Timer(0.05, lambda: signal.raise_signal(signal.SIGUSR1)).start()
        assert clock.wait(600)
    finally:
        signal.signal(signal.SIGUSR1, before)


def test_a_wait_that_is_over_stops_nobody() -> None:
    assert not SystemClock().wait(0.001)


def test_an_absurd_wait_is_no_error() -> None:
    clock = SystemClock()
    clock.stop()
    assert clock.wait(1e30)


def test_waiting_for_a_fake_clock_takes_no_time() -> None:
    clock = FakeClock(NOON)
    assert not clock.wait(3600)
    assert (clock.now(), clock.waited) == (NOON + timedelta(hours=1), [3600])


def test_a_fake_clock_can_jump_and_has_an_end() -> None:
    clock = FakeClock(NOON, stop_at=NOON + timedelta(minutes=1))
    clock.set(NOON - timedelta(days=1))
    assert not clock.wait(60)
    clock.set(NOON)
    assert clock.wait(60)
    assert clock.stopped
    assert clock.wait(60)
    assert clock.now() == NOON + timedelta(minutes=1)


def test_a_fake_clock_can_be_stopped() -> None:
    clock = FakeClock(NOON)
    clock.stop()
    assert clock.wait(5)
    assert clock.waited == []
