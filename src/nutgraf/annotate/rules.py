"""The tagger of rules and word lists: for languages that no network knows, and where the network is absent."""

from collections.abc import Sequence

from nutgraf.annotate.attributions import find_attributions
from nutgraf.annotate.blocks import blocks_of, sentences_of
from nutgraf.annotate.cast import Cast
from nutgraf.annotate.citings import find_citings
from nutgraf.annotate.stamping import RULES, stamped
from nutgraf.annotate.unit import units_of
from nutgraf.model.article import Article
from nutgraf.model.notes import Tags
from nutgraf.text.name_runs import tokens_of
from nutgraf.text.names import find_names
from nutgraf.text.quotes import find_quotes


class RulesTagger:
    """Names, attributions and citing chains by rules. Implements `nutgraf.ports.Tagger`."""

    @property
    def name(self) -> str:
        return RULES

    def tag(self, articles: Sequence[Article]) -> list[Tags]:
        """One `Tags` for each article, in order, whatever the grouping of the articles into calls."""
        return [self._tag_one(article) for article in articles]

    def _tag_one(self, article: Article) -> Tags:
        text, language = article.text, article.language
        blocks, sentences = blocks_of(article), sentences_of(article)
        tokens = [tokens_of(text, sentence) for sentence in sentences]
        mentions = find_names(text, sentences, language, article.headline, tokens)
        quotes = find_quotes(text)
        units = units_of(text, sentences, quotes, tokens)
        cast = Cast(text, mentions, blocks, language, quotes)
        citings = find_citings(units, cast, article.outlet.name, language)
        attributions = find_attributions(units, cast, language, article.outlet.name)
        return Tags(
            by=RULES,
            mentions=stamped(mentions, RULES),
            attributions=stamped(attributions, RULES),
            citings=stamped(citings, RULES),
        )
