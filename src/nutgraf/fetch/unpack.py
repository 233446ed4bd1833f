"""Bodies put together and unpacked, never beyond a limit: a small answer can unpack to gigabytes."""

import zlib
from collections.abc import Iterable, Iterator

from nutgraf.errors import FetchFailed
from nutgraf.fetch.files import too_large
from nutgraf.model.fate import Ending

PACKINGS = "gzip, deflate"
_AT_ONCE = 1 << 20
_GZIP_OR_ZLIB = zlib.MAX_WBITS | 32
_RAW_DEFLATE = -zlib.MAX_WBITS


def whole(chunks: Iterable[bytes], packing: str, limit: int) -> bytes:
    """The bytes of ``chunks``, unpacked as ``packing`` (a Content-Encoding) says, at most ``limit`` of them.

    Raises `FetchFailed`: too large, or unreadable when the packing is unknown, damaged or breaks off.
    """
    body = bytearray()
    for piece in _unpacked(chunks, packing.strip().lower()):
        body += piece
        if len(body) > limit:
            raise too_large(limit + 1, limit)
    return bytes(body)


def _unpacked(chunks: Iterable[bytes], packing: str) -> Iterable[bytes]:
    if packing in ("", "identity"):
        return chunks
    if packing in ("gzip", "x-gzip", "deflate"):
        return _inflated(chunks)
    reason = f"The server packs the page in a way nutgraf does not know ({packing}); save it from a browser."
    raise FetchFailed(Ending.UNREADABLE, reason)


def _inflated(chunks: Iterable[bytes]) -> Iterator[bytes]:
    unpacker = None
    waiting = b""
    try:
        for chunk in chunks:
            waiting += chunk
            if unpacker is None:
                if len(waiting) < 2:
                    continue
                unpacker = zlib.decompressobj(_window(waiting))
            yield from _pieces(unpacker, waiting)
            waiting = b""
    except zlib.error as error:
        raise FetchFailed(Ending.UNREADABLE, "The page came in damaged; try again later.") from error
    if waiting or (unpacker is not None and not unpacker.eof):
        raise FetchFailed(Ending.UNREADABLE, "The page broke off before its end; try again later.")


def _pieces(unpacker: "zlib._Decompress", packed: bytes) -> Iterator[bytes]:
    """What ``packed`` unpacks to, a megabyte at a time, so that the limit can be kept between two pieces."""
    piece = packed
    while (packed or len(piece) == _AT_ONCE) and not unpacker.eof:
        piece = unpacker.decompress(packed, _AT_ONCE)
        packed = unpacker.unconsumed_tail
        yield piece


def _window(start: bytes) -> int:
    """Some servers say "deflate" and leave out the two bytes that should come first."""
    gzip = start[:1] == b"\x1f"
    with_head = start[0] & 0x0F == 8 and (start[0] << 8 | start[1]) % 31 == 0
    return _GZIP_OR_ZLIB if gzip or with_head else _RAW_DEFLATE
