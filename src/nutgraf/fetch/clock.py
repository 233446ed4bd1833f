"""The time: the system's, and one for tests that passes at once."""

import threading
import time
from datetime import UTC, datetime, timedelta
from queue import Empty, SimpleQueue

_A_MOMENT = 0.5


class SystemClock:
    """The system's time in UTC. `stop` may be called from a signal handler, from any thread, and more than once."""

    def __init__(self) -> None:
        self._stopped = False
        # Not an Event: its lock may be held by the very thread that the signal handler interrupts.
        self._told: SimpleQueue[None] = SimpleQueue()

    def now(self) -> datetime:
        """The moment, in UTC."""
        return datetime.now(UTC)

    def wait(self, seconds: float) -> bool:
        """Waits that long, or until `stop`; whether somebody asked to stop."""
        end = time.monotonic() + seconds
        while not self._stopped and (left := end - time.monotonic()) > 0:
            try:
                self._told.get(timeout=min(left, _A_MOMENT))
                self._told.put(None)  # for the next who waits
            except Empty:
                continue  # a signal that came to another thread is only heard between two waits
        return self._stopped

    def stop(self, *_: object) -> None:
        """Ends all waiting, now and later. Takes a signal handler's arguments and needs none."""
        self._stopped = True
        self._told.put(None)

    @property
    def stopped(self) -> bool:
        """Whether somebody asked to stop."""
        return self._stopped


class FakeClock:
    """A clock that stands until somebody waits: then that much time has passed at once. ``waited`` holds how long, in
    seconds, each time; ``stop_at`` is the moment from which on it says that somebody asked to stop."""

    def __init__(self, start: datetime, *, stop_at: datetime | None = None) -> None:
        self._now = start
        self._stop_at = stop_at
        self._stopped = False
        self._lock = threading.Lock()
        self.waited: list[float] = []

    def now(self) -> datetime:
        """The moment it stands at."""
        return self._now

    def wait(self, seconds: float) -> bool:
        """Lets the time pass, unless it was stopped; whether it was."""
        with self._lock:
            if seconds > 0 and not self.stopped:
                self._now += timedelta(seconds=seconds)
                self.waited.append(seconds)
        return self.stopped

    def set(self, moment: datetime) -> None:
        """Jumps to ``moment``, forward or back, as clocks of machines do."""
        self._now = moment

    def stop(self, *_: object) -> None:
        """Ends all waiting."""
        self._stopped = True

    @property
    def stopped(self) -> bool:
        """Whether it was stopped or its end has come."""
        return self._stopped or (self._stop_at is not None and self._now >= self._stop_at)
