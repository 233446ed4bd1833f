"""Stories of a list in a line each, as they were shown before: readers are shown the same lines, in another choice."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from functools import lru_cache
from typing import TYPE_CHECKING

from nutgraf.model.found import StoryRow
from nutgraf.render.freshness import ago
from nutgraf.web.looked import Seen

if TYPE_CHECKING:
    from jinja2 import Environment
    from markupsafe import Markup

MOST = 5_000
"""So many lines are remembered."""


@dataclass(frozen=True, slots=True)
class Line:
    """A story of a list as one reader sees it, with the address that shows it."""

    row: StoryRow
    seen: Seen
    address: str


ShowLine = Callable[[Line, datetime, bool, int], "Markup"]


def story_lines(environment: "Environment") -> "ShowLine":
    """What shows a line at a moment: ``marked`` by how it is seen or not, its headline a heading of a ``level``."""

    @lru_cache(maxsize=MOST)
    def shown(line: Line, told: "_Moment", marked: bool, level: int) -> "Markup":
        listed = environment.get_template("stories.html.jinja").module
        made: Markup = listed.story(line, told.at, marked, level)  # type: ignore[attr-defined]
        return made

    def story_line(line: Line, now: datetime, marked: bool, level: int = 2) -> "Markup":
        fresh = ago(line.row.last, now) if line.row.last else ""
        bare = replace(line, row=replace(line.row, mark=""))
        return shown(bare, _Moment(now, fresh), marked, level)

    return story_line


class _Moment:
    """A moment by what is ``told`` of it: two of which the same is told are the same here."""

    def __init__(self, at: datetime, told: str) -> None:
        self.at = at
        self._told = told

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Moment) and self._told == other._told

    def __hash__(self) -> int:
        return hash(self._told)
