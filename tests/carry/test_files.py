import gzip
import json
from pathlib import Path

import pytest
import zstandard

from nutgraf.carry import Carried, opened
from nutgraf.carry.files import kind_of_file
from nutgraf.model.fate import Capture, Ending, Fate
from warc_doubles import answer, packed, record

MAIL = b"Return-Path: <a@b.example>\r\nReceived: from b.example\r\n by c.example\r\nSubject: Pier\r\n\r\nWords.\r\n"
BOX = b"From a@b.example Wed Apr  9 07:30:00 2031\n" + MAIL
LINES = b'{"text": "a"}\n{"text": "b"}\n'
WARC = record(answer())


@pytest.mark.parametrize(
    ("name", "data", "kind"),
    [
        ("a", WARC, "warc"),
        ("a.txt", packed(WARC), "warc"),
        ("a.warc.zst", zstandard.compress(WARC), "warc"),
        ("a.warc.gz", b"damaged", "warc"),
        ("a", BOX, "mail"),
        ("a.gz", gzip.compress(BOX, mtime=0), "mail"),
        ("a", MAIL, "mail"),
        ("a.eml", b"Subject: x\n\nwords", "mail"),
        ("a", LINES, "lines"),
        ("a.json", LINES, "lines"),
        ("a.jsonl", b'{"text": "a"}', "lines"),
        ("a.jsonl.gz", gzip.compress(LINES, mtime=0), "lines"),
        ("a.json", json.dumps([{"text": "a"}], indent=1).encode(), ""),
        ("a.json", json.dumps({"text": "a"}, indent=1).encode(), ""),
        ("a.txt", b"From the pier nobody saw it at 07:30.\n\nWords.", ""),
        ("a.txt", b"Headline: a pier\nOutlet: Bote\n\nWords.", ""),
        ("a.html", b"<html>", ""),
        ("a", b"", ""),
    ],
)
def test_what_stands_in_a_file_goes_before_its_name(tmp_path: Path, name: str, data: bytes, kind: str) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    assert kind_of_file(path) == kind


def test_a_maildir_is_a_mailbox_and_another_folder_is_not(tmp_path: Path) -> None:
    assert kind_of_file(tmp_path) == ""
    (tmp_path / "cur").mkdir()
    (tmp_path / "new").mkdir()
    assert kind_of_file(tmp_path) == "mail"


@pytest.mark.parametrize(("data", "count"), [(WARC * 3, 3), (BOX + b"\n" + BOX, 2), (LINES, 2), (MAIL, 1)])
def test_the_pieces_of_a_file_come_out(tmp_path: Path, data: bytes, count: int) -> None:
    (tmp_path / "a").write_bytes(data)
    pieces = list(opened(tmp_path / "a"))
    assert len(pieces) == count
    assert all(isinstance(piece, Carried) for piece in pieces)


def test_any_other_file_is_one_capture(tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    path.write_bytes(b"<p>Words.</p>")
    assert list(opened(path)) == [Carried(name=str(path), capture=Capture(address=str(path), body=b"<p>Words.</p>"))]
    endings = [
        piece.ending
        for piece in (*opened(path, limit=5), *opened(tmp_path), *opened(tmp_path / "none"), *opened("\0"))
        if isinstance(piece, Fate)
    ]
    assert endings == [Ending.TOO_LARGE, Ending.UNREADABLE, Ending.NOT_FOUND, Ending.NOT_FOUND]
