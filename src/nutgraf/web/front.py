"""The front: the stories of the desk, those with most origins and the freshest news first."""

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from nutgraf.hall.hall import hall_of
from nutgraf.model.found import Wanted
from nutgraf.web.showing import show


def front(request: Request) -> Response:
    rows = hall_of(request).desk.stories(Wanted(most=30))
    return show(request, "front.html.jinja", rows=rows)


routes = [Route("/", front, name="front")]
