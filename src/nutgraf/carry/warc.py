"""WARC files, as web archives and CC-NEWS keep pages: one record at a time, up to what is damaged and on behind it."""

from collections import Counter
from collections.abc import Generator, Iterator
from os import fstat
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from nutgraf.carry.carried import LIMIT, Carried, cannot_open, lost, too_large
from nutgraf.carry.warc_mending import LARGEST_SKIP, MOST_BREAKS, Watched, breaks_off, is_packed, next_start
from nutgraf.carry.warc_record import address_of, companion, piece_of
from nutgraf.model.fate import Ending, Fate

if TYPE_CHECKING:
    from fastwarc.warc import WarcRecord

_NO_WARC = "This is no WARC file, or it is damaged from its first byte on; get another copy of it."
_CUT_OFF = "The file breaks off within a record; what stands before it was read. Get a whole copy of the file."
_DAMAGED = (
    "A record is damaged, or far too large, and was passed over; reading goes on with the next whole one, at byte {}."
)
_GIVEN_UP = "The file is damaged in too many places and was given up here; get another copy of it."
_MOST_HEAD = 1 << 20

Pieces = Generator[Carried | Fate, None, int | None]


class _Broken(Exception):
    """A record is not as long as it says, or has no head."""


def read_warc(path: str | Path, *, limit: int = LIMIT) -> Iterator[Carried | Fate]:
    """What the records of a .warc, .warc.gz or .warc.zst hold: captures, or a fate for each that holds none.

    Records that only tell about others (requests, metadata, robots.txt) are counted in one fate at the end. Where the
    file is damaged a fate says where, and reading goes on with the next whole record; where it breaks off a fate says
    so. ``limit`` is in bytes, for each body as it lies in the file and unpacked. Nothing in a file makes it raise.
    """
    path = Path(path)
    try:
        with path.open("rb") as file:
            yield from _Reader(path, file, limit).everything()
    except (OSError, ValueError) as error:
        yield cannot_open(path, error)


class _Reader:
    """Reads one open file."""

    def __init__(self, path: Path, file: BinaryIO, limit: int) -> None:
        self._path = path
        self._file = file
        self._limit = limit
        self._number = 0
        self._companions: Counter[str] = Counter()
        self._packed = is_packed(file.read(4))
        self._held: Fate | None = None
        self._between = False
        self._size = fstat(file.fileno()).st_size

    def everything(self) -> Iterator[Carried | Fate]:
        start: int | None = 0
        for _ in range(MOST_BREAKS):
            broken = yield from self._up_to_a_break(start or 0)
            if broken is None:
                break
            start = next_start(self._file, broken + 1)
            if start is None or not self._between:
                yield self._told_break(broken, start)
            else:
                self._held = self._told_break(broken, start)
            if start is None:
                break
        else:
            yield lost(f"{self._path} at byte {start}", Ending.UNREADABLE, _GIVEN_UP)
        yield from self._released()
        if self._companions:
            yield self._told_companions()
        if not self._size:
            yield lost(str(self._path), Ending.EMPTY, "It is empty.")

    def _up_to_a_break(self, start: int) -> Pieces:
        """Reads from a record's ``start`` on; where the first broken record begins, or the whole one before it where
        the break lies ``_between`` two. None where nothing is broken."""
        from fastwarc.warc import ArchiveIterator

        self._file.seek(start)
        watched = Watched(self._file)
        records = ArchiveIterator(watched, parse_http=False, max_header_len=_MOST_HEAD)
        place, self._between = start, False
        try:
            for record in records:
                place, self._between = max(record.stream_pos, place), False
                self._number += 1
                watched.allow(record.content_length)
                pieces = list(self._brought(record))
                self._between = True
                yield from self._released()
                yield from pieces
        except (OSError, ValueError, _Broken):
            self._held = None
            return place
        return place if self._packed and self._between and breaks_off(self._file, place) else None

    def _released(self) -> Iterator[Fate]:
        """A break between two records is told once a whole one has come behind it: else it is the broken one's own."""
        if self._held:
            yield self._held
        self._held = None

    def _brought(self, record: "WarcRecord") -> Iterator[Carried | Fate]:
        """What comes of one record: at most one piece. Raises where the record is broken."""
        size = record.content_length
        beyond = not self._packed and record.stream_pos + size > self._size
        told = (record.headers.get("Content-Length") or "").strip()
        if told != str(size) or beyond or "WARC-Type" not in record.headers:
            raise _Broken
        if record.headers["WARC-Type"].strip().lower() == "warcinfo":
            return
        if name := companion(record):
            self._companions[name] += 1
        elif size <= self._limit + _MOST_HEAD:
            content = record.reader.read()
            if len(content) < size:
                raise _Broken
            yield piece_of(record, content, f"{self._path} record {self._number}", self._limit)
        elif self._packed and size > LARGEST_SKIP:
            raise _Broken
        else:
            yield too_large(address_of(record) or f"{self._path} record {self._number}", size, self._limit)

    def _told_break(self, place: int, start: int | None) -> Fate:
        if start is not None:
            where = f"before byte {start}" if self._between else f"at byte {place}"
            return lost(f"{self._path} {where}", Ending.UNREADABLE, _DAMAGED.format(start))
        if self._number <= 1 and place == 0 and not self._between:
            return lost(str(self._path), Ending.UNREADABLE, _NO_WARC)
        end = self._size if self._between else place
        return lost(f"{self._path} at byte {end}", Ending.UNREADABLE, _CUT_OFF)

    def _told_companions(self) -> Fate:
        told = ", ".join(f"{count:,} {name}" for name, count in sorted(self._companions.items()))
        reason = f"These records only tell about pages and were passed over: {told}."
        return lost(str(self._path), Ending.NO_ARTICLE, reason)
