"""Invented outlets and what they publish: values, made once, with the moment at which each becomes true."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

LISTED = 25
"""How many articles a feed shows at most where nothing else is said, the latest ones."""


class Form(StrEnum):
    """What an outlet announces its articles with, and where."""

    RSS = "/feed.xml"
    ATOM = "/atom.xml"
    RDF = "/index.rdf"
    JSON = "/feed.json"
    SITEMAP = "/news-sitemap.xml"
    HOME = "/"


class Quirk(StrEnum):
    """What is odd about an outlet."""

    NONE = ""
    MOVES = "its feed moves for good (301)"
    GOES = "its feed is gone for good (410)"
    DOWN = "it is down for a while (503)"
    SLOW = "it is slow"
    FORBIDS = "its robots.txt forbids its articles"
    RESERVES = "it reserves its rights (TDM header)"
    PAYWALLED = "its articles are for subscribers"


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """What an article says from ``at`` on. ``page`` is the whole HTML page with addresses at the outlet's ``home``."""

    at: datetime
    headline: str
    summary: str
    page: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class MadeArticle:
    """One article: where it stands, and its versions, the first one first.

    ``published`` is what the page and the feed say, which is not when it appears where the sample coverage is pressed into
    a week. ``event`` names what it is about; ``copy`` is whether it prints a wire's text; from ``gone`` on it is not there.
    """

    path: str
    versions: tuple[Version, ...]
    published: datetime
    language: str
    event: str
    copy: bool = False
    gone: datetime | None = None

    @property
    def at(self) -> datetime:
        """When it appears."""
        return self.versions[0].at

    def version_at(self, now: datetime) -> Version | None:
        """What it says at a moment, None while or when it is not there."""
        if self.gone is not None and now >= self.gone:
            return None
        return next((version for version in reversed(self.versions) if version.at <= now), None)

    def moments(self) -> Iterator[datetime]:
        """When it changes."""
        yield from (version.at for version in self.versions)
        if self.gone is not None:
            yield self.gone


@dataclass(frozen=True, slots=True, kw_only=True)
class MadeOutlet:
    """One outlet. ``home`` ("https://karelo-courier.example") stands in its pages for the address where it is served.

    ``quirk_from`` and ``quirk_until`` are when it is odd: down between the two, moved or gone from the first on.
    ``slow`` is how long a slow one takes to answer. Its feed shows the latest ``most_listed`` articles.
    """

    name: str
    home: str
    language: str
    form: Form
    articles: tuple[MadeArticle, ...]
    quirk: Quirk = Quirk.NONE
    quirk_from: datetime | None = None
    quirk_until: datetime | None = None
    slow: timedelta = timedelta(milliseconds=300)
    most_listed: int = LISTED

    def listed(self, now: datetime) -> list[tuple[MadeArticle, Version]]:
        """The articles that its feed shows at a moment, the latest first, each with what it says."""
        shown = [(article, version) for article in self.articles if (version := article.version_at(now))]
        return sorted(shown, key=lambda one: one[0].at, reverse=True)[: self.most_listed]

    def moments(self) -> list[datetime]:
        """When anything about it changes, in order."""
        quirks = [moment for moment in (self.quirk_from, self.quirk_until) if moment]
        return sorted({*quirks, *(moment for article in self.articles for moment in article.moments())})
