"""The languages that the pages themselves are written in, and which of them a reader wants."""

from collections.abc import Iterator

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from nutgraf.render.speech import LANGUAGES

COOKIE = "lang"
_YEAR = 365 * 24 * 3600


def language_of(request: Request) -> str:
    """The language to speak: the one that was chosen, else the first known one that the browser asks for."""
    chosen = request.cookies.get(COOKIE, "")
    if chosen in LANGUAGES:
        return chosen
    return next((code for code in _asked(request.headers.get("Accept-Language", "")) if code in LANGUAGES), "en")


def choose(request: Request) -> Response:
    """Keeps the language that was chosen in a cookie, and goes back to the page."""
    back = RedirectResponse(local(request.query_params.get("back", "/")), status_code=303)
    code = request.path_params["code"]
    if code in LANGUAGES:
        back.set_cookie(COOKIE, code, max_age=_YEAR, samesite="lax")
    return back


def local(address: str) -> str:
    """``address`` where it is a place on this desk, else the front: nobody is sent elsewhere by a link to this desk."""
    plain = address.startswith("/") and not address.startswith(("//", "/\\")) and address.isprintable()
    return address if plain else "/"


def _asked(header: str) -> Iterator[str]:
    """The languages of an ``Accept-Language`` header as two letters, those most wanted first."""
    weighed = []
    for part in header.split(",")[:20]:
        code, _, weight = part.partition(";q=")
        weighed.append((-_number(weight), code.strip()[:2].lower()))
    return (code for weight, code in sorted(weighed, key=lambda one: one[0]) if weight < 0)


def _number(told: str) -> float:
    try:
        return float(told) if told else 1.0
    except ValueError:
        return 0.0


routes = [Route("/language/{code}", choose, name="language")]
