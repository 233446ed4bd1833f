"""What is sent to a desk: read whole before anybody looks at it, no more than may be, and no slower."""

from anyio import move_on_after
from starlette.datastructures import Headers
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from nutgraf.hall.problems import problem_of_status
from nutgraf.hall.visitor import Visitor
from nutgraf.model.access import Role
from nutgraf.serve.refusing import refuse

MOST = 1_000_000
MOST_UPLOADED = 10_000_000
"""How many bytes are read of a body; of files, from those who may add to the desk."""

PATIENCE = 30.0
"""Within how many seconds a body has to have come."""


class _Gone(Exception):
    """Who asked went away."""


class Bodies:
    """Reads what is sent, then hands it to ``app``."""

    def __init__(self, app: ASGIApp, *, patience: float = PATIENCE) -> None:
        self._app = app
        self._patience = patience

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        headers, most = Headers(scope=scope), most_for(scope)
        announced = headers.get("content-length", "0")
        if not announced.isdigit() or int(announced) > most:
            await refuse(scope, receive, send, problem_of_status(413 if announced.isdigit() else 400))
            return
        if announced == "0" and "transfer-encoding" not in headers:
            await self._app(scope, receive, send)
            return
        body = None
        with move_on_after(self._patience):
            try:
                body = await _whole(receive, most)
            except _Gone:
                return
        if body is None or len(body) > most:
            await refuse(scope, receive, send, problem_of_status(408 if body is None else 413))
            return
        await self._app(scope, _again(body, receive), send)


def most_for(scope: Scope) -> int:
    """How much may be sent: files by those who may add to the desk, little by others."""
    visitor: Visitor = scope["state"]["visitor"]
    kind = Headers(scope=scope).get("content-type", "")
    uploads = visitor.name and visitor.may(Role.EDITOR) and kind.startswith("multipart/form-data")
    return MOST_UPLOADED if uploads else MOST


async def _whole(receive: Receive, most: int) -> bytes:
    """The body, or its beginning where it is longer than ``most``."""
    body = bytearray()
    while len(body) <= most:
        message = await receive()
        if message["type"] == "http.disconnect":
            raise _Gone
        body += message.get("body", b"")
        if not message.get("more_body", False):
            break
    return bytes(body)


def _again(body: bytes, receive: Receive) -> Receive:
    """Gives ``body`` as if it came now, as often as somebody begins to read it."""
    given = False

    async def receive_again() -> Message:
        nonlocal given
        if given:
            return await receive()
        given = True
        return {"type": "http.request", "body": body, "more_body": False}

    return receive_again
