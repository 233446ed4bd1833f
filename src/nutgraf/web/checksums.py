"""The checksum of two files one behind the other, from those of each: gzip wants one over all that it holds."""

from functools import cache

_POLYNOMIAL = 0xEDB88320
_ONE, _X = 1 << 31, 1 << 30
_BYTE = 3
"""A byte is 2 ** 3 bits."""


def joined(first: int, second: int, behind: int) -> int:
    """The CRC-32 of a file of the checksum ``first`` with another behind it that has the checksum ``second``; ``behind`` is
    the `power` of the length of the latter."""
    return _times(behind, first) ^ second


def power(length: int) -> int:
    """What `joined` needs to know of a length in bytes: x to its eighth fold, modulo the polynomial."""
    product, doubled = _ONE, _BYTE
    while length:
        if length & 1:
            product = _times(_square(doubled & 31), product)
        length >>= 1
        doubled += 1
    return product


@cache
def _square(times: int) -> int:
    """x, squared so many times."""
    return _times(_square(times - 1), _square(times - 1)) if times else _X


def _times(one: int, other: int) -> int:
    """The product of two polynomials modulo that of CRC-32, the bit of x**0 being the highest."""
    product, bit = 0, _ONE
    while one:
        if one & bit:
            product ^= other
            one ^= bit
        bit >>= 1
        other = other >> 1 ^ (_POLYNOMIAL if other & 1 else 0)
    return product
