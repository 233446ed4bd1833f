"""All pages with their addresses."""

from starlette.routing import BaseRoute

from nutgraf.web import front, languages, static


def routes() -> list[BaseRoute]:
    """The routes of the pages."""
    return [*front.routes, *languages.routes, *static.routes]
