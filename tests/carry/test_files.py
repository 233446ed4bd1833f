import gzip
import json
from pathlib import Path

import pytest
import zstandard

from nutgraf.carry import opened
from nutgraf.carry.files import kind_of_file
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
        ("a.gz", gzip.compress(BOX), "mail"),
        ("a", MAIL, "mail"),
        ("a.eml", b"Subject: x\n\nwords", "mail"),
        ("a", LINES, "lines"),
        ("a.json", LINES, "lines"),
        ("a.jsonl", b'{"text": "a"}', "lines"),
        ("a.jsonl.gz", gzip.compress(LINES), "lines"),
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
    assert (opened(path) is None) == (kind == "")


def test_a_maildir_is_a_mailbox_and_another_folder_is_not(tmp_path: Path) -> None:
    assert opened(tmp_path) is None
    (tmp_path / "cur").mkdir()
    (tmp_path / "new").mkdir()
    assert opened(tmp_path) is not None
    assert opened(tmp_path / "none") is None
    assert opened("\0") is None


def test_the_pieces_of_a_file_come_out(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(LINES)
    assert len(list(opened(tmp_path / "a") or ())) == 2
