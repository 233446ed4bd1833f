"""All pages with their addresses."""

from starlette.routing import BaseRoute

from nutgraf.web import (
    articles,
    ask,
    comparing,
    digest,
    feeds_out,
    front,
    languages,
    login,
    outlets,
    own,
    people,
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
    articles,
    comparing,
    people,
    outlets,
)


def routes() -> list[BaseRoute]:
    """The routes of the pages."""
    return [route for room in _ROOMS for route in room.routes]
