"""The story page: the one value that every door renders."""

from dataclasses import dataclass

from nutgraf.model.comparison import CopyKind, ExpectationState
from nutgraf.model.notes import AttributionKind, NameKind
from nutgraf.model.origin import GroundKind, Origins
from nutgraf.model.page_compared import (
    NewSince,
    PageClaim,
    PageDisagreement,
    PagePosition,
    PageRevision,
    PageRounding,
    PageUtterance,
)
from nutgraf.model.sentence import Citation, Name, Sentence
from nutgraf.model.when import Known, When

SCHEMA = "nutgraf.story/1"


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """One thing somebody said. ``cue`` is the word the article uses ("warned"), or ""."""

    sentence: Sentence
    kind: AttributionKind
    cue: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Opinion:
    """What one speaker said in this story."""

    speaker: Name
    statements: tuple[Said, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PageEdge:
    """An edge of the origins graph with the citation of the words that say so."""

    origin: str
    to: str
    cue: str
    citation: Citation


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelineEntry:
    """Something that happened, or is expected, at a time; ``expected`` where it lay ahead when it was printed."""

    when: When
    sentence: Sentence
    expected: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PageExpectation:
    """Something said to lie ahead; ``settled_by`` cites what met, missed or overtook it."""

    by: Name
    due: When | None
    state: ExpectationState
    sentence: Sentence
    settled_by: Citation | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody the story is about. ``doubt`` says in plain words what is doubtful about an alias, or ""."""

    name: str
    kind: NameKind
    role: str
    aliases: tuple[str, ...]
    mentions: int
    doubt: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Prints:
    """Whose words an article prints: those of the article with the id ``of``, or of an earlier state of itself.

    ``share`` 0..1 of its words below the headline lie in three-word runs of the other. ``own`` cites the opening words
    of passages that only it has, ``left_out`` those of passages that only the other has: a few of ``own_passages``
    and ``left_out_passages``, never more than a short quotation each.
    """

    of: str
    kind: CopyKind
    share: float
    own_passages: int = 0
    left_out_passages: int = 0
    own: tuple[Citation, ...] = ()
    left_out: tuple[Citation, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleLine:
    """One article of the story's coverage. Times are RFC 3339 with zone, "" where unknown.

    ``time_known`` is how the time came to be known and ``time_note`` what was guessed; ``origin`` names the origin its
    account goes back to; ``placed`` says why the article is in this story, with ``score`` 0..1; ``prints`` whose words
    it prints; ``ground`` is what it stands on directly, and ``ground_why`` the plain reason. ``cut_at`` is the character
    of its text at which the kept one ends, where only its beginning is kept; ``words`` and all else are of that.
    """

    id: str
    version: str
    outlet: str
    headline: str
    url: str
    published: str
    updated: str
    language: str
    words: int
    fate: str
    time_known: Known | None = None
    time_note: str = ""
    origin: str = ""
    placed: str = ""
    score: float = 1.0
    address: str = ""
    prints: Prints | None = None
    ground: GroundKind | None = None
    ground_why: str = ""
    cut_at: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryPage:
    """One story, ready to be shown. Every sentence of it carries citations that were opened and checked.

    ``outlets`` counts those that publish it, ``origins`` the independent origins behind them. ``notes`` are honest
    remarks for the reader ("One account only."). ``claims`` are those that two accounts or more treat, the weightiest first.
    ``new`` is what came after a moment that was asked for. Times are RFC 3339 with zone, "" where unknown.
    """

    id: str
    language: str
    headline: Sentence | None
    first_published: str
    updated: str
    outlets: int
    origins: int
    highlights: tuple[Sentence, ...]
    story: tuple[tuple[Sentence, ...], ...]
    opinions: tuple[Opinion, ...]
    disagreements: tuple[PageDisagreement, ...]
    graph: Origins
    edges: tuple[PageEdge, ...]
    timeline: tuple[TimelineEntry, ...]
    expectations: tuple[PageExpectation, ...]
    people: tuple[Person, ...]
    articles: tuple[ArticleLine, ...]
    notes: tuple[str, ...] = ()
    claims: tuple[PageClaim, ...] = ()
    roundings: tuple[PageRounding, ...] = ()
    quotations: tuple[PageUtterance, ...] = ()
    positions: tuple[PagePosition, ...] = ()
    revisions: tuple[PageRevision, ...] = ()
    new: NewSince | None = None
