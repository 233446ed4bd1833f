"""How a refusal looks: a page for people, one shape of JSON for programs."""

from collections.abc import Callable

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, RedirectResponse, Response
from starlette.types import Receive, Scope, Send

from nutgraf.errors import NutgrafError
from nutgraf.hall.problems import OWN_FAULT, Problem, problem_of, problem_of_status
from nutgraf.web.showing import show

API = "/api/"
_BARE = "<!doctype html><html lang=en><meta charset=utf-8><title>nutgraf</title><h1>{status}</h1><p>{code}"


def refusal(request: Request, problem: Problem) -> Response:
    """The answer that tells of ``problem``, as who asks reads it."""
    if for_programs(request.url.path):
        return JSONResponse(problem.told(), status_code=problem.status, headers=problem.fields())
    if problem.status == 401 and request.method in ("GET", "HEAD") and "x-fragment" not in request.headers:
        return RedirectResponse(_login(request), status_code=303, headers={"Cache-Control": "no-store"})
    try:
        answer = show(request, "problem.html.jinja", problem.status, problem=problem)
    except Exception:  # what shows a problem may have it itself
        answer = HTMLResponse(_BARE.format(status=problem.status, code=problem.code), status_code=problem.status)
    answer.headers.update(problem.fields())
    return answer


async def refuse(scope: Scope, receive: Receive, send: Send, problem: Problem) -> None:
    """Answers with ``problem`` in place of what was asked for."""
    await refusal(Request(scope), problem)(scope, receive, send)


def for_programs(path: str) -> bool:
    """Whether programs ask there."""
    return path.startswith(API)


def handlers() -> "dict[int | type[Exception], Callable[[Request, Exception], Response]]":
    """What becomes of exceptions that views leave to others."""
    return {NutgrafError: _ours, HTTPException: _plain, Exception: _own_fault}


def _ours(request: Request, error: Exception) -> Response:
    return refusal(request, problem_of(error, changing=request.method not in ("GET", "HEAD")))


def _plain(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    return refusal(request, problem_of_status(error.status_code, error.headers))


def _own_fault(request: Request, _error: Exception) -> Response:
    return refusal(request, OWN_FAULT)


def _login(request: Request) -> str:
    from urllib.parse import quote

    asked = request.url.path + (f"?{request.url.query}" if request.url.query else "")
    return f"/login?back={quote(asked, safe='/')}"
