"""What a day brought: its stories with what was new, where accounts differ, and what is expected."""

from datetime import UTC, date, timedelta

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from nutgraf.hall.hall import hall_of
from nutgraf.hall.keepable import Keepable, keepable
from nutgraf.hall.problems import missing
from nutgraf.model.found import Wanted
from nutgraf.render import digest as words
from nutgraf.render import wording_compared
from nutgraf.render.digest_html import language_of
from nutgraf.web.showing import show

MOST = 8
"""So many stories are told in full."""


def digest(request: Request) -> Response:
    """The digest of a day in UTC. "today" leads to the day it is."""
    today = hall_of(request).clock.now().astimezone(UTC).date()
    told = request.path_params["day"]
    if told == "today":
        return RedirectResponse(f"/digest/{today}", status_code=303)
    day = _day(told, today)
    found = hall_of(request).desk.digest(day, Wanted(most=MOST))
    keepable(request, Keepable())
    return show(
        request,
        "digest.html.jinja",
        digest=found,
        notes=words.Notes.of(found),
        words=words,
        told=wording_compared,
        language_of=language_of,
        before=day - timedelta(days=1) if day > date.min else None,
        after=day + timedelta(days=1) if day < today else None,
    )


def _day(told: str, today: date) -> date:
    try:
        day = date.fromisoformat(told)
    except ValueError as error:
        raise missing(f"“{told}” is no day.", "A day is written like this: /digest/2026-03-12.") from error
    if day > today:
        raise missing("That day has not come yet.", "Look at today’s digest: /digest/today.")
    return day


routes = [Route("/digest/{day}", digest, name="digest")]
