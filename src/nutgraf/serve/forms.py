"""Forms that another site filled in are refused: what changes something comes from our own pages, or shows a token."""

import re
from collections.abc import MutableMapping
from typing import Any
from urllib.parse import urlsplit

from starlette.datastructures import Headers
from starlette.requests import HTTPConnection, Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from nutgraf.hall.cookies import secret_in
from nutgraf.hall.problems import Problem
from nutgraf.hall.secrets import belongs
from nutgraf.hall.visitor import LOGIN_NEEDED, Visitor
from nutgraf.model.access import Role
from nutgraf.serve.refusing import refuse

LOOKING = ("GET", "HEAD", "OPTIONS")
FIELD, HEADER = "csrf", "x-csrf-token"
OPEN = re.compile(r"/login|/logout|/looked|/settings/[a-z-]+")
"""What may be sent without the leave to change the desk: it changes nobody's but the sender's own."""

FOREIGN = Problem(
    status=403, code="foreign-form", message="This did not come from a page of this desk, or from one of an earlier login.",
    hint="Open the page again, and send it from there.",
)  # fmt: skip
_TOO_LITTLE = Problem(
    status=403, code="not-allowed", message="You may read here, and change nothing.",
    hint="Ask whoever runs this desk for the role it needs.",
)  # fmt: skip


class Forms:
    """Lets through to ``app`` what only looks, and what changes something where its sender may and meant to."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or scope["method"] in LOOKING:
            await self._app(scope, receive, send)
            return
        problem = _too_little(scope) or _from_elsewhere(scope)
        if problem is None and _visitor(scope).csrf:
            problem, receive = await _without_secret(scope, receive)
        if problem is not None:
            await refuse(scope, receive, send, problem)
            return
        await self._app(scope, receive, send)


def _too_little(scope: Scope) -> Problem | None:
    """Views ask for the role they need; below an editor's nothing but one's own is changed, whatever they ask."""
    visitor = _visitor(scope)
    if OPEN.fullmatch(scope["path"]) or (visitor.name and visitor.may(Role.EDITOR)):
        return None
    return _TOO_LITTLE if visitor.name else LOGIN_NEEDED


def _from_elsewhere(scope: Scope) -> Problem | None:
    """Browsers say from where a form is sent; programs that show a token say nothing."""
    if _visitor(scope).program:
        return None
    headers = Headers(scope=scope)
    site = headers.get("sec-fetch-site")
    if site is not None:
        return None if site in ("same-origin", "none") else FOREIGN
    origin = headers.get("origin")
    return None if origin is None or urlsplit(origin).netloc == headers.get("host", "").lower() else FOREIGN


async def _without_secret(scope: Scope, receive: Receive) -> tuple[Problem | None, Receive]:
    """Why a form of somebody logged in is refused, or None; and what gives its body once more."""
    message = await receive()
    given = Headers(scope=scope).get(HEADER) or await _field(scope, message)
    fits = belongs(given, secret_in(HTTPConnection(scope)))
    return None if fits else FOREIGN, _once(message, receive)


async def _field(scope: Scope, message: Message) -> str:
    """The secret in a form whose whole body ``message`` holds; "" where there is none."""
    from starlette.exceptions import HTTPException

    async def receive() -> Message:
        return message

    request = Request(dict(scope), receive)
    try:
        async with request.form() as form:
            given = form.get(FIELD)
    except HTTPException:
        return ""
    return given if isinstance(given, str) else ""


def _once(message: Message, receive: Receive) -> Receive:
    waiting: list[MutableMapping[str, Any]] = [message]

    async def receive_again() -> Message:
        return waiting.pop() if waiting else await receive()

    return receive_again


def _visitor(scope: Scope) -> Visitor:
    visitor: Visitor = scope["state"]["visitor"]
    return visitor
