"""What a file that somebody names is: a desk, or stories that are kept by themselves."""

import os
from pathlib import Path

_SQLITE = b"SQLite format 3\0"

_DESKS: set[tuple[str, int, int]] = set()
"""Files that were found to be desks, by name, device and number. They are not opened again to look: closing a file takes from
the whole process the locks it holds on it (so POSIX has it), those of SQLite's connections among them, and another process
would then clear away the log that is still written here."""


def is_desk(path: str | os.PathLike[str], *, anew: bool = False) -> bool:
    """Whether a desk stands at ``path``, by its first bytes; ``anew`` looks at them again, for what may have been written
    over a desk. Never raises."""
    try:
        stat = Path(path).stat()
        file_is = (os.path.realpath(path), stat.st_dev, stat.st_ino)
        if anew:
            _DESKS.discard(file_is)
        if file_is not in _DESKS and stat.st_size and _begins_so(path):
            _DESKS.add(file_is)
    except (OSError, ValueError):
        return False
    return stat.st_size > 0 and file_is in _DESKS


def _begins_so(path: str | os.PathLike[str]) -> bool:
    with Path(path).open("rb") as file:
        return file.read(len(_SQLITE)) == _SQLITE
