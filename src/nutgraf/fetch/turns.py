"""Whose turn it is: each host is asked one thing at a time, with the pauses that it asks for and those that we keep."""

import threading
from collections import OrderedDict
from datetime import datetime, timedelta
from types import TracebackType
from typing import Self

from nutgraf.errors import FetchFailed
from nutgraf.model.asking import Purpose
from nutgraf.model.fate import Ending
from nutgraf.ports import Clock

LONGEST_WAIT = 60.0
"""The most seconds that are waited for one turn; who asks for more is asked again at another time."""

_MOST_HOSTS = 5_000
_STOPPED = "nutgraf was asked to stop before this address was asked; it can be asked again."


class NotNow(FetchFailed):
    """The address may be asked after ``wait``; ``status`` is what the server said when it asked for that, or 0.

    It ends as what may pass: nobody has refused the address itself.
    """

    def __init__(self, reason: str, wait: timedelta, status: int = 0) -> None:
        super().__init__(Ending.REFUSED if status == 429 else Ending.UNREACHABLE, reason)
        self.wait = wait
        self.status = status


class Line:
    """How one host has been asked so far. ``delay`` is the seconds its robots.txt asks for, None until that is known."""

    def __init__(self) -> None:
        self.busy = threading.Lock()
        self.delay: float | None = None
        self._asked: datetime | None = None
        self._read: datetime | None = None
        self._closed: tuple[datetime, timedelta, int] | None = None

    def due_in(self, purpose: Purpose, pause: float, now: datetime) -> float:
        """The seconds until it may be asked, 0 when it may be asked now."""
        by_site = _left(self._asked, self.delay or 0.0, now)
        return max(by_site, _left(self._read, pause, now)) if purpose is Purpose.PAGE else by_site

    def closed_for(self, now: datetime) -> tuple[timedelta, int] | None:
        """For how long the host still wants to be left alone, and with which status it said so."""
        if self._closed is None:
            return None
        since, wish, status = self._closed
        left = _left(since, wish.total_seconds(), now)
        return (timedelta(seconds=left), status) if left > 0 else None

    def close(self, now: datetime, wish: timedelta, status: int) -> None:
        """The host asked to be left alone for as long as ``wish``."""
        self._closed = (now, wish, status)

    def asked(self, purpose: Purpose, now: datetime) -> None:
        """It has just been asked."""
        self._asked = now
        if purpose is Purpose.PAGE:
            self._read = now

    def idle(self, now: datetime) -> bool:
        """Whether nothing would be lost by forgetting it."""
        waits = self.due_in(Purpose.PAGE, LONGEST_WAIT, now) > 0
        return not (waits or self.busy.locked() or self.closed_for(now))


def _left(since: datetime | None, seconds: float, now: datetime) -> float:
    """What is left of ``seconds``. A clock that jumped back does not make anybody wait for longer than that."""
    if since is None:
        return 0.0
    return min(max(seconds - (now - since).total_seconds(), 0.0), seconds)


class Turns:
    """The lines before all hosts. ``pause`` is the least time between two pages of one host."""

    def __init__(self, clock: Clock, pause: timedelta) -> None:
        self.clock = clock
        self.pause = pause.total_seconds()
        self._lines: OrderedDict[str, Line] = OrderedDict()
        self._lock = threading.Lock()

    def line(self, host: str) -> Line:
        """The line before ``host``; those that were not needed for long are forgotten."""
        with self._lock:
            line = self._lines.setdefault(host, Line())
            self._lines.move_to_end(host)
            if len(self._lines) > _MOST_HOSTS:
                oldest, other = next(iter(self._lines.items()))
                if other.idle(self.clock.now()):
                    del self._lines[oldest]
            return line

    def due_in(self, host: str, purpose: Purpose) -> float:
        """The seconds until ``host`` may be asked for this ``purpose``."""
        return self.line(host).due_in(purpose, self.pause, self.clock.now())

    def unhurried(self, host: str, purpose: Purpose) -> bool:
        """Whether ``host`` is known to want no pause between two requests of this ``purpose``."""
        pause = self.pause if purpose is Purpose.PAGE else 0.0
        return self.line(host).delay == 0.0 and pause == 0.0


class Visit:
    """One request on its way from host to host: holds the turn at one of them, never at two, so that nobody waits in a
    circle. Left with the ``with``."""

    def __init__(self, turns: Turns, purpose: Purpose) -> None:
        self._turns = turns
        self._purpose = purpose
        self._line: Line | None = None
        self._host = ""
        self._waited = False

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._leave()

    def go_to(self, host: str) -> None:
        """Takes the turn at ``host``, unless it is held already. Raises `NotNow` where it wants to be left alone."""
        if self._line is not None and host == self._host:
            return
        self._leave()
        line = self._turns.line(host)
        closed = line.closed_for(self._turns.clock.now())
        if closed is not None:
            raise NotNow(f"The server asked to be left alone for a while ({closed[1]}); try again later.", *closed)
        if not line.busy.acquire(timeout=LONGEST_WAIT):
            reason = "The site is being asked for something else, and that takes long; try again later."
            raise NotNow(reason, timedelta(seconds=LONGEST_WAIT))
        self._line, self._host, self._waited = line, host, False

    def wait(self, delay: float) -> None:
        """Waits until the host may be asked; ``delay`` is what its robots.txt asks for. Between the steps of one
        request there is no pause. Raises `NotNow` instead of waiting for longer than a minute."""
        assert self._line is not None
        self._line.delay = delay
        if self._waited:
            return
        seconds = self._line.due_in(self._purpose, self._turns.pause, self._turns.clock.now())
        if seconds > LONGEST_WAIT:
            reason = f"The site asks in its robots.txt for {delay:g} seconds between two requests; try again later."
            raise NotNow(reason, timedelta(seconds=seconds))
        clock = self._turns.clock
        if clock.stopped or (seconds > 0 and clock.wait(seconds)):
            raise FetchFailed(Ending.UNREACHABLE, _STOPPED)
        self._waited = True

    def close(self, wish: timedelta, status: int) -> None:
        """The host asked to be left alone."""
        if self._line is not None:
            self._line.close(self._turns.clock.now(), wish, status)

    def _leave(self) -> None:
        if self._line is not None:
            if self._waited:
                self._line.asked(self._purpose, self._turns.clock.now())
            self._line.busy.release()
            self._line = None
