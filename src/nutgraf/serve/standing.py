"""What stands at fixed addresses beside pages and answers: a sign of life, and a word to robots."""

from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from nutgraf.hall.hall import hall_of

CLOSED = ("/ask", "/search", "/compare", "/desk", "/settings", "/login", "/api/")
"""Where robots are asked to stay away: what is made anew for each question, and what is not for reading."""


def alive(request: Request) -> Response:
    """Whether the desk can be read; raises what its problem is."""
    hall_of(request).desk.store.settings()
    return JSONResponse({"ok": True}, headers={"Cache-Control": "no-store"})


def robots(request: Request) -> Response:
    """Stories may be found by whoever may read them."""
    paths = CLOSED if hall_of(request).public else ("/",)
    return PlainTextResponse("User-agent: *\n" + "".join(f"Disallow: {path}\n" for path in paths))


routes = [Route("/healthz", alive), Route("/robots.txt", robots)]
