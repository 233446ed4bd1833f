"""Bodies put together and unpacked, never beyond a limit: a small answer can unpack to gigabytes."""

import zlib
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING

from nutgraf.errors import FetchFailed
from nutgraf.fetch.files import too_large
from nutgraf.model.fate import Ending

if TYPE_CHECKING:
    pass

PACKINGS = "gzip, deflate, br, zstd"
GZIP_START = b"\x1f\x8b"
_AT_ONCE = 1 << 20
_GZIP_OR_ZLIB = zlib.MAX_WBITS | 32
_RAW_DEFLATE = -zlib.MAX_WBITS
_MOST_LAYERS = 3
_ZSTD_WINDOW = 1 << 23  # what RFC 8878 asks of everybody who reads zstd from the web
_ZSTD_SLICE = 256  # four bytes can stand for 128 kB, and this unpacker cannot be told to stop

Unpacker = Callable[[Iterable[bytes]], Iterator[bytes]]


def whole(chunks: Iterable[bytes], packing: str, limit: int) -> bytes:
    """The bytes of ``chunks``, unpacked as ``packing`` (a Content-Encoding) says, at most ``limit`` of them.

    Raises `FetchFailed`: too large, or unreadable when the packing is unknown, damaged or breaks off.
    """
    return b"".join(_unpacked(chunks, packing, limit))


def beginning(chunks: Iterable[bytes], packing: str, limit: int) -> bytes:
    """The first ``limit`` bytes of ``chunks``, unpacked; what comes after is not read. Raises `FetchFailed` as `whole`."""
    body = bytearray()
    for piece in _unpacked(chunks, packing, limit + _AT_ONCE):
        body += piece
        if len(body) >= limit:
            break
    return bytes(body[:limit])


def _unpacked(chunks: Iterable[bytes], packing: str, limit: int) -> Iterator[bytes]:
    """Every layer is counted: one inside can be endless and still give nothing to the one above it."""
    layers = [name for part in packing.lower().split(",") if (name := part.strip()) not in ("", "identity")]
    if len(layers) > _MOST_LAYERS or not all(layer in _UNPACKERS for layer in layers):
        told = packing.strip()[:40]
        reason = f"The server packs the page in a way nutgraf does not know ({told}); save it from a browser."
        raise FetchFailed(Ending.UNREADABLE, reason)
    pieces = _counted(chunks, limit)
    for layer in reversed(layers):
        pieces = _counted(_UNPACKERS[layer](pieces), limit)
    return pieces


def _counted(chunks: Iterable[bytes], limit: int) -> Iterator[bytes]:
    size = 0
    for chunk in chunks:
        size += len(chunk)
        if size > limit:
            raise too_large(limit + 1, limit)
        yield chunk


def _damaged() -> FetchFailed:
    return FetchFailed(Ending.UNREADABLE, "The page came in damaged; try again later.")


def _broken_off() -> FetchFailed:
    return FetchFailed(Ending.UNREADABLE, "The page broke off before its end; try again later.")


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
        raise _damaged() from error
    if waiting or (unpacker is not None and not unpacker.eof):
        raise _broken_off()


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


def _unbrotlied(chunks: Iterable[bytes]) -> Iterator[bytes]:
    import brotli  # type: ignore[import-untyped]

    unpacker = brotli.Decompressor()
    begun = False
    try:
        for chunk in chunks:
            if not chunk or unpacker.is_finished():
                continue
            begun = True
            yield unpacker.process(chunk, output_buffer_limit=_AT_ONCE)
            while not unpacker.can_accept_more_data() and not unpacker.is_finished():
                yield unpacker.process(b"", output_buffer_limit=_AT_ONCE)
    except brotli.error as error:
        raise _damaged() from error
    if begun and not unpacker.is_finished():
        raise _broken_off()


def _unzstandarded(chunks: Iterable[bytes]) -> Iterator[bytes]:
    import zstandard

    frames = zstandard.ZstdDecompressor(max_window_size=_ZSTD_WINDOW)
    unpacker: zstandard.ZstdDecompressionObj | None = None
    try:
        for chunk in chunks:
            for start in range(0, len(chunk), _ZSTD_SLICE):
                packed = chunk[start : start + _ZSTD_SLICE]
                while packed:  # one frame may follow another
                    unpacker = frames.decompressobj() if unpacker is None or unpacker.eof else unpacker
                    yield unpacker.decompress(packed)
                    packed = unpacker.unused_data if unpacker.eof else b""
    except zstandard.ZstdError as error:
        raise _damaged() from error
    if unpacker is not None and not unpacker.eof:
        raise _broken_off()


_UNPACKERS: dict[str, Unpacker] = {
    "gzip": _inflated,
    "x-gzip": _inflated,
    "deflate": _inflated,
    "br": _unbrotlied,
    "zstd": _unzstandarded,
}
