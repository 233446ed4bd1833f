"""What all answers have: a tag by which who has one already is told so, and HEAD beside GET."""

from hashlib import sha256

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

VARIES = "Accept-Encoding, Authorization, Cookie"


class Answering:
    """Stands around ``app``: HEAD is answered as GET without the body, good answers to both get a strong ETag of their
    bytes, and 304 goes to who has them."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or scope["method"] not in ("GET", "HEAD"):
            await self._app(scope, receive, send)
            return
        whole = _Whole(Headers(scope=scope), send, bare=scope["method"] == "HEAD")
        await self._app({**scope, "method": "GET"}, receive, whole.take)


class _Whole:
    """Gathers an answer, and sends it once it is whole; ``bare``: without its body."""

    def __init__(self, asked: Headers, send: Send, *, bare: bool) -> None:
        self._asked = asked
        self._send = send
        self._bare = bare
        self._start: Message = {}
        self._body = bytearray()

    async def take(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self._start = message
        elif message["type"] == "http.response.body":
            self._body += message.get("body", b"")
            if not message.get("more_body", False):
                await self._answer()

    async def _answer(self) -> None:
        status, body = self._start["status"], bytes(self._body)
        headers = MutableHeaders(raw=list(self._start["headers"]))
        headers["Vary"] = VARIES
        if status == 200:
            tag = f'"{sha256(body).hexdigest()[:32]}{_packed(self._asked)}"'
            headers["ETag"] = tag
            headers.setdefault("Cache-Control", "no-cache")
            if _has(self._asked.get("if-none-match", ""), tag):
                status, body = 304, b""
                del headers["content-length"]
                del headers["content-type"]
        await self._send({"type": "http.response.start", "status": status, "headers": headers.raw})
        await self._send({"type": "http.response.body", "body": b"" if self._bare else body})


def _packed(asked: Headers) -> str:
    """What tells the tag of bytes that will be packed on their way from that of the bare ones."""
    reads = asked.get("accept-encoding", "").lower()
    return "-br" if "br" in reads else "-gzip" if "gzip" in reads else ""


def _has(asked: str, tag: str) -> bool:
    """Whether an If-None-Match header names ``tag``; somebody on the way may have made a weak one of it."""
    return any(one.strip().removeprefix("W/") in (tag, "*") for one in asked.split(",")) if asked else False
