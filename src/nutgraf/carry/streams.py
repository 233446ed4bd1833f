"""Files that may be packed, read as if they were not: a piece at a time, in flat memory."""

import gzip
import io
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, cast

import zstandard

GZIP, ZSTD = b"\x1f\x8b\x08", b"\x28\xb5\x2f\xfd"
DAMAGE = (EOFError, gzip.BadGzipFile, zlib.error, zstandard.ZstdError)
"""What reading raises where a packed file is damaged or breaks off."""

LARGEST_SKIP = 1_000_000_000
"""More bytes than these nobody reads to find the end of a line, a mail or a run of blank lines."""

MOST_LINES = 5_000_000
"""Nor more lines."""

_WINDOW = 1 << 27


@contextmanager
def opened_stream(path: Path) -> Iterator[BinaryIO]:
    """The bytes of the file at ``path``, unpacked where it is gzip or Zstandard. Raises OSError and ValueError."""
    with path.open("rb") as file:
        start = file.peek(4)[:4]
        if start.startswith(GZIP):
            with gzip.open(file) as stream:
                yield cast(BinaryIO, stream)
        elif start.startswith(ZSTD):
            unpacker = zstandard.ZstdDecompressor(max_window_size=_WINDOW)
            with unpacker.stream_reader(file, read_across_frames=True) as raw:
                yield io.BufferedReader(cast(io.RawIOBase, raw), 1 << 16)
        else:
            yield file


def head(path: Path, size: int) -> bytes:
    """The first ``size`` bytes, unpacked, as far as they can be read."""
    with opened_stream(path) as stream:
        try:
            return stream.read(size)
        except DAMAGE:
            return b""


def whole_line(stream: BinaryIO, limit: int) -> tuple[bytes, int]:
    """The next line with its end, and how many bytes it took; of one over ``limit`` no more than its beginning is
    kept. Nothing and 0 at the end of the stream."""
    line = stream.readline(limit + 1)
    size = len(line)
    piece = line
    while len(piece) > limit and not piece.endswith(b"\n") and size < LARGEST_SKIP:
        piece = stream.readline(limit + 1)
        size += len(piece)
    return line, size
