"""All pages with their addresses."""

from starlette.routing import BaseRoute

from nutgraf.web import (
    ask,
    digest,
    feeds_out,
    front,
    languages,
    login,
    own,
    people_admin,
    search,
    static,
    story,
)

_ROOMS = (
    feeds_out,
    front,
    search,
    ask,
    digest,
    languages,
    login,
    own,
    people_admin,
    static,
    story,
)


def routes() -> list[BaseRoute]:
    """The routes of the pages."""
    return [route for room in _ROOMS for route in room.routes]
