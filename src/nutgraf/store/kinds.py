"""What a file that somebody names is: a desk, or stories that are kept by themselves."""

import os
from pathlib import Path

_SQLITE = b"SQLite format 3\0"


def is_desk(path: str | os.PathLike[str]) -> bool:
    """Whether a desk stands at ``path``, by its first bytes. Never raises."""
    try:
        with Path(path).open("rb") as file:
            return file.read(len(_SQLITE)) == _SQLITE
    except (OSError, ValueError):
        return False
