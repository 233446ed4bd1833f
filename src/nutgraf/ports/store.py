"""What a desk needs to keep: one store of several shelves. One writer, many readers; every change is whole or not at all.

Times have a zone and come back in UTC, to the microsecond; a `Stamp` in an article keeps its own zone. Articles, notes
and pages come back as they were, whatever code points they hold; in other texts half a surrogate pair may come back as
a question mark. Whatever is given twice is kept once. Rows that are asked for and not there are None, never an
exception; what is written to a version or a story that is not there is a `nutgraf.errors.WrongUse`; what the disk or
the file refuses is a `BrokenDesk` or `DeskBusy` with a message that says what to do. Rows that an order does not part stand as they were first kept; texts
are ordered by code points. ``most`` is how many are given at most. What is gone through one at a time may or may not
hold what is kept meanwhile.
"""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

from nutgraf.model.article import Article
from nutgraf.model.entry_state import KeptEntry
from nutgraf.model.fate import Capture, Ending
from nutgraf.model.feed import Entry, Feed, FeedState, KeptFeed
from nutgraf.model.found import Hit, StoryRow, Wanted
from nutgraf.model.keeping import OutletFact, Policy
from nutgraf.model.notes import Notes
from nutgraf.model.settings import Settings
from nutgraf.model.site_note import SiteFile, SiteNote
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
class KeptPage:
    """A story's page as ``nutgraf.story/1``; ``made`` when, and from all steps up to number ``step``."""

    story: str
    json: str
    made: datetime
    step: int
    headline: str
    articles: int
    outlets: int
    origins: int
    disagreements: int


class FeedShelf(Protocol):
    """The feeds of the desk, by address. ``entries`` counts what a feed was the first to announce under its address,
    also before it was forgotten and added again."""

    def add(self, feeds: Sequence[Feed], at: datetime) -> int:
        """Adds those that are not there yet; how many. One that was retired is taken up again: due at once, without
        failures, not counted; its folder and title become those given, where they are."""
        ...

    def all(self) -> tuple[KeptFeed, ...]:
        """All feeds, by folder, title and address."""
        ...

    def get(self, address: str) -> KeptFeed | None: ...

    def due(self, now: datetime) -> tuple[KeptFeed, ...]:
        """Feeds that are not retired and due, those that wait longest first: never asked ones before all, then those
        without a due time, then by it and by when they were asked."""
        ...

    def keep(
        self, address: str, state: FeedState, entries: Sequence[Entry], at: datetime, feed: Feed | None = None
    ) -> int:
        """In one: what a feed announced, and how it goes from now on; ``feed`` is what is known of it by now, also
        another address it has moved to (where a feed is there already, the two become one: this one, with the
        entries of both). How many of ``entries`` are new to the desk: those are announced at ``at`` by ``address``, and
        due; known ones stay as they are. Of a feed that was forgotten meanwhile only the entries are kept."""
        ...

    def remove(self, address: str) -> bool:
        """Forgets a feed; what it announced stays. Whether there was one."""
        ...


class EntryShelf(Protocol):
    """The announced and imported addresses, each with its one fate. Two addresses of one `nutgraf.text.urls.url_key` are
    one; what is no address of the web (a path) stands for itself."""

    def get(self, address: str) -> KeptEntry | None: ...

    def all(self) -> Iterator[KeptEntry]:
        """Every entry, one at a time, in the order in which they were first kept: that of their announcement."""
        ...

    def add(self, entries: Sequence[KeptEntry]) -> int:
        """Adds those whose address is not there yet; how many."""
        ...

    def due(self, now: datetime, most: int) -> tuple[KeptEntry, ...]:
        """Entries that are due, first those that have no fate yet, oldest announcement first, then those that have been
        due longest. What is due more than `nutgraf.model.entry_state.LONGEST_WAIT` after ``now`` is due too, and comes
        last among those with a fate: the clock was ahead when it was kept."""
        ...

    def keep(self, entry: KeptEntry) -> None:
        """Puts ``entry`` in place of the one of the same address, or adds it."""
        ...

    def fated(
        self, ending: Ending | None = None, since: datetime | None = None, most: int = 50
    ) -> tuple[KeptEntry, ...]:
        """Entries with their fates (``fated`` is set too), from the moment ``since`` on, the latest first, of one moment
        the one that was first kept last."""
        ...

    def counts(self) -> Mapping[Ending | None, int]:
        """How many entries ended how, never 0; None counts those that wait for their first fate."""
        ...

    def next_due(self) -> datetime | None:
        """When the first of all entries is due, also where that is over; None where none ever is."""
        ...


