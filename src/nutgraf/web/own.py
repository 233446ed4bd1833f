"""What is one's own: the password, the tokens, the logins."""

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from nutgraf.errors import WrongUse
from nutgraf.hall.cookies import hand_out, take_back
from nutgraf.hall.hall import hall_of, visitor_of
from nutgraf.hall.problems import problem_of
from nutgraf.hall.visitor import demand_person
from nutgraf.model.access import Role
from nutgraf.web.forms import field, form_of
from nutgraf.web.showing import show

DONE = {
    "password": "Your password is another one now; everywhere else you are logged out.",
    "token": "The token is taken back.",
}
"""What is told after something was done, by the word in the address."""


def settings(request: Request) -> Response:
    """What can be set, and what there is."""
    demand_person(visitor_of(request))
    return _page(request, done=DONE.get(request.query_params.get("done", ""), ""))


def change_password(request: Request) -> Response:
    """Another password, for who knows the old one; all other logins end."""
    visitor, form, hall = visitor_of(request), form_of(request), hall_of(request)
    demand_person(visitor)
    old, new, again = (field(form, name) for name in ("old", "new", "again"))
    if new != again:
        return _page(request, problem="The new password and its repetition are not the same.")
    hall.attempts.demand(request, visitor.name)
    with hall.writing() as desk:
        if not desk.access.is_password(visitor.name, old):
            return _page(request, problem="The old password is not right.")
        try:
            desk.access.set_password(visitor.name, new)
        except WrongUse as wrong:
            return _page(request, problem=problem_of(wrong).message)
        secret = desk.access.login(visitor.name, new)
    answer = _done("password")
    if secret is not None:
        hand_out(answer, request, secret)
    return answer


def make_token(request: Request) -> Response:
    """A token, shown this once."""
    visitor, form = visitor_of(request), form_of(request)
    demand_person(visitor)
    try:
        with hall_of(request).writing() as desk:
            secret = desk.access.make_token(
                visitor.name, field(form, "label"), _role(field(form, "role")), _days(field(form, "days"))
            )
    except WrongUse as wrong:
        return _page(request, problem=problem_of(wrong).message)
    return _page(request, secret=secret)


def remove_token(request: Request) -> Response:
    """Takes one of one's own tokens back."""
    visitor, form = visitor_of(request), form_of(request)
    demand_person(visitor)
    with hall_of(request).writing() as desk:
        desk.access.remove_token(field(form, "token"), visitor.name)
    return _done("token")


def logout_everywhere(request: Request) -> Response:
    """Ends all one's sessions, this one too."""
    visitor = visitor_of(request)
    demand_person(visitor)
    with hall_of(request).writing() as desk:
        desk.access.logout_everywhere(visitor.name)
    answer = RedirectResponse("/login", status_code=303)
    take_back(answer, request)
    return answer


def _page(request: Request, *, done: str = "", problem: str = "", secret: str = "") -> Response:
    access, visitor = hall_of(request).desk.access, visitor_of(request)
    roles = [(role.value, role.value) for role in Role if visitor.may(role)]
    answer = show(
        request, "settings.html.jinja", 422 if problem else 200,
        tokens=access.tokens(visitor.name), role_choices=roles, done=done, problem=problem, secret=secret,
    )  # fmt: skip
    answer.headers["Cache-Control"] = "no-store"
    return answer


def _done(what: str) -> RedirectResponse:
    return RedirectResponse(f"/settings?done={what}", status_code=303)


def _role(given: str) -> Role:
    try:
        return Role(given)
    except ValueError:
        raise WrongUse("choose what the token may do") from None


def _days(given: str) -> int | None:
    if not given.strip():
        return None
    if not given.strip().isdecimal() or len(given) > 6:
        raise WrongUse("say for how many days as a number, or leave it out")
    return int(given)


routes = [
    Route("/settings", settings, name="settings"),
    Route("/settings/password", change_password, methods=["POST"]),
    Route("/settings/tokens", make_token, methods=["POST"]),
    Route("/settings/token-back", remove_token, methods=["POST"]),
    Route("/settings/logout-everywhere", logout_everywhere, methods=["POST"]),
]
