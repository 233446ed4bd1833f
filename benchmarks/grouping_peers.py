"""What others do to group articles, small baselines of our own over well-kept libraries, for `stories.py`.

``pip install '.[dev]'`` brings what they need. Each takes articles in time order, all of a stream at once, and gives the
number of the first member of each article's group.
"""

import sys
from collections.abc import Callable, Sequence
from functools import cache
from importlib.util import find_spec

from grouping_vectors import by_centroid, by_hdbscan
from grouping_words import by_headlines, by_keywords, by_tf_idf
from nutgraf.model.article import Article

Peer = Callable[[Sequence[Article]], list[int]]

PEERS: dict[str, Peer] = {
    "vectors+centroid": by_centroid,
    "vectors+hdbscan": by_hdbscan,
    "tf-idf": by_tf_idf,
    "keywords+louvain": by_keywords,
    "headlines": by_headlines,
}

NEEDS = {
    "vectors+centroid": ("wordllama",),
    "vectors+hdbscan": ("wordllama", "sklearn"),
    "tf-idf": ("sklearn",),
    "keywords+louvain": ("sklearn", "networkx"),
    "headlines": ("sklearn", "networkx"),
}


@cache
def present() -> tuple[str, ...]:
    """The peers that can run here; standard error says once which cannot, and how to install what they need."""
    missing = {peer: [name for name in NEEDS[peer] if find_spec(name) is None] for peer in PEERS}
    for peer, names in missing.items():
        if names:
            print(f"{peer} is left out: no {', '.join(names)}; pip install '.[dev]'", file=sys.stderr)
    return tuple(peer for peer, names in missing.items() if not names)
