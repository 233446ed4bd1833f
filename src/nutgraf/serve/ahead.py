"""Pages that somebody will want to see are made ready before they ask."""

import threading
from contextlib import suppress

from nutgraf.errors import NutgrafError
from nutgraf.hall.hall import Hall
from nutgraf.model.found import StoryRow, Wanted
from nutgraf.web.story_pieces import StoryPieces

MOST = 500
"""The pages of so many stories are made ready, those that the front lists first."""

REST = 2.0
"""Seconds between two looks at what there is."""


class Ahead:
    """Makes the pages of the first stories in ``hall`` ready on the shelf ``pieces``, as they change: one at a time, in a
    thread of its own, and seldom one while somebody waits for another one."""

    def __init__(self, hall: Hall, pieces: StoryPieces, *, most: int = MOST, rest: float = REST) -> None:
        self._hall = hall
        self._pieces = pieces
        self._most = most
        self._rest = rest
        self._pause = rest / 2
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._run, name="ahead", daemon=True)

    def __enter__(self) -> "Ahead":
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._ended.set()
        self._thread.join(self._rest)

    def make_ready(self) -> int:
        """Makes all ready that is not; how many pages were looked after."""
        rows = [row for row in self._hall.desk.stories(Wanted(most=self._most)) if row.page is not None]
        return sum(self._made(row) for row in rows)

    def _made(self, row: StoryRow) -> bool:
        if self._ended.wait(self._pause if self._pieces.waiting else 0):
            return False
        with suppress(NutgrafError):  # who asks for it is told
            self._pieces.ready(row)
        return True

    def _run(self) -> None:
        done: object = None
        while not self._ended.wait(self._rest):
            with suppress(NutgrafError):
                state = (self._hall.state(), self._pieces.asked_for)
                if self._pieces.asked_for is not None and state != done:
                    self.make_ready()
                    done = state
