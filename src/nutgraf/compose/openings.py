"""No more of an article than a quotation: its opening words, and what a page cites of it."""

from collections.abc import Iterable

from nutgraf.compose.cite import cite
from nutgraf.model.article import Article
from nutgraf.model.sentence import Citation
from nutgraf.model.span import Span
from nutgraf.text.words import word_spans

FEWEST = 4
"""Words of a citation that tells something by itself."""

OPENING = 40
"""Words of an article's body that are shown as its opening."""


def opening(article: Article) -> Citation | None:
    """The first words of the first paragraph with words below the headline; None where nothing of it is kept."""
    for paragraph in article.paragraphs:
        if article.headline is not None and article.headline.touches(paragraph):
            continue
        words = word_spans(paragraph.of(article.text))
        if words:
            end = paragraph.end if len(words) <= OPENING else paragraph.start + words[OPENING - 1][1]
            return cite(article, Span(start=paragraph.start, end=end), around=0)
    return None


def in_reading_order(citations: Iterable[Citation], article: Article) -> tuple[Citation, ...]:
    """The citations of this version of an article that still read as cited, each once; of two of which one lies in the
    other the longer one. Scraps, such as a name alone, are left out."""
    own = {one for one in citations if (one.article, one.version) == (article.id, article.version)}
    found: list[Citation] = []
    for one in sorted(own, key=lambda one: (one.start, -one.end)):
        holds = article.text[one.start : one.end] == one.exact and len(word_spans(one.exact)) >= FEWEST
        if holds and not (found and one.end <= found[-1].end):
            found.append(one)
    return tuple(found)
