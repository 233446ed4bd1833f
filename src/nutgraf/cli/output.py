"""Where results go: stdout, or a file that is there whole or not at all."""

import errno
import os
import stat
import sys
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from nutgraf.errors import WrongUse


def demand_writable(out: str | None, inputs: Iterable[str] = ()) -> None:
    """Raises `WrongUse` before any work is done when ``out`` is a folder, cannot be made, or is one of ``inputs``."""
    if out is None or out == "-":
        return
    path = Path(out)
    if path.is_dir():
        raise WrongUse(f"“{out}” is a folder; name a file in it, such as “{path / 'page.html'}”")
    standing = next((folder for folder in path.absolute().parents if folder.exists()), path)
    if not standing.is_dir() or not os.access(standing, os.W_OK):
        raise WrongUse(f"“{out}” cannot be written ({standing} may not be written to); choose another place")
    for given in inputs:
        if _same_file(path, given):
            raise WrongUse(f"“{out}” is one of the inputs and would be overwritten; choose another name")


def put(text: str, out: str | None) -> None:
    """Print ``text``, or write it as UTF-8 to the file ``out``. Raises `WrongUse` when that cannot be."""
    if out is not None and out != "-":
        put_bytes(text.encode("utf-8", "backslashreplace"), out)
        return
    with _told("the result"):
        _print(text)


def put_bytes(body: bytes, out: str) -> None:
    """Write ``body`` to the file ``out``. Raises `WrongUse` when that cannot be."""
    with _told(f"“{out}”"):
        _write_whole(Path(os.path.realpath(out)), body)


@contextmanager
def _told(where: str) -> Iterator[None]:
    """Turns what the disk refuses into a sentence."""
    try:
        yield
    except BrokenPipeError:
        raise
    except (OSError, ValueError) as error:
        told = getattr(error, "strerror", None) or "that is no name for a file"
        raise WrongUse(f"{where} cannot be written ({told}); choose another place") from error


def abandon_stdout() -> None:
    """Send what still waits for stdout nowhere, so that Python's own end does not stumble over it."""
    with suppress(OSError, ValueError, AttributeError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)


def _print(text: str) -> None:
    if sys.stdout is None:
        raise OSError(errno.EBADF, "stdout is closed")
    try:
        sys.stdout.write(text)
        sys.stdout.flush()
    except OSError:
        abandon_stdout()
        raise


def _write_whole(path: Path, body: bytes) -> None:
    """By a neighbouring file that takes the name at the end, so that nobody ever reads half a page."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if path.exists() and not path.is_file():
        path.write_bytes(body)  # a pipe or a device, such as /dev/stdout: nothing there to replace
        return
    mode = stat.S_IMODE(path.stat().st_mode) if path.exists() else 0o666 & ~_umask()
    handle, draft = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name[:50]}.", suffix=".part")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(body)
        Path(draft).chmod(mode)
        Path(draft).replace(path)
    except BaseException:
        Path(draft).unlink(missing_ok=True)
        raise


def _umask() -> int:
    mask = os.umask(0o077)
    os.umask(mask)
    return mask


def _same_file(path: Path, given: str) -> bool:
    try:
        return "://" not in given and path.samefile(given)
    except (OSError, ValueError):
        return False
