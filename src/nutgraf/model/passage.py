"""Cited words where they stand."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """The characters ``start`` to ``end`` of one version of an article, in their paragraph.

    ``exact`` are the characters, ``before`` and ``after`` the rest of the paragraph around them, all as kept; of a long
    paragraph only what is near (then ``begins`` or ``ends`` is False). All are "" where the text is not kept that far.
    ``number`` counts the versions of the article from 1, of ``versions``; ``came`` is when this one was read. ``published``
    is RFC 3339, "" where unknown.
    """

    article: str
    version: str
    start: int
    end: int
    outlet: str
    headline: str
    url: str
    language: str
    published: str
    number: int
    versions: int
    came: datetime
    exact: str = ""
    before: str = ""
    after: str = ""
    begins: bool = True
    ends: bool = True
