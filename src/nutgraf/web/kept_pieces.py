"""Pieces of pages that are the same for all readers, kept as they were made and packed.

A page of such a piece and of what is one reader's own is packed without packing the piece again: deflated data may be cut
after a full flush, so what is packed of each part stands in one gzip member behind the other.
"""

import zlib
from collections import OrderedDict
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from threading import Lock

from nutgraf.web.checksums import joined, power

MOST_BYTES = 96 * 1024 * 1024
_HEAD = b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\xff"
_SLOW, _QUICK = 9, 5
_BESIDE = 300
"""About so many bytes a piece takes beside what is packed."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece that is kept: ``packed`` deflated up to a full flush, and a ``digest`` of it; with the checksum ``crc`` of its
    body, the ``length`` of that in bytes, and the ``power`` of this length (`nutgraf.web.checksums`)."""

    packed: bytes
    digest: bytes
    crc: int
    length: int
    power: int

    @classmethod
    def of(cls, text: str) -> "Piece":
        """A piece of this text."""
        body = text.encode("utf-8", "replace")
        digest = blake2b(body, digest_size=12).digest()
        return cls(_deflated(body, _SLOW), digest, zlib.crc32(body), len(body), power(len(body)))

    @property
    def body(self) -> bytes:
        """The piece as it was, in UTF-8: unpacked each time, for it is many times as large."""
        return zlib.decompressobj(-15).decompress(self.packed)


class Pieces:
    """Pieces by what they are of, those asked for last, ``most`` bytes of them. Several threads may use it at once; a piece
    that two ask for at the same time may be made twice."""

    def __init__(self, most: int = MOST_BYTES) -> None:
        self._most = most
        self._bytes = 0
        self._kept: OrderedDict[Hashable, tuple[Piece, ...]] = OrderedDict()
        self._lock = Lock()

    def get(self, key: Hashable, make: Callable[[], tuple[Piece, ...]]) -> tuple[Piece, ...]:
        """The pieces of ``key``, made where they are not there."""
        with self._lock:
            found = self._kept.get(key)
            if found is not None:
                self._kept.move_to_end(key)
                return found
        made = make()
        with self._lock:
            self._drop(key)
            self._kept[key] = made
            self._bytes += _size(made)
            while self._bytes > self._most and len(self._kept) > 1:
                self._drop(next(iter(self._kept)))
        return made

    def _drop(self, key: Hashable) -> None:
        self._bytes -= _size(self._kept.pop(key, ()))


def gzipped(parts: Sequence[Piece | bytes]) -> bytes:
    """One gzip file of ``parts``, one behind the other; what is no `Piece` is packed now."""
    crc = length = 0
    packed = [_HEAD]
    for part in parts:
        if isinstance(part, Piece):
            crc, length = joined(crc, part.crc, part.power), length + part.length
            packed.append(part.packed)
        else:
            crc, length = zlib.crc32(part, crc), length + len(part)
            packed.append(_deflated(part, _QUICK))
    end = zlib.compressobj(_QUICK, zlib.DEFLATED, -15).flush(zlib.Z_FINISH)
    return b"".join([*packed, end, crc.to_bytes(4, "little"), (length & 0xFFFFFFFF).to_bytes(4, "little")])


def whole(parts: Sequence[Piece | bytes]) -> bytes:
    """``parts`` as they are."""
    return b"".join(part.body if isinstance(part, Piece) else part for part in parts)


def _deflated(body: bytes, level: int) -> bytes:
    packer = zlib.compressobj(level, zlib.DEFLATED, -15, 9)
    return packer.compress(body) + packer.flush(zlib.Z_FULL_FLUSH)


def _size(pieces: tuple[Piece, ...]) -> int:
    return sum(len(piece.packed) + _BESIDE for piece in pieces)
