"""All pages with their addresses."""

from starlette.routing import BaseRoute

from nutgraf.web import (
    articles,
    ask,
    comparing,
    corrections,
    digest,
    fates,
    feeds,
    feeds_out,
    front,
    hooks,
    languages,
    login,
    outlet_facts,
    outlets,
    own,
    people,
    people_admin,
    quality,
    search,
    static,
    story,
)

_ROOMS = (
    articles,
    ask,
    comparing,
    digest,
    fates,
    feeds,
    feeds_out,
    front,
    hooks,
    languages,
    login,
    outlet_facts,
    outlets,
    own,
    corrections,
    people,
    people_admin,
    quality,
    search,
    static,
    story,
)


def routes() -> list[BaseRoute]:
    """The routes of the pages."""
    return [route for room in _ROOMS for route in room.routes]
