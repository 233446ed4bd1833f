"""What a store in memory holds: plain dictionaries of values that never change."""

from collections.abc import Mapping
from copy import copy
from dataclasses import dataclass, field, fields, is_dataclass, replace
from datetime import UTC, datetime
from types import MappingProxyType
from typing import Any, TypeVar

from nutgraf.model.access import Session, Token, User
from nutgraf.model.article import Article
from nutgraf.model.entry_state import KeptEntry
from nutgraf.model.feed import KeptFeed
from nutgraf.model.hook import Delivery, Hook
from nutgraf.model.keeping import OutletFact, Policy
from nutgraf.model.notes import Notes
from nutgraf.model.ruling import KeptRuling
from nutgraf.model.settings import Settings
from nutgraf.model.site_note import SiteFile, SiteNote
from nutgraf.model.story import StoryEvent
from nutgraf.ports.store import KeptCapture, KeptPage, KeptVersion, Placed, Standing

Row = TypeVar("Row")


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """What is told of a story's articles as they were when steps changed it last, at ``changed``, up to ``step``;
    ``carriers`` are the outlets by their names in lower case."""

    headline: str
    outlets: int
    carriers: frozenset[str]
    languages: tuple[str, ...]
    since: datetime | None
    last: datetime | None
    changed: datetime
    step: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """A person's correction; ``problem`` is "" where it waits or was taken up."""

    correction: str
    at: datetime
    settled: bool = False
    problem: str = ""


@dataclass(slots=True, kw_only=True)
class Books:
    """Everything, by what it is asked for; of each kind in the order in which it was first kept."""

    settings: Settings
    feeds: dict[str, KeptFeed] = field(default_factory=dict)
    entries: dict[str, KeptEntry] = field(default_factory=dict)
    captures: dict[str, KeptCapture | None] = field(default_factory=dict)  # None where the bytes went
    versions: dict[str, tuple[KeptVersion, ...]] = field(default_factory=dict)
    turns: dict[tuple[str, str], int] = field(default_factory=dict)  # the how many-th version was kept
    notes: dict[tuple[str, str, str], Notes] = field(default_factory=dict)
    placed: list[Placed] = field(default_factory=list)
    snapshot: tuple[int, Mapping[str, bytes]] = field(default=(0, MappingProxyType({})))
    stories: dict[str, Standing] = field(default_factory=dict)
    lines: dict[str, Line] = field(default_factory=dict)
    homes: dict[str, str] = field(default_factory=dict)
    events: list[StoryEvent] = field(default_factory=list)
    pages: dict[str, KeptPage] = field(default_factory=dict)
    page_lasts: dict[str, datetime | None] = field(
        default_factory=dict
    )  # a story's last article when its page was kept
    corrections: dict[int, Said] = field(default_factory=dict)
    facts: dict[tuple[str, str, str, str], OutletFact] = field(default_factory=dict)
    policies: dict[str, Policy] = field(default_factory=dict)
    sites: dict[tuple[str, SiteFile], SiteNote] = field(default_factory=dict)
    users: dict[str, User] = field(default_factory=dict)
    sessions: dict[str, Session] = field(default_factory=dict)
    tokens: dict[str, Token] = field(default_factory=dict)
    rulings: list[KeptRuling] = field(default_factory=list)
    hooks: dict[str, Hook] = field(default_factory=dict)
    deliveries: dict[str, Delivery] = field(default_factory=dict)

    def as_they_are(self) -> dict[str, Any]:
        """A copy of every book, which `put_back` takes."""
        return {one.name: copy(getattr(self, one.name)) for one in fields(self)}

    def put_back(self, before: Mapping[str, Any]) -> None:
        """Makes all as it was before."""
        for name, book in before.items():
            setattr(self, name, book)

    def latest(self, article: str) -> Article | None:
        """The latest version of an article."""
        versions = self.versions.get(article)
        return versions[-1].article if versions else None

    def version(self, article: str, version: str) -> KeptVersion | None:
        """One version of an article."""
        return next((one for one in self.versions.get(article, ()) if one.article.version == version), None)

    def living(self, story: str) -> Standing | None:
        """The living story that an id leads to."""
        standing, seen = self.stories.get(story), {story}
        while standing is not None and standing.merged and standing.merged not in seen:
            seen.add(standing.merged)
            standing = self.stories.get(standing.merged)
        return standing if standing is not None and not standing.merged else None


def in_utc(row: Row) -> Row:
    """A row with its times in UTC; an article keeps the zones that it was printed with."""
    if not is_dataclass(row) or isinstance(row, Article | Notes | type):
        return row
    there = {one.name: getattr(row, one.name) for one in fields(row)}
    changed = {name: _utc(value) for name, value in there.items() if isinstance(value, datetime) or is_dataclass(value)}
    return replace(row, **changed)


def _utc(value: Any) -> Any:
    return value.astimezone(UTC) if isinstance(value, datetime) else in_utc(value)
