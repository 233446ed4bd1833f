"""Plain values as bytes: exact, and damaged ones told in one way."""

import pytest
import zstandard
from hypothesis import given
from hypothesis import strategies as st

from nutgraf.errors import BrokenDesk
from nutgraf.store.packed import FORM, LARGEST, pack, understood, unpack
from store.values import HALVES, odd_texts

plain_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | odd_texts,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(odd_texts, inner, max_size=3),
    max_leaves=10,
)


@given(plain_values)
def test_values_come_back_as_they_were(plain: object) -> None:
    assert unpack(pack(plain)) == plain


def test_two_halves_of_a_pair_stay_two() -> None:
    assert len(unpack(pack(HALVES))) == 2


@given(plain_values, st.data())
def test_a_changed_byte_is_told(plain: object, data: st.DataObject) -> None:
    packed = bytearray(pack(plain))
    packed[data.draw(st.integers(0, len(packed) - 1))] ^= data.draw(st.integers(1, 255))
    with pytest.raises(BrokenDesk):
        unpack(bytes(packed))


@given(plain_values, st.data())
def test_bytes_that_were_cut_off_are_told(plain: object, data: st.DataObject) -> None:
    packed = pack(plain)
    with pytest.raises(BrokenDesk):
        unpack(packed[: data.draw(st.integers(0, len(packed) - 1))])


@given(st.binary(max_size=40))
def test_any_other_bytes_are_told(data: bytes) -> None:
    with pytest.raises(BrokenDesk):
        unpack(data)


def test_a_newer_form_is_told_as_such() -> None:
    with pytest.raises(BrokenDesk, match="newer nutgraf"):
        unpack(bytes((FORM + 1,)) + pack([])[1:])


def test_what_claims_to_be_huge_is_not_unpacked() -> None:
    head = zstandard.ZstdCompressor(level=1).compressobj(size=LARGEST)
    bomb = bytes((FORM,)) + head.compress(b"0") + head.flush(zstandard.COMPRESSOBJ_FLUSH_BLOCK)
    assert zstandard.frame_content_size(bomb[1:]) == LARGEST
    with pytest.raises(BrokenDesk):
        unpack(bomb)


def test_deep_nests_are_told() -> None:
    deep = zstandard.ZstdCompressor().compress(b"[" * 100_000 + b"]" * 100_000)
    with pytest.raises(BrokenDesk):
        unpack(bytes((FORM,)) + deep)


def test_what_a_broken_desk_says_itself_is_not_said_over() -> None:
    with pytest.raises(BrokenDesk, match="first"), understood("another"):
        raise BrokenDesk("first")
