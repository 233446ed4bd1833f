"""Pages that another process makes are those that this one would make."""

import os
import signal
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from nutgraf.errors import WrongTurn
from nutgraf.hall.hall import Hall
from nutgraf.model.found import Wanted
from nutgraf.serve.ahead import Ahead
from nutgraf.serve.beside import Beside
from nutgraf.web.story_pieces import Made, StoryPieces, story_pieces

HOME = "http://127.0.0.1:8420"


@pytest.fixture(scope="module")
def beside(desk_file: Path) -> Iterator[Beside]:
    with closing(Beside(desk_file)) as made:
        yield made


def test_it_makes_what_would_be_made_here(beside: Beside, hall: Hall) -> None:
    story = hall.desk.stories(Wanted(most=1))[0].id
    assert beside.story(story, "de", HOME) == story_pieces(hall.desk, story, "de", HOME)


def test_a_story_that_is_none_is_told_of_as_here(beside: Beside) -> None:
    with pytest.raises(WrongTurn, match="no story is called"):
        beside.story("snothing", "en", HOME)


def test_where_it_ends_by_itself_another_one_goes_on(beside: Beside, hall: Hall) -> None:
    story = hall.desk.stories(Wanted(most=1))[0].id
    beside.story(story, "en", HOME)
    assert beside._pool is not None
    for process in list(beside._pool._processes.values()):
        os.kill(process.pid or 0, signal.SIGKILL)
        process.join()
    assert beside.story(story, "en", HOME)


def test_pages_are_made_ready_as_somebody_asked_for_one_last(hall: Hall) -> None:
    asked: list[tuple[str, str, str]] = []

    def make(story: str, spoken: str, home: str) -> Made:
        asked.append((story, spoken, home))
        return ()

    pieces = StoryPieces(make)
    ahead = Ahead(hall, pieces)
    rows = [row for row in hall.desk.stories() if row.page is not None]
    assert ahead.make_ready() == len(rows)
    assert asked == []  # nobody asked for any yet
    pieces.get(rows[0], "de", HOME)
    ahead.make_ready()
    ahead.make_ready()
    assert sorted(asked) == sorted((row.id, "de", HOME) for row in rows)
