"""Which article is in which story: the one place where it is kept, with every turn that led there."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from nutgraf.cluster.corrections import Corrections
from nutgraf.cluster.dividing import Division, divide, refusal, shares_of, with_aged
from nutgraf.cluster.persons import Persons
from nutgraf.cluster.roll import Roll
from nutgraf.cluster.standings import Why
from nutgraf.cluster.turns import Word, event_of, plain
from nutgraf.cluster.undoing import Memory
from nutgraf.errors import WrongTurn
from nutgraf.model.story import Placement, StoryEvent, Turn

Parts = Sequence[Sequence[str]]


class Ledger(Persons):
    """Stories as they stand, the ids they ever had, and the log of their turns.

    A story keeps the id it was given at birth while it keeps most of its articles, and every id ever given leads to a
    living story. What a person corrected stays so until a person corrects it again. Wherever a story is asked for, any
    id it ever had will do; an unknown story or article raises `WrongTurn`. Each operation takes time with the articles
    it touches, never with all of them. There is no clock: ``at`` is when it happened, None where nobody knows.
    """

    __slots__ = ("_aged",)

    def __init__(self) -> None:
        super().__init__()
        self._aged: set[str] = set()

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

    def state(self) -> dict[str, Any]:
        """Plain JSON values that `of` makes a ledger of that behaves the same for ever after."""
        return {
            **self._roll.state(),
            **self._corrections.state(),
            "done": self._memory.state(),
            "aged": sorted(self._aged),
            "log": [plain(event) for event in self._log],
        }

    @classmethod
    def of(cls, state: dict[str, Any]) -> "Ledger":
        """The ledger that gave ``state``."""
        ledger = cls()
        ledger._roll = Roll.of(state["stories"], state["leads"])
        ledger._corrections = Corrections(state["fixed"], state["apart"])
        ledger._memory = Memory.of(state.get("done", ()))
        ledger._aged = set(state["aged"])
        ledger._log = [event_of(values) for values in state["log"]]
        return ledger

    def _division(self, parts: Parts) -> Division:
        for part in parts:
            for article in part:
                self._roll.home_of(article)
        return divide(shares_of(with_aged(parts, self._roll, self._aged), self._roll), self._roll, self.fixed)

    def _must_be_new(self, article: str) -> None:
        if article in self:
            raise WrongTurn(f"the article {article} is in the story {self.home(article)} already; move or update it")
