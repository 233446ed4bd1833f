"""Forms that another site filled in are refused: what changes something comes from our own pages, or shows a token."""

import re
from collections.abc import MutableMapping
from typing import Any
from urllib.parse import urlsplit

from starlette.datastructures import FormData, Headers
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, HTTPConnection, Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from nutgraf.hall.cookies import secret_in
from nutgraf.hall.problems import Problem, problem_of_status
from nutgraf.hall.secrets import belongs
from nutgraf.hall.visitor import LOGIN_NEEDED, Visitor
from nutgraf.model.access import Role
from nutgraf.serve.refusing import refuse

LOOKING = ("GET", "HEAD", "OPTIONS")
FIELD, HEADER = "csrf", "x-csrf-token"
MOST_FIELDS, MOST_FILES = 200, 10
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
    """Lets through to ``app`` what only looks, and what changes something where its sender may and meant to. The fields of
    a form lie in the request's state for who looks for them there; its files are closed in the end."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or scope["method"] in LOOKING:
            await self._app(scope, receive, send)
            return
        problem = _too_little(scope) or _from_elsewhere(scope)
        if problem is not None:
            await refuse(scope, receive, send, problem)
            return
        message = await receive()
        try:
            form = await _form(scope, message)
        except (HTTPException, ClientDisconnect):
            await refuse(scope, receive, send, problem_of_status(400))
            return
        scope["state"]["form"] = form
        try:
            if _visitor(scope).csrf and not _has_secret(scope, form):
                await refuse(scope, receive, send, FOREIGN)
            else:
                await self._app(scope, _once(message, receive), send)
        finally:
            await form.close()


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


async def _form(scope: Scope, message: Message) -> FormData:
    """The fields of the form whose whole body ``message`` holds; none where it is no form."""

    async def receive() -> Message:
        return message

    return await Request(dict(scope), receive).form(max_files=MOST_FILES, max_fields=MOST_FIELDS)


def _has_secret(scope: Scope, form: FormData) -> bool:
    """Whether a form, or the script that sent something else, brings the secret of the session."""
    given = Headers(scope=scope).get(HEADER) or form.get(FIELD)
    return isinstance(given, str) and belongs(given, secret_in(HTTPConnection(scope)))


def _once(message: Message, receive: Receive) -> Receive:
    waiting: list[MutableMapping[str, Any]] = [message]

    async def receive_again() -> Message:
        return waiting.pop() if waiting else await receive()

    return receive_again


def _visitor(scope: Scope) -> Visitor:
    visitor: Visitor = scope["state"]["visitor"]
    return visitor
