"""What persons decided about stories, and later runs never undo: articles that stay, stories that stay apart."""

from collections.abc import Iterable, Sequence


class Corrections:
    """Which articles are fixed in their story, and which living stories are kept apart."""

    __slots__ = ("_apart", "_fixed")

    def __init__(self, fixed: Iterable[str] = (), apart: Iterable[Sequence[str]] = ()) -> None:
        self._fixed = set(fixed)
        self._apart: dict[str, set[str]] = {}
        for one, other in apart:
            self.part(one, other)

    def fix(self, articles: Iterable[str]) -> None:
        self._fixed.update(articles)

    def free(self, article: str) -> None:
        self._fixed.discard(article)

    def fixed(self, article: str) -> bool:
        return article in self._fixed

    def part(self, one: str, other: str) -> None:
        """From now on the two stories are kept apart."""
        self._apart.setdefault(one, set()).add(other)
        self._apart.setdefault(other, set()).add(one)

    def parted(self, one: str, other: str) -> bool:
        return other in self._apart.get(one, ())

    def inherit(self, heir: str, story: str) -> None:
        """``heir`` is what ``story`` became, or part of it: it is kept apart from the same stories."""
        for other in self._apart.get(story, set()) - {heir}:
            self.part(heir, other)

    def bury(self, story: str, heir: str) -> None:
        """``story`` became ``heir`` and is no more."""
        self.inherit(heir, story)
        for other in self._apart.pop(story, ()):
            self._apart[other].discard(story)

    def state(self) -> dict[str, object]:
        """Plain values that `Corrections` can be made of again."""
        pairs = sorted([one, other] for one, others in self._apart.items() for other in others if one < other)
        return {"fixed": sorted(self._fixed), "apart": pairs}
