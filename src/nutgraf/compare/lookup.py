"""Finding the passages that share rarer words and names with one, without looking at all of them."""

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from nutgraf.compare.material import Passage
from nutgraf.compare.weights import Weights

_RAREST = 14
_FEWEST = 2
_COMMON = 40
_COMMON_A_ACCOUNT = 1.5


class Lookup:
    """An inverted index over the rarer features of some passages; features that most have lead nowhere."""

    def __init__(self, passages: Sequence[Passage], weights: Weights) -> None:
        self._passages = passages
        self._weights = weights
        self._features = [self._rarest(passage) for passage in passages]
        index: dict[str, list[int]] = defaultdict(list)
        for number, features in enumerate(self._features):
            for feature in features:
                index[feature].append(number)
        accounts = len({passage.account for passage in passages})
        common = max(_COMMON, int(accounts * _COMMON_A_ACCOUNT))
        self._index = {feature: holders for feature, holders in index.items() if len(holders) <= common}

    def _rarest(self, passage: Passage) -> list[str]:
        return sorted(passage.features, key=lambda feature: (-self._weights.of(feature), feature))[:_RAREST]

    def near(self, passage: Passage) -> Iterator[Passage]:
        """The passages that share at least two rarer features with ``passage``, in their order."""
        counts = Counter(number for feature in self._rarest(passage) for number in self._index.get(feature, ()))
        return (self._passages[number] for number in sorted(counts) if counts[number] >= _FEWEST)

    def pairs(self) -> Iterator[tuple[int, int]]:
        """Every pair of indexes whose passages share at least two rarer features, once, the lower index first.

        Passage by passage, so that what is held at any time grows with the passages and not with their pairs.
        """
        for number, features in enumerate(self._features):
            shared: Counter[int] = Counter()
            for feature in features:
                holders = self._index.get(feature, ())
                shared.update(holders[bisect_right(holders, number) :])
            yield from ((number, other) for other in sorted(shared) if shared[other] >= _FEWEST)
