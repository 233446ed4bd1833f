"""Readers of a served desk, all at once; for `web.py`.

Each reader has a connection of its own, kept open as a browser keeps it, keeps the cookies it is given, and asks for one page
after the other.
"""

import asyncio
from collections import defaultdict
from collections.abc import Mapping, Sequence
from random import Random
from time import perf_counter

import numpy as np

from common import Figures

KINDS = {"front": 4, "story": 4, "story_of_100": 2, "search": 2}
"""How often each kind of page is asked for."""


class Refused(Exception):
    """A page did not come as it should."""


class TooMany(Exception):
    """The desk was asked for more than it gives one address in a while: 300 pages a second here."""


class Browser:
    """What one reader reads with: a connection, and the cookies that came over it."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, host: str) -> None:
        self._reader = reader
        self._writer = writer
        self._host = host
        self._cookies: dict[str, str] = {}

    async def page(self, path: str) -> int:
        """Asks for one page; how many bytes its body had."""
        asked = f"GET {path} HTTP/1.1\r\nHost: {self._host}\r\nAccept-Encoding: gzip\r\nAccept: text/html\r\n"
        if self._cookies:
            asked += "Cookie: " + "; ".join(f"{name}={value}" for name, value in self._cookies.items()) + "\r\n"
        self._writer.write(f"{asked}\r\n".encode())
        told, *lines = (await self._reader.readuntil(b"\r\n\r\n")).decode("latin-1").splitlines()
        if not told.startswith(("HTTP/1.1 200", "HTTP/1.1 429")):
            raise Refused(f"{path}: {told}")
        size = None
        for name, _, value in (line.partition(": ") for line in lines):
            if name.lower() == "set-cookie":
                cookie, _, content = value.partition(";")[0].partition("=")
                self._cookies[cookie] = content
            elif name.lower() == "content-length":
                size = int(value)
        if size is None:
            size = await _chunks(self._reader)
        else:
            await self._reader.readexactly(size)
        if not told.startswith("HTTP/1.1 200"):
            raise TooMany
        return size

    def close(self) -> None:
        self._writer.close()


async def _chunks(reader: asyncio.StreamReader) -> int:
    total = 0
    while size := int((await reader.readline()).strip(), 16):
        await reader.readexactly(size + 2)
        total += size
    await reader.readline()
    return total


class Readers:
    """Readers of the pages at ``port``; ``pages`` are the paths of each kind that may be asked for."""

    def __init__(self, port: int, pages: Mapping[str, Sequence[str]], seed: int = 0) -> None:
        self._port = port
        self._pages = pages
        self._seed = seed
        self.took: defaultdict[str, list[float]] = defaultdict(list)
        self.sizes: defaultdict[str, list[int]] = defaultdict(list)

    def read(self, readers: int, seconds: float, rest: float) -> Figures:
        """Lets so many readers read for that long, each resting about ``rest`` seconds between two pages."""
        self.took.clear()
        self._seed += readers  # other pages than before
        asyncio.run(self._all(readers, seconds, rest))
        told: Figures = {"pages_per_second": sum(map(len, self.took.values())) / seconds}
        for kind in (one for one in KINDS if self.took[one]):
            middle, most = np.percentile([1000 * one for one in self.took[kind]], (50, 99)).tolist()
            told |= {f"{kind}_ms": middle, f"{kind}_ms_p99": most}
        return told

    async def _all(self, readers: int, seconds: float, rest: float) -> None:
        end = perf_counter() + seconds
        async with asyncio.TaskGroup() as group:
            for number in range(readers):
                group.create_task(self._one(Random(self._seed + number), end, rest))

    async def _one(self, luck: Random, end: float, rest: float) -> None:
        host = f"127.0.0.1:{self._port}"
        browser = Browser(*await asyncio.open_connection("127.0.0.1", self._port, limit=1 << 24), host)
        try:
            await asyncio.sleep(luck.uniform(0, rest))
            while perf_counter() < end:
                kind = luck.choices(list(KINDS), weights=list(KINDS.values()))[0]
                begun = perf_counter()
                try:
                    self.sizes[kind].append(await browser.page(luck.choice(self._pages[kind])))
                    self.took[kind].append(perf_counter() - begun)
                except TooMany:
                    await asyncio.sleep(0.1)
                await asyncio.sleep(luck.uniform(0, 2 * rest))
        finally:
            browser.close()
