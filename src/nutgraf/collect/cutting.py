"""Cutting a text to its beginning, so that what is kept stands where it stood."""

import re

from nutgraf.model.article import Article, beginning
from nutgraf.model.keeping import Keeping
from nutgraf.model.span import Span
from nutgraf.text.sentences import split_sentences

EXCERPT_WORDS = 100
"""About so many words of the body make an excerpt."""
_LONGEST_EXCERPT = 4_000
"""Characters. Longer beginnings are no sentences but lists or noise, and are cut anywhere."""
_LONGEST_HEADLINE = 500
_UNSPACED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]")
"""Thai, Lao, Burmese, Khmer, Japanese and Chinese, which put no spaces between words."""


def cut(article: Article, keeping: Keeping) -> Article:
    """``article`` with as much of its text as ``keeping`` allows; always a beginning of it, with all spans inside.

    FULL is all. EXCERPT is headline, dek and whole paragraphs up to about a hundred words; where the first paragraph is
    longer than that, its first sentences, one at least. METADATA is the headline, or nothing where the text does not
    begin with one. The ``version`` stays that of the whole text. ``cut(cut(article, k), k) == cut(article, k)``.
    """
    if keeping is Keeping.FULL:
        return article
    end = _headline_end(article) if keeping is Keeping.METADATA else _excerpt_end(article)
    return beginning(article, end)


def _headline_end(article: Article) -> int:
    return min(article.headline.end, _LONGEST_HEADLINE) if article.headline and article.headline.start == 0 else 0


def _excerpt_end(article: Article) -> int:
    """Where the excerpt ends. Cut texts may part into sentences anew, so this goes on until nothing more goes."""
    end = min(_end_of_beginning(article), _LONGEST_EXCERPT)
    while (shorter := _end_of_beginning(beginning(article, end))) < end:
        end = shorter
    return end


def _end_of_beginning(article: Article) -> int:
    end = max((span.end for span in (article.headline, article.dek) if span), default=0)
    if not article.paragraphs:
        return end
    words = 0.0
    for paragraph in article.paragraphs:
        words += _words(paragraph.of(article.text))
        if words > EXCERPT_WORDS:
            break
        end = max(end, paragraph.end)
    first = article.paragraphs[0]
    return end if end >= first.end else max(end, _end_of_first_sentences(article, first))


def _end_of_first_sentences(article: Article, paragraph: Span) -> int:
    looked_at = Span(start=paragraph.start, end=min(paragraph.end, paragraph.start + _LONGEST_EXCERPT))
    sentences = split_sentences(article.text, (looked_at,), article.language)
    end, words = paragraph.start, 0.0
    for number, sentence in enumerate(sentences):
        words += _words(sentence.of(article.text))
        if number and words > EXCERPT_WORDS:
            break
        end = sentence.end
    return end


def _words(text: str) -> float:
    """About how many words ``text`` has: two signs of a script without spaces, or twelve signs without one, are a word."""
    return max(len(text.split()), len(_UNSPACED.findall(text)) / 2, len(text) / 12)
