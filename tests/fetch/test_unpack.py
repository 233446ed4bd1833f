import gzip
import tracemalloc
import zlib

import brotli  # type: ignore[import-untyped]
import pytest
import zstandard
from hypothesis import given
from hypothesis import strategies as st

from nutgraf.errors import FetchFailed
from nutgraf.fetch.unpack import beginning, whole
from nutgraf.model.fate import Ending

LIMIT = 100_000


def raw_deflate(body: bytes) -> bytes:
    packer = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return packer.compress(body) + packer.flush()


def brotlied(body: bytes) -> bytes:
    return bytes(brotli.compress(body, quality=3))


def nested(body: bytes) -> bytes:
    return gzip.compress(brotlied(zstandard.compress(body)))


PACKERS = {
    "": bytes,
    "identity": bytes,
    "gzip": gzip.compress,
    "x-gzip": gzip.compress,
    "deflate": zlib.compress,
    "br": brotlied,
    "zstd": zstandard.compress,
    "zstd, BR,identity , gzip": nested,
}
PACKED = ["gzip", "deflate", "br", "zstd", "zstd, BR,identity , gzip"]


def failure(chunks: list[bytes], packing: str, limit: int = LIMIT) -> str:
    with pytest.raises(FetchFailed) as failed:
        whole(chunks, packing, limit)
    return failed.value.ending


@pytest.mark.parametrize("packing", PACKERS)
@given(body=st.binary(max_size=3000), cut=st.integers(1, 500))
def test_what_was_packed_comes_out(packing: str, body: bytes, cut: int) -> None:
    packed = PACKERS[packing](body)
    chunks = [packed[i : i + cut] for i in range(0, len(packed), cut)]
    assert whole(chunks, packing, LIMIT) == body


@given(body=st.binary(min_size=1, max_size=3000))
def test_deflate_without_its_head_comes_out(body: bytes) -> None:
    assert whole([raw_deflate(body)], "deflate", LIMIT) == body


@pytest.mark.parametrize("packing", PACKED)
def test_a_small_answer_that_unpacks_to_much_is_stopped(packing: str) -> None:
    assert failure([PACKERS[packing](bytes(50_000_000))], packing) == Ending.TOO_LARGE


def test_the_limit_holds_while_reading() -> None:
    def endless() -> object:
        while True:
            yield b"x" * 1000

    with pytest.raises(FetchFailed) as failed:
        whole(endless(), "", LIMIT)  # type: ignore[arg-type]
    assert failed.value.ending == Ending.TOO_LARGE


@pytest.mark.parametrize("packing", ["compress", "gzip, nonsense", "gzip, br, zstd, gzip", "nonsense"])
def test_an_unknown_packing_is_told(packing: str) -> None:
    assert failure([b"x"], packing) == Ending.UNREADABLE


@pytest.mark.parametrize("packed", [b"no gzip at all", gzip.compress(b"abc" * 100, mtime=0)[:-12], b"\x1f"])
def test_damaged_packing_is_told(packed: bytes) -> None:
    assert failure([packed], "gzip") == Ending.UNREADABLE


@pytest.mark.parametrize("size", [(1 << 20) - 1, 1 << 20, (1 << 20) + 1, 3_000_000])
def test_a_large_body_comes_out_whole(size: int) -> None:
    assert len(whole([gzip.compress(bytes(size))], "gzip", 4_000_000)) == size


@pytest.mark.parametrize("packing", PACKED)
def test_nothing_is_nothing(packing: str) -> None:
    assert whole([], packing, LIMIT) == b""


@pytest.mark.parametrize("packing", ["br", "zstd"])
def test_what_breaks_off_or_is_no_packing_is_told(packing: str) -> None:
    packed = PACKERS[packing](b"some words " * 50)
    for damaged in (packed[:-1], packed[:5], b"no packing at all, but words", b"\xff" * 100):
        assert failure([damaged], packing) == Ending.UNREADABLE


@pytest.mark.parametrize("packing", PACKED)
def test_little_memory_is_used_for_what_unpacks_to_much(packing: str) -> None:
    packed = PACKERS[packing](bytes(100_000_000))
    tracemalloc.start()
    try:
        assert failure([packed], packing) == Ending.TOO_LARGE
        assert tracemalloc.get_traced_memory()[1] < 20_000_000
    finally:
        tracemalloc.stop()


def test_a_layer_inside_that_gives_nothing_is_counted_too() -> None:
    empty_blocks = b"\x1f\x8b\x08" + bytes(7) + b"\x00\x00\x00\xff\xff" * 1_000_000
    assert failure([gzip.compress(empty_blocks)], "gzip, gzip") == Ending.TOO_LARGE


def test_one_zstandard_frame_may_follow_another() -> None:
    assert whole([zstandard.compress(b"one ") + zstandard.compress(b"two")], "zstd", LIMIT) == b"one two"


def test_a_zstandard_window_beyond_reason_is_told() -> None:
    wide = zstandard.ZstdCompressionParameters.from_level(3, window_log=27)
    packer = zstandard.ZstdCompressor(compression_params=wide).compressobj()
    assert failure([packer.compress(b"words") + packer.flush()], "zstd") == Ending.UNREADABLE


@pytest.mark.parametrize("packing", PACKERS)
@pytest.mark.parametrize("limit", [0, 10, 5000])
def test_the_beginning_is_read_and_no_more(packing: str, limit: int) -> None:
    packed = PACKERS[packing](b"0123456789" * 100)
    chunks = (bytes([byte]) for byte in packed)
    assert beginning(chunks, packing, limit) == (b"0123456789" * 100)[:limit]
