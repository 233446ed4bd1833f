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

MOST_BYTES = 96 * 1024 * 1024
_HEAD = b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\xff"
_SLOW, _QUICK = 9, 5


@dataclass(frozen=True, slots=True)
class Piece:
    """``body`` as it is sent, ``packed`` deflated up to a full flush, and a ``digest`` of it."""

    body: bytes
    packed: bytes
    digest: bytes

    @classmethod
    def of(cls, text: str) -> "Piece":
        """A piece that is to be kept: packed as small as it gets."""
        body = text.encode("utf-8", "replace")
        return cls(body, _deflated(body, _SLOW), blake2b(body, digest_size=12).digest())


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
        body = part.body if isinstance(part, Piece) else part
        crc, length = zlib.crc32(body, crc), length + len(body)
        packed.append(part.packed if isinstance(part, Piece) else _deflated(body, _QUICK))
    end = zlib.compressobj(_QUICK, zlib.DEFLATED, -15).flush(zlib.Z_FINISH)
    return b"".join([*packed, end, crc.to_bytes(4, "little"), (length & 0xFFFFFFFF).to_bytes(4, "little")])


def whole(parts: Sequence[Piece | bytes]) -> bytes:
    """``parts`` as they are."""
    return b"".join(part.body if isinstance(part, Piece) else part for part in parts)


def _deflated(body: bytes, level: int) -> bytes:
    packer = zlib.compressobj(level, zlib.DEFLATED, -15, 9)
    return packer.compress(body) + packer.flush(zlib.Z_FULL_FLUSH)


def _size(pieces: tuple[Piece, ...]) -> int:
    return sum(len(piece.body) + len(piece.packed) for piece in pieces)