class ArticleShelf(Protocol):
    """Captures, the articles read from them, and what was found in those."""

    def keep_capture(self, kept: KeptCapture) -> None:
        """Keeps bytes; of two captures with one digest the first one stands, unless its bytes went."""
        ...

    def capture(self, digest: str) -> KeptCapture | None:
        """The capture with these bytes, None where they are not there, or not any more."""
        ...

    def captures(self) -> Iterator[KeptCapture]:
        """All captures that still have their bytes, in the order in which they were kept, one at a time."""
        ...

    def keep(self, version: KeptVersion, *, latest: bool = True) -> bool:
        """Keeps a version of an article; False where that version is there, which stays as it is. The latest version kept is the article;
        one that is not ``latest`` stands before all versions that are there."""
        ...

    def get(self, article: str) -> Article | None:
        """The latest version."""
        ...

    def versions(self, article: str) -> tuple[KeptVersion, ...]:
        """All versions, the earliest first."""
        ...

    def latest(self, articles: Sequence[str]) -> list[Article]:
        """The latest versions of those that are there, in the order asked, as often as asked."""
        ...

    def all(self) -> Iterator[KeptVersion]:
        """Every version, one at a time: article by article as their first versions were kept, and of each article in
        the order of `versions`."""
        ...

    def count(self) -> int:
        """How many articles there are."""
        ...

    def copies_of(self, version: str) -> tuple[str, ...]:
        """The ids of articles whose latest version is ``version``, in the order in which they came."""
        ...

    def full_id(self, beginning: str) -> tuple[str, ...]:
        """Up to three ids that begin so, in order."""
        ...

    def notes(self, article: str, version: str, by: str) -> Notes | None:
        """What tagger ``by`` found in a version."""
        ...

    def keep_notes(self, article: str, version: str, notes: Notes, by: str) -> None:
        """``by`` is the tagger that was asked (notes.by may be the rules, where they stood in for it). The last notes
        given stand."""
        ...

    def unnoted(self, by: str, most: int) -> list[Article]:
        """Latest versions that there are no notes of tagger ``by`` to, in the order in which they were kept."""
        ...

    def older_than(self, came: datetime, outlet: str) -> list[KeptVersion]:
        """Versions with a text that is more than metadata (more than its headline), that came before, of an outlet
        (`Policy.outlet`, in any case; "": of all), in the order in which they came."""
        ...

    def cut(self, version: KeptVersion) -> None:
        """Puts a version with less text in place of the whole one, of the same article and version: its notes and its
        capture's bytes go, the latter also where other articles were read from them. It stands where the whole one
        stood, and `search` finds what is left."""
        ...

    def search(self, wanted: Wanted) -> list[Hit]:
        """Articles whose latest version holds all words and phrases (`nutgraf.store.searching`), best first; without
        text, the latest first, undated ones last. Where the text holds signs alone, nothing is found. ``since`` and
        ``until`` are included; where one is given undated articles are left out. What stands in a headline counts for
        more; the passage is that of `nutgraf.store.passages`, without text where the body begins. Of two that are
        equally good, or of one moment, the one that was first kept last comes first."""
        ...


