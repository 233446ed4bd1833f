"""The outlets of the desk, and each of them across its stories."""

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from nutgraf.hall.asked import asked_again, wanted_of
from nutgraf.hall.hall import hall_of
from nutgraf.render import wording, wording_across
from nutgraf.render.edits import pieces
from nutgraf.web.showing import show

MOST = 60


def outlets(request: Request) -> Response:
    """The outlets of kept articles, those with most articles first."""
    wanted = wanted_of(request, most=MOST)
    rows = hall_of(request).desk.outlets(wanted.text, wanted.after, MOST + 1)
    more = asked_again(request, after=rows[MOST - 1].mark) if len(rows) > MOST else ""
    return show(
        request,
        "outlets.html.jinja",
        rows=rows[:MOST],
        sought=wanted.text,
        across=wording_across,
        more=f"/outlets{more}" if more else "",
        first=f"/outlets{asked_again(request)}" if wanted.after else "",
    )


def outlet(request: Request) -> Response:
    """What is known of an outlet, what it carried first, and what it took from others."""
    view = hall_of(request).desk.outlet(request.path_params["name"])
    return show(
        request,
        "outlet.html.jinja",
        view=view,
        lines=wording.by_id(view.articles),
        stories={row.id: row for row in view.stories},
        across=wording_across,
        pieces_of=pieces,
    )


routes = [Route("/outlets", outlets, name="outlets"), Route("/outlet/{name:path}", outlet, name="outlet")]
