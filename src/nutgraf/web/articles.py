"""An article: what became of it, and what changed between its versions. Of its words no more is shown than quotations."""

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from nutgraf.hall.hall import hall_of, may_read_whole
from nutgraf.hall.problems import wrong
from nutgraf.render.edits import pieces
from nutgraf.web.showing import show


def article(request: Request) -> Response:
    """Its versions, its opening words, and what the page of its story cites of it."""
    found = hall_of(request).desk.history(request.path_params["id"], whole=may_read_whole(request))
    return show(request, "article.html.jinja", history=found, line=found.article, pieces_of=pieces)


def versions(request: Request) -> Response:
    """What was done between two versions."""
    before, after = (request.query_params.get(name, "") for name in ("before", "after"))
    if not before or not after:
        raise wrong("Two versions are needed to tell what changed.", "Choose them on the page of the article.")
    desk, named = hall_of(request).desk, request.path_params["id"]
    change = desk.change(named, before, after, whole=may_read_whole(request))
    found = desk.history(change.article)
    return show(request, "versions.html.jinja", change=change, history=found, line=found.article, pieces_of=pieces)


routes = [
    Route("/article/{id}", article, name="article"),
    Route("/article/{id}/versions", versions, name="versions"),
]
