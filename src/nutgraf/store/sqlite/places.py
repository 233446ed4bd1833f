"""Where a desk's file is, and what stands beside it."""

import os
from pathlib import Path

from nutgraf.errors import WrongUse


def place_of(path: str | os.PathLike[str]) -> Path:
    """``path`` with links followed, so that what is written beside the file is beside it."""
    try:
        return Path(os.path.realpath(path))
    except ValueError as error:
        raise WrongUse(f"“{path!r}” is no name for a file; name another one") from error


def beside(path: Path) -> tuple[Path, Path]:
    """What SQLite keeps beside the file at ``path`` while it is in use."""
    return path.with_name(path.name + "-wal"), path.with_name(path.name + "-shm")
