"""Those on the pages of the desk, and each of them across its stories."""

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from nutgraf.hall.asked import asked_again, wanted_of
from nutgraf.hall.hall import hall_of
from nutgraf.render import wording, wording_across, wording_compared
from nutgraf.render.rows import printing_rows
from nutgraf.web.showing import show

MOST = 60


def people(request: Request) -> Response:
    """Those who are told of, whom most stories tell of first."""
    wanted = wanted_of(request, most=MOST)
    rows = hall_of(request).desk.people(wanted.text, wanted.after, MOST + 1)
    more = asked_again(request, after=rows[MOST - 1].mark) if len(rows) > MOST else ""
    return show(
        request,
        "people.html.jinja",
        rows=rows[:MOST],
        sought=wanted.text,
        across=wording_across,
        more=f"/people{more}" if more else "",
        first=f"/people{asked_again(request)}" if wanted.after else "",
    )


def person(request: Request) -> Response:
    """What somebody said, how it was quoted, and what they hold."""
    view = hall_of(request).desk.person(request.path_params["key"])
    return show(
        request,
        "person.html.jinja",
        view=view,
        lines=wording.by_id(view.articles),
        stories={row.id: row for row in view.stories},
        rows_of=printing_rows,
        told=wording_compared,
        across=wording_across,
    )


routes = [Route("/people", people, name="people"), Route("/person/{key}", person, name="person")]
