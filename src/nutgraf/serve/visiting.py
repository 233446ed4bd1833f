"""Who asks: by the cookie of a login or the token of a program, and whether they may come in at all."""

from contextlib import suppress
from dataclasses import dataclass

from anyio import to_thread
from starlette.requests import HTTPConnection
from starlette.types import ASGIApp, Receive, Scope, Send

from nutgraf.errors import NutgrafError
from nutgraf.hall.cookies import secret_in
from nutgraf.hall.hall import Hall
from nutgraf.hall.problems import Problem, problem_of
from nutgraf.hall.secrets import form_secret
from nutgraf.hall.visitor import LOGIN_NEEDED, Visitor
from nutgraf.model.access import Role, Session, Token
from nutgraf.serve.refusing import refuse

OPEN = ("/login", "/healthz", "/robots.txt", "/static/")
"""Where anybody may come in, whether the desk is public or not."""

_BAD_TOKEN = Problem(
    status=401, code="bad-token", message="This token is none, has ended or was taken back.",
    hint="Make another one: nutgraf tokens add.", headers=LOGIN_NEEDED.headers,
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class _Come:
    """Somebody who came in, and what to write down of it."""

    visitor: Visitor
    shown: Session | Token | None = None


class Visiting:
    """Puts the visitor of ``hall`` where ``app`` finds them."""

    def __init__(self, app: ASGIApp, hall: Hall) -> None:
        self._app = app
        self._hall = hall

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        asked = HTTPConnection(scope)
        try:
            come = await self._come(asked)
        except NutgrafError as error:
            await refuse(scope, receive, send, problem_of(error))
            return
        scope["state"]["visitor"] = come.visitor if come else self._stranger()
        if come is None:
            await refuse(scope, receive, send, _BAD_TOKEN)
            return
        if come.visitor.role is None and not asked.url.path.startswith(OPEN):
            await refuse(scope, receive, send, LOGIN_NEEDED)
            return
        await self._app(scope, receive, send)
        if come.shown is not None:
            await to_thread.run_sync(self._write_down, come.shown)

    async def _come(self, asked: HTTPConnection) -> _Come | None:
        """Who it is; None for a token that is none."""
        kind, _, token = asked.headers.get("authorization", "").partition(" ")
        if kind.lower() == "bearer":
            return await to_thread.run_sync(self._by_token, token.strip())
        if secret := secret_in(asked):
            return await to_thread.run_sync(self._by_login, secret)
        return _Come(visitor=self._stranger())

    def _by_token(self, secret: str) -> _Come | None:
        access = self._hall.desk.access
        found = access.token(secret)
        if found is None:
            return None
        user, token = found
        role = token.role if user.role.may(token.role) else user.role
        visitor = Visitor(name=user.name, role=role, program=True)
        return _Come(visitor=visitor, shown=token if access.unused(token) else None)

    def _by_login(self, secret: str) -> _Come:
        access = self._hall.desk.access
        found = access.session(secret)
        if found is None:
            return _Come(visitor=self._stranger())
        user, session = found
        visitor = Visitor(name=user.name, role=user.role, csrf=form_secret(secret))
        return _Come(visitor=visitor, shown=session if access.unseen(session) else None)

    def _write_down(self, shown: Session | Token) -> None:
        """That somebody was here; a desk that is busy, full or may not be written to is read all the same."""
        with suppress(NutgrafError), self._hall.writing() as desk:
            if isinstance(shown, Session):
                desk.access.see(shown)
            else:
                desk.access.use(shown)

    def _stranger(self) -> Visitor:
        return Visitor(role=Role.READER if self._hall.public else None)
