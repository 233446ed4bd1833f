import gzip
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nutgraf.errors import FetchFailed
from nutgraf.fetch.unpack import whole
from nutgraf.model.fate import Ending

LIMIT = 100_000


def raw_deflate(body: bytes) -> bytes:
    packer = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return packer.compress(body) + packer.flush()


PACKERS = {"": bytes, "identity": bytes, "gzip": gzip.compress, "x-gzip": gzip.compress, "deflate": zlib.compress}


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


@pytest.mark.parametrize("packing", ["gzip", "deflate"])
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


@pytest.mark.parametrize("packed", [b"no gzip at all", gzip.compress(b"abc" * 100)[:-12], b"\x1f"])
def test_damaged_packing_is_told(packed: bytes) -> None:
    assert failure([packed], "gzip") == Ending.UNREADABLE


@pytest.mark.parametrize("size", [(1 << 20) - 1, 1 << 20, (1 << 20) + 1, 3_000_000])
def test_a_large_body_comes_out_whole(size: int) -> None:
    assert len(whole([gzip.compress(bytes(size))], "gzip", 4_000_000)) == size


def test_nothing_is_nothing() -> None:
    assert whole([], "gzip", LIMIT) == b""
