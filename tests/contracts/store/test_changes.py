"""Every change is whole or not at all."""

from collections.abc import Callable
from dataclasses import fields, replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from contracts.store.rows import (
    KINDS,
    article,
    capture,
    entry,
    keep,
    later,
    made,
    page,
    placed,
    standing,
    version,
    waiting,
)
from nutgraf.model.feed import Feed, FeedState
from nutgraf.model.found import Wanted
from nutgraf.model.keeping import OutletFact, Policy
from nutgraf.model.notes import Notes
from nutgraf.model.settings import Settings
from nutgraf.ports.store import Store

SETTINGS = Settings(
    contact="desk@harbour.example",
    pause=timedelta(seconds=2.5),
    at_once=3,
    soonest=timedelta(microseconds=1),
    latest=timedelta(days=400),
    reread=timedelta(0),
    quiet="23:00-06:00",
    most=7,
    private=True,
)
FACT = OutletFact(outlet="Gull", field="kind", value="paper", source="Ada", asof=date(2031, 4, 9))


class StopError(Exception):
    """Something goes wrong in the middle of a change."""


def everything(desk: Store) -> tuple[Any, ...]:
    """All that a desk tells of itself."""
    return (
        desk.settings(),
        desk.feeds.all(),
        desk.entries.due(later(999), 99),
        desk.entries.counts(),
        list(desk.articles.captures()),
        list(desk.articles.all()),
        desk.articles.unnoted("rules/1", 99),
        desk.articles.search(Wanted()),
        {hit.article for hit in desk.articles.search(Wanted(text="pier"))},
        desk.stories.unplaced(),
        list(desk.stories.steps_after(0)),
        desk.stories.rows(Wanted()),
        desk.stories.asked_corrections(),
        desk.stories.log(),
        desk.stories.page("s1"),
        desk.outlets.facts(),
        desk.outlets.policies(),
    )


WRITES: dict[str, Callable[[Store], object]] = {
    "settings": lambda desk: desk.set_settings(SETTINGS),
    "feed": lambda desk: desk.feeds.add([Feed(address="https://new.example/rss")], later(1)),
    "announced": lambda desk: desk.feeds.keep("https://old.example/rss", FeedState(), [entry("https://n.example/1")], later(1)),
    "forgotten": lambda desk: desk.feeds.remove("https://old.example/rss"),
    "entry": lambda desk: desk.entries.add([waiting("https://new.example/1")]),
    "fate": lambda desk: desk.entries.keep(waiting("https://old.example/1", due=7)),
    "capture": lambda desk: desk.articles.keep_capture(capture(b"new")),
    "article": lambda desk: desk.articles.keep(version(article("new"))),
    "version": lambda desk: desk.articles.keep(version(article("old", "Pier stays\n\nIt does."))),
    "notes": lambda desk: desk.articles.keep_notes("old", article("old").version, Notes(by="x"), "rules/1"),
    "cut": lambda desk: desk.articles.cut(version(replace(article("old"), text="Quay", headline=None, paragraphs=()), cut=True)),
    "steps": lambda desk: placed(desk, [article("old")], standing("s1", "old")),
    "correction": lambda desk: desk.stories.ask_correction("new", later(1)),
    "settled": lambda desk: desk.stories.settle_correction(1, "no"),
    "page": lambda desk: desk.stories.keep_page(page("s1", 1)),
    "fact": lambda desk: desk.outlets.keep_facts([FACT]),
    "policy": lambda desk: desk.outlets.set_policy(Policy(outlet="Gull")),
    "dropped": lambda desk: desk.outlets.drop_policy("old"),
}  # fmt: skip


@pytest.fixture(autouse=True)
def _kept(desk: Store) -> None:
    desk.feeds.add([Feed(address="https://old.example/rss")], later(0))
    desk.entries.add([waiting("https://old.example/1")])
    desk.articles.keep_capture(capture(b"old"))
    desk.articles.keep(version(article("old"), 0, capture(b"old").digest))
    placed(desk, [article("old")], standing("s1", "old"))
    desk.stories.ask_correction("old", later(0))
    desk.outlets.set_policy(Policy(outlet="old"))


@pytest.mark.parametrize("write", WRITES.values(), ids=WRITES)
def test_a_write_is_seen_kept_and_taken_back(desk: Store, write: Callable[[Store], object]) -> None:
    before = everything(desk)
    with pytest.raises(StopError), desk.change():
        write(desk)
        assert everything(desk) != before
        raise StopError
    assert everything(desk) == before
    with desk.change():
        write(desk)
    assert everything(desk) != before


def test_all_of_a_change_or_nothing(desk: Store) -> None:
    before = everything(desk)
    with pytest.raises(StopError), desk.change():
        for write in WRITES.values():
            write(desk)
        raise StopError
    assert everything(desk) == before


def test_the_outermost_change_counts(desk: Store) -> None:
    before = everything(desk)
    with pytest.raises(StopError), desk.change():
        with desk.change():
            WRITES["article"](desk)
        with desk.change():
            WRITES["fact"](desk)
        raise StopError
    assert everything(desk) == before


def test_an_exception_between_two_changes_takes_nothing_back(desk: Store) -> None:
    with desk.change():
        WRITES["article"](desk)
        with pytest.raises(StopError), desk.change():
            WRITES["fact"](desk)
            raise StopError
        WRITES["entry"](desk)
    assert desk.articles.count() == 2
    assert desk.outlets.facts() == (FACT,)
    assert desk.entries.counts() == {None: 2}


def test_a_change_after_a_failed_one_is_kept(desk: Store) -> None:
    with pytest.raises(StopError), desk.change():
        raise StopError
    with desk.change():
        WRITES["fact"](desk)
    assert desk.outlets.facts() == (FACT,)


def test_a_correction_that_was_taken_back_leaves_no_gap(desk: Store) -> None:
    with pytest.raises(StopError), desk.change():
        desk.stories.ask_correction("gone", later(1))
        raise StopError
    assert desk.stories.ask_correction("new", later(1)) == 2


@pytest.mark.parametrize("kind", KINDS)
def test_settings_come_back(kind: str, tmp_path: Path) -> None:
    given = made(kind, tmp_path / "given.desk", SETTINGS)
    assert given.settings() == SETTINGS
    given.set_settings(Settings())
    assert given.settings() == Settings()
    given.close()
    usual = made(kind, tmp_path / "usual.desk")
    assert usual.settings() == Settings()
    for one in fields(Settings):
        changed = replace(Settings(), **{one.name: getattr(SETTINGS, one.name)})
        usual.set_settings(changed)
        assert usual.settings() == changed
    usual.close()


def test_a_store_may_be_closed_twice(desk: Store) -> None:
    desk.close()
    desk.close()


def test_what_was_kept_is_there_again(tmp_path: Path) -> None:
    first = made("file", tmp_path / "d.desk", SETTINGS)
    keep(first, article("old"))
    for write in WRITES.values():
        write(first)
    before = everything(first)
    first.close()
    again = type(first)(tmp_path / "d.desk")  # type: ignore[call-arg]
    assert everything(again) == before
    again.close()


def test_others_see_a_change_when_it_is_whole(tmp_path: Path) -> None:
    writer = made("file", tmp_path / "d.desk")
    reader = type(writer)(tmp_path / "d.desk")  # type: ignore[call-arg]
    with writer.change():
        keep(writer, article())
        writer.outlets.keep_facts([FACT])
        assert writer.articles.count() == 1
        assert reader.articles.count() == 0
        assert reader.outlets.facts() == ()
    assert reader.articles.count() == 1
    assert reader.outlets.facts() == (FACT,)
    reader.close()
    writer.close()
