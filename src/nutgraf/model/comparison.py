"""What comparing the accounts of one story gives."""

from dataclasses import dataclass
from enum import StrEnum

from nutgraf.model.notes import NameKind, SourceKind
from nutgraf.model.span import Span
from nutgraf.model.when import When


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Some characters of one article: the seed of a citation."""

    article: str
    span: Span


class Likeness(StrEnum):
    SAME = "same"
    UNSURE = "unsure"


@dataclass(frozen=True, slots=True, kw_only=True)
class Alias:
    """A name somebody goes by, with the judgement that it is the same one and the reason for it."""

    name: str
    judgement: Likeness
    reason: str
    places: tuple[Place, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Entity:
    """Who or what is meant, across all accounts of a story. ``name`` is the form the page uses (the best known one).

    ``aliases`` hold every form printed, the page's own included; ``role`` is the most telling office printed.
    """

    id: int
    name: str
    kind: NameKind
    role: str = ""
    aliases: tuple[Alias, ...] = ()

    @property
    def mentions(self) -> int:
        return sum(len(alias.places) for alias in self.aliases)


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """One sentence, or part of one, of one account. ``attribution`` indexes the account's attributions, or is None."""

    article: str
    span: Span
    attribution: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """One assertion, gathered from all the places that make it; ``origins`` independent origins carry it (at least 1).

    ``score`` is the claim's weight for the story, 0..1: where it stands in its articles, how many names and numbers it
    shares with the story as a whole. Statements are in order of publication.
    """

    statements: tuple[Statement, ...]
    origins: int
    score: float


class DisagreementKind(StrEnum):
    NUMBER = "number"
    NAME = "name"
    DATE = "date"
    PLACE = "place"
    OUTCOME = "outcome"


class Judgement(StrEnum):
    CONFLICT = "conflict"
    UPDATE = "update"
    SLIP = "slip"
    UNSURE = "unsure"


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """One version within a disagreement: ``value`` as printed, and every place that prints it."""

    value: str
    places: tuple[Place, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Disagreement:
    """Versions of one claim that cannot all hold. ``about`` is a noun phrase, ``why`` one plain sentence."""

    kind: DisagreementKind
    about: str
    judgement: Judgement
    why: str
    versions: tuple[Version, ...]


class NodeKind(StrEnum):
    OUTLET = "outlet"
    WIRE = "wire"
    OFFICE = "office"
    PERSON = "person"
    DOCUMENT = "document"
    GROUP = "group"
    UNNAMED = "unnamed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Node:
    """Somebody in the origins graph. ``articles`` are those published by it (empty for those only cited)."""

    id: str
    name: str
    kind: NodeKind
    articles: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Edge:
    """``to`` took what it prints from ``origin``; ``cue`` is the word that says so ("citing"), or "same words"."""

    origin: str
    to: str
    cue: str
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class Origins:
    """The origins graph of a story. ``of_article`` maps each article id to the node its account goes back to."""

    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]
    of_article: tuple[tuple[str, str], ...]

    @property
    def count(self) -> int:
        """How many independent origins the articles go back to."""
        return len({root for _, root in self.of_article})

    def behind(self, articles: "set[str]") -> int:
        """How many independent origins stand behind these articles."""
        return len({root for article, root in self.of_article if article in articles})


class CopyKind(StrEnum):
    """Whether an article prints another outlet's words, or is a later state of one of its own outlet."""

    COPY = "copy"
    UPDATE = "update"


@dataclass(frozen=True, slots=True, kw_only=True)
class Copy:
    """``copy`` prints the words of ``original`` (article ids); ``share`` 0..1 of the copy's three-word runs are there.

    ``printed`` 0..1 is the share of its words, quotations included, that lie in three-word runs of the original.
    ``places`` are the longest passages in common, as (original's place, copy's place), in the copy's order.
    ``own`` are the passages, whole sentences, that only the copy has; ``left_out`` those that only the original has.
    """

    original: str
    copy: str
    share: float
    places: tuple[tuple[Place, Place], ...]
    kind: CopyKind = CopyKind.COPY
    printed: float = 0.0
    own: tuple[Place, ...] = ()
    left_out: tuple[Place, ...] = ()


class ExpectationState(StrEnum):
    OPEN = "open"
    MET = "met"
    MISSED = "missed"
    OVERTAKEN = "overtaken"


@dataclass(frozen=True, slots=True, kw_only=True)
class Expectation:
    """Something said to lie ahead. ``settled_by`` is the place that met, missed or overtook it.

    ``by`` is the speaker whose words they are, "" where it is the outlet itself. ``also`` are the places of other accounts
    that expect the same.
    """

    statement: Statement
    by: str
    by_kind: SourceKind
    due: When | None
    state: ExpectationState
    settled_by: Place | None = None
    also: tuple[Statement, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """Everything that comparing the accounts of one story gives."""

    entities: tuple[Entity, ...]
    claims: tuple[Claim, ...]
    disagreements: tuple[Disagreement, ...]
    origins: Origins
    expectations: tuple[Expectation, ...] = ()
    copies: tuple[Copy, ...] = ()
