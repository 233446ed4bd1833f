"""An outlet across the stories of a desk: what is known of it, what it carried first, what it took from others."""

from dataclasses import dataclass

from nutgraf.model.found import StoryRow
from nutgraf.model.keeping import OutletFact, Policy
from nutgraf.model.origin import GroundKind
from nutgraf.model.page import ArticleLine
from nutgraf.model.page_compared import PageRevision
from nutgraf.model.sentence import Citation, Sentence


@dataclass(frozen=True, slots=True, kw_only=True)
class FirstIn:
    """A claim of ``story`` that ``article`` of the outlet carried before all others; ``citation`` are its words, ``at``
    when it was published, RFC 3339, and ``others`` how many other outlets carry it."""

    story: str
    article: str
    claim: Sentence
    citation: Citation
    at: str
    others: int


@dataclass(frozen=True, slots=True, kw_only=True)
class TookFrom:
    """What the outlet prints in ``story`` was taken from ``origin``, as the words of ``citation`` say; ``cue`` is the
    telling one of them ("citing"), or "same words"."""

    story: str
    origin: str
    cue: str
    citation: Citation


@dataclass(frozen=True, slots=True, kw_only=True)
class EditedIn:
    """What the outlet did to an article of ``story`` after it was published."""

    story: str
    revision: PageRevision


@dataclass(frozen=True, slots=True, kw_only=True)
class OutletView:
    """An outlet of the desk. ``policy`` is how its texts are kept: the one a person set for it, or that for all outlets.

    ``stories`` are those looked through, the latest first, and so are ``first``, ``took`` and ``edited``. ``grounds``
    counts its articles there by what they stand on directly; ``silent`` how many of ``edited`` changed something that
    matters without a word. ``articles`` are its own in those stories.
    """

    name: str
    host: str
    facts: tuple[OutletFact, ...]
    policy: Policy
    stories: tuple[StoryRow, ...]
    grounds: tuple[tuple[GroundKind, int], ...] = ()
    first: tuple[FirstIn, ...] = ()
    took: tuple[TookFrom, ...] = ()
    edited: tuple[EditedIn, ...] = ()
    silent: int = 0
    articles: tuple[ArticleLine, ...] = ()
