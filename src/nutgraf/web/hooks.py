"""Addresses that are told when something happens: for those who look after the desk."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from nutgraf.desk.hooks import Hooks
from nutgraf.errors import WrongUse
from nutgraf.hall.hall import hall_of, visitor_of
from nutgraf.hall.problems import missing, problem_of
from nutgraf.hall.visitor import demand, demand_person
from nutgraf.model.access import Role
from nutgraf.model.hook import Delivery, Happening, Hook
from nutgraf.web.forms import form_of
from nutgraf.web.showing import show

DELIVERIES = 20
"""So many of each hook are shown."""

WORDS = {
    Happening.NEW_STORY: "A new story",
    Happening.NEW_CLAIM: "A new claim",
    Happening.NUMBER_CHANGED: "A number that changed",
    Happening.DISAGREEMENT: "A disagreement that was found",
    Happening.SUPPORT_GONE: "Words that a sentence stood on are gone",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Came:
    """What came of a form: a new ``hook`` with its secret, a ``trial``, that something is ``done``, or a ``problem`` with
    the ``address`` that was filled in."""

    hook: Hook | None = None
    trial: Delivery | None = None
    done: bool = False
    problem: str = ""
    address: str = ""


def hooks(request: Request) -> Response:
    """All hooks with what they were told."""
    demand(visitor_of(request), Role.ADMIN)
    return _page(request, Came(done=request.query_params.get("done") == "remove"))


def deed(request: Request) -> Response:
    """Does what a form asks for. A new hook is shown at once, with its secret; a removal comes back."""
    visitor = visitor_of(request)
    demand(visitor, Role.ADMIN)
    demand_person(visitor)
    what, form = request.path_params["what"], form_of(request)
    if what not in DEEDS:
        raise missing("There is nothing at this address.")
    try:
        with hall_of(request).writing() as desk:
            came = DEEDS[what](desk.hooks, form, visitor.name)
    except WrongUse as wrong:
        return _page(request, Came(problem=problem_of(wrong).message, address=_field(form, "address")))
    return RedirectResponse(f"/desk/hooks?done={what}", status_code=303) if came.done else _page(request, came)


def _add(found: Hooks, form: FormData, by: str) -> Came:
    chosen = [one for one in Happening if one.value in _fields(form, "on")]
    if not chosen:
        raise WrongUse("choose at least one thing to be told of")
    return Came(hook=found.add(_field(form, "address"), chosen, _field(form, "story").strip(), by=by))


def _remove(found: Hooks, form: FormData, _by: str) -> Came:
    found.remove(_field(form, "hook"))
    return Came(done=True)


def _try(found: Hooks, form: FormData, _by: str) -> Came:
    return Came(trial=found.try_out(_field(form, "hook")))


DEEDS: dict[str, Callable[[Hooks, FormData, str], Came]] = {"add": _add, "remove": _remove, "try": _try}


def _page(request: Request, came: Came) -> Response:
    found = hall_of(request).desk.hooks
    told = [(hook, found.deliveries(hook.id, DELIVERIES)) for hook in found.all()]
    answer = show(request, "hooks.html.jinja", 422 if came.problem else 200, told=told, came=came, words=WORDS)
    answer.headers["Cache-Control"] = "no-store"
    return answer


def _field(form: FormData, name: str) -> str:
    given = form.get(name, "")
    return given if isinstance(given, str) else ""


def _fields(form: FormData, name: str) -> Sequence[str]:
    return [given for given in form.getlist(name) if isinstance(given, str)]


routes = [
    Route("/desk/hooks", hooks, name="desk-hooks"),
    Route("/desk/hooks/{what}", deed, methods=["POST"]),
]
