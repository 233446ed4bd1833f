"""A day's stories in brief."""

from dataclasses import dataclass
from datetime import date

from nutgraf.model.found import StoryRow
from nutgraf.model.page import ArticleLine, PageExpectation
from nutgraf.model.page_compared import NewThing, PageDisagreement
from nutgraf.model.sentence import Sentence


@dataclass(frozen=True, slots=True, kw_only=True)
class DigestStory:
    """One story of the day: parts of its page, each sentence with its citations.

    ``row`` is its line in the list of stories; ``headline`` is None where its page has none. ``new`` is what came that day
    and ``added`` of how many articles; ``differs`` where accounts part, ``expected`` what still lies ahead. ``lines`` are
    the articles that are cited, in the order in which a reader meets them.
    """

    row: StoryRow
    headline: Sentence | None
    highlights: tuple[Sentence, ...] = ()
    new: tuple[NewThing, ...] = ()
    added: int = 0
    differs: tuple[PageDisagreement, ...] = ()
    expected: tuple[PageExpectation, ...] = ()
    lines: tuple[ArticleLine, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Digest:
    """The stories of one ``day``, the weightiest first.

    ``also`` are those told in a line. ``articles`` and ``outlets`` count what came that day, ``feeds`` those that were
    asked; ``failed`` are feeds that could not be heard, with the reason, and ``unread`` counts addresses that were
    announced and could not be read.
    """

    day: date
    stories: tuple[DigestStory, ...] = ()
    also: tuple[StoryRow, ...] = ()
    articles: int = 0
    outlets: int = 0
    feeds: int = 0
    failed: tuple[tuple[str, str], ...] = ()
    unread: int = 0
