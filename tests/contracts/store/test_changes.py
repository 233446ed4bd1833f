"""Every change is whole or not at all."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

import pytest

from contracts.store.rows import later
from contracts.store.writes import FACT, WRITES, begin, everything
from nutgraf.ports.store import Store


class StopError(Exception):
    """Something goes wrong in the middle of a change."""


@contextmanager
def taken_back(desk: Store) -> Iterator[None]:
    """A change in which something goes wrong at its end."""
    with suppress(StopError), desk.change():
        yield
        raise StopError


@pytest.fixture(autouse=True)
def _begun(desk: Store) -> None:
    begin(desk)


@pytest.mark.parametrize("write", WRITES.values(), ids=WRITES)
def test_a_write_is_seen_kept_and_taken_back(desk: Store, write: Callable[[Store], object]) -> None:
    before = everything(desk)
    with taken_back(desk):
        write(desk)
        assert everything(desk) != before
    assert everything(desk) == before
    with desk.change():
        write(desk)
    assert everything(desk) != before


def test_all_of_a_change_or_nothing(desk: Store) -> None:
    before = everything(desk)
    with taken_back(desk):
        for write in WRITES.values():
            write(desk)
    assert everything(desk) == before


def test_the_outermost_change_counts(desk: Store) -> None:
    before = everything(desk)
    with taken_back(desk):
        with desk.change():
            WRITES["article"](desk)
        with desk.change():
            WRITES["fact"](desk)
    assert everything(desk) == before


def test_an_exception_between_two_changes_takes_nothing_back(desk: Store) -> None:
    with desk.change():
        WRITES["article"](desk)
        with taken_back(desk):
            WRITES["fact"](desk)
        WRITES["entry"](desk)
    assert desk.articles.count() == 2
    assert desk.outlets.facts() == (FACT,)
    assert desk.entries.counts() == {None: 2}


def test_the_exception_goes_on(desk: Store) -> None:
    with pytest.raises(StopError), desk.change():
        raise StopError


def test_a_change_after_a_failed_one_is_kept(desk: Store) -> None:
    with pytest.raises(StopError), desk.change():
        raise StopError
    with desk.change():
        WRITES["fact"](desk)
    assert desk.outlets.facts() == (FACT,)


def test_a_correction_that_was_taken_back_leaves_no_gap(desk: Store) -> None:
    with taken_back(desk):
        desk.stories.ask_correction("gone", later(1))
    assert desk.stories.ask_correction("new", later(1)) == 2


def test_a_store_may_be_closed_twice(desk: Store) -> None:
    desk.close()
    desk.close()
