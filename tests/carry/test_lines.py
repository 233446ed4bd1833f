import gzip
import json
from datetime import UTC, datetime
from pathlib import Path

import pytest
import zstandard

from nutgraf.carry import Carried, read_lines
from nutgraf.carry.article_form import form_of
from nutgraf.model.fate import Capture, Ending, Fate
from nutgraf.ports.store import KeptVersion
from nutgraf.read import read_capture

TEXT = "The ferry to Hestvik was three hours late on Monday, the harbour office said. About 240 passengers waited."
RECORDS = [
    {
        "headline": f"Ferry late, part {number}",
        "text": f"{TEXT} Part {number}.",
        "url": f"https://bote.example/{number}",
    }
    for number in range(3)
] + [{"title": "No address", "body": TEXT, "outlet": "Hestvik Bote", "date": "2031-04-09"}]
DATA = "\n".join(json.dumps(record, ensure_ascii=False) for record in RECORDS).encode() + b"\n"


def read(path: Path, data: bytes, limit: int = 100_000) -> list[Carried | KeptVersion | Fate]:
    path.write_bytes(data)
    return list(read_lines(path, limit=limit))


@pytest.mark.parametrize(
    "pack",
    [bytes, gzip.compress, zstandard.compress, lambda data: b"\xef\xbb\xbf\n" + data.replace(b"\n", b"\r\n\r\n")],
)
def test_each_line_gives_the_article_that_the_whole_file_gives(tmp_path: Path, pack: object) -> None:
    pieces = read(tmp_path / "a.jsonl", pack(DATA))  # type: ignore[operator]
    assert all(isinstance(piece, Carried) for piece in pieces)
    apart = [article for piece in pieces for article in read_capture(piece.capture).articles]  # type: ignore[union-attr]
    whole = read_capture(Capture(address="a.jsonl", body=DATA)).articles
    assert [(one.id, one.version, one.outlet) for one in apart] == [(one.id, one.version, one.outlet) for one in whole]
    assert len(apart) == 4


def test_a_line_tells_where_it_stood(tmp_path: Path) -> None:
    pieces = read(tmp_path / "a.jsonl", b"\n\n" + DATA)
    assert isinstance(pieces[0], Carried)
    assert pieces[0].name == pieces[0].capture.address == f"{tmp_path / 'a.jsonl'} line 3"


def test_broken_and_long_lines_are_told_and_passed_over(tmp_path: Path) -> None:
    data = b'{"text": "x"\nhello\n' + b'{"text": "' + b"y" * 300_000 + b'"}\n' + b"[" * 90_000 + b"\n" + DATA
    pieces = read(tmp_path / "a.jsonl", data)
    endings = [piece.ending for piece in pieces if isinstance(piece, Fate)]
    assert endings == [Ending.UNREADABLE, Ending.UNREADABLE, Ending.TOO_LARGE, Ending.UNREADABLE]
    assert len(pieces) == 8


def test_what_breaks_off_is_read_up_to_there(tmp_path: Path) -> None:
    data = b"".join(gzip.compress(line + b"\n", mtime=0) for line in DATA.splitlines())
    pieces = read(tmp_path / "a.jsonl.gz", data[:-20])
    assert sum(isinstance(piece, Carried) for piece in pieces) >= 3
    assert isinstance(pieces[-1], Fate)
    assert "cut off" in pieces[-1].reason


def test_nothing_is_told(tmp_path: Path) -> None:
    assert [piece.ending for piece in read(tmp_path / "a.jsonl", b"\n \n") if isinstance(piece, Fate)] == [Ending.EMPTY]
    assert [piece.ending for piece in read_lines(tmp_path / "b") if isinstance(piece, Fate)] == [Ending.NOT_FOUND]


def exported() -> KeptVersion:
    (article,) = read_capture(Capture(address="a.json", body=json.dumps(RECORDS[3]).encode())).articles
    return KeptVersion(article=article, came=datetime(2031, 4, 9, 8, 0, 0, 7, tzinfo=UTC), capture="ab" * 32)


def test_our_own_form_comes_back_as_it_was(tmp_path: Path) -> None:
    kept = exported()
    assert read(tmp_path / "a.jsonl", json.dumps(form_of(kept)).encode()) == [kept]


@pytest.mark.parametrize(
    "change", [{"text": "Other words."}, {"version": "0" * 16}, {"id": "../../x"}, {"paragraphs": [{"start": 0, "end": 9_999}]},
               {"outlet": "Bote"}, {"came": "yesterday"}, {"came": None}]
)  # fmt: skip
def test_our_own_form_is_not_taken_where_it_was_changed(tmp_path: Path, change: dict[str, object]) -> None:
    form = {**form_of(exported()), **change}
    assert [
        piece.ending for piece in read(tmp_path / "a.jsonl", json.dumps(form).encode()) if isinstance(piece, Fate)
    ] == [Ending.UNREADABLE]


def test_blank_lines_without_end_are_given_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("nutgraf.carry.lines.MOST_LINES", 50)
    *pieces, last = read(tmp_path / "a.jsonl", DATA + b"\n" * 500 + DATA)
    assert len(pieces) == 4
    assert isinstance(last, Fate)
    assert last.ending is Ending.TOO_LARGE
