"""All pages with their addresses."""

from starlette.routing import BaseRoute

from nutgraf.web import feeds_out, front, languages, static


def routes() -> list[BaseRoute]:
    """The routes of the pages."""
    return [*feeds_out.routes, *front.routes, *languages.routes, *static.routes]
