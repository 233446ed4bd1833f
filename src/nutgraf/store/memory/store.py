"""The store in memory with its shelves."""

from collections.abc import Iterator
from contextlib import contextmanager

from nutgraf.model.settings import Settings
from nutgraf.ports.kept import Progress
from nutgraf.store.memory.access import MemoryAccess
from nutgraf.store.memory.articles import MemoryArticles
from nutgraf.store.memory.books import Books
from nutgraf.store.memory.entries import MemoryEntries
from nutgraf.store.memory.feeds import MemoryFeeds
from nutgraf.store.memory.hooks import MemoryHooks
from nutgraf.store.memory.outlets import MemoryOutlets
from nutgraf.store.memory.rulings import MemoryRulings
from nutgraf.store.memory.sites import MemorySites
from nutgraf.store.memory.stories import MemoryStories


class MemoryStore:
    """A `nutgraf.ports.store.Store` that is gone when it is let go of; ``settings`` are those it is made with."""

    def __init__(self, settings: Settings | None = None) -> None:
        self._books = Books(settings=settings or Settings())
        self._changing = False
        self.feeds = MemoryFeeds(self._books)
        self.entries = MemoryEntries(self._books)
        self.articles = MemoryArticles(self._books)
        self.stories = MemoryStories(self._books)
        self.outlets = MemoryOutlets(self._books)
        self.sites = MemorySites(self._books)
        self.access = MemoryAccess(self._books)
        self.rulings = MemoryRulings(self._books)
        self.hooks = MemoryHooks(self._books)

    def settings(self) -> Settings:
        return self._books.settings

    def set_settings(self, settings: Settings) -> None:
        self._books.settings = settings

    def progress(self) -> Progress:
        books = self._books
        made = [page.made for page in books.pages.values()]
        last = max(made, default=None)
        return Progress(
            versions=len(books.turns),
            steps=len(books.placed),
            paged=last,
            pages=sum(one == last for one in made),
            said=len(books.rulings) + sum(one.undone is not None for one in books.rulings),
        )

    @contextmanager
    def change(self) -> Iterator[None]:
        if self._changing:
            yield
            return
        before, self._changing = self._books.as_they_are(), True
        try:
            yield
        except BaseException:
            self._books.put_back(before)
            raise
        finally:
            self._changing = False

    def close(self) -> None:
        """Nothing is held open."""
