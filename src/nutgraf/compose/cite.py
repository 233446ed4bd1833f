"""Citations: characters of one version of one article, with the words around them."""

from nutgraf.model.article import Article
from nutgraf.model.sentence import Citation
from nutgraf.model.span import Span

AROUND = 90


def cite(article: Article, span: Span, *, around: int = AROUND) -> Citation:
    """A citation of ``span``, with up to ``around`` characters of the kept text on each side, cut at words."""
    text = article.text
    before = text[max(0, span.start - around) : span.start]
    after = text[span.end : span.end + around]
    if span.start > around and " " in before:
        before = before[before.index(" ") + 1 :]
    if span.end + around < len(text) and " " in after:
        after = after[: after.rindex(" ")]
    return Citation(
        article=article.id,
        version=article.version,
        start=span.start,
        end=span.end,
        exact=span.of(text),
        prefix=before,
        suffix=after,
    )
