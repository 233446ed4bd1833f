"""How well the desk does, measured on itself, and sentences for people to check."""

from itertools import groupby

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from nutgraf.hall.hall import hall_of, visitor_of
from nutgraf.model.access import Role
from nutgraf.web.showing import show


def quality(request: Request) -> Response:
    """The yardsticks, and, for those who may correct, a sentence by chance with the words it cites."""
    desk, visitor = hall_of(request).desk, visitor_of(request)
    sections = [(name, list(found)) for name, found in groupby(desk.gauges(), key=lambda one: one.section)]
    asked = desk.to_check() if visitor.name and visitor.may(Role.EDITOR) else None
    return show(request, "quality.html.jinja", sections=sections, asked=asked)


routes = [Route("/desk/quality", quality, name="quality")]
