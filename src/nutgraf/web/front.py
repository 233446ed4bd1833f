"""The front: the stories of the desk, those with most origins and the freshest news first."""

from collections.abc import Callable, Hashable, Iterable
from dataclasses import replace

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from nutgraf.hall.asked import asked_again, wanted_of
from nutgraf.hall.hall import Hall, hall_of
from nutgraf.hall.keepable import Keepable, everything, keepable, stories_alone
from nutgraf.model.found import StoryRow, Wanted
from nutgraf.ports.kept import Progress
from nutgraf.render import wording
from nutgraf.web.forms import form_of
from nutgraf.web.languages import local
from nutgraf.web.looked import Looked, Seen
from nutgraf.web.showing import show
from nutgraf.web.story_lines import Line

MOST = 30
SINCE = (
    ("", "Any time"),
    ("1d", "Last day"),
    ("3d", "Last three days"),
    ("1w", "Last week"),
    ("4w", "Last four weeks"),
)


def front(request: Request) -> Response:
    """The stories that are wanted, with what is new since the reader looked at them."""
    wanted, looked = wanted_of(request, most=MOST), Looked.told_by(request)
    unread = request.query_params.get("unread") == "1"
    rows = stories(hall_of(request), replace(wanted, most=MOST + 1), looked, unread=unread)
    last = rows[MOST - 1].mark if len(rows) > MOST else ""
    if not unread:
        keepable(request, Keepable(own=lambda other: marks(rows, other), made_of=made_of(wanted)))
    return show(
        request,
        "front.html.jinja",
        lines=[line_of(row, looked) for row in rows[:MOST]],
        marked=bool(looked.minutes),
        wanted=wanted,
        unread=unread,
        narrowed=bool(asked_again(request)) or unread,
        since=SINCE,
        tongues=tongues((code for row in rows for code in row.languages), wanted.language),
        now=hall_of(request).clock.now(),
        feeds=asked_again(request),
        more=asked_again(request, after=last, unread="1" if unread else "") if last else "",
        first=asked_again(request, unread="1" if unread else "") or "/" if wanted.after else "",
    )


def mark_read(request: Request) -> Response:
    """Remembers, in the reader's browser, that stories were looked at."""
    form = form_of(request)
    back = RedirectResponse(local(str(form.get("back", ""))), status_code=303)
    looked = Looked.told_by(request).also(map(str, form.getlist("story")[:MOST]), hall_of(request).clock.now())
    looked.keep(back)
    return back


def stories(hall: Hall, wanted: Wanted, looked: Looked, *, unread: bool) -> list[StoryRow]:
    """The stories as wanted, on request those alone that are not read as they stand."""
    rows = hall.stories(wanted)
    if not unread:
        return rows
    found = _not_read(rows, looked)
    while len(rows) == wanted.most and len(found) < wanted.most and rows[-1].mark:
        rows = hall.stories(replace(wanted, after=rows[-1].mark))
        found += _not_read(rows, looked)
    return found[: wanted.most]


def line_of(row: StoryRow, looked: Looked) -> Line:
    """A story as a reader sees it; where it has news, its page is asked to say what they are."""
    seen, at = looked.seen(row), looked.at(row.id)
    since = f"?since={at:%Y-%m-%dT%H:%MZ}" if at and seen is Seen.NEW else ""
    return Line(row=row, seen=seen, address=f"/story/{row.id}{since}")


def marks(rows: Iterable[StoryRow], request: Request) -> Hashable:
    """What a list of ``rows`` shows of the stories that a reader looked at."""
    looked = Looked.told_by(request)
    return tuple((looked.seen(row), line_of(row, looked).address) for row in rows) if looked.minutes else None


def made_of(wanted: Wanted) -> Callable[[Progress], Hashable]:
    """What the stories that are ``wanted`` are made of: new articles have a say where words or outlets are looked for."""
    by_articles = wanted.text or wanted.outlet or wanted.language
    return everything if by_articles else stories_alone


def tongues(codes: Iterable[str], chosen: str) -> list[tuple[str, str]]:
    """The languages to choose from, by code and English name: those among ``codes``, and the one that was chosen."""
    known = {*codes, chosen} - {"", "und"}
    named = sorted((wording.language(code) or code, code) for code in known)
    return [("", "All languages"), *((code, name) for name, code in named)]


def _not_read(rows: list[StoryRow], looked: Looked) -> list[StoryRow]:
    return [row for row in rows if looked.seen(row) is not Seen.READ]


routes = [Route("/", front, name="front"), Route("/looked", mark_read, methods=["POST"], name="looked")]
