"""HTTP/1.1 on loopback: one listener an outlet, connections kept open, answers made of prepared bytes, everything counted.

One thread serves all (asyncio), so that on a small machine the server costs little beside who asks it.
"""

import asyncio
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from email.utils import format_datetime
from http import HTTPStatus

from made_world.answers import OutletSite, Said
from made_world.outlets import Quirk
from nutgraf.ports import Clock

_LONGEST_HEAD = 65_536


@dataclass(frozen=True, slots=True)
class Asked:
    """One request: of which host ("127.0.1.1:40123"), when, with which headers (names in lower case), how it was answered."""

    host: str
    path: str
    headers: Mapping[str, str]
    status: int
    at: datetime


class Tally:
    """What was asked. Requests of each (host, path) and answers of each status are counted; ``asked`` are the requests
    themselves, where they are remembered. The most connections, and the most unanswered requests, that each host had at
    one time; and the most hosts that had one at the same time."""

    def __init__(self, remember: bool) -> None:
        self.remember = remember
        self.asked: list[Asked] = []
        self.counts: Counter[tuple[str, str]] = Counter()
        self.statuses: Counter[int] = Counter()
        self.connections: Counter[str] = Counter()
        self.most_connections: Counter[str] = Counter()
        self.waiting: Counter[str] = Counter()
        self.most_waiting: Counter[str] = Counter()
        self.most_hosts = 0
        self.bytes_sent = 0
        self.open: set[Conversation] = set()

    def connected(self, conversation: "Conversation") -> None:
        host = conversation.host
        self.open.add(conversation)
        self.connections[host] += 1
        self.most_connections[host] = max(self.most_connections[host], self.connections[host])

    def left(self, conversation: "Conversation") -> None:
        self.open.discard(conversation)
        self.connections[conversation.host] -= 1

    def began(self, host: str) -> None:
        self.waiting[host] += 1
        self.most_waiting[host] = max(self.most_waiting[host], self.waiting[host])
        self.most_hosts = max(self.most_hosts, len(self.waiting))

    def ended(self, host: str) -> None:
        self.waiting[host] -= 1
        if not self.waiting[host]:
            del self.waiting[host]

    def answered(self, asked: Asked) -> None:
        self.counts[asked.host, asked.path] += 1
        self.statuses[asked.status] += 1
        if self.remember:
            self.asked.append(asked)


class Conversation(asyncio.Protocol):
    """One connection to one outlet."""

    def __init__(self, site: OutletSite, clock: Clock, tally: Tally, delay: Callable[[], timedelta]) -> None:
        self.site, self.clock, self.tally, self.delay = site, clock, tally, delay
        self.slow = site.outlet.slow if site.outlet.quirk is Quirk.SLOW else timedelta(0)
        self.host = site.base.removeprefix("http://")
        self.unread = b""
        self.transport: asyncio.Transport

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport
        self.tally.connected(self)

    def connection_lost(self, exc: Exception | None) -> None:  # noqa: ARG002 - the name asyncio gives it
        self.tally.left(self)

    def data_received(self, data: bytes) -> None:
        self.unread += data
        while b"\r\n\r\n" in self.unread:
            head, _, self.unread = self.unread.partition(b"\r\n\r\n")
            self._answer(head.decode("latin-1"))
        if len(self.unread) > _LONGEST_HEAD:
            self.transport.close()

    def _answer(self, head: str) -> None:
        first, *lines = head.split("\r\n")
        method, path = ([*first.split(" "), "", ""])[:2]
        headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
        self.tally.began(self.host)
        now = self.clock.now()
        asked = method in ("GET", "HEAD")
        said = self.site.at(path.partition("?")[0], now) if asked else Said(status=405)
        status = 304 if said.status == 200 and said.same_as(headers) else said.status
        self.tally.answered(Asked(self.host, path, headers, status, now))
        sent = _bytes_of(said, status, headers, now, method == "HEAD")
        closing = headers.get("connection", "").lower() == "close"
        if takes := (self.slow + self.delay()).total_seconds():
            asyncio.get_running_loop().call_later(takes, self._send, sent, closing)
        else:
            self._send(sent, closing)

    def _send(self, sent: bytes, closing: bool) -> None:
        self.tally.ended(self.host)
        self.tally.bytes_sent += len(sent)
        if not self.transport.is_closing():
            self.transport.write(sent)
            if closing:
                self.transport.close()


def _bytes_of(said: Said, status: int, headers: Mapping[str, str], now: datetime, head_only: bool) -> bytes:
    body = b"" if status == 304 else said.body
    lines = [f"HTTP/1.1 {status} {HTTPStatus(status).phrase}", f"Date: {format_datetime(now, usegmt=True)}"]
    if said.etag:
        lines += [f"ETag: {said.etag}", f"Last-Modified: {said.modified}", "Vary: Accept-Encoding"]
    if body:
        lines.append(f"Content-Type: {said.kind}")
        if len(body) > 500 and "gzip" in headers.get("accept-encoding", ""):
            body = said.packed
            lines.append("Content-Encoding: gzip")
    lines += [f"{name}: {value}" for name, value in said.headers.items()]
    if status != 304:
        lines.append(f"Content-Length: {len(body)}")
    return "\r\n".join([*lines, "", ""]).encode("latin-1") + (b"" if head_only else body)
