"""One writer at a time, by a file beside the one that is written."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from time import monotonic, sleep

from nutgraf.errors import DeskBusy, StoriesBusy, WrongUse

PATIENCE = 60.0
"""How many seconds a writer waits for another one: placing many articles into many takes a while."""

_PAUSE = 0.05

Busy = type[StoriesBusy] | type[DeskBusy]


@contextmanager
def locked(path: str | os.PathLike[str], *, patience: float = PATIENCE, busy: Busy = StoriesBusy) -> Iterator[None]:
    """While inside, nobody else is inside for the same ``path``; waits up to ``patience`` seconds to come in.

    The lock is the system's own, on ``PATH.lock``, which holds the id of the process: it is gone with a process that
    died, whatever the file beside says. Raises ``busy`` where somebody else stays too long.
    """
    beside = _beside(path)
    handle = _taken(beside, path, patience, busy)
    try:
        os.truncate(handle, 0)
        os.write(handle, f"{os.getpid()}\n".encode())
        yield
    finally:
        with suppress(OSError):
            beside.unlink()
        os.close(handle)


def _beside(path: str | os.PathLike[str]) -> Path:
    try:
        return Path(os.path.realpath(path) + ".lock")
    except ValueError as error:
        raise WrongUse(f"“{path}” is no name for a file; name another one") from error


def _taken(beside: Path, path: str | os.PathLike[str], patience: float, busy: Busy) -> int:
    until = monotonic() + patience
    while True:
        handle = _opened(beside, path)
        if _try(handle) and _stands(beside, handle):
            return handle
        os.close(handle)
        if monotonic() >= until:
            raise busy(f"“{path}” is being changed by another run{_whose(beside)}; try again when it is done")
        sleep(_PAUSE)


def _opened(beside: Path, path: str | os.PathLike[str]) -> int:
    try:
        beside.parent.mkdir(parents=True, exist_ok=True)
        return os.open(beside, os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o666)
    except OSError as error:
        raise WrongUse(
            f"“{path}” cannot be changed ({error.strerror}); choose a place that you may write to"
        ) from error


def _try(handle: int) -> bool:
    """Takes the system's lock on an open file, if nobody has it."""
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def _stands(beside: Path, handle: int) -> bool:
    """Whether the file is still there: who had it before may have taken it away after we opened it."""
    try:
        return os.path.samestat(os.fstat(handle), beside.stat())
    except OSError:
        return False


def _whose(beside: Path) -> str:
    try:
        told = beside.read_text(encoding="ascii", errors="replace").strip()
    except OSError:
        return ""
    return f" (process {told})" if told.isdecimal() else ""
