"""Bodies of web answers as they went over the wire, unpacked, never beyond a limit."""

import zlib
from collections.abc import Callable
from importlib import import_module

_AS_IT_IS = ("", "identity", "none", "utf-8", "8bit", "binary")
_GZIP_OR_ZLIB = zlib.MAX_WBITS | 32
_MOST_LAYERS = 3
_ZSTD = b"\x28\xb5\x2f\xfd"


class TooLarge(Exception):
    """A body unpacks to more than the limit."""


class Damaged(Exception):
    """A body is not packed as is said, or breaks off."""


def unpacked(body: bytes, transfer: str, content: str, limit: int) -> bytes:
    """``body`` without its Transfer-Encoding and Content-Encoding, as far as it really has them: many who save pages
    unpack them and leave the headers as they were. Raises `TooLarge` and `Damaged`."""
    if "chunked" in transfer.lower():
        body = _whole(body)
    names = [name.strip().lower() for name in content.split(",")]
    for name in reversed(names[-_MOST_LAYERS:]):
        if name not in _AS_IT_IS:
            body = _one_layer(body, name, limit)
    if len(body) > limit:
        raise TooLarge
    return body


def _one_layer(body: bytes, name: str, limit: int) -> bytes:
    unpack = _UNPACKERS.get(name)
    try:
        if unpack is None:
            raise Damaged
        return unpack(body, limit)
    except Damaged:
        if _is_plain(body):
            return body
        raise


def _is_plain(body: bytes) -> bool:
    """Whether the bytes are those of a page that was unpacked before."""
    start = body[:512].lstrip(b"\xef\xbb\xbf \t\r\n")
    return not start or (start[:1] in b"<{[" and b"\0" not in start)


def _inflated(body: bytes, limit: int) -> bytes:
    try:
        return _inflate(body, _GZIP_OR_ZLIB, limit)
    except zlib.error:
        try:
            return _inflate(body, -zlib.MAX_WBITS, limit)  # some servers leave out the two bytes that come first
        except zlib.error as error:
            raise Damaged from error


def _inflate(body: bytes, window: int, limit: int) -> bytes:
    unpacker = zlib.decompressobj(window)
    whole = unpacker.decompress(body, limit + 1)
    if len(whole) > limit:
        raise TooLarge
    if not unpacker.eof:
        raise Damaged
    return whole


def _unbrotlied(body: bytes, limit: int) -> bytes:
    brotli = import_module("brotli")  # it tells no types

    unpacker = brotli.Decompressor()
    try:
        whole = bytearray(unpacker.process(body, output_buffer_limit=limit + 1))
        while len(whole) <= limit and not unpacker.is_finished() and not unpacker.can_accept_more_data():
            whole += unpacker.process(b"", output_buffer_limit=limit + 1)
    except brotli.error as error:
        raise Damaged from error
    if len(whole) > limit:
        raise TooLarge
    if not unpacker.is_finished():
        raise Damaged
    return bytes(whole)


def _unzstded(body: bytes, limit: int) -> bytes:
    import zstandard

    try:
        unpacker = zstandard.ZstdDecompressor(max_window_size=1 << 27)
        with unpacker.stream_reader(body, read_across_frames=True) as stream:
            whole = stream.read(limit + 1)
    except zstandard.ZstdError as error:
        raise Damaged from error
    if len(whole) > limit:
        raise TooLarge
    if not body.startswith(_ZSTD):
        raise Damaged
    return bytes(whole)


def _whole(body: bytes) -> bytes:
    """``body`` without the lengths between its chunks; as it is where it has none."""
    found: list[bytes] = []
    place = 0
    while True:
        end = body.find(b"\r\n", place, place + 200)
        length = _length(body[place:end]) if end >= 0 else -1
        if length < 0:
            break
        if length == 0:
            return b"".join(found)
        found.append(body[end + 2 : end + 2 + length])
        place = end + 2 + length + 2
    if not found and _is_plain(body):
        return body
    raise Damaged


def _length(told: bytes) -> int:
    digits = told.partition(b";")[0].strip()
    return int(digits, 16) if 0 < len(digits) <= 12 and digits.isalnum() and _is_hex(digits) else -1


def _is_hex(digits: bytes) -> bool:
    return all(digit in b"0123456789abcdefABCDEF" for digit in digits)


_UNPACKERS: dict[str, Callable[[bytes, int], bytes]] = {
    "gzip": _inflated,
    "x-gzip": _inflated,
    "deflate": _inflated,
    "br": _unbrotlied,
    "zstd": _unzstded,
}
