"""All pages with their addresses."""

from starlette.routing import BaseRoute

from nutgraf.web import (
    feeds_out,
    front,
    languages,
    login,
    own,
    people_admin,
    static,
)

_ROOMS = (
    feeds_out,
    front,
    languages,
    login,
    own,
    people_admin,
    static,
)


def routes() -> list[BaseRoute]:
    """The routes of the pages."""
    return [route for room in _ROOMS for route in room.routes]
