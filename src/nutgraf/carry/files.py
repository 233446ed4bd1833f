"""Which kind of file of many articles a path is."""

import re
from collections.abc import Iterator
from os import fstat
from pathlib import Path

from nutgraf.carry.carried import LIMIT, Carried, cannot_open, lost, too_large
from nutgraf.carry.lines import read_lines
from nutgraf.carry.mail import read_mail
from nutgraf.carry.streams import head
from nutgraf.carry.warc import read_warc
from nutgraf.model.fate import Capture, Ending, Fate
from nutgraf.ports.store import KeptVersion

Piece = Carried | KeptVersion | Fate

_ENDINGS = ((".jsonl", "lines"), (".ndjson", "lines"), (".jsonlines", "lines"), (".warc", "warc"), (".mbox", "mail"),
            (".eml", "mail"))  # fmt: skip
_PACKINGS = (".gz", ".zst")
_MBOX = re.compile(rb"\s*From \S+\s+[A-Z][a-z]{2},? .{4,24}\d\d:\d\d")
_MAIL = re.compile(rb"(?:[!-9;-~]{1,80}:[^\n]{0,2000}\r?\n(?:[ \t][^\n]{0,2000}\r?\n){0,50}){2}")
_MAIL_FIELD = re.compile(rb"^(?:Received|Return-Path|Message-ID|Delivered-To|MIME-Version|List-Id):", re.I | re.M)
_RECORD = re.compile(rb"[\xef\xbb\xbf\s\x1e]*\{[^\n]*\}\s*\n[\s\x1e]*\{")
_START = 65_536


def opened(path: str | Path, *, limit: int = LIMIT) -> Iterator[Piece]:
    """What the file at ``path`` brings, one piece at a time: all that stands in a web archive, a mailbox (or a Maildir
    folder), a mail, or JSON Lines; any other file as one capture. What stands in a file goes before its name.
    ``limit`` is in bytes, for each piece. Nothing in a file makes it raise."""
    path = Path(path)
    kind = kind_of_file(path)
    if kind == "warc":
        yield from read_warc(path, limit=limit)
    elif kind == "mail":
        yield from read_mail(path, limit=limit)
    elif kind == "lines":
        yield from read_lines(path, limit=limit)
    else:
        yield _document(path, limit)


def _document(path: Path, limit: int) -> Carried | Fate:
    try:
        if path.exists() and not path.is_file():
            return lost(str(path), Ending.UNREADABLE, "This is no file but a folder, a pipe or a device; name a file.")
        with path.open("rb") as file:
            body = file.read(limit + 1)
            size = fstat(file.fileno()).st_size
    except (OSError, ValueError) as error:
        return cannot_open(path, error)
    if len(body) > limit:
        return too_large(str(path), size, limit)
    return Carried(name=str(path), capture=Capture(address=str(path), body=body))


def kind_of_file(path: Path) -> str:
    """ "warc", "mail", "lines", or "" for what is none of these or cannot be opened."""
    try:
        if path.is_dir():
            return "mail" if (path / "cur").is_dir() and (path / "new").is_dir() else ""
        start = head(path, _START) if path.is_file() else b""
    except (OSError, ValueError):
        return ""
    return _by_content(start) or _by_name(path.name.lower())


def _by_content(start: bytes) -> str:
    if start.startswith(b"WARC/"):
        return "warc"
    if _MBOX.match(start) or (_MAIL.match(start) and _MAIL_FIELD.search(start[:20_000])):
        return "mail"
    return "lines" if _RECORD.match(start) else ""


def _by_name(name: str) -> str:
    for packing in _PACKINGS:
        name = name.removesuffix(packing)
    return next((kind for ending, kind in _ENDINGS if name.endswith(ending)), "")
