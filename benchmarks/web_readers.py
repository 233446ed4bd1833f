"""Readers of a served desk, all at once; for `web.py`.

Each reader has a connection of its own, kept open as a browser keeps it, and asks for one page after the other.
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


async def _page(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, path: str, host: str) -> int:
    """Asks for one page; how many bytes its body had."""
    writer.write(f"GET {path} HTTP/1.1\r\nHost: {host}\r\nAccept-Encoding: gzip\r\nAccept: text/html\r\n\r\n".encode())
    head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").lower()
    if not head.startswith("http/1.1 200"):
        raise Refused(f"{path}: {head.splitlines()[0]}")
    for line in head.splitlines():
        if line.startswith("content-length:"):
            size = int(line.split(":")[1])
            await reader.readexactly(size)
            return size
    return await _chunks(reader)


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
        asyncio.run(self._all(readers, seconds, rest))
        told: Figures = {"pages_per_second": sum(map(len, self.took.values())) / seconds}
        for kind in KINDS:
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
        reader, writer = await asyncio.open_connection("127.0.0.1", self._port, limit=1 << 24)
        try:
            await asyncio.sleep(luck.uniform(0, rest))
            while perf_counter() < end:
                kind = luck.choices(list(KINDS), weights=list(KINDS.values()))[0]
                begun = perf_counter()
                self.sizes[kind].append(await _page(reader, writer, luck.choice(self._pages[kind]), host))
                self.took[kind].append(perf_counter() - begun)
                await asyncio.sleep(luck.uniform(0, 2 * rest))
        finally:
            writer.close()
