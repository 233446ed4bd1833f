import gzip
import os
import zlib
from datetime import UTC, datetime
from pathlib import Path

import brotli
import pytest
import zstandard

from nutgraf.carry import Carried, read_warc
from nutgraf.model.fate import Ending, Fate
from warc_doubles import PAGE, answer, packed, record

THREE = [record(answer(PAGE + b"%d" % number), uri=f"https://bote.example/{number}") for number in range(3)]
PLAIN = b"".join(THREE)


def brought(folder: Path, data: bytes, limit: int = 1_000_000) -> list[Carried | Fate]:
    path = folder / "news.warc"
    path.write_bytes(data)
    return list(read_warc(path, limit=limit))


def the_one(folder: Path, data: bytes, limit: int = 1_000_000) -> Carried | Fate:
    (one,) = brought(folder, data, limit)
    return one


def addresses(pieces: list[Carried | Fate]) -> list[str]:
    return [piece.capture.address for piece in pieces if isinstance(piece, Carried)]


def fates(pieces: list[Carried | Fate]) -> list[Fate]:
    return [piece for piece in pieces if isinstance(piece, Fate)]


ALL = [f"https://bote.example/{number}" for number in range(3)]


@pytest.mark.parametrize(
    "data",
    [
        PLAIN,
        packed(*THREE),
        gzip.compress(PLAIN, mtime=0),
        zstandard.compress(PLAIN),
        b"".join(map(zstandard.compress, THREE)),
    ],
    ids=["plain", "gzip by record", "gzip as a whole", "zstd as a whole", "zstd by record"],
)
def test_every_packing_brings_the_same_captures(tmp_path: Path, data: bytes) -> None:
    assert addresses(pieces := brought(tmp_path, data)) == ALL
    assert fates(pieces) == []


def test_a_capture_has_all_that_was_told(tmp_path: Path) -> None:
    piece = the_one(tmp_path, record(answer(ETag='"a"')))
    assert isinstance(piece, Carried)
    assert piece.capture.body == PAGE
    assert (piece.capture.kind, piece.capture.charset) == ("text/html", "utf-8")
    assert piece.capture.url == piece.capture.address == "https://bote.example/pier"
    assert piece.at == datetime(2031, 4, 9, 7, 30, 0, 123456, tzinfo=UTC)
    assert piece.status == 200
    assert piece.headers == (("content-type", "text/html; charset=utf-8"), ("etag", '"a"'))
    assert piece.name == f"{tmp_path / 'news.warc'} record 1"


def test_a_resource_is_a_capture_without_a_status(tmp_path: Path) -> None:
    piece = the_one(tmp_path, record(PAGE, "resource", "file:notes/pier.html"))
    assert isinstance(piece, Carried)
    assert (piece.capture.body, piece.status, piece.capture.url) == (PAGE, 0, "")


def chunked(body: bytes) -> bytes:
    return b"".join(b"%x;a=b\r\n%s\r\n" % (len(part), part) for part in (body[:7], body[7:])) + b"0\r\n\r\n"


@pytest.mark.parametrize(
    ("encoding", "body"),
    [
        ("gzip", gzip.compress(PAGE, mtime=0)),
        ("x-gzip", gzip.compress(PAGE, mtime=0)),
        ("deflate", zlib.compress(PAGE)),
        ("deflate", zlib.compress(PAGE)[2:-4]),
        ("br", brotli.compress(PAGE)),
        ("zstd", zstandard.compress(PAGE)),
        ("gzip, br", brotli.compress(gzip.compress(PAGE, mtime=0))),
        ("gzip", PAGE),  # unpacked by whoever saved it
        ("br", PAGE),
        ("identity", PAGE),
    ],
)
def test_bodies_are_unpacked(tmp_path: Path, encoding: str, body: bytes) -> None:
    for data in (
        answer(body, Content_Encoding=encoding),
        answer(chunked(body), Content_Encoding=encoding, Transfer_Encoding="chunked"),
    ):
        piece = the_one(tmp_path, record(data))
        assert isinstance(piece, Carried), piece
        assert piece.capture.body == PAGE


def test_the_headers_of_cc_news_come_back_as_they_were(tmp_path: Path) -> None:
    head = {"X_Crawler_Content_Encoding": "gzip", "X_Crawler_Content_Length": "9", "Content_Length": str(len(PAGE))}
    piece = the_one(tmp_path, record(answer(PAGE, **head)))
    assert isinstance(piece, Carried)
    assert piece.capture.body == PAGE
    assert piece.headers[1:] == (("content-encoding", "gzip"), ("content-length", "9"))


@pytest.mark.parametrize("pack", [gzip.compress, brotli.compress, zstandard.compress])
def test_a_bomb_is_too_large_and_does_not_stop_the_next(tmp_path: Path, pack: object) -> None:
    name = {gzip.compress: "gzip", brotli.compress: "br", zstandard.compress: "zstd"}[pack]  # type: ignore[index]
    bomb = record(answer(pack(b" " * 3_000_000), Content_Encoding=name), uri="https://bote.example/bomb")  # type: ignore[operator]
    first, second = brought(tmp_path, packed(bomb, THREE[0]))
    assert isinstance(first, Fate)
    assert first.ending is Ending.TOO_LARGE
    assert first.address == "https://bote.example/bomb"
    assert addresses([second]) == ALL[:1]


def test_a_record_over_the_limit_is_passed_over(tmp_path: Path) -> None:
    for pack in (lambda *records: b"".join(records), packed):
        first, second = brought(tmp_path, pack(record(answer(b" " * 200_000)), THREE[0]), limit=1_000)
        assert isinstance(first, Fate)
        assert first.ending is Ending.TOO_LARGE
        assert addresses([second]) == ALL[:1]


