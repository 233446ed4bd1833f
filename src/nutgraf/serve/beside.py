"""Pages are made in a process of their own, beside the one that answers: what takes long there holds up nobody here."""

import multiprocessing
import os
import signal
import threading
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from functools import cache
from multiprocessing.connection import wait

from nutgraf.desk import Newsdesk
from nutgraf.web.story_pieces import Made, story_pieces

HUMBLE = 5
"""How much it stands back, as ``nice`` counts, for the process that answers."""


class Beside:
    """Makes pieces of the pages of the desk at ``path``, one after the other. Several threads may ask; the process is begun
    for the first of them. Where it ends by itself another one is begun."""

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self._path = os.fspath(path)
        self._lock = threading.Lock()
        self._pool: ProcessPoolExecutor | None = None
        self._closed = False

    def story(self, story: str, spoken: str, home: str) -> Made:
        """What `story_pieces` makes."""
        try:
            return self._running().submit(_story, self._path, story, spoken, home).result()
        except BrokenProcessPool:
            self._let_go()
            return self._running().submit(_story, self._path, story, spoken, home).result()

    def close(self) -> None:
        """Ends the process."""
        self._closed = True
        self._let_go()

    def _running(self) -> ProcessPoolExecutor:
        with self._lock:
            if self._pool is None:
                self._pool = ProcessPoolExecutor(
                    1, mp_context=multiprocessing.get_context("spawn"), initializer=_begin, initargs=(self._path,)
                )
            return self._pool

    def _let_go(self) -> None:
        with self._lock:
            pool, self._pool = self._pool, None
        if pool is not None:
            pool.shutdown(wait=self._closed, cancel_futures=True)


def _begin(path: str) -> None:
    """In the other process: it opens the desk, leaves signals to the one it belongs to, and ends with that."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if hasattr(os, "nice"):
        os.nice(HUMBLE)
    threading.Thread(target=_end_with_parent, daemon=True).start()
    _opened(path)


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    assert parent is not None
    wait([parent.sentinel])
    os._exit(0)


@cache
def _opened(path: str) -> Newsdesk:
    return Newsdesk(path, readonly=True)


def _story(path: str, story: str, spoken: str, home: str) -> Made:
    return story_pieces(_opened(path), story, spoken, home)
