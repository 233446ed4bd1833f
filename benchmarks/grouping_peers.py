"""Two ways of grouping that others use, small and without new parts, to stand beside nutgraf in `stories.py`.

Both chain: whatever two articles are alike enough ties their whole groups together (single link, by union-find). Each
has one threshold, the one that suits it best over the five labelled sets together.
"""

import math
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from nutgraf.model.article import Article
from nutgraf.text.words import telling

COSINE = 0.2
"""From this cosine on two texts are alike."""

OVERLAP = 0.2
"""From this share of common words (Jaccard) on two headlines are alike."""

DAYS = 4
"""Articles further apart than this are never alike; undated ones are to all."""

TERMS = 80
"""So many of the weightiest terms of a text are compared."""


def by_tf_idf(articles: Sequence[Article], threshold: float = COSINE) -> list[int]:
    """The group of each article: cosine of log TF × IDF vectors from ``threshold`` on."""
    counts = [Counter(telling(article.text, article.language)) for article in articles]
    spread = Counter(term for count in counts for term in count)
    vectors = [_vector(count, spread, len(articles)) for count in counts]
    return _linked(articles, _alike(articles, vectors, threshold))


def _vector(count: Counter[str], spread: Counter[str], total: int) -> dict[str, float]:
    weights = {term: (1 + math.log(times)) * math.log(total / spread[term]) for term, times in count.items()}
    heaviest = sorted(weights, key=lambda term: (-weights[term], term))[:TERMS]
    length = math.sqrt(sum(weights[term] ** 2 for term in heaviest)) or 1.0
    return {term: weights[term] / length for term in heaviest}


def by_headlines(articles: Sequence[Article], threshold: float = OVERLAP) -> list[int]:
    """The group of each article: share of common words of the headlines from ``threshold`` on."""
    words = [set(telling(article.headline_text, article.language)) for article in articles]
    shelf: defaultdict[str, list[int]] = defaultdict(list)
    pairs = []
    for number, mine in enumerate(words):
        common = Counter(other for word in mine for other in shelf[word])
        for other, shared in common.items():
            alike = shared / (len(mine) + len(words[other]) - shared)
            if alike >= threshold and _near(articles[number], articles[other]):
                pairs.append((number, other))
        for word in mine:
            shelf[word].append(number)
    return _linked(articles, pairs)


def _alike(
    articles: Sequence[Article], vectors: Sequence[dict[str, float]], threshold: float
) -> Iterator[tuple[int, int]]:
    """Pairs whose cosine reaches ``threshold``, found by an inverted index."""
    shelf: defaultdict[str, list[tuple[int, float]]] = defaultdict(list)
    for number, vector in enumerate(vectors):
        cosines: defaultdict[int, float] = defaultdict(float)
        for term, weight in vector.items():
            for other, theirs in shelf[term]:
                cosines[other] += weight * theirs
        for other, cosine in cosines.items():
            if cosine >= threshold and _near(articles[number], articles[other]):
                yield number, other
        for term, weight in vector.items():
            shelf[term].append((number, weight))


def _near(one: Article, other: Article) -> bool:
    first, second = one.stamp, other.stamp
    return first is None or second is None or abs((first.at - second.at).total_seconds()) <= DAYS * 86_400


def _linked(articles: Sequence[Article], pairs: Iterator[tuple[int, int]] | list[tuple[int, int]]) -> list[int]:
    """The first member of each article's group, as its number (union-find with path halving)."""
    above = list(range(len(articles)))

    def top(number: int) -> int:
        while above[number] != number:
            above[number] = above[above[number]]
            number = above[number]
        return number

    for one, other in pairs:
        first, second = sorted((top(one), top(other)))
        above[second] = first
    return [top(number) for number in range(len(articles))]
