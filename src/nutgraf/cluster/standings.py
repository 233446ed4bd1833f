"""Stories as they stand, with the log of what happened to them: what can be asked, and how they are divided anew."""

from collections.abc import Callable, Sequence

from nutgraf.cluster.corrections import Corrections
from nutgraf.cluster.dividing import Division, Share, main_story
from nutgraf.cluster.roll import Roll
from nutgraf.cluster.turns import Arrivals, Word, told
from nutgraf.model.story import Placement, StoryEvent

Why = Callable[[str, Sequence[str]], tuple[float, str]]
"""The score 0..1 and the reason in plain words of an article that comes into a part."""


class Standings:
    """Which article is in which story now, the ids that lead there, what persons settled, and the log."""

    __slots__ = ("_corrections", "_log", "_roll")

    def __init__(self) -> None:
        self._roll = Roll()
        self._corrections = Corrections()
        self._log: list[StoryEvent] = []

    def __contains__(self, article: object) -> bool:
        """Whether this article was ever placed."""
        return article in self._roll.home

    def home(self, article: str) -> str | None:
        """The story that ``article`` is in, None where it was never placed."""
        return self._roll.home.get(article)

    def ids(self, story: str) -> Sequence[str]:
        """The articles in a story, in order of joining: as they stand, no copy; do not keep it over a change."""
        return self._roll.members[self.current(story)]

    def members(self, story: str) -> tuple[Placement, ...]:
        """The articles in a story, in order of joining, with score and reason."""
        return tuple(self._roll.placed[article] for article in self.ids(story))

    def size(self, story: str) -> int:
        """How many articles are in a story."""
        return len(self.ids(story))

    def stories(self) -> tuple[str, ...]:
        """The ids of all living stories, in order of birth."""
        return tuple(self._roll.members)

    def current(self, story: str) -> str:
        """The living story an id leads to: itself, the one it was merged into, or the one its last articles went to."""
        return self._roll.current(story)

    def fixed(self, article: str) -> bool:
        """Whether a person said where ``article`` is: it was moved or pinned, or in a story that was merged or split."""
        return self._corrections.fixed(article)

    def kept_apart(self, one: str, other: str) -> bool:
        """Whether a person parted the two stories, or stories that became them."""
        return self._corrections.parted(self.current(one), self.current(other))

    @property
    def log(self) -> Sequence[StoryEvent]:
        """What happened since the start, or since `drain` was last called."""
        return self._log

    def drain(self) -> tuple[StoryEvent, ...]:
        """The log, which starts anew."""
        drained, self._log = tuple(self._log), []
        return drained

    def _carry_out(self, division: Division, word: Word, why: Why) -> list[str]:
        """The articles come where they belong, stories are born and end, and the log tells it; the id of each part."""
        arrivals = [_arrivals(share, name, why) for share, name in zip(division.shares, division.names, strict=True)]
        names = [name or self._descend(share) for share, name in zip(division.shares, division.names, strict=True)]
        self._log += told(division, names, arrivals, word)
        for share, name, came in zip(division.shares, names, arrivals, strict=True):
            self._roll.settle(name, share.get(name, ()), (one for many in came.values() for one in many))
        for story, part in division.heirs.items():
            self._roll.bury(story, names[part])
            self._corrections.bury(story, names[part])
        return names

    def _descend(self, share: Share) -> str:
        """A story is born of articles that leave others; it is kept apart from whatever their story was."""
        main = main_story(share)
        story = self._roll.new_id(share[main][0])
        self._roll.bear(story)
        self._corrections.inherit(story, main)
        return story


def _arrivals(share: Share, name: str, why: Why) -> Arrivals:
    """The articles that come into a part from other stories than ``name``, each with its new place."""
    part = [article for articles in share.values() for article in articles]
    return {story: [_place(article, part, why) for article in came] for story, came in share.items() if story != name}


def _place(article: str, part: Sequence[str], why: Why) -> Placement:
    score, reason = why(article, part)
    return Placement(article=article, score=score, reason=reason)
