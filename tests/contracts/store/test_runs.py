"""What a person set, and what is there when a store is opened again or by another run."""

from dataclasses import fields, replace
from datetime import timedelta
from pathlib import Path

import pytest

from contracts.store.rows import KINDS, article, keep, made
from contracts.store.writes import FACT, WRITES, begin, everything
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


def opened(store: Store, path: Path) -> Store:
    """The same file, opened once more."""
    again: Store = type(store)(path)  # type: ignore[call-arg]
    return again


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


def test_what_was_kept_is_there_again(tmp_path: Path) -> None:
    first = made("file", tmp_path / "d.desk", SETTINGS)
    begin(first)
    for write in WRITES.values():
        write(first)
    before = everything(first)
    first.close()
    again = opened(first, tmp_path / "d.desk")
    assert everything(again) == before
    again.close()


def test_others_see_a_change_when_it_is_whole(tmp_path: Path) -> None:
    writer = made("file", tmp_path / "d.desk")
    reader = opened(writer, tmp_path / "d.desk")
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
