"""A line for each answer: who asked for what, and how it went. Never what was asked with, which may be a secret."""

from collections.abc import Callable
from datetime import datetime
from time import perf_counter
from typing import TYPE_CHECKING

from starlette.types import ASGIApp, Message, Receive, Scope, Send

if TYPE_CHECKING:
    from nutgraf.hall.visitor import Visitor

Line = Callable[[str], None]
_LONGEST = 200


class Telling:
    """Gives ``tell`` a line for each answer of ``app``; ``now`` tells the time."""

    def __init__(self, app: ASGIApp, tell: Line, now: Callable[[], datetime]) -> None:
        self._app = app
        self._tell = tell
        self._now = now

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        began, status, size = perf_counter(), 0, 0

        async def counted(message: Message) -> None:
            nonlocal status, size
            status = message.get("status", status)
            size += len(message.get("body", b""))
            await send(message)

        try:
            await self._app(scope, receive, counted)
        finally:
            self._tell(line(scope, self._now(), status, size, perf_counter() - began))


def line(scope: Scope, at: datetime, status: int, size: int, seconds: float) -> str:
    """One answer: "2024-11-26T18:00:00Z 127.0.0.1 ina GET /story/x 200 5120 B 12 ms". ``status`` is 0 where none went
    out. The path is told without its query, and without a character that would steer a terminal or end the line."""
    visitor: Visitor | None = scope.get("state", {}).get("visitor")
    address = (scope.get("client") or ("-", 0))[0]
    name = (visitor.name if visitor else "") or "-"
    asked = f"{scope['method'][:10]} {_plain(scope['path'])}"
    return f"{at:%Y-%m-%dT%H:%M:%SZ} {address} {name} {asked} {status or '-'} {size} B {seconds * 1000:.0f} ms"


def _plain(path: str) -> str:
    told = "".join(char if char.isprintable() and char != " " else f"%{ord(char):02X}" for char in path[:_LONGEST])
    return told + ("…" if len(path) > _LONGEST else "")
