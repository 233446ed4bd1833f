"""A real server on this computer, and those who come to it in bad faith."""

import asyncio
import logging
import socket
import threading
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager, suppress

import pytest
from starlette.types import ASGIApp

from nutgraf.errors import WrongUse
from nutgraf.hall.hall import Hall
from nutgraf.serve.app import make_app
from nutgraf.serve.connection import LIMITS, PatientConnection
from nutgraf.serve.hosts import LOOPBACK
from nutgraf.serve.server import _fault, listen, server


@contextmanager
def served(
    app: ASGIApp, connection: type[PatientConnection] = PatientConnection, *, proxy: bool = False
) -> Iterator[int]:
    """The port at which ``app`` is served."""
    opened = threading.Event()
    made = server(app, proxy=proxy, opened=opened.set, connection=connection)
    with listen("127.0.0.1", 0) as ears:
        port = ears.getsockname()[1]
        running = threading.Thread(target=lambda: made.run(sockets=[ears]))
        running.start()
        try:
            assert opened.wait(30)
            yield port
        finally:
            made.should_exit = True
            running.join()


@pytest.fixture
def port(hall: Hall) -> Iterator[int]:
    with served(make_app(hall, hosts=LOOPBACK)) as port:
        yield port


def said(port: int, sent: bytes, *, more: bytes = b"") -> bytes:
    """What the server answers to ``sent``, until it ends the connection; "" where it just does."""
    with socket.create_connection(("127.0.0.1", port), timeout=30) as line:
        with suppress(ConnectionError):
            line.sendall(sent)
            if more:
                line.sendall(more)
        got = b""
        with suppress(ConnectionError):
            while part := line.recv(65536):
                got += part
    return got


def get(path: str, host: str = "127.0.0.1", *, more: str = "") -> bytes:
    return f"GET {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n{more}\r\n".encode("latin-1")


def status(answer: bytes) -> int:
    return int(answer.split(b" ", 2)[1]) if answer else 0


def test_a_page_is_served_and_nothing_is_said_of_what_serves_it(port: int) -> None:
    answer = said(port, get("/"))
    assert status(answer) == 200
    assert b"uvicorn" not in answer.lower()
    assert b"content-security-policy: default-src 'none'" in answer


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1\r\nHost: evil.example", "localhost:80@evil.example"])
def test_a_name_that_is_not_ours_gets_nothing(port: int, host: str) -> None:
    assert status(said(port, get("/", host))) in (400, 421)


def test_no_name_at_all_gets_nothing(port: int) -> None:
    assert status(said(port, b"GET / HTTP/1.1\r\nConnection: close\r\n\r\n")) == 400
    assert status(said(port, b"GET / HTTP/1.0\r\n\r\n")) == 421


def test_a_huge_head_is_not_read_to_its_end(port: int) -> None:
    answer = said(port, get("/", more="X-Long: " + "x" * 2_000_000 + "\r\n"))
    assert status(answer) in (0, 400)
    assert status(said(port, get("/healthz"))) == 200


@pytest.mark.parametrize(
    "path",
    ["/static/../app.py", "/static/%2e%2e/%2e%2e/errors.py", "/static/..%2f..%2ferrors.py", "/static/%2fetc%2fpasswd",
     "//etc/passwd", "/static//etc/passwd", "/static/shell.css%00.py", "/%ff%fe", "/" + "x" * 20_000],
)  # fmt: skip
def test_no_path_leads_elsewhere(port: int, path: str) -> None:
    answer = said(port, get(path))
    assert status(answer) == 404
    assert b"root:" not in answer
    assert b"import " not in answer


@pytest.mark.parametrize(
    "sent",
    [b"\x16\x03\x01\x02\x00", b"GET\r\n\r\n", b"GET / HTTP/9.9\r\n\r\n", b"\r\n" * 50_000, b"\0" * 100_000,
     b"POST /login HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\nContent-Length: 3\r\n\r\nzz\r\n"],
)  # fmt: skip
def test_what_is_no_http_is_borne(port: int, sent: bytes) -> None:
    with socket.create_connection(("127.0.0.1", port), timeout=30) as line, suppress(ConnectionError):
        line.sendall(sent)
    assert status(said(port, get("/healthz"))) == 200


