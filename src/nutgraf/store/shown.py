"""What people know an article by, kept beside the stories: headline, outlet and time, never the text."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nutgraf.cluster.ledger import Ledger
from nutgraf.cluster.packing import packed, unpacked
from nutgraf.model.article import Article
from nutgraf.model.kept import KeptArticle, KeptStory
from nutgraf.model.story import Placement

LONGEST = 200
"""How many characters of a headline are kept."""


class Shown:
    """Headline, outlet and time of each article, by its id."""

    def __init__(self, lines: Mapping[str, tuple[str, str, str]] | None = None) -> None:
        self._lines = dict(lines or {})

    def add(self, articles: Iterable[Article]) -> None:
        """Keeps what these articles are known by from now on."""
        for article in articles:
            at = article.stamp.at.isoformat() if article.stamp else ""
            outlet = article.outlet.name if article.outlet.known else ""
            self._lines[article.id] = (article.headline_text[:LONGEST], outlet, at)

    def article(self, placement: Placement, *, fixed: bool) -> KeptArticle:
        """An article in its story, as people know it."""
        headline, outlet, at = self._lines.get(placement.article, ("", "", ""))
        return KeptArticle(
            id=placement.article,
            headline=headline,
            outlet=outlet,
            published=datetime.fromisoformat(at) if at else None,
            score=placement.score,
            reason=placement.reason,
            fixed=fixed,
        )

    def story(self, story: str, ledger: Ledger) -> KeptStory:
        """A story of ``ledger`` with all its articles."""
        members = ledger.members(story)
        articles = tuple(self.article(one, fixed=ledger.fixed(one.article)) for one in members)
        return KeptStory(id=ledger.current(story), articles=articles)

    def headlines(self, articles: Iterable[str]) -> dict[str, str]:
        """The headlines of those of ``articles`` that have one."""
        return {article: self._lines[article][0] for article in articles if self._lines.get(article, ("",))[0]}

    def state(self) -> NDArray[np.uint8]:
        """All of it as one array, of which `of` makes it again."""
        return packed(self._lines)

    @classmethod
    def of(cls, state: NDArray[Any]) -> "Shown":
        """What gave ``state``. Raises ValueError or TypeError where it is something else."""
        return cls({article: (headline, outlet, at) for article, (headline, outlet, at) in unpacked(state).items()})
