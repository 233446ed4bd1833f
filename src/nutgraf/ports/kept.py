"""What a store keeps, as values: captures, versions, the steps of the stream of stories, pages."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from nutgraf.model.article import Article
from nutgraf.model.fate import Capture
from nutgraf.model.story import Placement, StoryEvent


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptCapture:
    """A capture as it was kept: ``digest`` is the hexadecimal SHA-256 of its bytes, ``at`` when it came. ``status`` and
    ``headers`` (names in lower case) are the server's, 0 and empty for a file."""

    digest: str
    at: datetime
    capture: Capture
    status: int = 0
    headers: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptVersion:
    """One version of an article: ``came`` when it was read, ``capture`` the digest of the bytes it was read from ("" where
    none were kept), ``cut`` whether its text is no longer (or never was) whole."""

    article: Article
    came: datetime
    capture: str = ""
    cut: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed:
    """One step of the stream of stories, numbered from 1 without gaps in the order in which it was taken: an article's
    version that was placed, or a person's correction (the arguments of a `Ledger` method, as JSON)."""

    number: int
    article: str = ""
    version: str = ""
    correction: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """A story as it stands after some steps: its members, or, with none, the living story it was ``merged`` into.
    ``fixed`` are the articles among its members that a person put or left there."""

    id: str
    members: tuple[Placement, ...] = ()
    merged: str = ""
    fixed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Steps:
    """What one transaction of the stream adds: the steps, the stories they changed, what happened, and, now and then, a
    snapshot of the whole stream as named blobs (an empty one: none this time)."""

    placed: Sequence[Placed] = ()
    changed: Sequence[Standing] = ()
    events: Sequence[StoryEvent] = ()
    snapshot: Mapping[str, bytes] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonOnPage:
    """Somebody a page tells of. ``key`` is that of `nutgraf.model.found.PersonRow`; ``names`` are all names they go by there."""

    key: str
    name: str
    role: str = ""
    names: tuple[str, ...] = ()
    mentions: int = 0
    statements: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class OutletOnPage:
    """An outlet of a page: ``first`` is how many of its claims it carried before all others; ``taken`` names the outlet or
    agency for each account it took from one, so a name may stand there more than once."""

    name: str
    articles: int = 0
    first: int = 0
    taken: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptPage:
    """A story's page as ``nutgraf.story/1``; ``made`` when, and from all steps up to number ``step``. ``cast`` and
    ``carriers`` are the people and outlets it is found by."""

    story: str
    json: str
    made: datetime
    step: int
    headline: str
    articles: int
    outlets: int
    origins: int
    disagreements: int
    cast: tuple[PersonOnPage, ...] = ()
    carriers: tuple[OutletOnPage, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """How far a desk is: ``versions`` of articles were kept, the stream of stories took ``steps``, the last pages were
    ``paged`` at a moment, ``pages`` of them, and ``said`` is how often people said or took back something of a page. As long
    as it is the same, so are stories and their pages; while ``versions`` are too, so is what is found of articles, but for
    words that were cut out."""

    versions: int
    steps: int
    paged: datetime | None
    pages: int
    said: int


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptCorrection:
    """What a person said of stories, by its ``number``: ``correction`` is JSON; whether it was taken up by now
    (``settled``), and why it could not be, or ""."""

    number: int
    correction: str
    at: datetime
    settled: bool
    problem: str = ""
