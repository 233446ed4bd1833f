"""Articles side by side, and what they are chosen with.

Those who may read whole texts (`nutgraf.hall.hall.may_read_whole`) see every sentence that the desk keeps; all others a few of
each article, and the opening words of the rest.
"""

from collections.abc import Sequence
from urllib.parse import urlencode

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from nutgraf.hall.asked import wanted_of
from nutgraf.hall.hall import hall_of, may_read_whole
from nutgraf.model.found import Hit
from nutgraf.model.side_by_side import RowKind
from nutgraf.render import wording_beside
from nutgraf.render.bands import bands
from nutgraf.web.showing import show

FEWEST, MOST = 2, 4
FOUND = 30
"""Articles to choose from that are shown at once."""


def compare(request: Request) -> Response:
    """The articles that are named, side by side; with fewer or more than that, or to choose others, a list of articles."""
    chosen = list(dict.fromkeys(one for one in request.query_params.getlist("a") if one))
    if not FEWEST <= len(chosen) <= MOST or request.query_params.get("choose") == "1":
        return _choose(request, chosen)
    side = hall_of(request).desk.compared(chosen, whole=may_read_whole(request))
    only = request.query_params.get("only", "")
    kind = RowKind(only) if only in list(RowKind) else None
    return show(
        request,
        "compare.html.jinja",
        side=side,
        rows=[row for row in side.rows if kind in (None, row.kind)],
        only=kind,
        kinds=[(one, _address(chosen, only=one.value)) for one in RowKind if any(row.kind is one for row in side.rows)],
        every=_address(chosen),
        others=_address(chosen, choose="1"),
        beside=wording_beside,
        bands=bands,
    )


def _choose(request: Request, chosen: Sequence[str]) -> Response:
    """Articles to tick: those that were ticked, then those that are looked for, the latest where nothing is."""
    desk = hall_of(request).desk
    known = [one for one in desk.store.articles.latest(chosen) if one]
    hits = [hit for hit in desk.search(wanted_of(request, most=FOUND)) if hit.article not in chosen]
    return show(
        request,
        "choose.html.jinja",
        chosen=known,
        hits=_by_story(hits),
        sought=request.query_params.get("q", ""),
        too_many=len(chosen) > MOST,
        most=MOST,
    )


def _by_story(hits: Sequence[Hit]) -> list[Hit]:
    """Articles of one story together, where the first of them stands."""
    first: dict[str, int] = {}
    for number, hit in enumerate(hits):
        first.setdefault(hit.story or hit.article, number)
    return sorted(hits, key=lambda hit: first[hit.story or hit.article])


def _address(chosen: Sequence[str], **others: str) -> str:
    return "/compare?" + urlencode([*(("a", one) for one in chosen), *others.items()])


routes = [Route("/compare", compare, name="compare")]
