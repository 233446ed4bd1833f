"""Coming in and going out."""

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from nutgraf.hall.cookies import hand_out, secret_in, take_back
from nutgraf.hall.hall import hall_of, visitor_of
from nutgraf.web.forms import field, form_of
from nutgraf.web.languages import local
from nutgraf.web.showing import show


def ask_login(request: Request) -> Response:
    """The form; whoever is in already goes on."""
    back = local(request.query_params.get("back", "/"))
    if visitor_of(request).name:
        return RedirectResponse(back, status_code=303)
    return _form(request, back)


def login(request: Request) -> Response:
    """Lets somebody in, always by a new secret: one that was put into a browser before is worth nothing after."""
    form, hall = form_of(request), hall_of(request)
    name, password = field(form, "name").strip(), field(form, "password")
    back = local(field(form, "back"))
    hall.attempts.demand(request, name)
    with hall.writing() as desk:
        secret = desk.access.login(name, password)
        if secret is not None:
            desk.access.logout(secret_in(request))
    if secret is None:
        return _form(request, back, name=name, status=403)
    answer = RedirectResponse(back, status_code=303)
    hand_out(answer, request, secret)
    return answer


def logout(request: Request) -> Response:
    """Ends the session, here and in the browser."""
    with hall_of(request).writing() as desk:
        desk.access.logout(secret_in(request))
    answer = RedirectResponse("/", status_code=303)
    take_back(answer, request)
    return answer


def _form(request: Request, back: str, *, name: str = "", status: int = 200) -> Response:
    nobody = not hall_of(request).desk.access.users()
    answer = show(request, "login.html.jinja", status, back=back, name=name, wrong=status != 200, nobody=nobody)
    answer.headers["Cache-Control"] = "no-store"
    return answer


routes = [
    Route("/login", ask_login, name="login"),
    Route("/login", login, methods=["POST"]),
    Route("/logout", logout, methods=["POST"], name="logout"),
]
