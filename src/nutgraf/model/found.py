"""What is asked of a desk, and what it finds."""

from dataclasses import dataclass, field
from datetime import datetime

from nutgraf.model.fate import Ending


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What is looked for; an empty field asks for nothing. ``text`` holds words and "phrases in quotation marks", all
    of which must stand in the article; ``outlet`` is part of a name or host; ``language`` two letters; ``since`` and
    ``until`` a moment of publication (of the latest article, for stories); ``most`` how many are given at most."""

    text: str = ""
    outlet: str = ""
    language: str = ""
    since: datetime | None = None
    until: datetime | None = None
    most: int = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """One article that was found, best first. ``start`` and ``end`` are where in its kept text the ``words`` stand that
    answer best: a short stretch; ``marks`` are the found words in it, as places in ``words``."""

    article: str
    version: str
    headline: str
    outlet: str
    language: str
    published: datetime | None
    story: str
    url: str
    start: int
    end: int
    words: str
    marks: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryRow:
    """One story of the desk in a line. ``origins`` is that of its page, or of its outlets while it has none; ``page``
    when its page was made, None where it has none; ``changed`` when an article last came, went or changed."""

    id: str
    headline: str
    articles: int
    outlets: int
    origins: int
    disagreements: int = 0
    languages: tuple[str, ...] = ()
    since: datetime | None = None
    last: datetime | None = None
    changed: datetime | None = None
    page: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Round:
    """What one `update` did. ``fates`` counts the addresses that got their fate in it, by ending; ``failed`` are feeds
    that could not be asked or read, with the reason, ``odd`` those that were read, but not whole, with what was left out;
    ``stopped`` is whether it was asked to stop before its end."""

    started: datetime
    ended: datetime
    feeds: int = 0
    unchanged: int = 0
    failed: tuple[tuple[str, str], ...] = ()
    odd: tuple[tuple[str, str], ...] = ()
    announced: int = 0
    fates: dict[Ending, int] = field(default_factory=dict)
    versions: int = 0
    stories: int = 0
    pages: int = 0
    stopped: bool = False
