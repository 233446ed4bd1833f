"""What is being done, on stderr, for those who have waited a second."""

import sys
from threading import Lock, Timer
from types import TracebackType
from typing import Self, TextIO

PATIENCE = 1.0
_CLEAR = "\r\x1b[2K"


class Progress:
    """Shows steps once ``after`` seconds have passed: one changing line on a terminal, a line for each step elsewhere.

    Call it with a step's name, how much of it is done and how much there is; with no name, or by leaving it, the line
    is cleared for what is told next.
    """

    def __init__(self, *, quiet: bool = False, stream: TextIO | None = None, after: float = PATIENCE) -> None:
        self._stream = stream or sys.stderr
        self._quiet = quiet
        self._live = self._stream.isatty()
        self._now = ("", 0, 0)
        self._shown = ""
        self._lock = Lock()
        self._waited = False
        self._timer = Timer(after, self._begin)
        self._timer.daemon = True

    def __enter__(self) -> Self:
        if not self._quiet:
            self._timer.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._timer.cancel()
        with self._lock:
            self._waited = False
            self._clear()

    def __call__(self, step: str, done: int, total: int) -> None:
        with self._lock:
            self._now = (step, done, total)
            self._show()
            if not step:
                self._clear()

    def _begin(self) -> None:
        with self._lock:
            self._waited = True
            self._show()

    def _show(self) -> None:
        step, done, total = self._now
        if not self._waited or not step:
            return
        if self._live:
            self._shown = f"{step}{_how_far(done, total)}"
            self._write(f"{_CLEAR}{self._shown} …")
        elif step != self._shown:
            self._shown = step
            self._write(f"nutgraf: {step} …\n")

    def _clear(self) -> None:
        if self._live and self._shown:
            self._shown = ""
            self._write(_CLEAR)

    def _write(self, text: str) -> None:
        try:
            self._stream.write(text)
            self._stream.flush()
        except (OSError, ValueError):
            self._quiet, self._waited = True, False


def _how_far(done: int, total: int) -> str:
    """ ": 3 of 12"; where nobody knows how much there is (0), ": 3"; nothing for a step that is one thing."""
    if total > 1:
        return f": {done:,} of {total:,}"
    return f": {done:,}" if done and not total else ""
