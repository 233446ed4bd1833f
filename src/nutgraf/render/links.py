"""Addresses of the desk that a story page leads to, where it is shown on one."""

from dataclasses import dataclass
from urllib.parse import quote, urlencode

from nutgraf.model.sentence import Citation
from nutgraf.text.person_keys import person_key


@dataclass(frozen=True, slots=True, kw_only=True)
class Links:
    """Where the page of ``story`` (its id) leads to on its desk: paths without a host."""

    story: str

    def person(self, name: str) -> str:
        return f"/person/{person_key(name)}"

    def outlet(self, name: str) -> str:
        return f"/outlet/{quote(name, safe='')}"

    def article(self, article: str) -> str:
        return f"/article/{quote(article, safe='')}"

    def words(self, citation: Citation) -> str:
        """The cited words in their paragraph."""
        at = {"article": citation.article, "version": citation.version, "start": citation.start, "end": citation.end}
        return f"/story/{quote(self.story, safe='')}/words?{urlencode(at)}"
