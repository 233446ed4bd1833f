"""How each input ended."""

from dataclasses import dataclass
from enum import StrEnum

from nutgraf.model.article import Article


class Ending(StrEnum):
    """The ways an address or a file can end; each input ends in exactly one."""

    KEPT = "kept"
    COPY = "copy"
    EARLIER = "earlier version"
    EMPTY = "empty"
    BINARY = "binary"
    TOO_LARGE = "too large"
    UNREADABLE = "unreadable"
    NO_ARTICLE = "no article"
    NOT_FOUND = "not found"
    REFUSED = "refused"
    UNREACHABLE = "unreachable"
    TIMED_OUT = "timed out"
    WRONG_TYPE = "wrong type"
    RESERVED = "rights reserved"


@dataclass(frozen=True, slots=True, kw_only=True)
class Fate:
    """How one input ended: ``reason`` is a plain English sentence for a newcomer; ``article`` its id when kept."""

    address: str
    ending: Ending
    reason: str
    article: str = ""

    @property
    def good(self) -> bool:
        """Whether nothing was lost: the words are kept, here, as an earlier version, or in the article they copy."""
        return self.ending in (Ending.KEPT, Ending.COPY, Ending.EARLIER)


@dataclass(frozen=True, slots=True, kw_only=True)
class Capture:
    """The bytes of one address. ``kind`` is the media type as told ("text/html", "" where unknown)."""

    address: str
    body: bytes
    kind: str = ""
    charset: str = ""
    url: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What reading gave: articles (several for JSON Lines) and one fate for each input read.

    ``earlier`` are earlier versions of those among ``articles``, the oldest first.
    """

    articles: tuple[Article, ...] = ()
    fates: tuple[Fate, ...] = ()
    earlier: tuple[Article, ...] = ()
