"""The desk behind the doors: opened once to be read, and anew for each change."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count

from starlette.requests import Request

from nutgraf.desk import Newsdesk
from nutgraf.hall.attempts import Attempts
from nutgraf.hall.visitor import Visitor
from nutgraf.model.found import StoryRow, Wanted
from nutgraf.ports import Clock
from nutgraf.ports.kept import Progress

MOST_FOUND = 500
"""So many lists of stories are remembered."""


class Hall:
    """The desk at ``path``, for all who come in. ``public`` is whether those who did not log in may read, ``near`` whether
    nobody comes but from this computer. ``clock`` tells the time; ``attempts`` counts tried passwords.

    It is used by several threads at once.
    """

    def __init__(self, path: str | os.PathLike[str], *, public: bool = True, clock: Clock | None = None) -> None:
        self.path = path
        self.public = public
        self.near = False
        self.desk = Newsdesk(path, readonly=True, clock=clock)
        self.clock: Clock = self.desk.clock
        self.attempts = Attempts()
        self._written = count(1)
        self._changes = 0
        self._found: dict[Wanted, tuple[object, list[StoryRow]]] = {}

    @contextmanager
    def writing(self) -> Iterator[Newsdesk]:
        """The desk, opened to be changed."""
        try:
            with Newsdesk(self.path, clock=self.clock) as desk:
                yield desk
        finally:
            self._changes = next(self._written)

    def state(self) -> tuple[int, Progress]:
        """What stays the same as long as nobody changed anything from here, and the desk is no further. It takes
        microseconds while nobody writes."""
        return self._changes, self.desk.store.progress()

    def stories(self, wanted: Wanted) -> list[StoryRow]:
        """The stories as wanted: those that were found before, where the desk is still in the same state."""
        state, found = self.state(), self._found.get(wanted)
        if found is None or found[0] != state:
            found = state, self.desk.stories(wanted)
            if len(self._found) >= MOST_FOUND:
                self._found.clear()
            self._found[wanted] = found
        return list(found[1])

    def close(self) -> None:
        self.desk.close()


def hall_of(request: Request) -> Hall:
    """The hall that a request came into."""
    hall: Hall = request.app.state.hall
    return hall


def visitor_of(request: Request) -> Visitor:
    """Who asks."""
    visitor: Visitor = request.state.visitor
    return visitor


def may_read_whole(request: Request) -> bool:
    """Whether who asks may read all that is kept of an article: whoever logged in, and everybody on the desk's own
    computer. All others get quotations: the desk is somebody's own, but no page of it stands in for an article."""
    return hall_of(request).near or bool(visitor_of(request).name)
