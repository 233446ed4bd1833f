"""What the core needs from outside, as small Protocols. Each real one has a fake, and one contract suite runs on both."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Protocol

from nutgraf.model.article import Article
from nutgraf.model.asking import Answer, Ask
from nutgraf.model.fate import Capture
from nutgraf.model.hook import Posted
from nutgraf.model.notes import Tags
from nutgraf.model.site_note import SiteFile, SiteNote
from nutgraf.ports.store import Store

__all__ = ["Asker", "Clock", "Fetcher", "Sender", "SiteMemory", "Store", "Tagger"]


class Tagger(Protocol):
    """Finds names, attributions and citing chains.

    ``name`` is recorded with every annotation ("rules/1"). ``tag`` gives one `Tags` for each article, in their order,
    the same for any grouping of the same articles into calls; every span lies inside the article's text; it never
    raises on any text.
    """

    @property
    def name(self) -> str: ...

    def tag(self, articles: Sequence[Article]) -> list[Tags]: ...


class Fetcher(Protocol):
    """Brings the bytes of one address (http, https, a path, or "-").

    Raises `nutgraf.errors.FetchFailed` with an ending and a reason a newcomer understands, and nothing else.
    """

    def fetch(self, address: str) -> Capture: ...


class Asker(Protocol):
    """Asks addresses of the web politely: what robots.txt forbids is not asked, one host is asked one thing at a time,
    with its pauses kept."""

    def ask(self, ask: Ask) -> Answer:
        """What came of one request; never raises."""
        ...

    def ask_all(self, asks: Iterable[Ask]) -> Iterator[tuple[Ask, Answer]]:
        """What came of each, as it comes, several hosts at the same time. Whoever stops listening stops the asking."""
        ...


class Sender(Protocol):
    """Sends something to an address of the web."""

    def demand_open(self, address: str) -> None:
        """Raises `nutgraf.errors.FetchFailed` for an address that nothing would be sent to."""
        ...

    def send(self, address: str, headers: Mapping[str, str], body: bytes) -> Posted:
        """What came of one POST; never raises, and ends in time. It may be called from several threads."""
        ...

    def cut(self) -> None:
        """Ends all that is under way, from any thread."""
        ...


class SiteMemory(Protocol):
    """Remembers what sites said of themselves for longer than an asker lives. A `nutgraf.ports.store.SiteShelf` is one."""

    def get(self, site: str, what: SiteFile) -> SiteNote | None:
        """The last note of a site's file; it may be asked for from any thread."""
        ...

    def keep(self, notes: Sequence[SiteNote]) -> None:
        """Puts each in place of the one before."""
        ...


class Clock(Protocol):
    """The time, for a desk that runs by itself."""

    def now(self) -> datetime:
        """The moment, with a zone."""
        ...

    def wait(self, seconds: float) -> bool:
        """Waits that long, or until somebody asks to stop; whether somebody did."""
        ...

    @property
    def stopped(self) -> bool:
        """Whether somebody asked to stop."""
        ...

    def stop(self) -> None:
        """Asks to stop: `wait` ends, and `stopped` is true from now on."""
        ...
