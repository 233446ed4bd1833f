"""What the core needs from outside, as small Protocols. Each real one has a fake, and one contract suite runs on both."""

from collections.abc import Sequence
from typing import Protocol

from nutgraf.model.article import Article
from nutgraf.model.fate import Capture
from nutgraf.model.notes import Tags


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
