"""The annotating step: what the tagger finds, and beside it what needs no tagger."""

from collections.abc import Sequence

from nutgraf.annotate.blocks import sentences_of
from nutgraf.annotate.telling import sorted_out
from nutgraf.model.article import Article
from nutgraf.model.notes import Account, Notes, Tags
from nutgraf.ports import Tagger
from nutgraf.text.dates import find_times
from nutgraf.text.numbers import find_quantities


def annotate(articles: Sequence[Article], tagger: Tagger) -> list[Account]:
    """One `Account` for each article, in order. Never raises on any text."""
    return [_account(article, tags) for article, tags in zip(articles, tagger.tag(articles), strict=True)]


def _account(article: Article, tags: Tags) -> Account:
    sentences = sentences_of(article)
    anchor = article.stamp.at.date() if article.stamp else None
    said, stances = sorted_out(article, tags.attributions)
    notes = Notes(
        by=tags.by,
        sentences=sentences,
        mentions=tags.mentions,
        attributions=said,
        stances=stances,
        citings=tags.citings,
        quantities=find_quantities(article.text, sentences, article.language),
        times=find_times(article.text, sentences, article.language, anchor),
    )
    return Account(article=article, notes=notes)