class StoryShelf(Protocol):
    """The stream of stories: the steps it took, a snapshot of it, the stories as they stand, and their pages.

    Wherever a story is asked for, any id it ever had will do: a merged one is followed. What a `StoryRow` tells of
    articles is how they were when the steps that changed the story last were kept: ``outlets`` counts their names,
    ``languages`` are those that are known, the most frequent first, then by code; ``since`` and ``last`` are their stamps.
    ``headline``, ``origins`` and ``disagreements`` are those of its page; without one (or a headline on it) it has the
    first headline among its members, its outlets for origins, and no disagreements.
    """

    def unplaced(self) -> list[str]:
        """The ids of articles whose latest version was not placed yet, in order of time (`nutgraf.model.article.in_time`)."""
        ...

    def snapshot(self) -> tuple[int, Mapping[str, bytes]]:
        """The last snapshot with the number of the last step in it; 0 and nothing where there is none."""
        ...

    def steps_after(self, number: int) -> Iterator[tuple[Placed, Article | None]]:
        """The steps after ``number`` in their order, each with the version that was placed in it, None for a correction."""
        ...

    def keep(self, steps: Steps, at: datetime) -> None:
        """Adds ``steps`` in one transaction. Versions and articles that they speak of must be there, and steps follow
        each other without gaps: else `nutgraf.errors.WrongUse`, and nothing is kept. Stories that changed, changed
        ``at``."""
        ...

    def ask_correction(self, correction: str, at: datetime) -> int:
        """Keeps what a person says until the stream takes it up; its number, from 1, never given again."""
        ...

    def asked_corrections(self) -> tuple[tuple[int, str], ...]:
        """What people said and the stream has not taken up, in order."""
        ...

    def settle_correction(self, number: int, problem: str = "") -> None:
        """A correction was taken up, or could not be for this reason."""
        ...

    def correction_problem(self, number: int) -> str:
        """Why a correction could not be taken up; "" where it was, or still waits."""
        ...

    def get(self, story: str) -> Standing | None:
        """A living story by any id it ever had (a merged one is followed)."""
        ...

    def full_id(self, beginning: str) -> tuple[str, ...]:
        """Up to three ids of living stories that begin so, in order."""
        ...

    def home(self, article: str) -> str:
        """The id of the living story an article is in, or ""."""
        ...

    def rows(self, wanted: Wanted) -> list[StoryRow]:
        """Living stories that have an article as wanted by text, outlet and language at once, and whose last one is as
        wanted by ``since`` and ``until``; those with most origins, articles and fresh news first: by
        `nutgraf.store.ranking.rank`."""
        ...

    def row(self, story: str) -> StoryRow | None: ...

    def log(self, about: str = "") -> list[StoryEvent]:
        """What happened to all stories, to one (with all that was merged into it), or to an article, in the
        order in which it was kept."""
        ...

    def whole_log(self) -> Iterator[StoryEvent]:
        """What `log` tells of all stories, one at a time."""
        ...

    def stale(self, fewest: int) -> list[str]:
        """Living stories of at least ``fewest`` articles that changed after the last step of their page, or have no
        page; those that `rows` puts first come first."""
        ...

    def keep_page(self, page: KeptPage) -> None:
        """Puts ``page`` in place of the page of a living story, `WrongUse` where that is none (any more). The page of a
        story goes when that is merged into another."""
        ...

    def page(self, story: str) -> KeptPage | None: ...


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

    def settings(self) -> Settings:
        """What was set last, or what the desk was made with."""
        ...

    def set_settings(self, settings: Settings) -> None: ...

    def change(self) -> AbstractContextManager[None]:
        """All that is written inside is kept together or, where an exception leaves it, not at all. May be nested: the
        outermost one counts, so an exception caught between two of them takes nothing back. What is read inside is as
        written so far. A single write outside any is a change of its own."""
        ...

    def close(self) -> None: ...
