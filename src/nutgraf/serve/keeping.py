"""Those whom the desk does not know are shown the same: what was made for one of them is sent to the others as well."""

from collections.abc import Hashable
from dataclasses import dataclass, field
from datetime import datetime

from anyio import to_thread
from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from nutgraf.hall.answers import forms_read, has_it
from nutgraf.hall.hall import Hall
from nutgraf.hall.keepable import Keepable, stranger
from nutgraf.serve.kept_answers import Answer, KeptAnswers, State
from nutgraf.serve.packing import SMALLEST, best, packed
from nutgraf.web.languages import language_of

_OWN = (b"set-cookie", b"content-length")
_BODY = ("content-encoding", "content-length", "content-type")


class Keeping:
    """Gives answers of ``app`` again where its views said that they may be, as long as the desk in ``hall`` is the same.
    Who logged in, or shows a token, is never given one, and none of theirs is kept."""

    def __init__(self, app: ASGIApp, hall: Hall, kept: KeptAnswers | None = None) -> None:
        self._app = app
        self._hall = hall
        self._kept = kept or KeptAnswers()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or scope["method"] != "GET" or not stranger(scope["state"]["visitor"]):
            await self._app(scope, receive, send)
            return
        request = Request(scope)
        asked, state, now = _asked(request, near=self._hall.near), self._hall.state(), self._hall.clock.now()
        found = self._kept.find(asked, request, state, now)
        if found is None:
            await self._app(scope, receive, _Hearing(send, request, self._kept, asked, state, now).hear)
        else:
            await _given(*found, request)(scope, receive, send)


@dataclass(slots=True)
class _Hearing:
    """Hears an answer on its way, and keeps it where it may be kept."""

    send: Send
    request: Request
    kept: KeptAnswers
    asked: Hashable
    state: State
    now: datetime
    begun: Message | None = field(default=None, init=False)

    async def hear(self, message: Message) -> None:
        if message["type"] == "http.response.start" and self._may_be_kept(message):
            self.begun = message
        elif self.begun is None:
            await self.send(message)
        elif message.get("more_body", False):
            begun, self.begun = self.begun, None
            await self.send(begun)
            await self.send(message)
        else:
            begun, self.begun = self.begun, None
            await self._keep(begun, message)

    async def _keep(self, begun: Message, message: Message) -> None:
        answer = await to_thread.run_sync(
            _packed, begun["headers"], message.get("body", b""), best(_reads(self.request))
        )
        how: Keepable = self.request.state.keepable
        self.kept.keep(self.asked, self.request, answer, how, self.state, self.now)
        own = [pair for pair in begun["headers"] if pair[0] == b"set-cookie"]
        length = (b"content-length", str(len(answer.body)).encode())
        await self.send({**begun, "headers": [*answer.headers, *own, length]})
        await self.send({**message, "body": answer.body})

    def _may_be_kept(self, message: Message) -> bool:
        return message["status"] == 200 and hasattr(self.request.state, "keepable")


def _asked(request: Request, *, near: bool) -> Hashable:
    """What tells one question from another, but for cookies."""
    return (
        request.scope["scheme"],
        request.headers.get("host", ""),
        request.scope["path"],
        request.scope["query_string"],
        language_of(request),
        request.headers.get("x-fragment", ""),
        _reads(request) & {"br", "gzip"},
        near,
    )


def _reads(request: Request) -> frozenset[str]:
    return forms_read(request.headers.get("accept-encoding", ""))


def _packed(headers: list[tuple[bytes, bytes]], body: bytes, form: str) -> Answer:
    """The answer as it is sent to everybody who reads this ``form``."""
    worn = MutableHeaders(raw=[pair for pair in headers if pair[0] not in _OWN])
    worn.add_vary_header("Accept-Encoding")
    if form and "content-encoding" not in worn and len(body) >= SMALLEST:
        worn["content-encoding"], body = form, packed(body, form)
    return Answer(tuple(worn.raw), body)


def _given(answer: Answer, how: Keepable, request: Request) -> Response:
    """A kept answer for who asks now; nothing but its headers where they have it."""
    headers = Headers(raw=list(answer.headers))
    if has_it(request.headers.get("if-none-match", ""), headers.get("etag", "")):
        response = Response(status_code=304)
        worn = [pair for pair in answer.headers if pair[0].decode() not in _BODY]
    else:
        response = Response(answer.body)
        worn = [*answer.headers, (b"content-length", str(len(answer.body)).encode())]
    response.raw_headers = worn
    how.finish(request, response)
    return response
