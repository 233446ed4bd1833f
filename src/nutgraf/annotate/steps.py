"""The annotating step: what the tagger finds, and beside it what needs no tagger."""

from collections.abc import Sequence

from nutgraf.annotate.blocks import sentences_of
from nutgraf.model.article import Article
from nutgraf.model.notes import Account, Notes, Tags
from nutgraf.ports import Tagger


def annotate(articles: Sequence[Article], tagger: Tagger) -> list[Account]:
    """One `Account` for each article, in order. Never raises on any text."""
    return [_account(article, tags) for article, tags in zip(articles, tagger.tag(articles), strict=True)]


def _account(article: Article, tags: Tags) -> Account:
    notes = Notes(
        by=tags.by,
        sentences=sentences_of(article),
        mentions=tags.mentions,
        attributions=tags.attributions,
        citings=tags.citings,
    )
    return Account(article=article, notes=notes)
