"""Captures, articles and what was found in them, in memory."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from nutgraf.errors import WrongUse
from nutgraf.model.article import Article
from nutgraf.model.found import Hit, Wanted
from nutgraf.model.notes import Notes
from nutgraf.ports.store import KeptCapture, KeptVersion
from nutgraf.store.matching import goes_on, of_outlet
from nutgraf.store.memory.books import Books, in_utc
from nutgraf.store.memory.search import hits


class MemoryArticles:
    """A `nutgraf.ports.store.ArticleShelf`."""

    def __init__(self, books: Books) -> None:
        self._books = books

    def keep_capture(self, kept: KeptCapture) -> None:
        if self._books.captures.get(kept.digest) is None:
            self._books.captures[kept.digest] = in_utc(kept)

    def capture(self, digest: str) -> KeptCapture | None:
        return self._books.captures.get(digest)

    def captures(self) -> Iterator[KeptCapture]:
        yield from tuple(kept for kept in self._books.captures.values() if kept is not None)

    def keep(self, version: KeptVersion, *, latest: bool = True) -> bool:
        article = version.article
        if self._books.version(article.id, article.version) is not None:
            return False
        there = self._books.versions.get(article.id, ())
        kept = in_utc(version)
        self._books.versions[article.id] = (*there, kept) if latest else (kept, *there)
        self._books.turns[article.id, article.version] = len(self._books.turns)
        return True

    def get(self, article: str) -> Article | None:
        return self._books.latest(article)

    def versions(self, article: str) -> tuple[KeptVersion, ...]:
        return self._books.versions.get(article, ())

    def latest(self, articles: Sequence[str]) -> list[Article]:
        return [latest for article in articles if (latest := self._books.latest(article)) is not None]

    def all(self) -> Iterator[KeptVersion]:
        for versions in tuple(self._books.versions.values()):
            yield from versions

    def count(self) -> int:
        return len(self._books.versions)

    def copies_of(self, version: str) -> tuple[str, ...]:
        return tuple(one for one, versions in self._books.versions.items() if versions[-1].article.version == version)

    def full_id(self, beginning: str) -> tuple[str, ...]:
        return tuple(sorted(one for one in self._books.versions if one.startswith(beginning))[:3])

    def notes(self, article: str, version: str, by: str) -> Notes | None:
        return self._books.notes.get((article, version, by))

    def keep_notes(self, article: str, version: str, notes: Notes, by: str) -> None:
        self._demand(article, version)
        self._books.notes[article, version, by] = notes

    def unnoted(self, by: str, most: int) -> list[Article]:
        latest = sorted((versions[-1].article for versions in self._books.versions.values()), key=self._turn)
        return [one for one in latest if (one.id, one.version, by) not in self._books.notes][:most]

    def older_than(self, came: datetime, outlet: str) -> list[KeptVersion]:
        older = [one for one in self.all() if one.came < came and goes_on(one.article)]
        found = [one for one in older if of_outlet(one.article, outlet)]
        return sorted(found, key=lambda one: (one.came, self._turn(one.article)))

    def cut(self, version: KeptVersion) -> None:
        article, name = version.article.id, version.article.version
        whole, kept = self._demand(article, name), in_utc(version)
        self._books.versions[article] = tuple(kept if one is whole else one for one in self._books.versions[article])
        for digest in self._books.captures.keys() & {whole.capture, version.capture}:
            self._books.captures[digest] = None
        for key in [key for key in self._books.notes if key[:2] == (article, name)]:
            del self._books.notes[key]

    def search(self, wanted: Wanted) -> list[Hit]:
        return hits(self._books, wanted)

    def _turn(self, article: Article) -> int:
        return self._books.turns[article.id, article.version]

    def _demand(self, article: str, version: str) -> KeptVersion:
        found = self._books.version(article, version)
        if found is None:
            raise WrongUse(f"there is no version {version} of the article {article}; keep it first")
        return found
