"""Addresses that announce articles, and what they announce."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

from nutgraf.model.asking import Validators
from nutgraf.model.fate import Ending


class FeedKind(StrEnum):
    """How an address announces articles."""

    FEED = "feed"
    SITEMAP = "sitemap"
    PAGE = "home page"


@dataclass(frozen=True, slots=True, kw_only=True)
class Feed:
    """An address that announces articles. ``folder`` is where its owner filed it ("Harbours/North", "" for none),
    ``home`` the page it belongs to; ``title``, ``home`` and ``language`` are "" until they are known."""

    address: str
    kind: FeedKind = FeedKind.FEED
    title: str = ""
    folder: str = ""
    home: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedState:
    """How a feed goes.

    ``asked`` is when it was last asked, ``due`` from when on it may be asked again (None: at once), ``every`` how long
    is waited between two askings, ``spoke`` when it last announced something new. ``validators`` and ``digest`` (of the
    bytes) stand for what was kept of it. ``failures`` counts those in a row; ``ending`` and ``reason`` are of the last
    asking, "" where it went well. ``retired`` says why the feed is not asked any more, "" while it is.
    """

    asked: datetime | None = None
    due: datetime | None = None
    every: timedelta = timedelta(hours=1)
    spoke: datetime | None = None
    validators: Validators = field(default_factory=Validators)
    digest: str = ""
    failures: int = 0
    ending: Ending | None = None
    reason: str = ""
    retired: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptFeed:
    """A feed of the desk with how it goes. ``added`` is when a person added it; ``entries`` counts what it announced."""

    feed: Feed
    added: datetime
    state: FeedState = field(default_factory=FeedState)
    entries: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One announcement of an article at ``address`` (http or https, cleaned). All else is as the feed tells it, plain
    text without markup, "" or None where it tells nothing; ``published`` and ``updated`` have a zone."""

    address: str
    headline: str = ""
    summary: str = ""
    published: datetime | None = None
    updated: datetime | None = None
    language: str = ""
    outlet: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedReading:
    """What was read in a capture of a feed, a sitemap or a home page.

    ``entries`` in the order given, each address once, the newest few thousand at most. ``further`` are sitemaps that a
    sitemap index leads to, those that changed last first; ``further_untold`` is whether it does not tell of each when it
    changed, so that what they hold may change while it stays as it is. ``pause`` is how long the feed itself asks to wait (ttl, sy:updatePeriod), None where it
    says nothing. ``problem`` says in a plain sentence why nothing could be read, "" where something was; ``odd`` what
    was wrong with it though it was read ("not well-formed at line 3").
    """

    kind: FeedKind
    title: str = ""
    home: str = ""
    language: str = ""
    entries: tuple[Entry, ...] = ()
    further: tuple[str, ...] = ()
    further_untold: bool = False
    pause: timedelta | None = None
    problem: str = ""
    odd: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedList:
    """What was read in an OPML file: feeds with their folders, each address once, and what could not be taken."""

    feeds: tuple[Feed, ...] = ()
    title: str = ""
    problems: tuple[str, ...] = ()
