"""The tagger that ships: rules and word lists, no model."""

from collections.abc import Sequence

from nutgraf.annotate.blocks import sentences_of
from nutgraf.model.article import Article
from nutgraf.model.notes import Tags
from nutgraf.text.names import find_names


class RulesTagger:
    """Names, attributions and citing chains by rules. Implements `nutgraf.ports.Tagger`."""

    @property
    def name(self) -> str:
        return "rules/1"

    def tag(self, articles: Sequence[Article]) -> list[Tags]:
        """One `Tags` for each article, in order, whatever the grouping of the articles into calls."""
        return [self._tag_one(article) for article in articles]

    def _tag_one(self, article: Article) -> Tags:
        sentences = sentences_of(article)
        mentions = find_names(article.text, sentences, article.language, article.headline)
        return Tags(by=self.name, mentions=mentions)
