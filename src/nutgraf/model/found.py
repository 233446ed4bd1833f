"""What is asked of a desk, and what it finds."""

from dataclasses import dataclass, field
from datetime import datetime

from nutgraf.model.fate import Ending


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What is looked for; an empty field asks for nothing. ``text`` holds words and "phrases in quotation marks", all
    of which must stand in the article; ``outlet`` is part of a name or host; ``language`` two letters; ``since`` and
    ``until`` a moment of publication (of the latest article, for stories); ``most`` how many are given at most.
    ``differing`` wants stories alone in which accounts differ (articles are found all the same). ``after`` is the ``mark`` of the last one that was given
    before: what follows it is given."""

    text: str = ""
    outlet: str = ""
    language: str = ""
    since: datetime | None = None
    until: datetime | None = None
    most: int = 20
    differing: bool = False
    after: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """One article that was found, best first. ``start`` and ``end`` are where in its kept text the ``words`` stand that
    answer best: a short stretch; ``marks`` are the found words in it, as places in ``words``. ``mark`` says where it
    stands among all that were found."""

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
    mark: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryRow:
    """One story of the desk in a line. ``origins`` is that of its page, or of its outlets while it has none; ``page``
    when its page was made, None where it has none; ``changed`` when an article last came, went or changed. ``mark`` says
    where it stands among all that are wanted."""

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
    mark: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonRow:
    """Somebody on the pages of the desk. ``key`` names them in addresses (`nutgraf.text.names.person_key` of the name they
    go by); ``stories`` is on how many pages they are, ``statements`` how many things they said there; ``last`` when an
    article of those was published last."""

    key: str
    name: str
    role: str = ""
    stories: int = 0
    mentions: int = 0
    statements: int = 0
    last: datetime | None = None
    mark: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class OutletRow:
    """An outlet of the desk: how many of its articles are kept, in how many stories it is; how many claims it carried
    before all others (``first``), and how many of its accounts are taken from others (``taken``)."""

    name: str
    host: str = ""
    articles: int = 0
    stories: int = 0
    first: int = 0
    taken: int = 0
    last: datetime | None = None
    mark: str = field(default="", compare=False)


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
