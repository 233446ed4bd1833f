"""Connections that go only where the guard allows, and that end when the time is up.

httpx opens connections by name and counts its time anew for each read. Its engine, httpcore, lets the connecting be
handed in: here a name is judged and connected to in one step, and every wait is cut to what is left of one deadline,
so that a server which sends a byte now and then cannot hold us.
"""

import time
from collections.abc import Iterable
from ssl import SSLContext
from typing import Any

import httpcore

from nutgraf.errors import FetchFailed
from nutgraf.fetch.guard import Guard
from nutgraf.model.fate import Ending

_NO_TLS = (
    "No safe connection could be made: the server's certificate is not valid, or it does not speak https. "
    "Save the page from a browser and name the file."
)


class Deadline:
    """A moment by which everything must be done."""

    def __init__(self, seconds: float) -> None:
        self._end = time.monotonic() + seconds

    def left(self) -> float:
        """Seconds that are left, never less than a thousandth. Raises httpcore.ReadTimeout when none are."""
        left = self._end - time.monotonic()
        if left <= 0:
            raise httpcore.ReadTimeout
        return max(left, 0.001)


class GuardedBackend(httpcore.NetworkBackend):
    """Opens connections for httpcore: asks ``guard`` for the numbers of a name and connects to one of exactly those."""

    def __init__(self, guard: Guard, deadline: Deadline, inner: httpcore.NetworkBackend | None = None) -> None:
        self._guard = guard
        self._deadline = deadline
        self._inner = inner or httpcore.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ARG002 - one deadline holds for everything
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        numbers = self._guard.numbers(host, port, self._deadline.left())
        failed: Exception | None = None
        for tried, number in enumerate(numbers):
            share = self._deadline.left() / (len(numbers) - tried)
            try:
                stream = self._inner.connect_tcp(number, port, share, local_address, socket_options)
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                failed = error
            else:
                return _TimedStream(stream, self._deadline)
        raise failed or httpcore.ConnectError


class _TimedStream(httpcore.NetworkStream):
    """A connection whose every wait ends with the deadline."""

    def __init__(self, inner: httpcore.NetworkStream, deadline: Deadline) -> None:
        self._inner = inner
        self._deadline = deadline

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:  # noqa: ARG002
        return self._inner.read(max_bytes, self._deadline.left())

    def write(self, buffer: bytes, timeout: float | None = None) -> None:  # noqa: ARG002
        self._inner.write(buffer, self._deadline.left())

    def close(self) -> None:
        self._inner.close()

    def start_tls(
        self,
        ssl_context: SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,  # noqa: ARG002
    ) -> httpcore.NetworkStream:
        try:
            stream = self._inner.start_tls(ssl_context, server_hostname, self._deadline.left())
        except httpcore.ConnectError as error:
            raise FetchFailed(Ending.UNREACHABLE, _NO_TLS) from error
        return _TimedStream(stream, self._deadline)

    def get_extra_info(self, info: str) -> Any:
        return self._inner.get_extra_info(info)
