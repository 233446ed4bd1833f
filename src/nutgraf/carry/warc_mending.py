"""Where a damaged WARC file goes on: the start of the next whole record, and a watch on what would never end."""

import zlib
from collections.abc import Callable, Iterator
from typing import BinaryIO

MOST_BREAKS = 1_000
LARGEST_SKIP = 1_000_000_000
"""A record that claims more bytes than this is not unpacked to get behind it."""

_MARK = b"WARC/1."
_PLAIN, _GZIP, _ZSTD = b"\n" + _MARK, b"\x1f\x8b\x08", b"\x28\xb5\x2f\xfd"
_AT_ONCE = 1 << 20
_HEAD = 4_096
_ZSTD_BLOCK = 1 << 18
_SPARE = 2_000_000


class Endless(OSError):
    """Far more bytes go by than a record can have: blank lines without end, packed."""


class Watched:
    """The bytes of ``file`` for FastWARC; raises `Endless` when more are read than were allowed."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self.allow(0)

    def allow(self, size: int) -> None:
        """So many bytes, and some to spare, may be read from now on."""
        self._left = size + _SPARE

    def read(self, size: int = -1) -> bytes:
        if self._left < 0:
            raise Endless("no record ends here")
        found = self._file.read(size)
        self._left -= len(found)
        return found

    def tell(self) -> int:
        return self._file.tell()

    def seek(self, offset: int, whence: int = 0) -> int:
        return self._file.seek(offset, whence)

    def close(self) -> None:
        """Whoever opened the file closes it."""


def is_packed(start: bytes) -> bool:
    """Whether a file that begins so is packed as a whole or record by record."""
    return start.startswith((_GZIP, _ZSTD))


def is_warc(start: bytes) -> bool:
    """Whether a file whose first kilobytes are ``start`` is a WARC, packed or not."""
    return start.startswith(_MARK) or _begins(start, _GZIP) or _begins(start, _ZSTD)


def next_start(file: BinaryIO, place: int) -> int | None:
    """The offset of the first record that begins at or behind ``place``, None where there is none."""
    file.seek(0)
    first = file.read(4)
    magic = next((magic for magic in (_GZIP, _ZSTD) if first.startswith(magic)), _PLAIN)
    for found in _places(file, magic, max(place - 1, 0) if magic is _PLAIN else place):
        if magic is _PLAIN:
            return found + 1
        file.seek(found)
        if _begins(file.read(_HEAD if magic is _GZIP else _ZSTD_BLOCK), magic):
            return found
    return None


def breaks_off(file: BinaryIO, place: int) -> bool:
    """Whether the last of the gzip members from ``place`` on, where one begins, is not whole. FastWARC takes the
    beginning of one that says nothing yet for the end of the file."""
    file.seek(place)
    packed = file.read(_AT_ONCE)
    unpacker = zlib.decompressobj(zlib.MAX_WBITS | 16)
    try:
        while packed:
            unpacker.decompress(packed, _AT_ONCE)
            packed = unpacker.unused_data if unpacker.eof else unpacker.unconsumed_tail
            packed += file.read(_AT_ONCE - len(packed))
            if unpacker.eof and not packed.startswith(_GZIP[: len(packed) or None]):
                return False
            if unpacker.eof:
                unpacker = zlib.decompressobj(zlib.MAX_WBITS | 16)
    except zlib.error:
        return False
    return not unpacker.eof and file.tell() > place


def _places(file: BinaryIO, magic: bytes, place: int) -> Iterator[int]:
    """Where ``magic`` stands at or behind ``place``."""
    while True:
        file.seek(place)
        piece = file.read(_AT_ONCE)
        found = piece.find(magic)
        while found >= 0:
            yield place + found
            found = piece.find(magic, found + 1)
        if len(piece) < _AT_ONCE:
            return
        place += len(piece) - len(magic) + 1


def _begins(packed: bytes, magic: bytes) -> bool:
    return packed.startswith(magic) and _UNPACK[magic](packed).startswith(_MARK)


def _inflated(packed: bytes) -> bytes:
    try:
        return zlib.decompressobj(zlib.MAX_WBITS | 16).decompress(packed, len(_MARK))
    except zlib.error:
        return b""


def _unzstded(packed: bytes) -> bytes:
    import zstandard

    try:
        with zstandard.ZstdDecompressor(max_window_size=1 << 27).stream_reader(packed) as stream:
            return bytes(stream.read(len(_MARK)))
    except zstandard.ZstdError:
        return b""


_UNPACK: dict[bytes, Callable[[bytes], bytes]] = {_GZIP: _inflated, _ZSTD: _unzstded}
