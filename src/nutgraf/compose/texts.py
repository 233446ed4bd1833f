"""The kept texts that a page is checked against."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from nutgraf.model.article import Article
from nutgraf.model.sentence import Citation


@dataclass(frozen=True, kw_only=True)
class Texts:
    """Articles by id and version. Two outlets may print one text: then the id tells whose print is meant.

    A saved copy may have another id than the page that was fetched, so the version alone will do where no id fits.
    """

    articles: tuple[Article, ...]

    @classmethod
    def among(cls, articles: Sequence[Article]) -> "Texts":
        return cls(articles=tuple(articles))

    @cached_property
    def _known(self) -> dict[tuple[str, str], Article]:
        known = {("", article.version): article for article in reversed(self.articles)}
        return known | {(article.id, article.version): article for article in self.articles}

    def of(self, article: str, version: str) -> Article | None:
        """The article of this id and version, else one of this version, else None."""
        return self._known.get((article, version)) or self._known.get(("", version))

    def cited(self, citation: Citation) -> Article:
        """The article that an opened citation stands in. Raises LookupError where there is none."""
        found = self.of(citation.article, citation.version)
        if found is None:
            raise LookupError(citation.version)
        return found

    def hold(self, citation: Citation) -> bool:
        """Whether the cited words stand in any of the texts, wherever that may be."""
        return any(citation.exact in article.text for article in self.articles)
