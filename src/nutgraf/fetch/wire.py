"""Connections that go only where the guard allows, and that end when the time is up.

httpx opens connections by name, counts its time anew for each read, keeps cookies and unpacks without a limit. Its
engine, httpcore, does none of that and lets the connecting be handed in: here a name is judged and connected to in one
step, and every wait is cut to what is left of one deadline, so that a server which sends a byte now and then cannot
hold us.
"""

import socket
import threading
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from ssl import SSLContext
from typing import TYPE_CHECKING, Any

import httpcore

from nutgraf.errors import FetchFailed
from nutgraf.fetch.guard import Guard
from nutgraf.model.fate import Ending

if TYPE_CHECKING:
    from httpx import URL

_NO_TLS = (
    "No safe connection could be made: the server's certificate is not valid, or it does not speak https. "
    "Save the page from a browser and name the file."
)
_IDLE_SECONDS = 30.0


class Deadline:
    """A moment by which everything must be done."""

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        self._end = time.monotonic() + seconds

    def left(self) -> float:
        """Seconds that are left, never less than a thousandth. Raises httpcore.ReadTimeout when none are."""
        left = self._end - time.monotonic()
        if left <= 0:
            raise httpcore.ReadTimeout
        return max(left, 0.001)

    @contextmanager
    def halted(self) -> Iterator[None]:
        """What happens inside does not count: waiting out of politeness is not the server's fault."""
        begun = time.monotonic()
        try:
            yield
        finally:
            self._end += time.monotonic() - begun


class _Asking(threading.local):
    """What the thread that asks has to keep to, and how many connections it has opened."""

    deadline: Deadline | None = None
    opened = 0

    def left(self) -> float:
        return Deadline(0).left() if self.deadline is None else self.deadline.left()


class GuardedBackend(httpcore.NetworkBackend):
    """Opens connections for httpcore: asks ``guard`` for the numbers of a name and connects to one of exactly those."""

    def __init__(self, guard: Guard, inner: httpcore.NetworkBackend | None = None) -> None:
        self._guard = guard
        self._inner = inner or httpcore.SyncBackend()
        self._asking = _Asking()
        self._open: set[_TimedStream] = set()
        self._lock = threading.Lock()
        self._cut = False

    @contextmanager
    def until(self, deadline: Deadline) -> Iterator[_Asking]:
        """All that this thread does inside ends with ``deadline``."""
        before, self._asking.deadline = self._asking.deadline, deadline
        try:
            yield self._asking
        finally:
            self._asking.deadline = before

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ARG002 - one deadline holds for everything
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        numbers = self._guard.numbers(host, port, self._asking.left())
        failed: Exception | None = None
        for tried, number in enumerate(numbers):
            share = self._asking.left() / (len(numbers) - tried)
            try:
                stream = self._inner.connect_tcp(number, port, share, local_address, socket_options)
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                failed = error
            else:
                self._asking.opened += 1
                return _TimedStream(stream, self._asking, self)
        raise failed or httpcore.ConnectError

    def cut(self) -> None:
        """Ends every connection at once, whoever is reading from it, and lets no other be made."""
        with self._lock:
            self._cut = True
            streams = list(self._open)
        for stream in streams:
            stream.cut()

    def opened(self, stream: "_TimedStream") -> None:
        """Counts a connection as open. Raises httpcore.ConnectError when all have been cut."""
        with self._lock:
            if not self._cut:
                self._open.add(stream)
                return
        stream.close()
        raise httpcore.ConnectError

    def closed(self, stream: "_TimedStream") -> None:
        """Counts a connection as open no longer."""
        with self._lock:
            self._open.discard(stream)


class _TimedStream(httpcore.NetworkStream):
    """A connection whose every wait ends with the deadline of the thread that uses it."""

    def __init__(self, inner: httpcore.NetworkStream, asking: _Asking, backend: GuardedBackend) -> None:
        self._inner = inner
        self._asking = asking
        self._backend = backend
        backend.opened(self)

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:  # noqa: ARG002
        return self._inner.read(max_bytes, self._asking.left())

    def write(self, buffer: bytes, timeout: float | None = None) -> None:  # noqa: ARG002
        self._inner.write(buffer, self._asking.left())

    def close(self) -> None:
        self._backend.closed(self)
        self._inner.close()

    def cut(self) -> None:
        open_socket = self._inner.get_extra_info("socket")
        with suppress(OSError, AttributeError, TypeError):
            socket.socket.shutdown(open_socket, socket.SHUT_RDWR)  # wakes the thread that reads; TLS says no farewell

    def start_tls(
        self,
        ssl_context: SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,  # noqa: ARG002
    ) -> httpcore.NetworkStream:
        try:
            stream = self._inner.start_tls(ssl_context, server_hostname, self._asking.left())
        except httpcore.ConnectError as error:
            raise FetchFailed(Ending.UNREACHABLE, _NO_TLS) from error
        finally:
            self._backend.closed(self)
        return _TimedStream(stream, self._asking, self._backend)

    def get_extra_info(self, info: str) -> Any:
        return self._inner.get_extra_info(info)


class Wire:
    """Connections kept open from one request to the next, for as long as the ``with`` lasts. Safe for many threads."""

    def __init__(self, guard: Guard, backend: httpcore.NetworkBackend | None, tls: SSLContext, idle: int = 16) -> None:
        self._backend = GuardedBackend(guard, backend)
        self._pool = httpcore.ConnectionPool(
            ssl_context=tls,
            max_connections=None,
            max_keepalive_connections=idle,
            keepalive_expiry=_IDLE_SECONDS,
            network_backend=self._backend,
        )

    @contextmanager
    def get(self, url: "URL", headers: list[tuple[bytes, bytes]], deadline: Deadline) -> Iterator[httpcore.Response]:
        """The server's answer to one GET, its body unread. Raises `FetchFailed` and httpcore's exceptions."""
        with self._asked(
            httpcore.Request("GET", _where(url), headers=[(b"Host", url.netloc), *headers]), deadline
        ) as got:
            yield got

    @contextmanager
    def post(
        self, url: "URL", headers: list[tuple[bytes, bytes]], body: bytes, deadline: Deadline
    ) -> Iterator[httpcore.Response]:
        """The same to one POST of ``body``."""
        sent = [(b"Host", url.netloc), (b"Content-Length", str(len(body)).encode()), *headers]
        with self._asked(httpcore.Request("POST", _where(url), headers=sent, content=body), deadline) as got:
            yield got

    @contextmanager
    def _asked(self, request: httpcore.Request, deadline: Deadline) -> Iterator[httpcore.Response]:
        with self._backend.until(deadline) as asking:
            answer = self._answer(request, asking)
            try:
                yield answer
            finally:
                answer.close()

    def _answer(self, request: httpcore.Request, asking: _Asking) -> httpcore.Response:
        before = asking.opened
        try:
            return self._pool.handle_request(request)
        except (httpcore.RemoteProtocolError, httpcore.ReadError):
            if asking.opened > before:
                raise
        return self._pool.handle_request(request)  # the server had given up the connection while nothing was asked

    def cut(self) -> None:
        """Ends every request at once, from whatever thread; none can be made any more."""
        self._backend.cut()

    def close(self) -> None:
        """Closes what is open."""
        self._pool.close()


def _where(url: "URL") -> httpcore.URL:
    return httpcore.URL(scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path)
