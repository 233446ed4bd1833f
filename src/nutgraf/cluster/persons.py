"""What persons say of stories: merge, split, move, pin, let go, and each of these taken back."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime

from nutgraf.cluster.dividing import Division, Share
from nutgraf.cluster.standings import Standings
from nutgraf.cluster.turns import Word
from nutgraf.cluster.undoing import Before, Done, Memory, Said, before, way_back, what_was_done
from nutgraf.errors import WrongTurn
from nutgraf.model.story import Placement, StoryEvent, Turn

Former = Callable[[str], Placement | None]
"""The place that an article had once, and has again."""


class Persons(Standings):
    """Stories that persons correct. ``corrected`` counts how often articles changed their story by that."""

    __slots__ = ("_memory", "corrected")

    def __init__(self) -> None:
        super().__init__()
        self.corrected = 0
        self._memory = Memory()

    def merge(self, one: str, other: str, *, at: datetime | None, by: str, reason: str = "", key: str = "") -> str:
        """A person says that two stories are one: ``other`` goes into ``one``, which keeps its id; returns that id.

        With a ``key``, `undo` can take back what a person said here and in what follows.
        """
        one, other = self.current(one), self.current(other)
        if one == other:
            raise WrongTurn(f"both ids lead to the story {one}; name two stories to make them one")
        was = self._before(one, other)
        everything = {one: tuple(self.ids(one)), other: tuple(self.ids(other))}
        self._corrected(Division(shares=[everything], names=[one], heirs={other: 0}), Word(at=at, by=by, reason=reason))
        self._corrections.fix(self.ids(one))
        self._remember(_said(key, "merge", at, by), (), was)
        return one

    def split(
        self, story: str, articles: Sequence[str], *, at: datetime | None, by: str, reason: str = "", key: str = ""
    ) -> str:
        """A person says that ``articles`` tell of another event than the rest; returns the id of their new story."""
        story = self.current(story)
        going = set(articles)
        gone, stay = ([one for one in self.ids(story) if (one in going) is there] for there in (True, False))
        if len(gone) != len(going) or not gone or not stay:
            raise WrongTurn(f"name some articles of the story {story}, but not all of them, to split them off")
        was = self._before(story)
        division = Division(shares=[{story: stay}, {story: gone}], names=[story, ""], heirs={})
        new = self._corrected(division, Word(at=at, by=by, reason=reason))[1]
        self._corrections.fix([*gone, *stay])
        self._corrections.part(story, new, frozenset({key}))
        self._remember(_said(key, "split", at, by), gone, was)
        return new

    def move(
        self, article: str, story: str | None, *, at: datetime | None, by: str, reason: str = "", key: str = ""
    ) -> str:
        """A person says where ``article`` belongs: in ``story``, or, with None, in a story of its own; returns the id.

        All articles of that story are fixed with it, or the story would leave it behind.
        """
        old, new = self._roll.home_of(article), self.current(story) if story is not None else ""
        rest = [one for one in self.ids(old) if one != article]
        if new == old or not (new or rest):
            raise WrongTurn(f"the article {article} is there already; pin it so that it stays there")
        was = self._before(old, *([new] if new else ()))
        here: Share = {new: tuple(self.ids(new)), old: [article]} if new else {old: [article]}
        shares, names = ([here, {old: rest}], [new, old]) if rest else ([here], [new])
        division = Division(shares=shares, names=names, heirs={} if rest else {old: 0})
        new = self._corrected(division, Word(at=at, by=by, reason=reason, turn=Turn.MOVED))[0]
        self._corrections.fix(self.ids(new))
        if rest:
            self._corrections.part(old, new, frozenset({key}))
        self._remember(_said(key, "move", at, by), [article], was)
        return new

    def pin(self, article: str, *, at: datetime | None, by: str, reason: str = "", key: str = "") -> None:
        """A person says that ``article`` stays where it is."""
        was = self._before(self._roll.home_of(article))
        self._pinned(article, Word(at=at, by=by, reason=reason), Turn.PINNED)
        self._corrections.fix([article])
        self._remember(_said(key, "pin", at, by), [article], was)

    def unpin(self, article: str, *, at: datetime | None, by: str, reason: str = "", key: str = "") -> None:
        """A person lets go of ``article``, however it came to be fixed: later runs may move it again."""
        if not self.fixed(article):
            raise WrongTurn(f"the article {article} is not fixed; only what was pinned or corrected can be let go")
        was = self._before(self._roll.home_of(article))
        self._pinned(article, Word(at=at, by=by, reason=reason), Turn.UNPINNED)
        self._corrections.free(article)
        self._remember(_said(key, "unpin", at, by), [article], was)

    def undo(self, key: str, *, at: datetime | None, by: str, reason: str = "") -> tuple[str, ...]:
        """A person takes back the correction of this ``key``: its articles come back to where they were, and are fixed no
        more by it. Returns the story they are in now, and the ids that lead to it again.

        Raises `WrongTurn` where it does not stand, or another correction that does rests on it.
        """
        _must_be_named(by)
        done = self._memory.undoable(key)
        told = f"takes back what {done.by} said ({done.what})"
        word = Word(at=at, by=by, reason=f"{told}: {reason}" if reason else told)
        division = way_back(done, self._roll)
        if division is not None:
            self._go_back(done, division, word)
        self._memory.forget(key)
        self._corrections.free(*done.fixed)
        self._corrections.fix(done.freed)
        self._part_anew(done)
        if division is None:
            article = done.articles[0]
            self._pinned(article, word, Turn.PINNED if self.fixed(article) else Turn.UNPINNED)
        return (self._roll.home_of(done.articles[0]), *done.led)

    def _go_back(self, done: Done, division: Division, word: Word) -> None:
        """The articles come back to where they were, in their order there and with the reasons they had."""
        back = division.names[0]
        if done.ended:
            self._roll.revive(back, done.led)
        split = done.ended and len(division.names) > 1
        self._corrected(division, replace(word, turn=Turn.SPLIT if split else None), done.places.get)
        self._roll.in_order(back, done.order)

    def _before(self, *stories: str) -> Before:
        return before(stories, self._roll, self._corrections)

    def _remember(self, said: Said, named: Sequence[str], was: Before) -> None:
        """What was done can be undone; what has no key is not remembered."""
        if said.key:
            self._memory.add(what_was_done(said, named, was, self._roll, self._corrections))

    def _part_anew(self, done: Done) -> None:
        """Stories that only this correction kept apart may meet again; those that it brought together are kept apart from
        what they were kept apart from. Where other stories went into theirs since, that may rest on them: it stays apart."""
        self._corrections.take_back(done.key)
        for story, grounds in done.apart:
            other = self.current(story)
            if other != done.source:
                self._corrections.part(done.source, other, frozenset(grounds))
        target = self.current(done.target)
        since = len(self._roll.leading_to(target)) + len(done.led) + 1 - done.heirs
        for story, grounds in () if since else done.handed:
            self._corrections.unpart(target, self.current(story), frozenset(grounds))

    def _corrected(self, division: Division, word: Word, former: Former = lambda _: None) -> list[str]:
        """What a person said is carried out; each article that came says who put it there, or what it said before."""
        self.corrected += 1
        _must_be_named(word.by)
        reason = f"put here by {word.by}" + (f": {word.reason}" if word.reason else "")

        def why(article: str, _part: Sequence[str]) -> tuple[float, str]:
            place = former(article)
            return (place.score, place.reason) if place else (1.0, reason)

        return self._carry_out(division, word, why)

    def _pinned(self, article: str, word: Word, turn: Turn) -> None:
        _must_be_named(word.by)
        story = self._roll.home_of(article)
        event = StoryEvent(at=word.at, turn=turn, story=story, articles=(article,), reason=word.reason, by=word.by)
        self._log.append(event)


def _said(key: str, turn: str, at: datetime | None, by: str) -> Said:
    return Said(key=key, what=f"{turn}, {at:%Y-%m-%d %H:%M}" if at else turn, by=by)


def _must_be_named(person: str) -> None:
    if not person:
        raise WrongTurn("say who corrects this, so that the log can tell it from what nutgraf decided")
