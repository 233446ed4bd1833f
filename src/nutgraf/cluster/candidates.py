"""Which earlier accounts are worth comparing with, found through what they share instead of one by one."""

from collections import defaultdict
from heapq import nlargest

from nutgraf.cluster.profile import Profile

LOOKED_UP = 40
"""How many of an article's most telling words, and as many names, it is looked up by."""

RECENT = 60
"""How many of the latest articles under one word are looked at, so that a usual word costs no more than a rare one."""

NAME_WEIGHT = 0.7


class Shelf:
    """The accounts seen so far, under their telling words and names."""

    def __init__(self) -> None:
        self._under: defaultdict[tuple[str, str], list[tuple[int, float]]] = defaultdict(list)

    def put(self, number: int, profile: Profile) -> None:
        """Keep account ``number`` under what it would be looked up by."""
        for key, weight in _handles(profile):
            self._under[key].append((number, weight))

    def like(self, profile: Profile, most: int) -> list[int]:
        """The accounts that share the most with ``profile``, the most alike first."""
        shared: defaultdict[int, float] = defaultdict(float)
        for key, weight in _handles(profile):
            for number, there in self._under.get(key, ())[-RECENT:]:
                shared[number] += weight * there
        return nlargest(most, shared, key=lambda number: (shared[number], -number))


def _handles(profile: Profile) -> list[tuple[tuple[str, str], float]]:
    language = profile.traits.language
    words = [((language, word), weight) for word, weight in list(profile.words.items())[:LOOKED_UP]]
    names = nlargest(LOOKED_UP, profile.names.items(), key=lambda item: (item[1], item[0]))
    return words + [(("names", name), NAME_WEIGHT * weight) for name, weight in names]
