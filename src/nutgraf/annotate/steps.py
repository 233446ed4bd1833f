"""The annotating step: what the tagger finds, and beside it what needs no tagger."""

from collections.abc import Sequence

from nutgraf.model.article import Article
from nutgraf.model.notes import Account, Notes, Tags
from nutgraf.model.span import Span
from nutgraf.ports import Tagger
from nutgraf.text.sentences import split_sentences


def annotate(articles: Sequence[Article], tagger: Tagger) -> list[Account]:
    """One `Account` for each article, in order. Never raises on any text."""
    return [_account(article, tags) for article, tags in zip(articles, tagger.tag(articles), strict=True)]


def sentences_of(article: Article) -> tuple[Span, ...]:
    """The sentences of headline, dek and body, in reading order, each once."""
    heads = [span for span in (article.headline, article.dek) if span is not None]
    blocks = sorted({*heads, *article.paragraphs})
    return split_sentences(article.text, _apart(blocks), article.language)


def _apart(blocks: Sequence[Span]) -> list[Span]:
    """``blocks`` without those that start inside an earlier one (a headline that is also counted as a paragraph)."""
    kept: list[Span] = []
    for block in blocks:
        if not kept or block.start >= kept[-1].end:
            kept.append(block)
    return kept


def _account(article: Article, tags: Tags) -> Account:
    notes = Notes(
        by=tags.by,
        sentences=sentences_of(article),
        mentions=tags.mentions,
        attributions=tags.attributions,
        citings=tags.citings,
    )
    return Account(article=article, notes=notes)
