"""A change is whole or not at all, whoever else is at work."""

import threading
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import pytest

from nutgraf.errors import DeskBusy, WrongUse
from nutgraf.model.feed import Feed
from nutgraf.store import DeskFile

NOON = datetime(2031, 4, 9, 12, tzinfo=UTC)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[DeskFile]:
    with DeskFile.make(tmp_path / "d.desk") as made:
        yield made


def feed(name: object) -> Feed:
    return Feed(address=f"https://harbour.example/{name}")


def elsewhere(work: object) -> list[object]:
    """What ``work`` gives, or raises, in another thread."""
    told: list[object] = []

    def run() -> None:
        try:
            told.append(work())  # type: ignore[operator]
        except Exception as error:
            told.append(error)

    thread = threading.Thread(target=run)
    thread.start()
    thread.join(30)
    return told


def test_other_threads_read_what_is_whole(desk: DeskFile) -> None:
    with desk.change():
        desk.feeds.add([feed(1)], NOON)
        assert len(desk.feeds.all()) == 1
        assert elsewhere(desk.feeds.all) == [()]
    assert elsewhere(lambda: len(desk.feeds.all())) == [1]


def test_threads_write_in_turn(desk: DeskFile) -> None:
    def write(number: int) -> None:
        for n in range(10):
            with desk.change():
                desk.feeds.add([feed(f"{number}/{n}")], NOON)
                desk.feeds.add([feed(f"{number}/{n}/more")], NOON)

    threads = [threading.Thread(target=write, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert len(desk.feeds.all()) == 80


def test_a_thread_that_waits_too_long_is_told(tmp_path: Path) -> None:
    DeskFile.make(tmp_path / "d.desk").close()
    with closing(DeskFile(tmp_path / "d.desk", patience=0.01)) as desk, desk.change():
        (told,) = elsewhere(lambda: desk.feeds.add([feed(1)], NOON))
        assert isinstance(told, DeskBusy)


def test_an_inner_change_is_part_of_the_outer(desk: DeskFile) -> None:
    def fail() -> None:
        with desk.change():
            with desk.change():
                desk.feeds.add([feed(1)], NOON)
            desk.feeds.add([feed(2)], NOON)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert desk.feeds.all() == ()
    desk.feeds.add([feed(3)], NOON)
    assert len(desk.feeds.all()) == 1


def test_a_desk_that_was_closed_says_so(desk: DeskFile) -> None:
    desk.close()
    desk.close()
    for use in (desk.settings, desk.feeds.all, lambda: desk.feeds.add([], NOON)):
        with pytest.raises(WrongUse, match="was closed"):
            use()


def test_going_through_everything_keeps_nobody_from_writing(desk: DeskFile) -> None:
    from contracts.store.rows import article, version

    for number in range(3):
        desk.articles.keep(version(article(f"a{number}")))
    for kept in desk.articles.all():
        name = kept.article.id
        assert elsewhere(partial(desk.feeds.add, [feed(name)], NOON)) == [1]
    assert len(desk.feeds.all()) == 3
