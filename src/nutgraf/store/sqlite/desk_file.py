"""A desk kept in one file."""

import os
from collections.abc import Iterator
from contextlib import contextmanager

from nutgraf.model.settings import Settings
from nutgraf.ports.kept import Progress
from nutgraf.store.sqlite import opening
from nutgraf.store.sqlite.access import Access
from nutgraf.store.sqlite.articles import Articles
from nutgraf.store.sqlite.connections import Connections
from nutgraf.store.sqlite.entries import Entries
from nutgraf.store.sqlite.feeds import Feeds
from nutgraf.store.sqlite.hooks import Hooks
from nutgraf.store.sqlite.outlets import Outlets
from nutgraf.store.sqlite.places import place_of
from nutgraf.store.sqlite.preferences import read_settings, write_settings
from nutgraf.store.sqlite.progress import Watched
from nutgraf.store.sqlite.rulings import Rulings
from nutgraf.store.sqlite.sites import Sites
from nutgraf.store.sqlite.stories import Stories

PATIENCE = 30.0
"""How many seconds another writer is waited for."""


class DeskFile:
    """The desk in the SQLite file at ``path``: a `nutgraf.ports.store.Store`.

    Any number of runs may read it while one writes; a second writer waits up to ``patience`` seconds for its turn, then
    `nutgraf.errors.DeskBusy` is raised. With ``readonly`` nothing is written, so that a desk on a disk that may only be
    read can be looked through. A desk of an older nutgraf is brought up under the desk's lock (`nutgraf.store.lock`; do
    not hold it then), after a copy beside it. It may be used by several threads. The file is its owner's alone.

    Raises `WrongUse` where there is no desk, `BrokenDesk` where the file cannot be used, `DeskBusy` where another run
    keeps it; each says what to do.
    """

    def __init__(self, path: str | os.PathLike[str], *, readonly: bool = False, patience: float = PATIENCE) -> None:
        place = place_of(path)
        opening.demand_usable(place, readonly=readonly, patience=patience)
        self._connections = Connections(place, readonly=readonly, patience=patience)
        self.feeds = Feeds(self._connections)
        self.entries = Entries(self._connections)
        self.articles = Articles(self._connections)
        self.stories = Stories(self._connections)
        self.outlets = Outlets(self._connections)
        self.sites = Sites(self._connections)
        self.access = Access(self._connections)
        self.rulings = Rulings(self._connections)
        self.hooks = Hooks(self._connections)
        self._watched = Watched(place)

    @classmethod
    def make(cls, path: str | os.PathLike[str], settings: Settings | None = None) -> "DeskFile":
        """A new, empty desk at ``path``, with ``settings``; folders that are missing are made. Raises `WrongUse` where
        something is there."""
        place = place_of(path)
        opening.make(place, settings or Settings())
        desk = cls(place)
        desk.settings()  # who has it open to write takes away, in the end, what a look at the file left beside it
        return desk

    def settings(self) -> Settings:
        """What a person set."""
        with self._connections.reading() as connection:
            return read_settings(connection)

    def set_settings(self, settings: Settings) -> None:
        """Puts ``settings`` in place of those before."""
        with self._connections.writing() as connection:
            write_settings(connection, settings)

    def progress(self) -> Progress:
        """How far the desk is now."""
        return self._watched.progress()

    @contextmanager
    def change(self) -> Iterator[None]:
        """All that this thread writes inside is kept together or, where an exception leaves it, not at all."""
        with self._connections.writing():
            yield

    def close(self) -> None:
        """Lets go of the file; may be called again."""
        self._watched.close()
        self._connections.close()

    def __enter__(self) -> "DeskFile":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