def test_blank_lines_without_end_are_given_up(tmp_path: Path) -> None:
    nothing = zlib.compressobj(0, zlib.DEFLATED, 31)  # stored, not squeezed: so many bytes, whatever they unpack to
    data = packed(THREE[0]) + nothing.compress(b"\r\n" * 3_000_000) + nothing.flush() + packed(THREE[1])
    pieces = brought(tmp_path, data)
    assert addresses(pieces) == ALL[:2]
    assert [fate.ending for fate in fates(pieces)] == [Ending.UNREADABLE]


@pytest.mark.parametrize(
    ("piece", "ending"),
    [
        (record(answer(status=404)), Ending.NOT_FOUND),
        (record(answer(status=403)), Ending.REFUSED),
        (record(answer(status=301)), Ending.NO_ARTICLE),
        (record(answer(status=503)), Ending.UNREACHABLE),
        (record(answer(Content_Type="image/png")), Ending.WRONG_TYPE),
        (record(b"", "revisit"), Ending.COPY),
        (record(answer(), WARC_Truncated="length"), Ending.UNREADABLE),
        (record(b"no answer at all"), Ending.UNREADABLE),
        (record(answer(gzip.compress(PAGE, mtime=0)[:-12], Content_Encoding="gzip")), Ending.UNREADABLE),
        (record(answer(b"\0\1\2", Content_Encoding="snail")), Ending.UNREADABLE),
    ],
)
def test_what_holds_no_page_ends_in_a_fate_of_its_address(tmp_path: Path, piece: bytes, ending: Ending) -> None:
    fate = the_one(tmp_path, packed(piece))
    assert isinstance(fate, Fate)
    assert (fate.address, fate.ending) == ("https://bote.example/pier", ending)
    assert fate.reason.endswith(".")


def test_records_about_others_are_counted_once(tmp_path: Path) -> None:
    about = [record(b"x", "request"), record(b"x", "metadata"), record(b"x", "request"),
             record(answer(), uri="https://bote.example/robots.txt"), record(b"x", "resource", "dns:bote.example")]  # fmt: skip
    pieces = brought(tmp_path, packed(record(b"software: x", "warcinfo"), *about, THREE[0]))
    assert addresses(pieces) == ALL[:1]
    (fate,) = fates(pieces)
    assert fate.address == str(tmp_path / "news.warc")
    assert "2 requests" in fate.reason
    assert "1 robots.txt" in fate.reason


@pytest.mark.parametrize(
    "pack", [lambda *records: b"".join(records), packed, lambda *r: b"".join(map(zstandard.compress, r))]
)
def test_a_file_that_breaks_off_is_read_up_to_there(tmp_path: Path, pack: object) -> None:
    data = pack(*THREE)  # type: ignore[operator]
    last = len(pack(*THREE[:2]))  # type: ignore[operator]
    for end in range(last + 20, len(data) - 4, 7):
        pieces = brought(tmp_path, data[:end])
        assert addresses(pieces)[:2] == ALL[:2]
        if len(addresses(pieces)) == 2:
            (fate,) = fates(pieces)
            assert last <= int(fate.address.rpartition(" ")[2]) <= end
            assert "breaks off" in fate.reason


@pytest.mark.parametrize(
    "pack", [lambda *records: b"".join(records), packed, lambda *r: b"".join(map(zstandard.compress, r))]
)
def test_reading_goes_on_behind_a_damaged_record(tmp_path: Path, pack: object) -> None:
    broken = THREE[1].replace(b"Content-Length: ", b"Content-Length: 7")
    pieces = brought(tmp_path, pack(THREE[0], broken, THREE[2]))  # type: ignore[operator]
    assert addresses(pieces) == [ALL[0], ALL[2]]
    assert [fate.ending for fate in fates(pieces)] == [Ending.UNREADABLE]


def test_a_flipped_byte_loses_no_more_than_its_record(tmp_path: Path) -> None:
    data = packed(*[record(answer(os.urandom(300)), uri=address) for address in ALL])
    first = len(data) // 3
    for place in range(first + 20, 2 * first - 20, 17):
        damaged = bytearray(data)
        damaged[place] ^= 0xFF
        assert {ALL[0], ALL[2]} <= set(addresses(brought(tmp_path, bytes(damaged))))


@pytest.mark.parametrize(
    "data", [b"hello there " * 100, b"<html>" * 1000, gzip.compress(b"hello" * 1000, mtime=0), b"\0" * 5000]
)
def test_what_is_no_warc_is_told(tmp_path: Path, data: bytes) -> None:
    fate = the_one(tmp_path, data)
    assert isinstance(fate, Fate)
    assert fate.ending is Ending.UNREADABLE
    assert "no WARC" in fate.reason


def test_an_empty_file_and_one_that_is_not_there_are_told(tmp_path: Path) -> None:
    assert the_one(tmp_path, b"").ending is Ending.EMPTY  # type: ignore[union-attr]
    assert [fate.ending for fate in fates(list(read_warc(tmp_path / "none.warc")))] == [Ending.NOT_FOUND]
    assert [fate.ending for fate in fates(list(read_warc(tmp_path)))] == [Ending.UNREADABLE]


def test_one_record_at_a_time_is_read(tmp_path: Path) -> None:
    path = tmp_path / "news.warc"
    path.write_bytes(PLAIN)
    pieces = read_warc(path)
    next(pieces)
    with path.open("r+b") as file:
        file.truncate(len(PLAIN) - 100)
    assert [type(piece) for piece in pieces][:1] == [Carried]
