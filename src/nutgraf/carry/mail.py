"""Newsletters out of mailboxes: mbox files, Maildir folders and single mails, one mail at a time."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from nutgraf.carry.carried import LIMIT, Carried, cannot_open, lost, too_large
from nutgraf.carry.letter import letter_of
from nutgraf.carry.streams import DAMAGE, LARGEST_SKIP, MOST_LINES, opened_stream, whole_line
from nutgraf.model.fate import Ending, Fate

_FROM = re.compile(rb"From \S+\s+[A-Z][a-z]{2},? .{4,24}\d\d:\d\d")
_QUOTED_FROM = re.compile(rb">+From ")
_LONGEST_LINE = 1 << 20
_ENDLESS = "It goes on and on; neither it nor what stands behind it was read."
_CUT_OFF = "The file is packed, and damaged or cut off here; what stands before was read. Get a whole copy of it."


def read_mail(path: str | Path, *, limit: int = LIMIT) -> Iterator[Carried | Fate]:
    """The mails in an mbox file (packed or not), a Maildir folder, or a single mail: each as a capture of a JSON record
    with what it tells (headline, text, outlet, dates), or a fate. ``limit`` is in bytes, for each mail with all that is
    attached to it. Nothing in a file makes it raise."""
    path = Path(path)
    try:
        if path.is_dir():
            for file in _maildir(path):
                yield from read_mail(file, limit=limit)
            return
        with opened_stream(path) as stream:
            yield from _mails(path, stream, limit)
    except DAMAGE:
        yield lost(f"{path}, further on", Ending.UNREADABLE, _CUT_OFF)
    except (OSError, ValueError) as error:
        yield cannot_open(path, error)


def _maildir(folder: Path) -> list[Path]:
    return sorted(file for part in ("cur", "new") for file in (folder / part).glob("*") if file.is_file())


def _mails(path: Path, stream: BinaryIO, limit: int) -> Iterator[Carried | Fate]:
    number = 0
    for number, mail in enumerate(split(stream, limit), start=1):
        single = number == 1 and not mail.boxed
        name = str(path) if single else f"{path} message {number}"
        if mail.endless:
            yield lost(name, Ending.TOO_LARGE, _ENDLESS)
        elif mail.size > limit:
            yield too_large(name, mail.size, limit)
        else:
            yield letter_of(name, bytes(mail.raw))
    if not number:
        yield lost(str(path), Ending.EMPTY, "It is empty, or holds nothing but white space.")


class Mail:
    """One mail as it is being read: its ``raw`` bytes as far as the limit allows, its whole ``size``, and how many
    ``lines`` it has; whether it stands in a box of several (``boxed``)."""

    __slots__ = ("boxed", "lines", "raw", "size")

    def __init__(self, boxed: bool) -> None:
        self.boxed = boxed
        self.raw = bytearray()
        self.lines = 0
        self.size = 0

    @property
    def endless(self) -> bool:
        """Whether it is larger than anybody reads to find its end."""
        return self.size >= LARGEST_SKIP or self.lines >= MOST_LINES

    def add(self, line: bytes, size: int, limit: int) -> None:
        self.size += size
        self.lines += 1
        if self.size > limit:
            self.raw.clear()
        else:
            self.raw += line


def split(stream: BinaryIO, limit: int) -> Iterator[Mail]:
    """The mails of an mbox, or the one that ``stream`` is. A mail begins with a "From " line that tells a time, at the
    start or behind a blank line: a sentence that begins with "From" is none, which `mailbox.mbox` takes it for."""
    mail, blank, above = None, True, 0
    while (found := whole_line(stream, _LONGEST_LINE))[1]:
        line, size = found
        if blank and _FROM.match(line):
            if mail and mail.size:
                yield mail
            mail, blank = Mail(boxed=True), False
            continue
        if mail is None:
            if not line.strip() and (above := above + 1) < MOST_LINES:
                continue
            mail = Mail(boxed=False)
        if mail.boxed and _QUOTED_FROM.match(line):
            line = line[1:]
        mail.add(line, size, limit)
        blank = not line.strip()
        if mail.endless:
            break
    if mail and mail.size:
        yield mail
