"""Two ways of grouping by dense vectors that others use, to stand beside nutgraf in `stories.py`: centroids, HDBSCAN.

Each takes articles, a stream in time order, and gives the number of the first member of each one's group. Each has one
threshold and one weight of time for all languages and sets: those with the highest mean of the B-cubed F1 of allsides,
gva, basil, 40er and the Vietnamese set, out of some two hundred settings. That flatters them a little.

The vectors are those of WordLlama (MIT): 256 numbers for each word piece of a multilingual vocabulary, learnt from a
large language model's, averaged over the text. They lie in its wheel, tokenizer and all; nothing is fetched. What all
texts of a language share is taken off, without which no threshold fits two languages (.67 instead of .86).
"""

from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from grouping_words import days_of
from nutgraf.model.article import Article

LEAD = 1000
"""So many characters of a text are read, the headline first. Tried: 400 to 4,000; 2,000 suits HDBSCAN by .002 better and
the centroid by .006 worse."""

COSINE = 0.38
"""Centroid: from this cosine with a group's centroid on, an article joins it. Tried: .3 to .8."""

DAYS = 3.0
"""Centroid: a group whose last article is older is closed. Tried: 2 to 8."""

APART = 1.17
"""HDBSCAN: what is further from its group than this (two texts with nothing in common are 1.41 apart) is no part of
it. Tried: .9 to 1.3, and no such limit, which has at best .866 instead of .897."""

DAY = 0.1
"""HDBSCAN: one day counts as much as this distance. Tried: .03 to .4."""

SHY = 10
"""A language's mean counts as much as that of all languages when so many articles are in it."""

Vectors = NDArray[np.float32]


def by_centroid(articles: Sequence[Article]) -> list[int]:
    """Vectors and running centroid: each article joins the open group with the nearest centroid, or starts one.

    One product with all open groups an article: time grows with the stream times the groups that are open at once,
    memory with the stream, 2 kB an article. An undated article is compared with all groups.
    """
    vectors, days = vectors_of(articles), days_of(articles)
    sums, latest = np.zeros_like(vectors), np.full(len(articles), np.nan)
    firsts: list[int] = []
    groups = []
    for number, (vector, day) in enumerate(zip(vectors, days, strict=True)):
        known = len(firsts)
        joined = _nearest(sums, np.flatnonzero(~(np.abs(latest[:known] - day) > DAYS)), vector)
        if joined is None:
            joined = known
            firsts.append(number)
        sums[joined] += vector
        latest[joined] = np.fmax(latest[joined], day)
        groups.append(firsts[joined])
    return groups


def _nearest(sums: Vectors, open_now: NDArray[np.int64], vector: Vectors) -> int | None:
    """Which of the open groups has its centroid nearest to ``vector``, None where none is near enough."""
    if not open_now.size:
        return None
    cosines = _unit(sums[open_now]) @ vector
    best = int(cosines.argmax())
    return int(open_now[best]) if cosines[best] >= COSINE else None


def by_hdbscan(articles: Sequence[Article]) -> list[int]:
    """HDBSCAN (Campello et al. 2013) on vectors with the day as one more coordinate; noise stays alone.

    Its smallest clusters ("leaf"; the other way finds one that holds nearly all), cut where members are too far apart.
    Undated articles lie in the middle of the stream. Time grows with the square of the stream (13,000 articles: a third
    of a minute; all undated: a minute and a half), memory with the stream.
    """
    if len(articles) < 2:
        return list(range(len(articles)))
    from sklearn.cluster import HDBSCAN

    days = days_of(articles)
    middle = np.median(days[~np.isnan(days)]) if not np.isnan(days).all() else 0.0
    places = np.column_stack([vectors_of(articles), (np.nan_to_num(days, nan=middle) - middle) * DAY])
    found = HDBSCAN(min_cluster_size=2, min_samples=2, cluster_selection_method="leaf", copy=True).fit(places)
    near = found.dbscan_clustering(APART, min_cluster_size=2)
    firsts: dict[tuple[int, int], int] = {}
    return [
        firsts.setdefault((int(cluster), int(part)), number) if cluster >= 0 and part >= 0 else number
        for number, (cluster, part) in enumerate(zip(found.labels_, near, strict=True))
    ]


def vectors_of(articles: Sequence[Article]) -> Vectors:
    """The vector of each article, of length 1 less what its language shares; zeros where there is nothing to read."""
    if not articles:
        return np.zeros((0, 1), np.float32)
    vectors = _unit(np.nan_to_num(_embedding().embed([article.text[:LEAD] for article in articles])))
    languages, places = np.unique([article.language for article in articles], return_inverse=True)
    everywhere = vectors.mean(axis=0)
    for language in range(len(languages)):
        mine = places == language
        vectors[mine] -= (vectors[mine].sum(axis=0) + SHY * everywhere) / (mine.sum() + SHY)
    return _unit(vectors)


def _unit(vectors: Vectors) -> Vectors:
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    return np.divide(vectors, np.maximum(lengths, 1e-9), dtype=np.float32)


@cache
def _embedding() -> Any:
    """WordLlama from its own package: it looks for its tokenizer in the cache folder alone, so that is where it lies."""
    import wordllama

    return wordllama.WordLlama.load(cache_dir=Path(wordllama.__file__).parent, disable_download=True)
