"""A web server on this computer for tests: one path, one answer."""

import ssl
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Self

Play = Callable[["Conversation"], None]


@dataclass(frozen=True, kw_only=True)
class Answer:
    """What the server says at one path."""

    body: bytes = b""
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=lambda: {"Content-Type": "text/html; charset=utf-8"})


NOTHING = Answer(status=404)


class Site:
    """Answers on a free port while the ``with`` lasts. ``asked`` holds (path, headers) of each request, ``posted`` the bodies
    of those that brought one, ``callers`` the
    port it came from: the same one as long as a connection is kept, which only a site that was told to does.
    """

    def __init__(
        self, answers: Mapping[str, Answer | Play], *, host: str = "127.0.0.1", keeps_connections: bool = False
    ) -> None:
        self.answers = dict(answers)
        self.asked: list[tuple[str, dict[str, str]]] = []
        self.posted: list[bytes] = []
        self.callers: list[int] = []
        self.closing = threading.Event()
        self.host = host
        self.protocol = "HTTP/1.1" if keeps_connections else "HTTP/1.0"
        self._server = _Server((host, 0), Conversation)
        self._server.site = self

    @property
    def paths(self) -> list[str]:
        """What was asked for, in order."""
        return [path for path, _ in self.asked]

    @property
    def port(self) -> int:
        return self._server.server_address[1]

    def url(self, path: str) -> str:
        return f"http://{self.host}:{self.port}{path}"

    def wrap(self, context: ssl.SSLContext) -> None:
        """Speak https from now on."""
        self._server.socket = context.wrap_socket(self._server.socket, server_side=True)

    def __enter__(self) -> Self:
        threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True).start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.closing.set()
        self._server.shutdown()
        self._server.server_close()


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False
    site: Site

    def handle_error(self, request: object, client_address: object) -> None:
        """A client that hangs up in the middle is what many tests are about."""


class Conversation(BaseHTTPRequestHandler):
    """One request and its answer; a `Play` may use it in any odd way."""

    server: _Server
    disable_nagle_algorithm = True  # else a kept connection waits for the other side after each answer

    @property
    def site(self) -> Site:
        return self.server.site

    def setup(self) -> None:
        self.protocol_version = self.site.protocol
        super().setup()

    def do_POST(self) -> None:
        self.site.posted.append(self.rfile.read(int(self.headers["Content-Length"])))
        self.do_GET()

    def do_GET(self) -> None:
        self.site.asked.append((self.path, dict(self.headers)))
        self.site.callers.append(self.client_address[1])
        answer = self.site.answers.get(self.path, NOTHING)
        if not isinstance(answer, Answer):
            answer(self)
            return
        self.send_response(answer.status)
        for name, value in answer.headers.items():
            self.send_header(name, value)
        if "Content-Length" not in answer.headers:
            self.send_header("Content-Length", str(len(answer.body)))
        self.end_headers()
        self.wfile.write(answer.body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name http.server gives it
        pass


def moved(target: str, status: int = 302) -> Answer:
    return Answer(status=status, headers={"Location": target})


def dripping_body(conversation: Conversation) -> None:
    """A byte now and then, for ever."""
    conversation.send_response(200)
    conversation.send_header("Content-Type", "text/html")
    conversation.end_headers()
    while not conversation.site.closing.wait(0.05):
        conversation.wfile.write(b"x")


def dripping_head(conversation: Conversation) -> None:
    """A header byte now and then, for ever."""
    conversation.wfile.write(b"HTTP/1.1 200 OK\r\nX-Long: ")
    while not conversation.site.closing.wait(0.05):
        conversation.wfile.write(b"x")


def silence(conversation: Conversation) -> None:
    """Not a word."""
    conversation.site.closing.wait(30)


def broken_off(conversation: Conversation) -> None:
    """Less than was promised."""
    conversation.send_response(200)
    conversation.send_header("Content-Type", "text/html")
    conversation.send_header("Content-Length", "1000")
    conversation.end_headers()
    conversation.wfile.write(b"<p>The first half of")


def babble(conversation: Conversation) -> None:
    """No HTTP at all."""
    conversation.wfile.write(b"\x00\x01\x02 hello\r\n\r\n")
