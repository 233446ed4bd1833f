"""The application that is served: pages, and answers for programs."""

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.base import BaseHTTPMiddleware, RequestResponseEndpoint
from starlette.requests import Request
from starlette.responses import Response

from nutgraf.hall.hall import Hall
from nutgraf.hall.visitor import Visitor
from nutgraf.web.routes import routes


class _Visiting(BaseHTTPMiddleware):
    async def dispatch(self, request: Request, call_next: RequestResponseEndpoint) -> Response:
        request.state.visitor = Visitor()
        return await call_next(request)


def make_app(hall: Hall) -> Starlette:
    """The application in front of ``hall``."""
    app = Starlette(routes=routes(), middleware=[Middleware(_Visiting)])
    app.state.hall = hall
    return app
