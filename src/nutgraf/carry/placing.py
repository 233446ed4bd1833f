"""Files that are whole or not there at all, whenever the machine stops."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from errno import EDQUOT, ENOSPC
from pathlib import Path
from typing import BinaryIO

from nutgraf.errors import BrokenDesk, DiskFull


@contextmanager
def placed(path: Path) -> Iterator[BinaryIO]:
    """A file to write to that takes its place at ``path`` when the ``with`` ends well, flushed to the disk.

    Raises `DiskFull`, or `BrokenDesk` where the place cannot be written to; nothing of it stays behind then.
    """
    draft = path.with_name(f".{path.name}.part")
    with told_writing(path):
        try:
            with draft.open("wb") as file:
                yield file
                file.flush()
                os.fsync(file.fileno())
            draft.replace(path)
            settle(path.parent)
        except BaseException:
            with suppress(OSError):
                draft.unlink(missing_ok=True)
            raise


@contextmanager
def told_writing(path: Path) -> Iterator[None]:
    """Turns what the disk refuses while ``path`` is written into words."""
    try:
        yield
    except OSError as error:
        if error.errno in (ENOSPC, EDQUOT):
            raise DiskFull(f"there is no room left to write “{path}”; make some, or name another place") from error
        told = error.strerror or "disk error"
        raise BrokenDesk(f"“{path}” cannot be written ({told}); name another place, or check its rights") from error
    except ValueError as error:
        raise BrokenDesk(f"“{path}” cannot be written: that is no name for a file") from error


def settle(folder: Path) -> None:
    """Flushes new names in ``folder`` to the disk, where the system lets folders be flushed."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
