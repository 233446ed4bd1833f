"""Circles in the origins graph: media that cite each other, so that none of them bears out another."""

from collections import defaultdict, deque
from collections.abc import Iterable, Sequence


def circles(steps: Iterable[tuple[str, str]], order: Sequence[str]) -> tuple[tuple[str, ...], ...]:
    """The circles among (origin, to) steps, each from its earliest member on, in the order in which one took from the other.

    ``order`` has the nodes from the earliest on. Of circles that share members the shortest through the earliest is given.
    """
    after: dict[str, list[str]] = defaultdict(list)
    for origin, to in steps:
        after[origin].append(to)
    place = {node: number for number, node in enumerate(order)}
    found: list[tuple[str, ...]] = []
    taken: set[str] = set()
    for node in order:
        circle = _shortest(node, after, taken, place) if node not in taken else ()
        if circle:
            found.append(circle)
            taken.update(circle)
    return tuple(found)


def _shortest(start: str, after: dict[str, list[str]], taken: set[str], place: dict[str, int]) -> tuple[str, ...]:
    """The shortest way from ``start`` back to itself that passes no node of a circle found before; () where there is none."""
    came: dict[str, str] = {}
    waiting = deque([start])
    while waiting:
        node = waiting.popleft()
        for other in sorted(after[node], key=lambda one: place.get(one, len(place))):
            if other == start:
                return _way(start, node, came)
            if other not in came and other not in taken:
                came[other] = node
                waiting.append(other)
    return ()


def _way(start: str, last: str, came: dict[str, str]) -> tuple[str, ...]:
    way = [last]
    while way[-1] != start:
        way.append(came[way[-1]])
    return tuple(reversed(way))
