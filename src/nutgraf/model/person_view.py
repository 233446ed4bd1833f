"""Somebody across the stories of a desk: what they go by, what they said, how it was quoted, what they hold."""

from dataclasses import dataclass

from nutgraf.model.found import StoryRow
from nutgraf.model.page import ArticleLine, Said
from nutgraf.model.page_compared import PagePosition, PageUtterance
from nutgraf.model.sentence import Name


@dataclass(frozen=True, slots=True, kw_only=True)
class CalledSo:
    """A name somebody goes by, in so many stories; ``doubt`` says in plain words what is doubtful about it, or "";
    ``ruled`` is whether a person said that it is theirs."""

    name: str
    stories: int
    doubt: str = ""
    ruled: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SaidIn:
    """One thing they said, on the page of ``story``. ``outlets`` carried it; ``at`` is when the first of them did, RFC 3339,
    "" where unknown."""

    story: str
    speaker: Name
    said: Said
    outlets: tuple[str, ...]
    at: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class QuotedIn:
    """One utterance as several accounts of ``story`` print it; ``varied`` is whether any of them prints other words, or
    fewer, inside the marks."""

    story: str
    utterance: PageUtterance
    varied: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class HoldsIn:
    """What they hold about one matter of ``story``."""

    story: str
    position: PagePosition


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonView:
    """Somebody on the pages of a desk. ``key`` is that of `nutgraf.model.found.PersonRow`; ``name`` the one most stories
    use, ``names`` all of them, the most used first; ``roles`` as printed, the latest first.

    ``stories`` are those looked through, the latest first, and so are ``said``, ``quoted`` and ``holds``; ``articles`` are
    those that are cited. ``different`` are names that a person said are somebody else's, each with its key.
    """

    key: str
    name: str
    names: tuple[CalledSo, ...]
    roles: tuple[str, ...]
    stories: tuple[StoryRow, ...]
    said: tuple[SaidIn, ...] = ()
    quoted: tuple[QuotedIn, ...] = ()
    holds: tuple[HoldsIn, ...] = ()
    articles: tuple[ArticleLine, ...] = ()
    different: tuple[tuple[str, str], ...] = ()
