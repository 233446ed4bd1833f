"""The invented world of the tests (`tests/made_world`) served by a process of its own, for `desk.py`.

The server's moment is kept in a file that all processes look at, so that whoever measures sets the clock of both. Outlets are
asked by their names, as on the web; `knowing` has them found on loopback.
"""

import mmap
import multiprocessing
import socket
import struct
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any, Self
from unittest.mock import patch
from xml.sax.saxutils import quoteattr

sys.path.append(str(Path(__file__).parent.parent / "tests"))

from common import Figures
from made_world import START, Form, SimulatedClock, World, made_outlets
from nutgraf.model.settings import Settings

SETTINGS = Settings(pause=timedelta(0), private=True, reread=timedelta(0))
"""What is measured is the desk, not its politeness: no pause between two pages of a host."""

FORMS = (Form.RSS, Form.ATOM, Form.RDF, Form.JSON)
"""The kinds of feeds that all systems read."""

LISTED = 100
_MOMENT = struct.Struct("d")


class MomentFile:
    """A moment that several processes see: seconds since 1970 in a file."""

    def __init__(self, path: Path) -> None:
        self.path = path
        if not path.exists():
            path.write_bytes(_MOMENT.pack(START.timestamp()))
        with path.open("r+b") as opened:
            self._map = mmap.mmap(opened.fileno(), _MOMENT.size)

    @property
    def value(self) -> float:
        return float(_MOMENT.unpack_from(self._map)[0])

    @value.setter
    def value(self, seconds: float) -> None:
        _MOMENT.pack_into(self._map, 0, seconds)


@dataclass(frozen=True, slots=True)
class Size:
    """How large a world is."""

    feeds: int
    articles: int
    days: float = 7.0


@dataclass(frozen=True, slots=True)
class Served:
    """What whoever measures is told of a world that is served; it can be handed to another process."""

    moment: Path
    feeds: tuple[str, ...]
    articles: int
    numbers: Mapping[str, str]
    start: datetime
    end: datetime

    def clock(self, at: datetime) -> SimulatedClock:
        """The clock of the world and of whoever asks it, put to a moment."""
        return SimulatedClock(at, shared=MomentFile(self.moment))


class Server:
    """A process that serves a world."""

    def __init__(self, size: Size, folder: Path) -> None:
        context = multiprocessing.get_context("spawn")
        self._pipe, there = context.Pipe()
        self._process = context.Process(target=_serve, args=(there, size, folder / "moment"), daemon=True)

    def __enter__(self) -> Self:
        self._process.start()
        self.served: Served = self._pipe.recv()
        return self

    def __exit__(self, *_: object) -> None:
        self._ask("end")
        self._process.join()

    def sent(self) -> Figures:
        """The requests and the MB sent since this, or for another delay, was last asked."""
        figures: Figures = self._ask("sent")
        return figures

    def delay(self, by: timedelta) -> None:
        """What each answer takes from now on."""
        self._ask(by)

    def _ask(self, asked: object) -> Any:
        self._pipe.send(asked)
        return self._pipe.recv()


def _serve(pipe: Connection, size: Size, moment: Path) -> None:
    outlets = made_outlets(
        many=size.feeds, articles=size.articles, days=size.days, quirks=False, listed=LISTED, forms=FORMS
    )
    end = START + timedelta(days=size.days)
    clock = SimulatedClock(end, shared=MomentFile(moment))
    with World(outlets, clock, remember=False, named=True) as world:
        world.prepare()
        shown = sum(len(outlet.listed(end)) for outlet in outlets)
        pipe.send(Served(moment, tuple(world.feeds), shown, world.numbers, START, end))
        while (asked := pipe.recv()) != "end":
            if isinstance(asked, timedelta):
                world.delay = asked
            pipe.send({"requests": world.tally.statuses.total(), "mb_sent": world.tally.bytes_sent / 2**20})
            world.tally.statuses.clear()
            world.tally.bytes_sent = 0
        pipe.send(None)


@contextmanager
def knowing(numbers: Mapping[str, str]) -> Iterator[None]:
    """While the ``with`` lasts, the names of ``numbers`` are found in this process."""
    real = socket.getaddrinfo
    with patch("socket.getaddrinfo", lambda host, *rest, **named: real(numbers.get(host, host), *rest, **named)):
        yield


def feed_list(feeds: Sequence[str], folder: Path) -> Path:
    """The feeds as an OPML file, as a person brings them along."""
    lines = "".join(f'<outline type="rss" text={quoteattr(feed)} xmlUrl={quoteattr(feed)}/>\n' for feed in feeds)
    path = folder / "feeds.opml"
    path.write_text(f'<opml version="2.0"><head/><body>\n{lines}</body></opml>\n', encoding="utf-8")
    return path
