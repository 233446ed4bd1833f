"""How programs ask: what is wanted, where a list goes on, who they are."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Annotated, Any, Protocol, TypeVar

from fastapi import Depends, Path, Query
from starlette.requests import Request
from starlette.responses import Response

from nutgraf.hall.hall import Hall, hall_of, may_read_whole, visitor_of
from nutgraf.hall.visitor import Visitor, demand
from nutgraf.model.access import Role
from nutgraf.model.found import Wanted
from nutgraf.model.page import StoryPage
from nutgraf.render.addresses import without_paths
from nutgraf.text.asked_moments import asked_moment

MOST = 200
LONGEST = 500


class Marked(Protocol):
    """A row of a list that knows where it stands."""

    @property
    def mark(self) -> str: ...


Row = TypeVar("Row", bound=Marked)


def _hall(request: Request) -> Hall:
    """The hall, for somebody who may read."""
    demand(visitor_of(request), Role.READER)
    return hall_of(request)


def _editor(request: Request) -> Visitor:
    return _may(request, Role.EDITOR)


def _admin(request: Request) -> Visitor:
    return _may(request, Role.ADMIN)


def _may(request: Request, needed: Role) -> Visitor:
    demand(visitor_of(request), needed)
    return visitor_of(request)


InHall = Annotated[Hall, Depends(_hall)]
Whole = Annotated[bool, Depends(may_read_whole)]
"""Whether who asks may read all that is kept of an article."""
AsEditor = Annotated[Visitor, Depends(_editor)]
AsAdmin = Annotated[Visitor, Depends(_admin)]
StoryId = Annotated[str, Path(description="Any id the story ever had, or its first letters.", max_length=LONGEST)]
Text = Annotated[str, Query(description='Words and "phrases", all of which an article holds.', max_length=LONGEST)]
OutletName = Annotated[str, Query(description="Part of an outlet's name or host.", max_length=LONGEST)]
Language = Annotated[str, Query(description="Two letters: en, de, uk, ko …", max_length=8)]
Most = Annotated[int, Query(description="How many at most.", ge=1, le=MOST)]
After = Annotated[str, Query(description="The “next” of the list before.", max_length=LONGEST)]
Moment = Annotated[
    str, Query(description="A moment (2024-11-26T18:00Z), a day, or how long ago: 6h, 2d, 3w.", max_length=40)
]


def page_of(hall: Hall, story: str, since: datetime | None = None) -> StoryPage:
    """The page of a story as programs are given it."""
    return without_paths(hall.desk.page(story, since))


def moment(typed: str, name: str, hall: Hall, *, ends: bool = False) -> datetime | None:
    """The moment that was asked for in ``name``, None where none was."""
    return asked_moment(typed, name, hall.clock.now(), ends=ends) if typed.strip() else None


def _wanted(  # noqa: PLR0913, PLR0917 (every field of a query is a parameter)
    hall: InHall,
    q: Text = "",
    outlet: OutletName = "",
    language: Language = "",
    since: Moment = "",
    until: Moment = "",
    differing: Annotated[bool, Query(description="Stories in which accounts differ alone.")] = False,
    most: Most = 20,
    after: After = "",
) -> Wanted:
    return Wanted(
        text=q,
        outlet=outlet,
        language=language.strip().lower(),
        since=moment(since, "since", hall),
        until=moment(until, "until", hall, ends=True),
        most=most,
        differing=differing,
        after=after,
    )


Asked = Annotated[Wanted, Depends(_wanted)]


def one_more(wanted: Wanted) -> Wanted:
    """``wanted``, and one more, to know whether the list goes on."""
    return replace(wanted, most=wanted.most + 1)


def part(rows: Sequence[Row], most: int, request: Request, response: Response) -> tuple[list[Row], str | None]:
    """The first ``most`` of ``rows`` and the mark where they go on, None at the end; the Link header says so too."""
    shown = list(rows[:most])
    if len(rows) <= most or not shown or not shown[-1].mark:
        return shown, None
    return shown, _onward(shown[-1].mark, request, response)


def walked(
    rows: Sequence[Any], mark: Callable[[Any], str], after: str, most: int, request: Request, response: Response
) -> tuple[list[Any], str | None]:
    """The same for a list that is there whole: what comes behind the one with the mark ``after``, all where none has it."""
    places = (place for place, row in enumerate(rows, 1) if after and mark(row) == after)
    start = next(places, 0)
    shown = list(rows[start : start + most])
    if start + most >= len(rows):
        return shown, None
    return shown, _onward(mark(shown[-1]), request, response)


def _onward(after: str, request: Request, response: Response) -> str:
    onward = request.url.include_query_params(after=after)
    response.headers["Link"] = f'<{onward.path}?{onward.query}>; rel="next"'
    return after
