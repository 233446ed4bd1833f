"""A story: its page, which is kept as it was made, and what changed in it since a moment."""

from collections.abc import Hashable
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from secrets import token_hex

from markupsafe import Markup
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from nutgraf.errors import WrongTurn, WrongUse
from nutgraf.hall.answers import forms_read, has_it, tag_of
from nutgraf.hall.hall import hall_of, may_read_whole, visitor_of
from nutgraf.hall.keepable import Keepable, keepable, stories_alone
from nutgraf.hall.problems import missing
from nutgraf.model.found import StoryRow
from nutgraf.render.cleaning import short
from nutgraf.text.asked_moments import asked_moment
from nutgraf.web import story_log, story_words
from nutgraf.web.kept_pieces import Piece, gzipped, whole
from nutgraf.web.languages import language_of
from nutgraf.web.looked import Looked, keep_looked
from nutgraf.web.showing import rendered
from nutgraf.web.story_pieces import Made, StoryPieces, story_pieces

VARIES = "Accept-Encoding, Accept-Language, Authorization, Cookie, X-Fragment"
AGO = (("6h", "six hours"), ("1d", "a day"), ("3d", "three days"), ("1w", "a week"), ("4w", "four weeks"))
_HEAD, _BODY, _DATA = (f"<!--{part} {token_hex(8)}-->" for part in ("head", "body", "data"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Since:
    """What a reader asked for: what changed since ``at``, as they ``typed`` it; ``problem`` where that is no moment."""

    typed: str = ""
    at: datetime | None = None
    problem: str = ""


def story(request: Request) -> Response:
    """The page of a story, or what changed in it (``?since=``)."""
    row = row_of(request)
    if row.id != request.path_params["story"]:
        return _elsewhere(request, row)
    since = _since(request)
    pieces = _pieces(request, row, since)
    parts = _parts(request, row, since, pieces)
    answer = _answer(request, parts)
    _remember(row.id, request, answer)
    if since.at is None:
        keepable(request, Keepable(own=partial(_news, row), finish=partial(_remember, row.id), made_of=stories_alone))
    return answer


def _news(row: StoryRow, request: Request) -> Hashable:
    """What the page of a story shows of when a reader looked at it: where that was before it changed, the moment."""
    looked = Looked.told_by(request).at(row.id)
    return looked if looked and row.changed and looked < row.changed else None


def _remember(story: str, request: Request, answer: Response) -> None:
    keep_looked(request, answer, story, hall_of(request).clock.now())


def row_of(request: Request) -> StoryRow:
    """The story that an address names. There is none: a page that says what to do."""
    asked = request.path_params["story"]
    try:
        return hall_of(request).desk.row(asked)
    except WrongTurn as unknown:
        several = "several" in str(unknown)
        raise missing(
            f"Several stories begin with “{short(asked, 60)}”." if several else f"No story is called “{short(asked, 60)}”.",
            "Give more letters of its id, or look for it on the front." if several
            else "It may have been typed wrong, or the desk was made anew. Look for it on the front, or search for its words.",
        ) from unknown  # fmt: skip


def _elsewhere(request: Request, row: StoryRow) -> Response:
    """A story that was merged into another is there for good; the beginning of an id may be another one's tomorrow."""
    query = f"?{request.url.query}" if request.url.query else ""
    status = 302 if row.id.startswith(request.path_params["story"]) else 301
    return RedirectResponse(f"/story/{row.id}{query}", status_code=status)


def _since(request: Request) -> Since:
    typed = request.query_params.get("since", "").strip()[:60]
    if not typed:
        return Since()
    try:
        return Since(typed=typed, at=asked_moment(typed, "since", hall_of(request).clock.now()))
    except WrongUse:
        return Since(
            typed=typed,
            problem="This is no moment. Write a day (2024-11-26), a moment (2024-11-26T18:00Z) or how long ago (6h, 2d).",
        )


def _pieces(request: Request, row: StoryRow, since: Since) -> Made:
    """What of the page is the same for all, from the shelf where it was made before."""
    spoken, home = language_of(request), f"{request.url.scheme}://{request.url.netloc}"
    try:
        if since.at is not None:
            return story_pieces(hall_of(request).desk, row.id, spoken, home, since.at)
        return _shelf(request).get(row, spoken, home)
    except WrongTurn as gone:
        raise missing(
            "The texts of this story are not kept any more.", "Its log still says which articles it had."
        ) from gone


def _shelf(request: Request) -> StoryPieces:
    shelf: StoryPieces = request.app.state.story_pieces
    return shelf


def _parts(request: Request, row: StoryRow, since: Since, pieces: Made) -> list[Piece | bytes]:
    """What is one reader's own of the page, around the kept pieces."""
    head, body, data, title = pieces
    looked = Looked.told_by(request).at(row.id)
    shell = rendered(
        request,
        "story.html.jinja",
        row=row,
        title=title.body.decode(),
        since=since,
        whole=may_read_whole(request),
        ago=AGO,
        looked=looked,
        head=Markup(_HEAD),
        body=Markup(_BODY),
        data=Markup(_DATA),
    )
    parts: list[Piece | bytes] = []
    for mark, piece in ((_DATA, data), (_HEAD, head), (_BODY, body)):
        before, found, after = shell.partition(mark)
        if found:  # a fragment has no data
            parts += [before.encode(), piece]
            shell = after
    return [*parts, shell.encode()]


def _answer(request: Request, parts: list[Piece | bytes]) -> Response:
    own = b"".join(part.digest if isinstance(part, Piece) else part for part in parts)
    tag = tag_of(own, visitor_of(request))
    headers = {
        "Content-Language": language_of(request),
        "Vary": VARIES,
        "Cache-Control": "private, no-cache",
        "ETag": tag,
    }
    if has_it(request.headers.get("if-none-match", ""), tag):
        return Response(status_code=304, headers=headers)
    if "gzip" in forms_read(request.headers.get("accept-encoding", "")):
        headers["Content-Encoding"] = "gzip"
        return Response(gzipped(parts), media_type="text/html; charset=utf-8", headers=headers)
    return Response(whole(parts), media_type="text/html; charset=utf-8", headers=headers)


routes = [
    Route("/story/{story}", story, name="story"),
    Route("/story/{story}/words", story_words.words, name="words"),
    Route("/story/{story}/log", story_log.log, name="log"),
]
