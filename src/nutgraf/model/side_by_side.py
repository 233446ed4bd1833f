"""Articles laid side by side: what they share, where they part, what only one of them has."""

from dataclasses import dataclass
from enum import StrEnum

from nutgraf.model.comparison import DisagreementKind, Judgement
from nutgraf.model.page import ArticleLine
from nutgraf.model.place import Place
from nutgraf.model.sentence import Citation


class RowKind(StrEnum):
    """Whether a row is told by several articles, told otherwise by some of them, told of by several in words that may or may
    not say the same, or told by one alone."""

    SHARED = "shared"
    DIFFERS = "differs"
    ALIKE = "alike"
    ALONE = "only-here"


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """A matter that the articles of a row put otherwise. ``values`` has one text for each article, as printed, "" where the
    row gives none; ``about`` is a noun phrase, ``why`` one plain sentence."""

    kind: DisagreementKind
    about: str
    judgement: Judgement
    why: str
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PlacedRow:
    """Sentences of several articles that tell of one matter, as places: for each article those in reading order, () where
    it has none. ``verbatim`` is whether all who tell it use the very same words."""

    kind: RowKind
    cells: tuple[tuple[Place, ...], ...]
    differences: tuple[Difference, ...] = ()
    verbatim: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SideRow:
    """A `PlacedRow` with its places opened: ``cells`` has for each article the words of its sentences."""

    kind: RowKind
    cells: tuple[tuple[Citation, ...], ...]
    differences: tuple[Difference, ...] = ()
    verbatim: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SideBySide:
    """Two to four articles in the order asked. Every sentence that is kept of them stands in one row, those of the first
    article in their order. ``stories`` has for each article the story it is in on its desk, "" for none. ``shortened`` is
    whether of some sentences only the opening words are shown."""

    articles: tuple[ArticleLine, ...]
    rows: tuple[SideRow, ...]
    stories: tuple[str, ...] = ()
    shortened: bool = False
