"""Bytes of files and of standard input: never more than the limit, never waiting on something that is no file."""

import os
import stat
import sys
from difflib import get_close_matches
from itertools import islice
from pathlib import Path
from typing import BinaryIO

from nutgraf.errors import FetchFailed
from nutgraf.fetch.kinds import kind_of_file
from nutgraf.model.fate import Capture, Ending

_FLAGS = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)
_MOST_NAMES = 10_000


def read_file(path: str, limit: int) -> Capture:
    """The bytes of the file at ``path``. Raises `FetchFailed`: not found, refused, too large, unreadable."""
    try:
        _demand_file(os.stat(path), limit)  # noqa: PTH116 - before opening: opening a device can do things
        with os.fdopen(os.open(path, _FLAGS), "rb") as file:
            _demand_file(os.fstat(file.fileno()), limit)
            body = file.read(limit + 1) or b""
    except (FileNotFoundError, NotADirectoryError, ValueError) as error:
        raise FetchFailed(Ending.NOT_FOUND, not_found(path)) from error
    except PermissionError as error:
        reason = "The file may not be opened; ask its owner for the right to read it."
        raise FetchFailed(Ending.REFUSED, reason) from error
    except OSError as error:
        reason = f"The file could not be read ({error.strerror or 'disk error'}); check the disk it is on."
        raise FetchFailed(Ending.UNREADABLE, reason) from error
    _demand_size(len(body), limit)
    return Capture(address=path, body=body, kind=kind_of_file(path))


def read_stdin(stdin: BinaryIO | None, limit: int) -> Capture:
    """Everything that comes in on standard input (``stdin``, or the process's own)."""
    stream = stdin or getattr(sys.stdin, "buffer", None)
    if stream is None:
        reason = "There is no standard input to read; name a file instead of “-”."
        raise FetchFailed(Ending.UNREADABLE, reason)
    try:
        body = stream.read(limit + 1) or b""
    except (OSError, ValueError) as error:
        reason = "Standard input could not be read; name a file instead of “-”."
        raise FetchFailed(Ending.UNREADABLE, reason) from error
    _demand_size(len(body), limit)
    return Capture(address="-", body=body)


def in_megabytes(size: int) -> str:
    """A size in bytes as a reader would say it: "52 MB"."""
    return f"{size / 1_000_000:,.0f} MB" if size >= 1_000_000 else f"{size:,} bytes"


def too_large(size: int, limit: int) -> FetchFailed:
    """The failure of something of ``size`` bytes (at least) where ``limit`` are read."""
    told = f"It is {in_megabytes(size)} large" if size > limit + 1 else "It is too large"
    return FetchFailed(
        Ending.TOO_LARGE, f"{told}; nutgraf reads up to {in_megabytes(limit)}. Cut it into single articles."
    )


def not_found(path: str) -> str:
    """Why nothing stands at ``path``, with the most similar name beside it."""
    if not path.strip():
        return "An empty name was given; name a file, a folder or an address."
    parent = Path(path).parent
    try:
        names = list(islice(os.listdir(parent), _MOST_NAMES))  # noqa: PTH208
    except (OSError, ValueError):
        return "There is no such file or folder; if this is an address on the web, write it with https:// in front."
    folded = {name.casefold(): name for name in names}
    near = get_close_matches(Path(path).name.casefold(), folded, n=1)
    hint = f"did you mean “{folded[near[0]]}”?" if near else "check the spelling."
    return f"There is no file or folder of this name; {hint}"


def _demand_file(status: os.stat_result, limit: int) -> None:
    if stat.S_ISDIR(status.st_mode):
        raise FetchFailed(Ending.UNREADABLE, "This is a folder, not a file; name the files in it.")
    if not stat.S_ISREG(status.st_mode):
        reason = "This is a pipe or a device, not a file; send its content on standard input and write “-”."
        raise FetchFailed(Ending.REFUSED, reason)
    _demand_size(status.st_size, limit)


def _demand_size(size: int, limit: int) -> None:
    if size > limit:
        raise too_large(size, limit)
