"""What of a story's page is the same for all its readers: its section in two, its data for search engines, its title."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from threading import Lock

from nutgraf.desk import Newsdesk
from nutgraf.model.found import StoryRow
from nutgraf.render.addresses import Home
from nutgraf.render.cleaning import short
from nutgraf.render.html import OWN, story_section
from nutgraf.render.json_ld import in_script, json_ld
from nutgraf.render.links import Links
from nutgraf.render.speech import speech_of
from nutgraf.render.wording import UNTITLED
from nutgraf.web.kept_pieces import Piece, Pieces

Made = tuple[Piece, ...]
Make = Callable[[str, str, str], Made]
"""Makes the pieces of a story by its id, a language and the address of the desk. Raises `WrongTurn` where its texts are gone."""


def story_pieces(desk: Newsdesk, story: str, spoken: str, home: str, since: datetime | None = None) -> Made:
    """Head and body of the section, the data for search engines and the title of the page of a story; with what changed
    ``since`` a moment."""
    page, kept = desk.page(story, since), desk.row(story).page is not None
    head, _, body = story_section(page, speech_of(spoken), Links(story=page.id, people=kept)).partition(OWN)
    title = short(page.headline.text, 160) if page.headline else speech_of(spoken).say(UNTITLED)
    data = in_script(json_ld(page, Home(address=home)))
    return Piece.of(head), Piece.of(body), Piece.of(data), Piece.of(title)


class StoryPieces:
    """The pieces of stories as they were made last. Several threads may ask; ``make`` makes what is not there."""

    def __init__(self, make: Make, shelf: Pieces | None = None) -> None:
        self._make = make
        self._shelf = shelf or Pieces()
        self._lock = Lock()
        self._waiting = 0
        self.asked_for: tuple[str, str] | None = None
        """The language and the address for which somebody asked last."""

    @property
    def waiting(self) -> int:
        """How many wait for pieces."""
        return self._waiting

    def get(self, row: StoryRow, spoken: str, home: str) -> Made:
        """The pieces of the story of ``row`` as it stands."""
        self.asked_for = (spoken, home)
        with self._lock:
            self._waiting += 1
        try:
            return self._shelf.get(_key(row, spoken, home), lambda: self._make(row.id, spoken, home))
        finally:
            with self._lock:
                self._waiting -= 1

    def ready(self, row: StoryRow) -> None:
        """Makes the pieces of the story of ``row`` as somebody asked for one last, where they are not there."""
        if self.asked_for is not None:
            spoken, home = self.asked_for
            self._shelf.get(_key(row, spoken, home), lambda: self._make(row.id, spoken, home))


def _key(row: StoryRow, spoken: str, home: str) -> tuple[StoryRow, str, str]:
    return replace(row, mark=""), spoken, home
