"""What persons decided about stories, and later runs never undo: articles that stay, stories that stay apart."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

Grounds = frozenset[str]
"""The keys of the corrections that something rests on; "" stands for those that have none."""

NO_KEY = frozenset({""})


class Corrections:
    """Which articles are fixed in their story, and which living stories are kept apart, on which grounds."""

    __slots__ = ("_apart", "_fixed")

    def __init__(self, fixed: Iterable[str] = (), apart: Iterable[Sequence[Any]] = ()) -> None:
        self._fixed = set(fixed)
        self._apart: dict[str, dict[str, Grounds]] = {}
        for one, other, *grounds in apart:
            self.part(one, other, frozenset(grounds) or NO_KEY)

    def fix(self, articles: Iterable[str]) -> None:
        self._fixed.update(articles)

    def free(self, *articles: str) -> None:
        self._fixed.difference_update(articles)

    def fixed(self, article: str) -> bool:
        return article in self._fixed

    def part(self, one: str, other: str, grounds: Grounds = NO_KEY) -> None:
        """From now on the two stories are kept apart, for these reasons too."""
        for here, there in ((one, other), (other, one)):
            others = self._apart.setdefault(here, {})
            others[there] = others.get(there, frozenset()) | grounds

    def parted(self, one: str, other: str) -> bool:
        return other in self._apart.get(one, ())

    def apart_from(self, story: str) -> Mapping[str, Grounds]:
        """What a story is kept apart from."""
        return dict(self._apart.get(story, {}))

    def unpart(self, one: str, other: str, grounds: Grounds) -> None:
        """The two stories are no longer kept apart for these reasons."""
        left = self._apart.get(one, {}).get(other, frozenset()) - grounds
        for here, there in ((one, other), (other, one)):
            others = self._apart.get(here, {})
            if left and there in others:
                others[there] = left
            else:
                others.pop(there, None)

    def take_back(self, key: str) -> None:
        """Nothing is kept apart any more on the ground of this correction alone."""
        for one, others in self._apart.items():
            for other in [story for story, grounds in others.items() if key in grounds]:
                self.unpart(one, other, frozenset({key}))

    def inherit(self, heir: str, story: str) -> None:
        """``heir`` is what ``story`` became, or part of it: it is kept apart from the same stories."""
        for other, grounds in self.apart_from(story).items():
            if other != heir:
                self.part(heir, other, grounds)

    def bury(self, story: str, heir: str) -> None:
        """``story`` became ``heir`` and is no more."""
        self.inherit(heir, story)
        for other in self._apart.pop(story, ()):
            del self._apart[other][story]

    def state(self) -> dict[str, object]:
        """Plain values that `Corrections` can be made of again."""
        pairs = sorted(
            [one, other, *sorted(grounds)]
            for one, others in self._apart.items()
            for other, grounds in others.items()
            if one < other
        )
        return {"fixed": sorted(self._fixed), "apart": pairs}
