import gzip
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nutgraf.carry import Carried, read_warc, write_warc
from nutgraf.errors import BrokenDesk
from nutgraf.model.fate import Capture, Ending, Fate
from nutgraf.ports.store import KeptCapture

AT = datetime(2031, 4, 9, 7, 30, 0, 123456, tzinfo=UTC)


def kept(
    body: bytes = b"<p>Late ferry.</p>", address: str = "https://bote.example/pier", status: int = 200
) -> KeptCapture:
    capture = Capture(address=address, body=body, kind="text/html", charset="utf-8", url=address if status else "")
    headers = (("content-encoding", "gzip"), ("content-length", "7"), ("etag", '"ä"')) if status else ()
    return KeptCapture(digest=sha256(body).hexdigest(), at=AT, capture=capture, status=status, headers=headers)


def back(path: Path) -> list[KeptCapture]:
    pieces = [piece for piece in read_warc(path) if isinstance(piece, Carried)]
    return [
        KeptCapture(digest=sha256(piece.capture.body).hexdigest(), at=piece.at or AT, capture=piece.capture,
                    status=piece.status, headers=piece.headers) for piece in pieces
    ]  # fmt: skip


def test_captures_come_back_as_they_were(tmp_path: Path) -> None:
    captures = [
        kept(),
        kept(b"words", "notes/pier 9.txt", 0),
        kept(b"", "https://bote.example/a b", 200),
        kept(b"x", "https://bote.example/" + "a" * 200_000),
    ]
    assert write_warc(tmp_path / "out.warc.gz", captures) == 4
    assert back(tmp_path / "out.warc.gz") == captures


_TEXTS = st.text(max_size=30)
_VALUES = st.text(st.characters(min_codepoint=33, max_codepoint=255, exclude_characters="\x7f\x85\xa0"), max_size=20)
_NAMES = st.sampled_from(["etag", "content-type", "content-encoding", "transfer-encoding", "x-odd", "set-cookie"])


@given(
    body=st.binary(max_size=200),
    address=_TEXTS,
    url=_TEXTS,
    kind=_TEXTS,
    at=st.datetimes(min_value=datetime(1970, 1, 1), timezones=st.just(UTC)),  # noqa: DTZ001
    status=st.sampled_from([0, 200, 404, 599]),
    headers=st.lists(st.tuples(_NAMES, _VALUES), max_size=4),
)
def test_any_capture_comes_back_as_it_was(
    body: bytes, address: str, url: str, kind: str, at: datetime, status: int, headers: list[tuple[str, str]]
) -> None:
    capture = Capture(address=address, body=body, kind=kind, charset="", url=url)
    told = tuple(headers) if status else ()
    one = KeptCapture(digest=sha256(body).hexdigest(), at=at, capture=capture, status=status, headers=told)
    with TemporaryDirectory() as folder:
        path = Path(folder) / "one.warc.gz"
        write_warc(path, [one])
        assert back(path) == [one]


def test_other_tools_read_it(tmp_path: Path) -> None:
    archive = pytest.importorskip("warcio.archiveiterator")
    write_warc(tmp_path / "out.warc.gz", [kept(), kept(b"words", "notes/pier 9.txt", 0)])
    with (tmp_path / "out.warc.gz").open("rb") as file:
        found = []
        for record in archive.ArchiveIterator(file, check_digests=True):
            body = record.content_stream().read()
            assert record.digest_checker.problems == []
            found.append((record.rec_type, record.rec_headers["WARC-Target-URI"], body[:5]))
    assert found[0][0] == "warcinfo"
    assert found[1:] == [
        ("response", "https://bote.example/pier", b"<p>La"),
        ("resource", "file:notes/pier%209.txt", b"words"),
    ]


def test_every_record_is_packed_by_itself_and_nothing_is_left_to_chance(tmp_path: Path) -> None:
    write_warc(tmp_path / "a.warc.gz", [kept(), kept(b"x")])
    write_warc(tmp_path / "b.warc.gz", [kept(), kept(b"x")])
    data = (tmp_path / "a.warc.gz").read_bytes()
    assert data == (tmp_path / "b.warc.gz").read_bytes()
    assert gzip.decompress(data).count(b"WARC/1.1\r\n") == 3
    assert data.count(b"\x1f\x8b\x08\x00") == 3


def test_bytes_that_were_changed_are_not_taken(tmp_path: Path) -> None:
    write_warc(tmp_path / "a.warc.gz", [kept(b"about 10,000 troops")])
    plain = gzip.decompress((tmp_path / "a.warc.gz").read_bytes())
    (tmp_path / "b.warc").write_bytes(plain.replace(b"10,000", b"11,000"))
    (piece,) = read_warc(tmp_path / "b.warc")
    assert isinstance(piece, Fate)
    assert piece.ending is Ending.UNREADABLE


def test_nothing_half_is_left_behind(tmp_path: Path) -> None:
    path = tmp_path / "out.warc.gz"
    path.write_bytes(b"what stood before")

    def captures() -> object:
        yield kept()
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        write_warc(path, captures())  # type: ignore[arg-type]
    assert path.read_bytes() == b"what stood before"
    assert [found.name for found in tmp_path.iterdir()] == ["out.warc.gz"]
    with pytest.raises(BrokenDesk):
        write_warc(tmp_path / "missing" / "out.warc.gz", [kept()])
