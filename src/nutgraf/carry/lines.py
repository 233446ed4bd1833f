"""JSON Lines: one record a line, one at a time, however many there are."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from nutgraf.carry.article_form import SCHEMA, version_of
from nutgraf.carry.carried import LIMIT, Carried, cannot_open, lost, too_large
from nutgraf.carry.streams import DAMAGE, LARGEST_SKIP, MOST_LINES, opened_stream, whole_line
from nutgraf.model.fate import Capture, Ending, Fate
from nutgraf.ports.store import KeptVersion
from nutgraf.text.decode import decode

_BLANK = b"\xef\xbb\xbf \t\r\n\x1e"
_GIVEN_UP = "From here on the file goes on and on without a record; the rest was not read."
_CUT_OFF = "The file is packed, and damaged or cut off here; what stands before was read. Get a whole copy of it."


def read_lines(path: str | Path, *, limit: int = LIMIT) -> Iterator[Carried | KeptVersion | Fate]:
    """The records of a JSON Lines file, packed (.gz, .zst) or not: a capture for each line, a fate for each that is
    longer than ``limit`` bytes or no JSON. A line that `export` wrote ("nutgraf.article/1") comes back as the version
    it was. Nothing in a file makes it raise."""
    path = Path(path)
    number = 0
    try:
        with opened_stream(path) as stream:
            for number, line, size in _numbered(stream, limit):
                name = f"{path} line {number}"
                if size >= LARGEST_SKIP or not size:
                    yield lost(name, Ending.TOO_LARGE, _GIVEN_UP)
                    return
                yield too_large(name, size, limit) if size > limit + 2 else _piece(name, line)
        if not number:
            yield lost(str(path), Ending.EMPTY, "It is empty, or holds nothing but white space.")
    except DAMAGE:
        yield lost(f"{path} behind line {number}", Ending.UNREADABLE, _CUT_OFF)
    except (OSError, ValueError) as error:
        yield cannot_open(path, error)


def _numbered(stream: BinaryIO, limit: int) -> Iterator[tuple[int, bytes, int]]:
    """The lines that hold something, with their numbers from 1 and their sizes; blank ones without end as one of no size."""
    number, last = 0, 0
    while (found := whole_line(stream, limit))[1]:
        number += 1
        line, size = found[0].strip(_BLANK), found[1]
        if size > limit + 2 or line:
            last = number
            yield number, line, size
        elif number - last >= MOST_LINES:
            yield number, b"", 0
            return


def _piece(name: str, line: bytes) -> Carried | KeptVersion | Fate:
    text = decode(line)
    if text is None:
        return lost(name, Ending.UNREADABLE, "Its letters are in no encoding that could be told.")
    try:
        value = json.loads(text, strict=False)
    except json.JSONDecodeError as error:
        return lost(name, Ending.UNREADABLE, f"It is broken JSON: column {error.colno}.")
    except (ValueError, RecursionError):
        return lost(name, Ending.UNREADABLE, "It is JSON nested too deeply, or with numbers too long, to be read.")
    if isinstance(value, dict) and value.get("schema") == SCHEMA:
        return version_of(value) or lost(
            name, Ending.UNREADABLE, "It was exported by nutgraf and changed or damaged since; export it anew."
        )
    return Carried(name=name, capture=Capture(address=name, body=line, kind="application/json"))
