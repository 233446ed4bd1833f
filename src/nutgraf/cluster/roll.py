"""Who is in which story, and where each id leads: the bare lists, with no view on what may change."""

from collections.abc import Iterable, Mapping, Sequence

from nutgraf.errors import WrongTurn
from nutgraf.model.story import Placement

LETTERS = 12
"""How much of the first article's id a story's id holds."""


class Roll:
    """``home`` tells each article's story, ``members`` each living story's articles in order of joining.

    ``placed`` holds each article's place with its reason, ``born`` numbers the living stories by birth, and ``leads``
    tells for each id that is no longer a story's which id to ask next.
    """

    __slots__ = ("_again", "born", "home", "leads", "members", "placed")

    def __init__(self) -> None:
        self.home: dict[str, str] = {}
        self.members: dict[str, list[str]] = {}
        self.placed: dict[str, Placement] = {}
        self.born: dict[str, int] = {}
        self.leads: dict[str, str] = {}
        self._again: dict[str, int] = {}

    def home_of(self, article: str) -> str:
        """The story that ``article`` is in; raises `WrongTurn` where it is in none."""
        if article not in self.home:
            raise WrongTurn(f"no article {article!r} was ever placed; place it in a story first")
        return self.home[article]

    def current(self, story: str) -> str:
        """The living story that an id leads to (path halving, Tarjan and van Leeuwen 1984); raises `WrongTurn`."""
        leads = self.leads
        while story in leads:
            after = leads[story]
            leads[story] = story = leads.get(after, after)
        if story not in self.members:
            raise WrongTurn(f"no story was ever called {story!r}; use an id that a page or the log shows")
        return story

    def new_id(self, article: str) -> str:
        """What a story that ``article`` founds is called: an id that no story ever had."""
        base = "s" + (article + "0" * LETTERS)[:LETTERS]
        turn = self._again.get(base, 1)
        story = base if turn == 1 else f"{base}-{turn}"
        while story in self.members or story in self.leads:
            turn += 1
            story = f"{base}-{turn}"
        if turn > 1:
            self._again[base] = turn
        return story

    def bear(self, story: str) -> None:
        """A story without articles yet, younger than all others."""
        self.members[story] = []
        self.born[story] = 1 + next(reversed(self.born.values()), 0)

    def put(self, story: str, placement: Placement) -> None:
        """A new article comes into a living story."""
        self.home[placement.article] = story
        self.placed[placement.article] = placement
        self.members[story].append(placement.article)

    def settle(self, story: str, stayed: Sequence[str], came: Iterable[Placement]) -> None:
        """``story`` holds these, and no others, from now on."""
        self.members[story] = list(stayed)
        for placement in came:
            self.put(story, placement)

    def bury(self, story: str, heir: str) -> None:
        """``story`` is no more; its id leads to ``heir``."""
        del self.members[story], self.born[story]
        self.leads[story] = heir

    def revive(self, story: str, led: Iterable[str]) -> None:
        """``story`` lives again, without articles yet, and these ids lead to it."""
        del self.leads[story]
        self.bear(story)
        for earlier in led:
            self.leads[earlier] = story

    def leading_to(self, story: str) -> tuple[str, ...]:
        """The ids that are no story's any more and lead to the living ``story``."""
        return tuple(sorted(one for one in tuple(self.leads) if self.current(one) == story))

    def in_order(self, story: str, order: Sequence[str]) -> None:
        """The articles of ``story`` stand as in ``order``; those that are not in it behind the others."""
        ranks = {article: rank for rank, article in enumerate(order)}
        self.members[story].sort(key=lambda article: ranks.get(article, len(ranks)))

    def state(self) -> dict[str, object]:
        """Plain values, in order of birth and of joining."""
        stories = [[story, [self._line(article) for article in articles]] for story, articles in self.members.items()]
        return {"stories": stories, "leads": dict(sorted(self.leads.items()))}

    def _line(self, article: str) -> list[object]:
        placement = self.placed[article]
        return [article, placement.score, placement.reason]

    @classmethod
    def of(cls, stories: Iterable[tuple[str, Iterable[tuple[str, float, str]]]], leads: Mapping[str, str]) -> "Roll":
        """The roll that gave this state."""
        roll = cls()
        for story, lines in stories:
            roll.bear(story)
            for article, score, reason in lines:
                roll.put(story, Placement(article=article, score=score, reason=reason))
        roll.leads.update(leads)
        return roll
