"""Things that each cover a stretch of one text, found by place without looking at all others."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from itertools import accumulate
from typing import Generic, TypeVar

from nutgraf.model.span import Span

T = TypeVar("T")


class Shelf(Generic[T]):
    """``items`` by their place in the text; answers come in the order of ``items``.

    ``place`` tells the span of one item. A look-up takes the logarithm of the number of items, and the items near by.
    """

    __slots__ = ("_items", "_numbers", "_reach", "_spans", "_starts")

    def __init__(self, items: Sequence[T], place: Callable[[T], Span]) -> None:
        spans = [place(item) for item in items]
        self._items = items
        self._numbers = sorted(range(len(items)), key=lambda number: spans[number].start)
        self._spans = [spans[number] for number in self._numbers]
        self._starts = [span.start for span in self._spans]
        self._reach = list(accumulate((span.end for span in self._spans), max))

    def inside(self, span: Span) -> list[T]:
        """The items that lie wholly inside ``span``."""
        return [self._items[number] for number in self.numbers_inside(span)]

    def numbers_inside(self, span: Span) -> list[int]:
        """Which items lie wholly inside ``span``, as their places in ``items``."""
        first, last = bisect_left(self._starts, span.start), bisect_right(self._starts, span.end)
        return sorted(self._numbers[at] for at in range(first, last) if self._spans[at].end <= span.end)

    def touching(self, span: Span) -> list[T]:
        """The items that share a character with ``span``."""
        return [self._items[number] for number in self.numbers_touching(span)]

    def numbers_touching(self, span: Span) -> list[int]:
        """Which items share a character with ``span``, as their places in ``items``."""
        first, last = bisect_right(self._reach, span.start), bisect_left(self._starts, span.end)
        return sorted(self._numbers[at] for at in range(first, last) if self._spans[at].touches(span))
