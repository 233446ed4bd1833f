"""Which names this desk answers to: a page elsewhere may have its own name lead here, and must get nothing by it."""

from collections.abc import Collection

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Receive, Scope, Send

from nutgraf.hall.problems import problem_of_status
from nutgraf.serve.refusing import refuse

LOOPBACK = frozenset({"localhost", "127.0.0.1", "[::1]"})


class Hosts:
    """Lets through to ``app`` what is asked of one of ``names`` (with or without a port)."""

    def __init__(self, app: ASGIApp, names: Collection[str]) -> None:
        self._app = app
        self._names = {name.lower() for name in names}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and not self._ours(scope):
            await refuse(scope, receive, send, problem_of_status(421))
            return
        await self._app(scope, receive, send)

    def _ours(self, scope: Scope) -> bool:
        """One of the names, or the very number that was connected to, which nobody can have lead elsewhere."""
        name = name_in(Headers(scope=scope).getlist("host"))
        return name in self._names or name.strip("[]") == (scope.get("server") or ("", 0))[0]


def name_in(given: list[str]) -> str:
    """The name in the one Host header there has to be, in lower case and without its port; "" for any other number."""
    if len(given) != 1:
        return ""
    host = given[0].strip().lower()
    name, colon, port = host.rpartition(":")
    return name if colon and port.isdigit() else host.removesuffix(":")
