"""Who may come in: for those who look after the desk."""

from collections.abc import Callable

from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from nutgraf.desk.access import Access
from nutgraf.errors import WrongUse
from nutgraf.hall.hall import hall_of, visitor_of
from nutgraf.hall.problems import missing, problem_of
from nutgraf.hall.visitor import demand, demand_person
from nutgraf.model.access import Role
from nutgraf.web.forms import field, form_of
from nutgraf.web.showing import show

Deed = Callable[[Access, FormData], None]


def people(request: Request) -> Response:
    """Everybody with a login, and all tokens."""
    demand(visitor_of(request), Role.ADMIN)
    return _page(request, done=request.query_params.get("done", "") in DEEDS)


def deed(request: Request) -> Response:
    """Does what a form asks for, and comes back."""
    demand(visitor_of(request), Role.ADMIN)
    demand_person(visitor_of(request))
    what, form = request.path_params["what"], form_of(request)
    if what not in DEEDS:
        raise missing("There is nothing at this address.")
    try:
        with hall_of(request).writing() as desk:
            DEEDS[what](desk.access, form)
    except WrongUse as wrong:
        return _page(request, problem=problem_of(wrong).message, name=field(form, "name"))
    return RedirectResponse(f"/desk/people?done={what}", status_code=303)


def _add(access: Access, form: FormData) -> None:
    access.make_user(field(form, "name").strip(), _role(form), field(form, "password"))


def _role_of(access: Access, form: FormData) -> None:
    access.set_role(field(form, "name"), _role(form))


def _password(access: Access, form: FormData) -> None:
    access.set_password(field(form, "name"), field(form, "password"))


def _logout(access: Access, form: FormData) -> None:
    access.logout_everywhere(field(form, "name"))


def _remove(access: Access, form: FormData) -> None:
    access.remove_user(field(form, "name"))


def _token(access: Access, form: FormData) -> None:
    access.remove_token(field(form, "token"))


DEEDS: dict[str, Deed] = {
    "add": _add, "role": _role_of, "password": _password, "logout": _logout, "remove": _remove, "token-back": _token,
}  # fmt: skip


def _page(request: Request, *, done: bool = False, problem: str = "", name: str = "") -> Response:
    access = hall_of(request).desk.access
    answer = show(
        request, "people_admin.html.jinja", 422 if problem else 200, users=access.users(), tokens=access.tokens(),
        role_choices=[(role.value, role.value) for role in Role], done=done, problem=problem, name=name,
    )  # fmt: skip
    answer.headers["Cache-Control"] = "no-store"
    return answer


def _role(form: FormData) -> Role:
    try:
        return Role(field(form, "role"))
    except ValueError:
        raise WrongUse("choose what they may do") from None


routes = [
    Route("/desk/people", people, name="desk-people"),
    Route("/desk/people/{what}", deed, methods=["POST"]),
]
