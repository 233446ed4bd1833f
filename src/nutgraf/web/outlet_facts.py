"""What people say of outlets, with source and date, and how much of their texts is kept."""

from datetime import date, timedelta

from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from nutgraf.errors import WrongUse
from nutgraf.hall.hall import hall_of, visitor_of
from nutgraf.hall.problems import problem_of
from nutgraf.hall.visitor import demand
from nutgraf.model.access import Role
from nutgraf.model.keeping import FACT_FIELDS, Keeping, OutletFact, Policy
from nutgraf.web.forms import form_of, uploaded
from nutgraf.web.showing import show

LONGEST = 300
MOST = 500
"""Facts that are shown on one page; the table holds them all."""

MOST_DAYS = 36_500


def facts(request: Request) -> Response:
    """Facts and policies."""
    return _shown(request)


def table(request: Request) -> Response:
    """All facts as CSV."""
    headers = {"Content-Disposition": 'attachment; filename="outlets.csv"'}
    return Response(hall_of(request).desk.facts_csv(), media_type="text/csv; charset=utf-8", headers=headers)


def take(request: Request) -> Response:
    """Takes a table of facts, one fact that was typed, or those about news agencies that are shipped."""
    demand(visitor_of(request), Role.EDITOR)
    form = form_of(request)
    given = uploaded(form, "table")
    try:
        with hall_of(request).writing() as desk:
            if form.get("agencies") == "1":
                new, problems = desk.take_facts(agencies=True)
            elif given is not None:
                new, problems = desk.take_facts(given)
            else:
                new, problems = desk.store.outlets.keep_facts([_fact(form, desk.clock.now().date())]), ()
    except WrongUse as wrong:
        return _shown(request, status=422, problem=problem_of(wrong).message)
    return _shown(request, told=f"{new} new facts" if new != 1 else "1 new fact", problems=problems)


def settle(request: Request) -> Response:
    """Settles how much of an outlet's texts is kept, or forgets what was settled."""
    demand(visitor_of(request), Role.ADMIN)
    form = form_of(request)
    outlet = _text(form, "outlet")
    try:
        with hall_of(request).writing() as desk:
            if form.get("drop") == "1":
                desk.store.outlets.drop_policy(outlet)
            else:
                desk.store.outlets.set_policy(_policy(form, outlet))
    except WrongUse as wrong:
        return _shown(request, status=422, problem=problem_of(wrong).message)
    return _shown(request, told="That is settled.")


def _fact(form: FormData, today: date) -> OutletFact:
    outlet, field, value, source = (_text(form, name) for name in ("outlet", "field", "value", "source"))
    if field not in FACT_FIELDS or not (outlet and value and source):
        raise WrongUse("A fact needs an outlet, what is told of it, and who says so.")
    told = _text(form, "asof")
    try:
        asof = date.fromisoformat(told) if told else today
    except ValueError as wrong:
        raise WrongUse("The day is written as 2026-03-12.") from wrong
    return OutletFact(outlet=outlet, field=field, value=value, source=source, asof=asof)


def _policy(form: FormData, outlet: str) -> Policy:
    days, keeping = _text(form, "days"), _text(form, "keeping")
    if keeping not in list(Keeping):
        raise WrongUse("Choose how much is kept: all of the text, an excerpt, or its headline alone.")
    if days and not (days.isdecimal() and 0 < int(days) <= MOST_DAYS):
        raise WrongUse("Days are a whole number from 1 on; leave them out to keep texts for good.")
    return Policy(
        outlet=outlet, keeping=Keeping(keeping), expires=timedelta(days=int(days)) if days else None,
        because=_text(form, "because"),
    )  # fmt: skip


def _text(form: FormData, name: str) -> str:
    return " ".join(str(form.get(name, "")).split())[:LONGEST]


def _shown(
    request: Request, *, status: int = 200, told: str = "", problem: str = "", problems: tuple[str, ...] = ()
) -> Response:
    shelf, visitor = hall_of(request).desk.store.outlets, visitor_of(request)
    known = shelf.facts()
    return show(
        request, "outlet_facts.html.jinja", status, facts=known[:MOST], total=len(known), policies=shelf.policies(),
        fields=[(field, field) for field in FACT_FIELDS], told=told, problem=problem, problems=problems,
        keepings=((Keeping.FULL, "all of the text"), (Keeping.EXCERPT, "an excerpt"), (Keeping.METADATA, "the headline alone")),
        may_tell=visitor.name and visitor.may(Role.EDITOR), may_settle=visitor.name and visitor.may(Role.ADMIN),
    )  # fmt: skip


routes = [
    Route("/desk/outlets", facts, name="outlet-facts"),
    Route("/desk/outlets.csv", table, name="outlet-table"),
    Route("/desk/outlets", take, methods=["POST"], name="take-facts"),
    Route("/desk/policies", settle, methods=["POST"], name="settle"),
]
