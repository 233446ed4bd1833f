"""The application that is served: pages, and answers for programs, behind one door.

told → dressed → packed → by name → by address → who → how much → kept → bodies → forms → routes
"""

from collections.abc import Collection
from functools import partial

from starlette.applications import Starlette
from starlette.routing import BaseRoute, Mount
from starlette.types import ASGIApp, Receive, Scope, Send

from nutgraf.hall.hall import Hall
from nutgraf.hall.visitor import Visitor
from nutgraf.serve import standing
from nutgraf.serve.bodies import Bodies
from nutgraf.serve.dressing import Dressing
from nutgraf.serve.forms import Forms
from nutgraf.serve.hosts import Hosts
from nutgraf.serve.keeping import Keeping
from nutgraf.serve.packing import Packing
from nutgraf.serve.rates import ByAddress, ByUser, Rates
from nutgraf.serve.refusing import handlers
from nutgraf.serve.telling import Line, Telling
from nutgraf.serve.visiting import Visiting
from nutgraf.web.routes import routes
from nutgraf.web.story_pieces import StoryPieces, story_pieces


def make_app(
    hall: Hall,
    *,
    hosts: Collection[str] | None = None,
    rates: Rates | None = None,
    tell: Line | None = None,
    pieces: StoryPieces | None = None,
) -> ASGIApp:
    """The application in front of ``hall``. ``hosts`` are the names it answers to (None: any), ``rates`` how often
    somebody may ask (None: as often as they like), ``tell`` hears a line for each answer, ``pieces`` are those of stories
    (None: they are made here)."""
    inner = Starlette(
        routes=[*standing.routes, *_api(hall), *routes()],
        exception_handlers=handlers(),
    )
    inner.state.hall = hall
    inner.state.story_pieces = pieces or StoryPieces(partial(story_pieces, hall.desk))
    app: ASGIApp = Keeping(Bodies(Forms(inner)), hall)
    app = Visiting(ByUser(app, rates) if rates else app, hall)
    app = ByAddress(app, rates) if rates else app
    app = Hosts(app, hosts) if hosts is not None else app
    app = _Entrance(Dressing(Packing(app)), inner)
    return Telling(app, tell, hall.clock.now) if tell else app


class _Entrance:
    """Where everything comes in: whoever asks is a stranger until somebody looks."""

    def __init__(self, app: ASGIApp, inner: Starlette) -> None:
        self._app = app
        self._inner = inner

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http":
            scope["app"] = self._inner
            scope["state"] = {**scope.get("state", {}), "visitor": Visitor(role=None)}
        await self._app(scope, receive, send)


def _api(hall: Hall) -> list[BaseRoute]:
    from nutgraf import api

    make_api = getattr(api, "make_api", None)
    return [Mount("/api/v1", make_api(hall))] if make_api else []
