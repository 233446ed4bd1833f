"""Which parts of an article are annotated: headline, dek and body, each once."""

from collections.abc import Sequence

from nutgraf.model.article import Article
from nutgraf.model.span import Span
from nutgraf.text.sentences import split_sentences


def sentences_of(article: Article) -> tuple[Span, ...]:
    """The sentences of headline, dek and body, in reading order, each once."""
    return split_sentences(article.text, blocks_of(article), article.language)


def blocks_of(article: Article) -> tuple[Span, ...]:
    """Headline, dek and paragraphs in reading order; a headline that is also counted as a paragraph comes once."""
    heads = [span for span in (article.headline, article.dek) if span is not None]
    return _apart(sorted({*heads, *article.paragraphs}))


def _apart(blocks: Sequence[Span]) -> tuple[Span, ...]:
    kept: list[Span] = []
    for block in blocks:
        if not kept or block.start >= kept[-1].end:
            kept.append(block)
    return tuple(kept)
