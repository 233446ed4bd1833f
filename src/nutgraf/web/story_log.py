"""What happened to a story, what people said of it, and why each of its articles is in it."""

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from nutgraf.hall.hall import hall_of
from nutgraf.render import turns
from nutgraf.web import story as story_page
from nutgraf.web.showing import show


def log(request: Request) -> Response:
    """The log of a story, the latest first."""
    row = story_page.row_of(request)
    if row.id != request.path_params["story"]:
        return RedirectResponse(f"/story/{row.id}/log", status_code=301)
    stories = hall_of(request).desk.corrected
    kept = stories.log(row.id)
    return show(
        request,
        "story_log.html.jinja",
        row=row,
        events=list(reversed(kept.events)),
        headlines=kept.headlines,
        turns=turns,
        articles=stories.story(row.id).articles,
        rulings=list(reversed(hall_of(request).desk.store.rulings.all(story=row.id))),
    )
