"""What a desk needs to keep: one store of several shelves. One writer, many readers; every change is whole or not at all.

Times have a zone and come back in UTC, to the microsecond; a `Stamp` in an article keeps its own zone. Articles, notes
and pages come back as they were, whatever code points they hold; in other texts half a surrogate pair may come back as
a question mark. Whatever is given twice is kept once. Rows that are asked for and not there are None, never an
exception; what is written to a version or a story that is not there is a `nutgraf.errors.WrongUse`; what the disk or
the file refuses is a `BrokenDesk` or `DeskBusy` with a message that says what to do. Rows that an order does not part stand as they were first kept; texts
are ordered by code points. ``most`` is how many are given at most. What is gone through one at a time may or may not
hold what is kept meanwhile.
"""

from collections.abc import Sequence
from contextlib import AbstractContextManager
from datetime import datetime
from typing import Protocol

from nutgraf.model.keeping import OutletFact, Policy
from nutgraf.model.settings import Settings
from nutgraf.model.site_note import SiteFile, SiteNote
from nutgraf.ports.article_shelf import ArticleShelf
from nutgraf.ports.feed_shelves import EntryShelf, FeedShelf
from nutgraf.ports.kept import (
    KeptCapture,
    KeptCorrection,
    KeptPage,
    KeptVersion,
    OutletOnPage,
    PersonOnPage,
    Placed,
    Progress,
    Standing,
    Steps,
)
from nutgraf.ports.people_shelves import AccessShelf, HookShelf, RulingShelf
from nutgraf.ports.story_shelf import StoryShelf

__all__ = [
    "AccessShelf",
    "ArticleShelf",
    "EntryShelf",
    "FeedShelf",
    "HookShelf",
    "KeptCapture",
    "KeptCorrection",
    "KeptPage",
    "KeptVersion",
    "OutletOnPage",
    "OutletShelf",
    "PersonOnPage",
    "Placed",
    "Progress",
    "RulingShelf",
    "SiteShelf",
    "Standing",
    "Steps",
    "Store",
    "StoryShelf",
]


class OutletShelf(Protocol):
    """What people say of outlets, and how their texts are kept."""

    def keep_facts(self, facts: Sequence[OutletFact]) -> int:
        """Adds facts; how many are new. One with the same outlet (in any case), field, source and value keeps the later
        date."""
        ...

    def facts(self, outlet: str = "") -> tuple[OutletFact, ...]:
        """Facts of one outlet (any case), or all, by outlet (in lower case), field, value and source."""
        ...

    def set_policy(self, policy: Policy) -> None:
        """Puts ``policy`` in place of the one for the same outlet."""
        ...

    def policies(self) -> tuple[Policy, ...]:
        """All policies by outlet; the one for all outlets, "", comes first."""
        ...

    def drop_policy(self, outlet: str) -> bool:
        """Forgets the policy for an outlet; whether there was one."""
        ...


class SiteShelf(Protocol):
    """What sites said in their robots.txt and tdmrep.json, so that a desk that is run anew need not ask at once again."""

    def get(self, site: str, what: SiteFile) -> SiteNote | None: ...

    def keep(self, notes: Sequence[SiteNote]) -> None:
        """Puts each in place of the one of the same site and file, in one."""
        ...

    def forget(self, asked: datetime) -> int:
        """Forgets what was asked for before; how many notes."""
        ...


class Store(Protocol):
    """Everything a desk keeps."""

    @property
    def feeds(self) -> FeedShelf: ...
    @property
    def entries(self) -> EntryShelf: ...
    @property
    def articles(self) -> ArticleShelf: ...
    @property
    def stories(self) -> StoryShelf: ...
    @property
    def outlets(self) -> OutletShelf: ...
    @property
    def sites(self) -> SiteShelf: ...
    @property
    def access(self) -> AccessShelf: ...
    @property
    def rulings(self) -> RulingShelf: ...
    @property
    def hooks(self) -> HookShelf: ...

    def settings(self) -> Settings:
        """What was set last, or what the desk was made with."""
        ...

    def set_settings(self, settings: Settings) -> None: ...

    def progress(self) -> Progress:
        """How far the desk is now, whoever brought it there. It may be asked for with each request: that takes microseconds
        while nobody writes."""
        ...

    def change(self) -> AbstractContextManager[None]:
        """All that is written inside is kept together or, where an exception leaves it, not at all. May be nested: the
        outermost one counts, so an exception caught between two of them takes nothing back. What is read inside is as
        written so far. A single write outside any is a change of its own."""
        ...

    def close(self) -> None: ...
