"""Three ways of grouping by words that others use, to stand beside nutgraf in `stories.py`: TF-IDF, keywords, headlines.

Each takes articles, a stream in time order, and gives the number of the first member of each one's group. Each has one
threshold and one window for all languages and sets: those with the highest mean of the B-cubed F1 of allsides, gva,
basil, 40er and the Vietnamese set, out of thirty to three hundred settings. That flatters them a little.

What is compared is found by multiplying sparse matrices, `BLOCK` articles by all that lie near them in time. So time
grows with the stream times what one window holds, memory with a block times a window; undated articles are near to all.
13,000 articles of seven years take 5 to 20 seconds and some 550 MB, all undated up to 25. The graphs hold an edge for each
pair that is alike: 2,000 copies of one text make two million, which take Louvain half a minute and 2 GB.
"""

from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from nutgraf.model.article import Article
from nutgraf.text.words import telling

if TYPE_CHECKING:
    import networkx as nx

COSINE = 0.24
"""TF-IDF: from this mean cosine with the members of a group on, an article joins it. Tried: .1 to .4."""

SHARED = 0.18
"""Keywords: from this cosine of their keywords on, two articles are linked. Tried: .1 to .35."""

KEYWORDS = 20
"""Keywords: so many of the weightiest terms of an article. Tried: 15 to 40."""

DAYS = 3.0
"""TF-IDF and keywords: articles further apart in time are never compared. Tried: 2 to 6."""

OVERLAP = 0.16
"""Headlines: from this share of common words (Jaccard) on two are linked. Tried: .08 to .34."""

HEADLINE_DAYS = 1.5
"""Headlines: as `DAYS`; linking chains, so it bears less time. Tried: .5 to 4."""

BLOCK = 256
"""So many articles are compared with those near them at once."""

Days = NDArray[np.float64]
Near = tuple[int, NDArray[np.int64], NDArray[np.float64]]


def by_tf_idf(articles: Sequence[Article]) -> list[int]:
    """TF-IDF with one threshold: each article joins the group it is most like on average, or starts one.

    The cosine is the mean over the members (average link), which chains less than linking all pairs above a threshold:
    that had at best .833 where this has .866.
    """
    groups, sizes = np.arange(len(articles)), np.ones(len(articles))
    for number, others, cosines in earlier(_weights(articles), days_of(articles), DAYS):
        if others.size:
            theirs, places = np.unique(groups[others], return_inverse=True)
            likeness = np.bincount(places, cosines) / sizes[theirs]
            best = int(likeness.argmax())
            if likeness[best] >= COSINE:
                groups[number] = theirs[best]
                sizes[theirs[best]] += 1
    return [int(group) for group in groups]


def by_keywords(articles: Sequence[Article]) -> list[int]:
    """Keyword graph and Louvain: articles linked by their weightiest shared words, cut into communities.

    Modularity (Blondel et al. 2008) is that of each connected part, so that the length of the stream changes nothing.
    """
    import networkx as nx

    graph = _graph(_heaviest(_weights(articles)), days_of(articles), DAYS, SHARED)
    parts = [graph.subgraph(part).copy() for part in nx.connected_components(graph)]
    return _firsts(
        group
        for part in parts
        for group in (nx.community.louvain_communities(part, seed=0) if len(part) > 2 else [part])
    )


def by_headlines(articles: Sequence[Article]) -> list[int]:
    """Title overlap and union-find: headlines that share enough of their words, and whatever they chain to."""
    import networkx as nx

    words = _counts([set(telling(article.headline_text, article.language)) for article in articles])
    graph = _graph(words, days_of(articles), HEADLINE_DAYS, OVERLAP, sizes=np.asarray(words.sum(axis=1)).ravel())
    return _firsts(nx.connected_components(graph))


def days_of(articles: Sequence[Article]) -> Days:
    """When each article was published, in days; NaN where nothing tells."""
    stamps = [article.stamp for article in articles]
    return np.array([stamp.at.timestamp() / 86_400 if stamp else np.nan for stamp in stamps], dtype=np.float64)


def earlier(vectors: Any, days: Days, window: float) -> Iterator[Near]:
    """For each article in turn: those before it that share a word with it and lie within ``window`` days, and the
    products of their vectors with its own. An undated article is near to all."""
    for start in range(0, len(days), BLOCK):
        block = days[start : start + BLOCK]
        before = days[: start + len(block)]
        far = (before < block.min() - window) | (before > block.max() + window)  # none where one has no day
        near = np.flatnonzero(~far)
        products = (vectors[start : start + len(block)] @ vectors[near].T).tocsr()
        for row, day in enumerate(block):
            part = slice(products.indptr[row], products.indptr[row + 1])
            others = near[products.indices[part]]
            kept = (others < start + row) & ~(np.abs(days[others] - day) > window)
            yield start + row, others[kept], products.data[part][kept]


def _counts(words: Sequence[Collection[str]]) -> Any:
    """How often each article holds each word; where none holds any, one column that stays empty."""
    from scipy.sparse import csr_matrix
    from sklearn.feature_extraction.text import CountVectorizer

    return CountVectorizer(analyzer=list).fit_transform(words) if any(words) else csr_matrix((len(words), 1))


def _weights(articles: Sequence[Article]) -> Any:
    """TF-IDF vectors of length 1, with the logarithm of the counts."""
    from sklearn.feature_extraction.text import TfidfTransformer

    counts = _counts([telling(article.text, article.language) for article in articles])
    return TfidfTransformer(sublinear_tf=True).fit_transform(counts) if counts.nnz else counts


def _heaviest(weights: Any) -> Any:
    """The same with the `KEYWORDS` heaviest terms of each article alone, again of length 1."""
    from sklearn.preprocessing import normalize

    kept = weights.copy()
    for start, end in pairwise(kept.indptr):
        of_one = kept.data[start:end]
        of_one[np.argsort(-of_one, kind="stable")[KEYWORDS:]] = 0
    kept.eliminate_zeros()
    return normalize(kept) if kept.nnz else kept


def _graph(
    vectors: Any, days: Days, window: float, threshold: float, sizes: NDArray[np.float64] | None = None
) -> "nx.Graph[int]":
    """Articles linked where the product of their vectors reaches ``threshold``, or their Jaccard where sizes are given."""
    import networkx as nx

    graph: nx.Graph[int] = nx.Graph()
    graph.add_nodes_from(range(len(days)))
    for number, others, products in earlier(vectors, days, window):
        alike = products if sizes is None else products / (sizes[number] + sizes[others] - products)
        found = alike >= threshold
        graph.add_weighted_edges_from(
            (number, other, weight) for other, weight in zip(others[found].tolist(), alike[found].tolist(), strict=True)
        )
    return graph


def _firsts(groups: Any) -> list[int]:
    """The first member of each article's group, in the order of the articles."""
    first = {number: min(group) for group in groups for number in group}
    return [first[number] for number in sorted(first)]
