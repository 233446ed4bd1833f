"""Stories as they are kept between runs: who is in them and why, without the texts."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from nutgraf.model.story import StoryEvent


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptArticle:
    """One article of a kept story.

    ``headline`` and ``outlet`` are "" where they were not kept, ``published`` is None where nobody knows. ``score`` 0..1
    and ``reason`` say why it is there; ``fixed`` is whether a person said so.
    """

    id: str
    headline: str = ""
    outlet: str = ""
    published: datetime | None = None
    score: float = 1.0
    reason: str = ""
    fixed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptStory:
    """One kept story; ``articles``, at least one, in order of joining."""

    id: str
    articles: tuple[KeptArticle, ...]

    @property
    def headline(self) -> str:
        """That of the first article that has one, or ""."""
        return next((article.headline for article in self.articles if article.headline), "")

    @property
    def since(self) -> datetime | None:
        """When the first of its dated articles was published."""
        return min((article.published for article in self.articles if article.published), default=None)

    @property
    def last(self) -> datetime | None:
        """When the last of its dated articles was published."""
        return max((article.published for article in self.articles if article.published), default=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptLog:
    """What happened, first things first, and the ``headlines`` by the id of the articles it happened to."""

    events: tuple[StoryEvent, ...]
    headlines: Mapping[str, str]
