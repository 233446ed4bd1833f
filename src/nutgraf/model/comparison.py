"""What comparing the accounts of one story gives."""

from dataclasses import dataclass
from enum import StrEnum

from nutgraf.model.claim import Claim
from nutgraf.model.notes import NameKind, SourceKind
from nutgraf.model.origin import Origins
from nutgraf.model.place import Place, Statement
from nutgraf.model.position import Position
from nutgraf.model.quotation import Utterance
from nutgraf.model.revision import Revision
from nutgraf.model.when import When


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
    def names(self) -> tuple[str, ...]:
        """All names they go by."""
        return tuple(alias.name for alias in self.aliases)

    @property
    def mentions(self) -> int:
        return sum(len(alias.places) for alias in self.aliases)


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Rounding:
    """No disagreement: one figure, rounded or hedged by some. ``exact`` is the most exact printing."""

    about: str
    exact: str
    versions: tuple[Version, ...]


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
    roundings: tuple[Rounding, ...] = ()
    quotations: tuple[Utterance, ...] = ()
    positions: tuple[Position, ...] = ()
    revisions: tuple[Revision, ...] = ()
