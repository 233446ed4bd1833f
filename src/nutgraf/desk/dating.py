"""The year of an article that prints a day without one: from what else the desk keeps on the same matter."""

from collections import Counter
from dataclasses import replace
from datetime import datetime

from nutgraf.model.article import Article
from nutgraf.model.found import Wanted
from nutgraf.ports.store import Store
from nutgraf.text.words import STOPWORDS, WORD

MOST_WORDS, MOST_OTHERS = 10, 20
"""How many words of the article are looked for, and in how many other articles, those with most of them."""

_LOOKED_AT = 2_000
"""Characters of the beginning of a text."""


def dated(article: Article, store: Store, now: datetime) -> Article:
    """``article`` with its times settled (`nutgraf.read.settle`): a year that is not printed is taken from the likest of
    the desk's articles, else from the article itself or from ``now``."""
    from nutgraf.read import settle

    others = _alike(article, store) if article.yearless else []
    return settle((article, *others), now)[0]


def _alike(article: Article, store: Store) -> list[Article]:
    """Articles of the desk that share the longest words of this one's beginning, in any order."""
    found: Counter[str] = Counter()
    for word in _long_words(article):
        wanted = Wanted(text=f'"{word}"', language=article.language, most=MOST_OTHERS)
        found.update(hit.article for hit in store.articles.search(wanted))
    likest = [one for one, _ in found.most_common(MOST_OTHERS) if one != article.id]
    return [replace(other, yearless=None) for other in store.articles.latest(likest) if other.stamp]


def _long_words(article: Article) -> list[str]:
    """The longest words of the headline and the first paragraphs; names and matters are mostly among them."""
    common = STOPWORDS.get(article.language, frozenset())
    words = dict.fromkeys(word for word in WORD.findall(article.text[:_LOOKED_AT]) if word.lower() not in common)
    capital_first = sorted(words, key=lambda word: (not word[:1].isupper(), -len(word), word))
    return [word for word in capital_first if not word.isdigit()][:MOST_WORDS]
