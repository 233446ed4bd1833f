"""A clock that only goes on when it is told to, or when somebody waits."""

import threading
from datetime import UTC, datetime, timedelta
from typing import Protocol


class Shared(Protocol):
    """Where a moment can be kept for several processes: `multiprocessing.Value("d")`."""

    value: float


class _Own:
    value = 0.0


class SimulatedClock:
    """Time as `nutgraf.ports.Clock` has it, without waiting: ``wait`` puts the clock forward at once.

    ``ends`` is the moment at which it asks everybody to stop, None for never: a wait that reaches it says so. ``shared``
    keeps the moment where another process can read it. ``waits`` are the seconds of each wait so far.
    """

    def __init__(self, start: datetime, *, ends: datetime | None = None, shared: Shared | None = None) -> None:
        self._moment: Shared = shared or _Own()
        self._moment.value = start.timestamp()
        self._ends = ends
        self._stop = threading.Event()
        self._turn = threading.Lock()
        self.waits: list[float] = []

    def now(self) -> datetime:
        return datetime.fromtimestamp(self._moment.value, UTC)

    def wait(self, seconds: float) -> bool:
        with self._turn:
            if not self._stop.is_set():
                self.waits.append(seconds)
                self._moment.value += max(0.0, seconds)
        if self._ends and self.now() >= self._ends:
            self._stop.set()
        return self.stopped

    @property
    def stopped(self) -> bool:
        return self._stop.is_set()

    def stop(self) -> None:
        """Asks everybody who waits to stop."""
        self._stop.set()

    def go_on(self) -> None:
        """Takes a stop back, for the next run."""
        self._stop.clear()

    def advance(self, by: timedelta) -> None:
        """Puts the clock forward, or back."""
        with self._turn:
            self._moment.value += by.total_seconds()

    def set(self, moment: datetime) -> None:
        """Puts the clock to a moment."""
        with self._turn:
            self._moment.value = moment.timestamp()
