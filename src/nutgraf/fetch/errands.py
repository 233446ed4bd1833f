"""Many requests at the same time, so that no host waits for another and none is asked two things at once.

Who listens also hands out the work: between two answers nothing new is begun, so nothing runs ahead of the listener,
and the asks are read in the listener's own thread. Only the asking itself happens in other threads.
"""

import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from queue import Empty, Full, Queue, SimpleQueue

from nutgraf.fetch.turns import Turns
from nutgraf.model.asking import Answer, Ask, Purpose

_MOST_READ_AHEAD = 1_000
_IN_A_ROW = 8
_A_MOMENT = 0.1
_FAREWELL = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class _Done:
    """One ask that was answered, or what went wrong that never should; ``last`` of those handed out together."""

    host: str
    ask: Ask
    answer: Answer | BaseException
    last: bool


class Errands:
    """Asks with ``ask`` from ``at_once`` threads; ``host`` tells which asks must not be made at the same time."""

    def __init__(self, *, ask: Callable[[Ask], Answer], host: Callable[[Ask], str], turns: Turns, at_once: int) -> None:
        self._ask = ask
        self._host = host
        self._turns = turns
        self._at_once = at_once
        self._waiting: dict[str, deque[Ask]] = {}
        self._under_way: set[str] = set()
        self._work: SimpleQueue[tuple[str, list[Ask]] | None] = SimpleQueue()
        self._done: Queue[_Done] = Queue(maxsize=at_once)
        self._threads: list[threading.Thread] = []
        self._stopped = False

    def run(self, asks: Iterable[Ask]) -> Iterator[tuple[Ask, Answer]]:
        """Each ask with its answer, as they come."""
        coming = iter(asks)
        while not self._turns.clock.stopped:
            self._read_ahead(coming)
            self._hand_out()
            if self._under_way:
                yield from self._next()
            elif self._waiting:
                self._turns.clock.wait(self._soonest())
            else:
                return

    def stop(self, cut: Callable[[], None]) -> None:
        """Begins nothing any more; ``cut`` ends what is under way. What cannot be cut is left to end by itself."""
        self._stopped = True
        if self._under_way:
            cut()
        for _ in self._threads:
            self._work.put(None)
        for thread in self._threads:
            thread.join(_FAREWELL / len(self._threads))

    def _read_ahead(self, coming: Iterator[Ask]) -> None:
        while len(self._waiting) < 2 * self._at_once and sum(map(len, self._waiting.values())) < _MOST_READ_AHEAD:
            ask = next(coming, None)
            if ask is None:
                return
            self._waiting.setdefault(self._host(ask), deque()).append(ask)

    def _hand_out(self) -> None:
        for host in list(self._waiting):
            if len(self._under_way) >= self._at_once:
                return
            if host not in self._under_way and self._turns.due_in(host, self._waiting[host][0].purpose) <= 0:
                self._begin(host)

    def _begin(self, host: str) -> None:
        if len(self._threads) < self._at_once and len(self._threads) <= len(self._under_way):
            thread = threading.Thread(target=self._serve, daemon=True, name="nutgraf-asker")
            self._threads.append(thread)
            thread.start()
        self._under_way.add(host)
        self._work.put((host, self._taken(host)))

    def _taken(self, host: str) -> list[Ask]:
        """The next asks of a host: one, or some in a row where it wants no pause between them."""
        queue = self._waiting[host]
        purpose: Purpose = queue[0].purpose
        row = _IN_A_ROW if host and self._turns.unhurried(host, purpose) else 1
        taken = [queue.popleft()]
        while queue and queue[0].purpose is purpose and len(taken) < row:
            taken.append(queue.popleft())
        if not queue:
            del self._waiting[host]
        return taken

    def _next(self) -> Iterator[tuple[Ask, Answer]]:
        """The next answer, or none if a moment passes without one: a host's turn may have come, or the end."""
        try:
            done = self._done.get(timeout=_A_MOMENT)
        except Empty:
            return
        if done.last:
            self._under_way.discard(done.host)
        if isinstance(done.answer, BaseException):
            raise done.answer
        if not self._turns.clock.stopped:  # what ends after that may have been ended by it
            yield done.ask, done.answer

    def _soonest(self) -> float:
        return min(self._turns.due_in(host, asks[0].purpose) for host, asks in self._waiting.items())

    def _serve(self) -> None:
        """What each thread does."""
        while (work := self._work.get()) is not None:
            host, asks = work
            for number, ask in enumerate(asks, start=1):
                if self._stopped:
                    return
                self._hand_in(_Done(host=host, ask=ask, answer=self._answer(ask), last=number == len(asks)))

    def _answer(self, ask: Ask) -> Answer | BaseException:
        try:
            return self._ask(ask)
        except BaseException as error:
            return error  # the listener's thread raises it

    def _hand_in(self, done: _Done) -> None:
        while not self._stopped:
            try:
                self._done.put(done, timeout=_A_MOMENT)
            except Full:
                continue
            return