class Impatient(PatientConnection):
    head = answer = rest = 0.2


@pytest.mark.parametrize("sent", [b"", b"GET / HT", b"GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: "])
def test_who_does_not_finish_the_head_is_let_go(hall: Hall, sent: bytes) -> None:
    with served(make_app(hall), Impatient) as port:
        assert said(port, sent) == b""


def test_who_drips_is_let_go(hall: Hall) -> None:
    with served(make_app(hall), Impatient) as port, suppress(ConnectionError):
        with socket.create_connection(("127.0.0.1", port), timeout=0.05) as line:
            for _ in range(1000):
                line.sendall(b"x")
                with suppress(TimeoutError):
                    if line.recv(1) == b"":
                        return
        pytest.fail("it is still waited for")


def test_who_does_not_send_the_body_is_told(hall: Hall, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("nutgraf.serve.bodies.Bodies.__init__.__kwdefaults__", {"patience": 0.1})
    with served(make_app(hall)) as port:
        head = b"POST /login HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\nConnection: close\r\n\r\n"
        assert status(said(port, head, more=b"name=")) == 408


def test_who_does_not_read_the_answer_is_let_go() -> None:
    over = threading.Event()

    async def much(_scope: object, _receive: object, send: Callable[[dict], Awaitable[None]]) -> None:
        await send({"type": "http.response.start", "status": 200, "headers": []})
        for _ in range(200):
            await send({"type": "http.response.body", "body": b"x" * 1_000_000, "more_body": True})
        over.set()

    with served(much, Impatient) as port, socket.create_connection(("127.0.0.1", port), timeout=30) as line:
        line.sendall(get("/"))
        assert over.wait(30)


def test_a_connection_that_is_kept_is_used_again(hall: Hall) -> None:
    with served(make_app(hall)) as port, socket.create_connection(("127.0.0.1", port), timeout=30) as line:
        for _ in range(3):
            line.sendall(b"GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n")
            got = b""
            while b'{"ok":true}' not in got:
                got += line.recv(65536)
            assert status(got) == 200


@pytest.mark.parametrize(("proxy", "heard"), [(True, "203.0.113.9"), (False, "127.0.0.1")])
def test_who_asks_is_taken_from_a_proxy_only_where_there_is_one(hall: Hall, proxy: bool, heard: str) -> None:
    told: list[str] = []
    with served(make_app(hall, tell=told.append), proxy=proxy) as port:
        said(port, get("/healthz", more="X-Forwarded-For: 203.0.113.9\r\nX-Forwarded-Proto: https\r\n"))
    assert told[0].split()[1] == heard


def test_how_many_come_at_once_is_limited(hall: Hall, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(LIMITS, "limit_concurrency", 3)
    with served(make_app(hall)) as port:
        waiting = [socket.create_connection(("127.0.0.1", port), timeout=30) for _ in range(6)]
        try:
            assert status(said(port, get("/healthz"))) == 503
        finally:
            for one in waiting:
                one.close()


def test_a_port_that_is_taken_is_told() -> None:
    with listen("127.0.0.1", 0) as ears, pytest.raises(WrongUse, match="take another one: --port"):
        listen("127.0.0.1", ears.getsockname()[1])


@pytest.mark.parametrize("address", ["news.example.org", "", "256.1.1.1", "192.0.2.1"])
def test_an_address_that_is_not_this_computer_s_is_told(address: str) -> None:
    with pytest.raises(WrongUse, match="no address of this computer"):
        listen(address, 0)


def test_a_fault_is_told_without_what_it_says() -> None:
    try:
        raise ValueError("password=s3cret")
    except ValueError as error:
        record = logging.LogRecord(
            "uvicorn.error", logging.ERROR, "", 1, "%s", ("s3cret",), (ValueError, error, error.__traceback__)
        )
    told = _fault(record)
    assert "ValueError" in told
    assert "s3cret" not in told


def test_the_body_of_an_answer_does_not_wait_until_its_head_was_told_of(hall: Hall) -> None:
    found: list[int] = []

    class Looked(PatientConnection):
        def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
            super().connection_made(transport)
            line = transport.get_extra_info("socket")
            found.append(line.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY))

    with served(make_app(hall), Looked) as port:
        said(port, get("/healthz"))
    assert any(found)
