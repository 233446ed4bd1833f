"""The versions of an article that a desk keeps, and what was done between them."""

from collections.abc import Sequence
from itertools import pairwise

from nutgraf.desk.comparing import full_article
from nutgraf.desk.reporting import Reporting
from nutgraf.errors import WrongTurn
from nutgraf.model.history import ArticleChange, ArticleHistory, VersionLine
from nutgraf.model.sentence import Citation
from nutgraf.ports.kept import KeptVersion
from nutgraf.ports.store import Store
from nutgraf.render.cited import line_of

EVERY = 1_000_000


class Histories:
    """What became of the articles of ``store``. ``edits`` is how many edited sentences of one change are shown at most."""

    def __init__(self, store: Store, reporting: Reporting, edits: int = EVERY) -> None:
        self._store = store
        self._reporting = reporting
        self._edits = edits

    def history(self, article: str) -> ArticleHistory:
        """All of it. Raises `WrongTurn` for an unknown article."""
        from dataclasses import replace

        from nutgraf.compose.openings import in_reading_order, opening

        kept = self._kept(article)
        latest = kept[-1].article
        line = line_of(latest)
        story = self._store.stories.home(latest.id)
        return ArticleHistory(
            article=replace(line, cut_at=len(latest.text)) if kept[-1].cut else line,
            story=story,
            versions=tuple(_line(one) for one in kept),
            changes=tuple(self._change(before, after) for before, after in pairwise(kept)),
            opening=opening(latest),
            cited=in_reading_order(self._cited(story), latest),
        )

    def change(self, article: str, before: str, after: str) -> ArticleChange:
        """What was done between two versions, by their digests or the beginnings of those, whichever way round they are
        named. Raises `WrongTurn` for an unknown article or version."""
        kept = self._kept(article)
        first, last = sorted((_number(before, kept), _number(after, kept)))
        return self._change(kept[first], kept[last])

    def _kept(self, article: str) -> Sequence[KeptVersion]:
        return self._store.articles.versions(full_article(article, self._store))

    def _change(self, before: KeptVersion, after: KeptVersion) -> ArticleChange:
        from nutgraf.compare.versions.revisions import revised
        from nutgraf.compose.revisions import Versions, opened

        old, new = self._reporting.accounts([before.article, after.article])
        partly = before.cut or after.cut
        revision, unchanged = revised(old, new, partly=partly)
        return ArticleChange(
            article=after.article.id,
            before=_line(before),
            after=_line(after),
            revision=opened(revision, Versions([new], [old]), self._edits),
            edits=len(revision.edits),
            unchanged=unchanged,
            partly=partly,
        )

    def _cited(self, story: str) -> Sequence[Citation]:
        """Every citation on the kept page of a story."""
        from nutgraf.render.json import loads
        from nutgraf.render.numbering import numbered

        page = self._store.stories.page(story) if story else None
        return list(numbered(loads(page.json)[0])) if page else []


def _line(kept: KeptVersion) -> VersionLine:
    line = line_of(kept.article)
    return VersionLine(
        version=line.version,
        came=kept.came,
        headline=line.headline,
        published=line.published,
        updated=line.updated,
        words=line.words,
        cut=kept.cut,
    )


def _number(version: str, kept: Sequence[KeptVersion]) -> int:
    """Which of the versions is meant."""
    found = [at for at, one in enumerate(kept) if version and one.article.version.startswith(version)]
    if len(found) != 1:
        many = "several versions begin" if found else "no kept version begins"
        raise WrongTurn(f"{many} with {version!r}; the article has {', '.join(one.article.version for one in kept)}")
    return found[0]
