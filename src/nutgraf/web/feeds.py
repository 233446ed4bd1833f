"""What the desk listens to, how that goes, and what is added: feeds, pages, single articles, lists of feeds."""

from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from nutgraf.desk.adding import Added
from nutgraf.errors import WrongUse
from nutgraf.hall.hall import hall_of, visitor_of
from nutgraf.hall.problems import problem_of
from nutgraf.hall.visitor import demand
from nutgraf.model.access import Role
from nutgraf.model.feed import KeptFeed
from nutgraf.text.urls import is_web
from nutgraf.web.forms import form_of, uploaded
from nutgraf.web.showing import show

LONGEST = 2000
"""Characters of an address, and of the name of a folder."""


@dataclass(frozen=True, slots=True)
class Health:
    """How the feeds go: how many answer, fail, wait for their first round, and are not asked any more."""

    well: int
    failing: int
    waiting: int
    retired: int

    @classmethod
    def of(cls, feeds: tuple[KeptFeed, ...]) -> "Health":
        asked = [kept.state for kept in feeds if not kept.state.retired]
        return cls(
            well=sum(1 for state in asked if state.asked and not state.failures),
            failing=sum(1 for state in asked if state.failures),
            waiting=sum(1 for state in asked if not state.asked),
            retired=len(feeds) - len(asked),
        )


def feeds(request: Request) -> Response:
    """All feeds by folder, those that fail first in each."""
    return _shown(request)


def add(request: Request) -> Response:
    """Adds what an address leads to, or the feeds of a list."""
    visitor = visitor_of(request)
    demand(visitor, Role.EDITOR)
    form = form_of(request)
    address, folder = str(form.get("address", "")).strip(), str(form.get("folder", "")).strip()[:LONGEST]
    given = uploaded(form, "list")
    try:
        with hall_of(request).writing() as desk:
            if given is not None:
                added = desk.add_list(given, folder=folder)
            else:
                added = desk.add(_web(address), folder=folder, unseen=form.get("unseen") == "1")
    except WrongUse as wrong:
        return _shown(request, status=422, problem=problem_of(wrong).message, typed=address)
    return _shown(request, added=added)


def remove(request: Request) -> Response:
    """Forgets a feed; what it announced stays."""
    demand(visitor_of(request), Role.EDITOR)
    address = str(form_of(request).get("address", ""))
    with hall_of(request).writing() as desk:
        desk.store.feeds.remove(address)
    return RedirectResponse("/desk", status_code=303)


def opml(request: Request) -> Response:
    """The feeds as OPML, for other readers."""
    headers = {"Content-Disposition": 'attachment; filename="nutgraf.opml"'}
    return Response(hall_of(request).desk.opml(), media_type="text/x-opml; charset=utf-8", headers=headers)


def _web(address: str) -> str:
    """Only what is on the web may be added from the web: a path would be one of the server's own files."""
    if not is_web(address) or len(address) > LONGEST:
        raise WrongUse("Give an address that begins with https:// or http://, or choose a list of feeds (OPML).")
    return address


def _shown(
    request: Request, *, status: int = 200, added: Added | None = None, problem: str = "", typed: str = ""
) -> Response:
    kept = hall_of(request).desk.store.feeds.all()
    by_folder: dict[str, list[KeptFeed]] = {}
    for one in sorted(kept, key=lambda one: not one.state.failures):
        by_folder.setdefault(one.feed.folder, []).append(one)
    return show(
        request, "feeds.html.jinja", status, folders=dict(sorted(by_folder.items())), health=Health.of(kept),
        added=added, problem=problem, typed=typed, may=visitor_of(request).may(Role.EDITOR) and visitor_of(request).name,
    )  # fmt: skip


routes = [
    Route("/desk", feeds, name="desk"),
    Route("/desk/add", add, methods=["POST"], name="add"),
    Route("/desk/feeds/remove", remove, methods=["POST"], name="remove-feed"),
    Route("/desk/feeds.opml", opml, name="opml"),
]
