"""Which article is in which story: the one place where it is kept, with every turn that led there."""

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from typing import Any

from nutgraf.cluster.corrections import Corrections
from nutgraf.cluster.dividing import Division, Share, divide, main_story, refusal, shares_of, with_aged
from nutgraf.cluster.roll import Roll
from nutgraf.cluster.turns import Arrivals, Word, event_of, plain, told
from nutgraf.errors import WrongTurn
from nutgraf.model.story import Placement, StoryEvent, Turn

Parts = Sequence[Sequence[str]]
Why = Callable[[str, Sequence[str]], tuple[float, str]]
"""The score 0..1 and the reason in plain words of an article that comes into a part."""


class Ledger:
    """Stories as they stand, the ids they ever had, and the log of their turns.

    A story keeps the id it was given at birth while it keeps most of its articles, and every id ever given leads to a
    living story. What a person corrected stays so until a person corrects it again. Wherever a story is asked for, any
    id it ever had will do; an unknown story or article raises `WrongTurn`. Each operation takes time with the articles
    it touches, never with all of them. There is no clock: ``at`` is when it happened, None where nobody knows.
    """

    __slots__ = ("_aged", "_corrections", "_log", "_roll", "corrected")

    def __init__(self) -> None:
        self.corrected = 0
        self._roll = Roll()
        self._corrections = Corrections()
        self._aged: set[str] = set()
        self._log: list[StoryEvent] = []

    def found(self, article: str, *, at: datetime | None, reason: str) -> str:
        """A story is born of ``article``; returns its id, which starts as the article's does."""
        self._must_be_new(article)
        story = self._roll.new_id(article)
        self._roll.bear(story)
        self._roll.put(story, Placement(article=article, score=1.0, reason=reason))
        self._log.append(StoryEvent(at=at, turn=Turn.BORN, story=story, articles=(article,), reason=reason))
        return story

    def join(self, article: str, story: str, *, at: datetime | None, score: float, reason: str) -> None:
        """``article`` comes into ``story``."""
        self._must_be_new(article)
        story = self.current(story)
        self._roll.put(story, Placement(article=article, score=score, reason=reason))
        self._log.append(StoryEvent(at=at, turn=Turn.JOINED, story=story, articles=(article,), reason=reason))

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

    def updated(self, article: str, *, at: datetime | None, reason: str) -> None:
        """Another text of ``article`` came in; it stays where it is."""
        self._log.append(
            StoryEvent(at=at, turn=Turn.UPDATED, story=self._roll.home_of(article), articles=(article,), reason=reason)
        )

    def reopened(self, story: str, *, at: datetime | None, reason: str) -> None:
        """A story that had rested goes on."""
        self._log.append(StoryEvent(at=at, turn=Turn.REOPENED, story=self.current(story), articles=(), reason=reason))

    def forget(self, articles: Iterable[str]) -> None:
        """These articles aged out: they stay listed, and `rearrange` need not be given them any more."""
        self._aged.update(article for article in articles if self._roll.home_of(article))

    def fixed(self, article: str) -> bool:
        """Whether a person said where ``article`` is: it was moved or pinned, or in a story that was merged or split."""
        return self._corrections.fixed(article)

    def kept_apart(self, one: str, other: str) -> bool:
        """Whether a person parted the two stories, or stories that became them."""
        return self._corrections.parted(self.current(one), self.current(other))

    def allowed(self, parts: Parts) -> bool:
        """Whether `rearrange` takes ``parts``.

        It does not where an article is missing or there twice, where fixed articles of one story would part or those of
        two stories meet, and where all of one story would come to another that it is kept apart from.
        """
        return not refusal(self._division(parts), self._roll, self._corrections)

    def rearrange(self, parts: Parts, *, at: datetime | None, why: Why) -> list[str]:
        """The stories touched, newly divided into ``parts``; returns the id of each part.

        ``parts`` hold all articles of these stories; those that aged out may be left out, and go where most of their
        story goes. `nutgraf.cluster.dividing.divide` says which part carries on which id. ``why`` is asked for each
        article that comes into another story. Raises AssertionError where `allowed` is False.
        """
        division = self._division(parts)
        wrong = refusal(division, self._roll, self._corrections)
        if wrong:
            raise AssertionError(wrong)
        return self._carry_out(division, Word(at=at), why)

    def merge(self, one: str, other: str, *, at: datetime | None, by: str, reason: str = "") -> str:
        """A person says that two stories are one: ``other`` goes into ``one``, which keeps its id; returns that id."""
        one, other = self.current(one), self.current(other)
        if one == other:
            raise WrongTurn(f"both ids lead to the story {one}; name two stories to make them one")
        everything = {one: tuple(self.ids(one)), other: tuple(self.ids(other))}
        self._corrected(Division(shares=[everything], names=[one], heirs={other: 0}), Word(at=at, by=by, reason=reason))
        self._corrections.fix(self.ids(one))
        return one

    def split(self, story: str, articles: Sequence[str], *, at: datetime | None, by: str, reason: str = "") -> str:
        """A person says that ``articles`` tell of another event than the rest; returns the id of their new story."""
        story = self.current(story)
        going = set(articles)
        gone, stay = ([one for one in self.ids(story) if (one in going) is there] for there in (True, False))
        if len(gone) != len(going) or not gone or not stay:
            raise WrongTurn(f"name some articles of the story {story}, but not all of them, to split them off")
        division = Division(shares=[{story: stay}, {story: gone}], names=[story, ""], heirs={})
        new = self._corrected(division, Word(at=at, by=by, reason=reason))[1]
        self._corrections.fix([*gone, *stay])
        self._corrections.part(story, new)
        return new

    def move(self, article: str, story: str | None, *, at: datetime | None, by: str, reason: str = "") -> str:
        """A person says where ``article`` belongs: in ``story``, or, with None, in a story of its own; returns the id.

        All articles of that story are fixed with it, or the story would leave it behind.
        """
        old, new = self._roll.home_of(article), self.current(story) if story is not None else ""
        rest = [one for one in self.ids(old) if one != article]
        if new == old or not (new or rest):
            raise WrongTurn(f"the article {article} is there already; pin it so that it stays there")
        here: Share = {new: tuple(self.ids(new)), old: [article]} if new else {old: [article]}
        shares, names = ([here, {old: rest}], [new, old]) if rest else ([here], [new])
        division = Division(shares=shares, names=names, heirs={} if rest else {old: 0})
        new = self._corrected(division, Word(at=at, by=by, reason=reason, turn=Turn.MOVED))[0]
        self._corrections.fix(self.ids(new))
        if rest:
            self._corrections.part(old, new)
        return new

    def pin(self, article: str, *, at: datetime | None, by: str, reason: str = "") -> None:
        """A person says that ``article`` stays where it is."""
        self._pinned(article, Word(at=at, by=by, reason=reason), Turn.PINNED)
        self._corrections.fix([article])

    def unpin(self, article: str, *, at: datetime | None, by: str, reason: str = "") -> None:
        """A person lets go of ``article``, however it came to be fixed: later runs may move it again."""
        if not self.fixed(article):
            raise WrongTurn(f"the article {article} is not fixed; only what was pinned or corrected can be let go")
        self._pinned(article, Word(at=at, by=by, reason=reason), Turn.UNPINNED)
        self._corrections.free(article)

    @property
    def log(self) -> Sequence[StoryEvent]:
        """What happened since the start, or since `drain` was last called."""
        return self._log

    def drain(self) -> tuple[StoryEvent, ...]:
        """The log, which starts anew."""
        drained, self._log = tuple(self._log), []
        return drained

    def state(self) -> dict[str, Any]:
        """Plain JSON values that `of` makes a ledger of that behaves the same for ever after."""
        return {
            **self._roll.state(),
            **self._corrections.state(),
            "aged": sorted(self._aged),
            "log": [plain(event) for event in self._log],
        }

    @classmethod
    def of(cls, state: dict[str, Any]) -> "Ledger":
        """The ledger that gave ``state``."""
        ledger = cls()
        ledger._roll = Roll.of(state["stories"], state["leads"])
        ledger._corrections = Corrections(state["fixed"], state["apart"])
        ledger._aged = set(state["aged"])
        ledger._log = [event_of(values) for values in state["log"]]
        return ledger

    def _division(self, parts: Parts) -> Division:
        for part in parts:
            for article in part:
                self._roll.home_of(article)
        return divide(shares_of(with_aged(parts, self._roll, self._aged), self._roll), self._roll, self.fixed)

    def _corrected(self, division: Division, word: Word) -> list[str]:
        """What a person said is carried out; each article that came says who put it there."""
        self.corrected += 1
        _must_be_named(word.by)
        reason = f"put here by {word.by}" + (f": {word.reason}" if word.reason else "")
        return self._carry_out(division, word, lambda _article, _part: (1.0, reason))

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

    def _pinned(self, article: str, word: Word, turn: Turn) -> None:
        _must_be_named(word.by)
        story = self._roll.home_of(article)
        event = StoryEvent(at=word.at, turn=turn, story=story, articles=(article,), reason=word.reason, by=word.by)
        self._log.append(event)

    def _must_be_new(self, article: str) -> None:
        if article in self:
            raise WrongTurn(f"the article {article} is in the story {self.home(article)} already; move or update it")


def _must_be_named(person: str) -> None:
    if not person:
        raise WrongTurn("say who corrects this, so that the log can tell it from what nutgraf decided")


def _arrivals(share: Share, name: str, why: Why) -> Arrivals:
    """The articles that come into a part from other stories than ``name``, each with its new place."""
    part = [article for articles in share.values() for article in articles]
    return {story: [_place(article, part, why) for article in came] for story, came in share.items() if story != name}


def _place(article: str, part: Sequence[str], why: Why) -> Placement:
    score, reason = why(article, part)
    return Placement(article=article, score=score, reason=reason)
