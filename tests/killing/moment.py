"""The moment of a simulated clock in a file, so that it goes on where it stood when whoever moved it was killed."""

import mmap
import struct
from pathlib import Path

_FORM = struct.Struct("d")


class Moment:
    """What `made_world.SimulatedClock` takes as ``shared``: the same for all processes that open the file at ``path``."""

    def __init__(self, path: Path) -> None:
        self.path = path
        if not path.exists():
            path.write_bytes(bytes(_FORM.size))
        with path.open("r+b") as file:
            self._shared = mmap.mmap(file.fileno(), _FORM.size)

    @property
    def value(self) -> float:
        """Seconds since 1970."""
        return float(_FORM.unpack(self._shared[:])[0])

    @value.setter
    def value(self, seconds: float) -> None:
        self._shared[:] = _FORM.pack(seconds)
