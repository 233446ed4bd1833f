"""The desk behind the doors: opened once to be read, and anew for each change."""

import os
from collections.abc import Iterator
from contextlib import contextmanager

from starlette.requests import Request

from nutgraf.desk import Newsdesk
from nutgraf.hall.attempts import Attempts
from nutgraf.hall.visitor import Visitor
from nutgraf.ports import Clock


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

    @contextmanager
    def writing(self) -> Iterator[Newsdesk]:
        """The desk, opened to be changed."""
        with Newsdesk(self.path, clock=self.clock) as desk:
            yield desk

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
