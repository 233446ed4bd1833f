"""The cookie of a login: for this desk alone, out of reach of scripts and of other sites."""

from starlette.requests import HTTPConnection
from starlette.responses import Response

NAME = "nutgraf"
LONGEST = 30 * 24 * 3600
"""Seconds after which a browser forgets it, whatever the desk thinks."""


def secret_in(request: HTTPConnection) -> str:
    """The secret of the login that ``request`` shows, or ""."""
    return request.cookies.get(_name(request), "")


def hand_out(response: Response, request: HTTPConnection, secret: str) -> None:
    """Lets ``response`` give the browser the ``secret`` of a new login."""
    response.set_cookie(
        _name(request), secret, max_age=LONGEST, path="/", httponly=True, samesite="lax", secure=_safe(request)
    )


def take_back(response: Response, request: HTTPConnection) -> None:
    """Lets the browser forget the login, and the pages it kept of it."""
    response.delete_cookie(_name(request), path="/", httponly=True, samesite="lax", secure=_safe(request))
    response.headers["Clear-Site-Data"] = '"cache"'


def _name(request: HTTPConnection) -> str:
    """Where the way is safe, the name has the browser see to it that no other host or port can set the cookie."""
    return f"__Host-{NAME}" if _safe(request) else NAME


def _safe(request: HTTPConnection) -> bool:
    return request.url.scheme == "https"
