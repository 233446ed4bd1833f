"""Plain values as few bytes: JSON, squeezed with Zstandard, with a first byte that tells the form.

No pickle: a desk's file may come from somebody else, and reading it must never run anything.
"""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import zstandard

from nutgraf.errors import BrokenDesk

FORM = 1
"""The form that `pack` writes. A later nutgraf reads all forms up to its own."""

LARGEST = 1 << 28
"""More bytes than this nothing of ours unpacks to: what claims more is damaged, or made to fill the memory."""

_LEVEL = 6


def pack(plain: object) -> bytes:
    """JSON values as bytes that `unpack` makes the same values of, whatever code points their texts hold."""
    told = json.dumps(plain, ensure_ascii=False, separators=(",", ":"))
    return bytes((FORM,)) + zstandard.ZstdCompressor(level=_LEVEL, write_checksum=True).compress(
        told.encode("utf-8", "surrogatepass")
    )


def unpack(data: bytes) -> Any:
    """What was packed. Raises `BrokenDesk` where ``data`` is damaged, or of a form that only a newer nutgraf reads."""
    if data and data[0] > FORM:
        raise BrokenDesk("the desk was written by a newer nutgraf than this one; use that one, or install it anew")
    with understood("something that was kept"):
        if not data or data[0] != FORM or zstandard.frame_content_size(data[1:]) not in range(LARGEST):
            raise ValueError("not packed by us")
        return json.loads(zstandard.ZstdDecompressor().decompress(data[1:]).decode("utf-8", "surrogatepass"))


@contextmanager
def understood(what: str) -> Iterator[None]:
    """Turns what damaged values make of our code into the one exception that says so."""
    try:
        yield
    except BrokenDesk:
        raise
    except (
        ValueError,
        TypeError,
        LookupError,
        AttributeError,
        ArithmeticError,
        RecursionError,
        zstandard.ZstdError,
    ) as error:
        advice = "“nutgraf doctor” says what is damaged, “nutgraf restore” brings back a backup"
        told = f"{what} cannot be read, as the desk's file is damaged; {advice}"
        raise BrokenDesk(told) from error
