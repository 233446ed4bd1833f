from zlib import crc32

from hypothesis import given
from hypothesis import strategies as st

from nutgraf.web.checksums import joined, power


@given(one=st.binary(max_size=300), other=st.binary(max_size=5000))
def test_two_checksums_make_that_of_both(one: bytes, other: bytes) -> None:
    assert joined(crc32(one), crc32(other), power(len(other))) == crc32(one + other)
