"""A sentence of a page with its citations, and whoever a page names."""

from dataclasses import dataclass
from enum import StrEnum

from nutgraf.model.notes import SourceKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Citation:
    """These characters of this version of this article; fields follow the W3C Web Annotation selectors.

    ``exact`` is the kept text from ``start`` to ``end``; ``prefix`` and ``suffix`` are the words around it.
    """

    article: str
    version: str
    start: int
    end: int
    exact: str
    prefix: str = ""
    suffix: str = ""


class ChangeKind(StrEnum):
    """Why a sentence prints other words than its article: a day resolved, a name made uniform, a pronoun resolved."""

    DAY = "day"
    NAME = "name"
    REFERENCE = "reference"


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """The sentence's characters ``start`` to ``end`` stand where the cited text has ``was`` ("" where it has nothing)."""

    kind: ChangeKind
    start: int
    end: int
    was: str


class Making(StrEnum):
    """How a sentence was made."""

    EXTRACTED = "extracted"
    JOINED = "joined"
    MODEL = "model"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """A sentence of the page. It cannot be made without a citation.

    ``origins`` is how many independent origins carry it (at least 1). ``changes`` declare every word that differs
    from the cited text. Raises ValueError without a citation.
    """

    text: str
    citations: tuple[Citation, ...]
    origin: Making = Making.EXTRACTED
    changes: tuple[Change, ...] = ()
    origins: int = 1

    def __post_init__(self) -> None:
        if not self.citations:
            raise ValueError("a sentence without a citation cannot be shown")
        if not self.text.strip():
            raise ValueError("a sentence without words cannot be shown")


@dataclass(frozen=True, slots=True, kw_only=True)
class Name:
    """Somebody as the page calls them. ``role`` is their office as an article prints it, or ""."""

    name: str
    kind: SourceKind
    role: str = ""
