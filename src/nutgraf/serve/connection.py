"""A connection that does not wait for good: who sends nothing, or reads nothing, is let go."""

import asyncio
import socket
from typing import Any

import h11
from uvicorn.protocols.http.h11_impl import H11Protocol

LIMITS: dict[str, Any] = {
    "ws": "none",
    "h11_max_incomplete_event_size": 32_768,
    "limit_concurrency": 500,
    "timeout_keep_alive": 10,
    "timeout_graceful_shutdown": 5,
    "backlog": 256,
}
"""What uvicorn is told of how much, how many and how long."""

HEAD = 15.0
ANSWER = 300.0
REST = 30.0
"""Within how many seconds the head of a request has to be there, its answer has to be read, and, of a connection that
is being closed, what is left."""


class PatientConnection(H11Protocol):
    """One connection. uvicorn itself waits for the head of a first request, and for a slow reader, without an end."""

    head, answer, rest = HEAD, ANSWER, REST
    _deadline: asyncio.TimerHandle | None = None
    _waits_for_head: bool | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        _at_once(transport)
        self._expect()

    def data_received(self, data: bytes) -> None:
        super().data_received(data)
        self._expect()

    def on_response_complete(self) -> None:
        super().on_response_complete()
        self._stop_waiting()  # from here on it is a connection kept alive, which uvicorn ends

    def timeout_keep_alive_handler(self) -> None:
        super().timeout_keep_alive_handler()
        self._deadline = self.loop.call_later(self.rest, self.transport.abort)

    def connection_lost(self, exc: Exception | None) -> None:
        self._stop_waiting()
        super().connection_lost(exc)

    def _expect(self) -> None:
        """Waits for the rest of a head since it began, or for an answer to be read since it was asked for."""
        for_head = self.conn.their_state is h11.IDLE
        if self._deadline is not None and self._waits_for_head is for_head:
            return
        self._stop_waiting()
        self._waits_for_head = for_head
        self._deadline = self.loop.call_later(self.head if for_head else self.answer, self.transport.abort)

    def _stop_waiting(self) -> None:
        if self._deadline is not None:
            self._deadline.cancel()
            self._deadline = None


def _at_once(transport: asyncio.Transport) -> None:
    """What is sent goes at once. Else the body of an answer waits until the asker has told that its head came, which most
    do after 40 ms; asyncio sees to that only for sockets that name their protocol."""
    line = transport.get_extra_info("socket")
    if line is not None and line.family in (socket.AF_INET, socket.AF_INET6):
        line.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
