"""A whole desk as a folder of files that other tools read too: which files, and how their lines are written."""

import gzip
import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from hashlib import file_digest
from pathlib import Path
from typing import Any, TypeVar

from nutgraf.carry.placing import placed
from nutgraf.carry.plain import to_plain
from nutgraf.carry.streams import DAMAGE
from nutgraf.errors import BrokenDesk
from nutgraf.ports.store import Standing

Value = TypeVar("Value")

_EVERY = 500

SCHEMA = "nutgraf.desk/1"
MANIFEST = "manifest.json"
CAPTURES, ARTICLES, ENTRIES = "captures.warc.gz", "articles.jsonl.gz", "entries.jsonl.gz"
FEEDS, FEED_LIST = "feeds.jsonl.gz", "feeds.opml"
STEPS, STORIES, EVENTS, ASKED = "steps.jsonl.gz", "stories.jsonl.gz", "events.jsonl.gz", "asked.jsonl.gz"
RULINGS = "rulings.jsonl.gz"
OUTLETS, OUTLET_LIST, POLICIES, SETTINGS = "outlets.jsonl.gz", "outlets.csv", "policies.jsonl.gz", "settings.json"

FILES = (
    ASKED,
    RULINGS,
    STEPS,
    STORIES,
    EVENTS,
    ENTRIES,
    FEEDS,
    FEED_LIST,
    OUTLETS,
    OUTLET_LIST,
    POLICIES,
    SETTINGS,
    ARTICLES,
    CAPTURES,
)
"""All files beside the manifest, in the order in which they are written: stories first and captures last, so that all
they speak of is there even if the desk goes on meanwhile."""

LATER = frozenset({RULINGS})
"""Files that an older nutgraf did not write."""

OnStep = Callable[[str, int, int], None]
"""Is told now and then what is being carried ("articles"), how many by now, and how many there are, 0 if nobody knows."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """One file of a bundle: how many ``lines`` (captures, articles, …), how many ``bytes``, and their ``sha256``."""

    lines: int
    bytes: int
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """What a bundle holds, of which ``schema``, by which version of ``nutgraf``, ``made`` when. It is written last: a folder without one is no whole bundle."""

    schema: str
    nutgraf: str
    made: datetime
    files: dict[str, Kept] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangedStory:
    """A story as it stands, and when it ``changed`` last (None for one that was merged away)."""

    standing: Standing
    changed: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A correction that waits to be taken up."""

    correction: str


class Telling:
    """Tells ``on_step``, if anybody wants to be told, how far it is."""

    def __init__(self, on_step: OnStep | None) -> None:
        self._on_step = on_step

    def told(self, what: str, values: Iterator[Value], total: int = 0) -> Iterator[Value]:
        count = 0
        for count, value in enumerate(values, start=1):
            yield value
            if self._on_step and count % _EVERY == 0:
                self._on_step(what, count, total)
        if self._on_step and count % _EVERY:
            self._on_step(what, count, total)


def write_values(path: Path, values: Iterable[object]) -> int:
    """Writes each value as a line of JSON, one at a time; how many."""
    return write_lines(path, (to_plain(value) for value in values))


def write_lines(path: Path, lines: Iterable[Any]) -> int:
    count = 0
    with placed(path) as file, gzip.GzipFile("", "wb", 6, file, mtime=0) as packed:
        for line in lines:
            told = json.dumps(line, ensure_ascii=False, separators=(",", ":"))
            packed.write(told.encode("utf-8", "surrogatepass") + b"\n")
            count += 1
    return count


def read_json_lines(path: Path) -> Iterator[Any]:
    """The lines that `write_lines` wrote, one at a time. Raises `BrokenDesk` where the file is damaged."""
    try:
        with gzip.open(path) as packed:
            for line in packed:
                yield json.loads(line.decode("utf-8", "surrogatepass"))
    except (OSError, ValueError, RecursionError, *DAMAGE) as error:
        raise broken(path) from error


def kept(path: Path, lines: int) -> Kept:
    with path.open("rb") as file:
        digest = file_digest(file, "sha256").hexdigest()
        return Kept(lines=lines, bytes=file.tell(), sha256=digest)


def broken(path: Path) -> BrokenDesk:
    return BrokenDesk(
        f"“{path.name}” in “{path.parent}” is damaged or was changed; export the desk anew, or copy the folder once more"
    )
