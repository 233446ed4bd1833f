import gzip
import zlib

import brotli
import pytest
import zstandard
from hypothesis import given
from hypothesis import strategies as st

from nutgraf.carry.bodies import Damaged, TooLarge, unpacked

PACKS = {"gzip": gzip.compress, "deflate": zlib.compress, "br": brotli.compress, "zstd": zstandard.compress}


@given(st.binary(max_size=300), st.lists(st.sampled_from(sorted(PACKS)), max_size=3))
def test_what_was_packed_comes_back(body: bytes, names: list[str]) -> None:
    packed = body
    for name in names:
        packed = PACKS[name](packed)
    assert unpacked(packed, "", ", ".join(names), 10_000) == body


@given(
    st.binary(max_size=300),
    st.sampled_from([*sorted(PACKS), "snail", "gzip, br", ""]),
    st.sampled_from(["", "chunked"]),
)
def test_noise_is_damaged_and_nothing_else(noise: bytes, name: str, transfer: str) -> None:
    try:
        unpacked(noise, transfer, name, 1_000)
    except (Damaged, TooLarge):
        return


@pytest.mark.parametrize("name", sorted(PACKS))
def test_a_body_is_given_up_one_byte_beyond_the_limit(name: str) -> None:
    packed = PACKS[name](b"x" * 5_000)
    assert len(unpacked(packed, "", name, 5_000)) == 5_000
    with pytest.raises(TooLarge):
        unpacked(packed, "", name, 4_999)
    with pytest.raises(TooLarge):
        unpacked(b"x" * 5_000, "", "", 4_999)


@pytest.mark.parametrize("name", ["gzip", "deflate", "br"])
def test_a_body_that_breaks_off_is_damaged(name: str) -> None:
    with pytest.raises(Damaged):
        unpacked(PACKS[name](b"abc" * 5_000)[:-4], "", name, 50_000)


def test_chunks_that_break_off_are_damaged() -> None:
    assert unpacked(b"3\r\nabc\r\n0\r\n\r\n", "chunked", "", 10) == b"abc"
    with pytest.raises(Damaged):
        unpacked(b"3\r\nabc\r\n5\r\nab", "chunked", "", 10)
    with pytest.raises(Damaged):
        unpacked(b"zz\r\nabc", "chunked", "", 10)
