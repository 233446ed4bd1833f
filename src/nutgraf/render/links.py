"""Addresses of the desk that a story page leads to, where it is shown on one."""

from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import quote

from nutgraf.model.sentence import Citation
from nutgraf.text.person_keys import person_key


@dataclass(frozen=True, slots=True, kw_only=True)
class Links:
    """Where the page of ``story`` (its id) leads to on its desk: paths without a host. ``people`` is whether those on it are
    found there: not by a page that is made for whoever asks and not kept."""

    story: str
    people: bool = True

    def person(self, name: str) -> str:
        """The page of somebody, "" where there is none."""
        return f"/person/{person_key(name)}" if self.people else ""

    def outlet(self, name: str) -> str:
        return f"/outlet/{_quoted(name)}"

    def article(self, article: str) -> str:
        return f"/article/{_quoted(article)}"

    def words(self, citation: Citation) -> str:
        """The cited words in their paragraph."""
        which = f"article={_quoted(citation.article)}&version={_quoted(citation.version)}"
        return f"/story/{_quoted(self.story)}/words?{which}&start={citation.start}&end={citation.end}"


@lru_cache(maxsize=4096)
def _quoted(name: str) -> str:
    return quote(name, safe="", errors="replace")
