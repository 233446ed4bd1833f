"""Average linkage over a sparse table of likenesses."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from heapq import heapify, heappop, heappush


@dataclass(frozen=True, slots=True)
class Item:
    """What is to be joined: how many it stands for, and whose it is (items of one owner join only when near-identical)."""

    size: int
    owners: frozenset[int] = field(default=frozenset())


def join(
    items: Sequence[Item], likeness: Mapping[tuple[int, int], float], threshold: float, own: float
) -> list[list[int]]:
    """Groups of indexes into ``items``, joined best pair first while the mean likeness between groups is high enough.

    High enough is ``threshold``, or ``own`` for groups that share an owner. Pairs that are not in ``likeness`` count as
    0, so that nothing is chained. The same for any order of the pairs.
    """
    table = _Table(items, likeness)
    waiting = [(-mean, a, b) for a, b, mean in table.pairs()]
    heapify(waiting)
    while waiting:
        mean, a, b = heappop(waiting)
        if -mean < threshold:
            break
        if mean != -table.mean(a, b) or (table.share_owner(a, b) and -mean < own):
            continue
        for c in table.merge(a, b):
            heappush(waiting, (-table.mean(a, c), min(a, c), max(a, c)))
    return [sorted(group) for group in table.groups.values()]


class _Table:
    """The groups so far, their sizes and owners, and the summed likeness between them."""

    def __init__(self, items: Sequence[Item], likeness: Mapping[tuple[int, int], float]) -> None:
        self.groups: dict[int, list[int]] = {number: [number] for number in range(len(items))}
        self._size = {number: item.size for number, item in enumerate(items)}
        self._owners = {number: set(item.owners) for number, item in enumerate(items)}
        self._near: dict[int, dict[int, float]] = defaultdict(dict)
        for (a, b), value in sorted(likeness.items()):
            self._near[a][b] = self._near[b][a] = value * self._size[a] * self._size[b]

    def pairs(self) -> list[tuple[int, int, float]]:
        """Every pair with a likeness, once, with its mean."""
        return [(a, b, self.mean(a, b)) for a, others in self._near.items() for b in others if a < b]

    def mean(self, a: int, b: int) -> float:
        """The mean likeness of two groups; 0 where one of them has gone into another."""
        if a not in self.groups or b not in self.groups:
            return 0.0
        return self._near[a].get(b, 0.0) / (self._size[a] * self._size[b])

    def share_owner(self, a: int, b: int) -> bool:
        """Whether somebody has items in both groups."""
        return not self._owners[a].isdisjoint(self._owners[b])

    def merge(self, a: int, b: int) -> list[int]:
        """Put group ``b`` into ``a``; returns the groups that are near the joined one."""
        self.groups[a] += self.groups.pop(b)
        self._size[a] += self._size.pop(b)
        self._owners[a] |= self._owners.pop(b)
        for c, value in sorted(self._near.pop(b).items()):
            self._near[c].pop(b, None)
            if c != a:
                self._near[a][c] = self._near[c][a] = self._near[a].get(c, 0.0) + value
        return sorted(self._near[a])
