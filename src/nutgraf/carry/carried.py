"""What a file that a person hands over brings in, one piece at a time."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from nutgraf.model.fate import Capture, Ending, Fate

LIMIT = 20_000_000
"""More bytes than these no single record, line or mail may have, packed or unpacked."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Carried:
    """One capture out of a file of many. ``name`` tells where it stood ("news.warc.gz record 17"), ``at`` when it was
    captured (None where the file does not tell). ``status`` and ``headers`` (names in lower case) are those of the
    server, 0 and empty where there was none."""

    name: str
    capture: Capture
    at: datetime | None = None
    status: int = 0
    headers: tuple[tuple[str, str], ...] = ()


def cannot_open(path: Path, error: OSError | ValueError) -> Fate:
    """The fate of a file that cannot be opened or read."""
    if isinstance(error, FileNotFoundError | NotADirectoryError | ValueError):
        return lost(str(path), Ending.NOT_FOUND, "There is no file of this name; check the spelling.")
    if isinstance(error, PermissionError):
        return lost(str(path), Ending.REFUSED, "The file may not be opened; ask its owner for the right to read it.")
    told = error.strerror or "disk error"
    return lost(str(path), Ending.UNREADABLE, f"The file could not be read ({told}); check the disk it is on.")


def lost(address: str, ending: Ending, reason: str) -> Fate:
    return Fate(address=address, ending=ending, reason=reason)


def in_megabytes(size: int) -> str:
    """A size in bytes as a reader would say it: "52 MB"."""
    return f"{size / 1_000_000:,.0f} MB" if size >= 1_000_000 else f"{size:,} bytes"


def too_large(address: str, size: int, limit: int) -> Fate:
    reason = f"It has {in_megabytes(size)}, more than the {in_megabytes(limit)} that are read."
    return lost(address, Ending.TOO_LARGE, reason)
