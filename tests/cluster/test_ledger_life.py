"""Whatever happens to stories: each article is in one, each id leads on, what a person said holds, the log tells all."""

import json
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from functools import partial
from itertools import combinations
from typing import TypeVar

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from cluster.ledgers import story_of
from nutgraf.cluster.ledger import Ledger
from nutgraf.cluster.turns import PLACING, replay
from nutgraf.errors import WrongTurn
from nutgraf.model.story import StoryEvent, Turn

START = datetime(2026, 3, 4, 12, tzinfo=UTC)
T = TypeVar("T")


def why(article: str, part: Sequence[str]) -> tuple[float, str]:
    return 1 / len(part), f"{article} fits {part[0]}"


def undone(ledger: Ledger, key: str, at: datetime | None) -> tuple[str, ...]:
    return ledger.undo(key, at=at, by="Bo")


def traces(ledger: Ledger) -> dict[str, object]:
    """All that a correction can change for those who come after it: not the log, nor the order in which stories were born."""
    state = ledger.state()
    return {
        **{name: state[name] for name in ("fixed", "apart", "done")},
        "stories": dict(state["stories"]),
    }


def leads_of(events: Iterable[StoryEvent]) -> dict[str, str]:
    """Where each id leads, by the log alone: a story that lost its last article leads to where that went."""
    home: dict[str, str] = {}
    sizes: Counter[str] = Counter()
    leads: dict[str, str] = {}
    for event in events:
        if event.turn not in PLACING:
            continue
        leads[event.story] = event.story  # also one that had ended lives again
        for article in event.articles:
            sizes[home.get(article, "")] -= 1
            home[article] = event.story
            sizes[event.story] += 1
        if event.other and not sizes[event.other]:
            leads[event.other] = event.story
    return leads


class Life(RuleBasedStateMachine):
    """A ledger, and a twin that was restored from its state at some moment: both are told the same."""

    @initialize()
    def start(self) -> None:
        self.ledger, self.twin = Ledger(), Ledger()
        self.ids: list[str] = []
        self.apart: set[tuple[str, str]] = set()
        self.told: list[StoryEvent] = []
        self.count = 0
        self.aged: set[str] = set()
        self.keys: list[str] = []
        self.parting: dict[str, tuple[str, str]] = {}
        for _ in range(3):
            self.found()

    def both(self, act: Callable[[Ledger], T]) -> T:
        result, same = act(self.ledger), act(self.twin)
        assert result == same
        return result

    @property
    def at(self) -> datetime:
        return START + timedelta(minutes=len(self.told) + len(self.ledger.log))

    @property
    def articles(self) -> list[str]:
        return sorted(article for story in self.ledger.stories() for article in self.ledger.ids(story))

    def born(self, story: str) -> None:
        assert story not in self.ids
        self.ids.append(story)

    def key(self) -> str:
        self.keys.append(f"the correction {len(self.keys)}")
        return self.keys[-1]

    def parted(self, one: str, other: str) -> None:
        self.apart.add((one, other))
        self.parting[self.keys[-1]] = (one, other)

    def settled(self) -> None:
        """A person has the last word: what they brought together is not kept apart any more."""
        self.apart = {pair for pair in self.apart if len({self.ledger.current(story) for story in pair}) == 2}

    @rule()
    def found(self) -> None:
        self.count, at = self.count + 1, self.at
        self.born(self.both(lambda ledger: ledger.found(f"one of the many {self.count}", at=at, reason="first")))

    @precondition(lambda self: self.ids)
    @rule(data=st.data(), many=st.integers(1, 3))
    def join(self, data: st.DataObject, many: int) -> None:
        story = data.draw(st.sampled_from(self.ids))
        for _ in range(many):
            self.count += 1
            article, at = f"one of the many {self.count}", self.at
            self.both(partial(Ledger.join, article=article, story=story, at=at, score=0.5, reason="fits"))
            assert self.ledger.home(article) == self.ledger.current(story)

    @precondition(lambda self: self.ids)
    @rule(data=st.data(), without_aged=st.booleans())
    def rearrange(self, data: st.DataObject, without_aged: bool) -> None:
        touched = data.draw(st.lists(st.sampled_from(self.ledger.stories()), min_size=1, max_size=4, unique=True))
        before = {story: set(self.ledger.ids(story)) for story in touched}
        articles = [article for story in touched for article in self.ledger.ids(story)]
        named = [article for article in articles if not (without_aged and article in self.aged)]
        if {self.ledger.home(article) for article in named} != set(touched):
            return
        numbers = data.draw(st.lists(st.integers(0, 3), min_size=len(named), max_size=len(named)))
        parts = [[a for a, at in zip(named, numbers, strict=True) if at == part] for part in sorted(set(numbers))]
        fixed = {article: self.ledger.home(article) for article in articles if self.ledger.fixed(article)}
        if not self.both(lambda ledger: ledger.allowed(parts)):
            assert fixed or any(self.ledger.kept_apart(*pair) for pair in combinations(touched, 2))
            return
        at = self.at
        names = self.both(lambda ledger: ledger.rearrange(parts, at=at, why=why))
        for story in names:
            if story not in before:
                self.born(story)
        after = [set(self.ledger.ids(story)) for story in names]
        assert all(ids >= set(part) for ids, part in zip(after, parts, strict=True))
        assert set().union(*after) == set(articles)
        assert all(self.ledger.home(article) == story for article, story in fixed.items())
        if not fixed:
            self.the_most_keep_the_id(before, after, names)

    def the_most_keep_the_id(self, before: dict[str, set[str]], after: list[set[str]], names: list[str]) -> None:
        for name, part in zip(names, after, strict=True):
            for story, members in before.items():
                common = len(members.intersection(part))
                if 2 * common > len(members) and 2 * common > len(part):
                    assert name == story

    @precondition(lambda self: len(self.ledger.stories()) > 1)
    @rule(data=st.data())
    def merge(self, data: st.DataObject) -> None:
        one, other = data.draw(
            st.lists(st.sampled_from(self.ids), min_size=2, max_size=2, unique_by=self.ledger.current)
        )
        at, kept = self.at, self.ledger.current(one)
        key = self.key()
        assert self.both(lambda ledger: ledger.merge(one, other, at=at, by="Ada", key=key)) == kept
        assert self.ledger.current(other) == kept
        self.settled()

    @precondition(lambda self: self.ids)
    @rule(data=st.data())
    def split(self, data: st.DataObject) -> None:
        story = self.ledger.current(data.draw(st.sampled_from(self.ids)))
        articles = list(self.ledger.ids(story))
        if len(articles) == 1:
            return
        gone = data.draw(st.lists(st.sampled_from(articles), min_size=1, max_size=len(articles) - 1, unique=True))
        at = self.at
        key = self.key()
        new = self.both(lambda ledger: ledger.split(story, gone, at=at, by="Ada", key=key))
        self.born(new)
        assert set(self.ledger.ids(new)) == set(gone)
        assert all(map(self.ledger.fixed, articles))
        self.parted(story, new)

    @precondition(lambda self: self.ids)
    @rule(data=st.data(), alone=st.booleans())
    def move(self, data: st.DataObject, alone: bool) -> None:
        article = data.draw(st.sampled_from(self.articles))
        old = self.ledger.home(article) or ""
        target = None if alone else data.draw(st.sampled_from(self.ids))
        if self.ledger.size(old) == 1 if target is None else self.ledger.current(target) == old:
            return
        at = self.at
        key = self.key()
        new = self.both(lambda ledger: ledger.move(article, target, at=at, by="Ada", key=key))
        if target is None:
            self.born(new)
        assert self.ledger.home(article) == new
        assert self.ledger.fixed(article)
        self.parted(old, new)
        self.settled()

    @precondition(lambda self: self.ids)
    @rule(data=st.data())
    def pin_or_let_go(self, data: st.DataObject) -> None:
        article = data.draw(st.sampled_from(self.articles))
        at, fixed = self.at, self.ledger.fixed(article)
        key = self.key()
        self.both(lambda ledger: (ledger.unpin if fixed else ledger.pin)(article, at=at, by="Ada", key=key))
        assert self.ledger.fixed(article) is not fixed

    @precondition(lambda self: self.keys)
    @rule(data=st.data())
    def undo(self, data: st.DataObject) -> None:
        key, at = data.draw(st.sampled_from(self.keys)), self.at
        before = self.ledger.state()
        try:
            self.both(lambda ledger: undone(ledger, key, at))
        except WrongTurn:
            assert self.ledger.state() == before
            return
        self.keys.remove(key)
        self.apart.discard(self.parting.get(key, ("", "")))
        self.apart |= {self.parting[one] for one in self.keys if one in self.parting and self.kept_apart(one)}
        self.settled()
        with pytest.raises(WrongTurn, match="does not stand"):
            self.ledger.undo(key, at=at, by="Bo")

    def kept_apart(self, key: str) -> bool:
        one, other = (self.ledger.current(story) for story in self.parting[key])
        return one != other and self.ledger.kept_apart(one, other)

    @precondition(lambda self: self.ids)
    @rule(data=st.data())
    def what_is_taken_back_at_once_leaves_no_trace(self, data: st.DataObject) -> None:
        stories, articles = data.draw(st.permutations(self.ledger.stories())), data.draw(st.permutations(self.articles))
        acts: list[Callable[[Ledger], object]] = [
            lambda ledger: ledger.merge(stories[0], stories[-1], at=None, by="Ada", key="now"),
            lambda ledger: ledger.split(story_of(ledger, articles[0]), [articles[0]], at=None, by="Ada", key="now"),
            lambda ledger: ledger.move(articles[0], stories[0], at=None, by="Ada", key="now"),
            lambda ledger: ledger.move(articles[0], None, at=None, by="Ada", key="now"),
            lambda ledger: ledger.pin(articles[0], at=None, by="Ada", key="now"),
            lambda ledger: ledger.unpin(articles[0], at=None, by="Ada", key="now"),
        ]
        act = data.draw(st.sampled_from(acts))
        ledger = Ledger.of(json.loads(json.dumps(self.ledger.state())))
        before, led = traces(ledger), {story: ledger.current(story) for story in self.ids}
        with suppress(WrongTurn):
            act(ledger)
            assert undone(ledger, "now", None)
        assert traces(ledger) == before
        assert {story: ledger.current(story) for story in self.ids} == led

    @precondition(lambda self: self.ids)
    @rule(data=st.data())
    def forget(self, data: st.DataObject) -> None:
        aged = data.draw(st.lists(st.sampled_from(self.articles), max_size=3))
        self.both(lambda ledger: ledger.forget(aged))
        self.aged.update(aged)

    @rule()
    def drain(self) -> None:
        self.told += self.both(lambda ledger: ledger.drain())

    @rule()
    def restore(self) -> None:
        self.twin = Ledger.of(json.loads(json.dumps(self.ledger.state())))

    @invariant()
    def each_article_is_in_one_living_story(self) -> None:
        assert len(self.articles) == len(set(self.articles)) == self.count
        for story in self.ledger.stories():
            assert self.ledger.size(story) > 0
            assert all(self.ledger.home(article) == story for article in self.ledger.ids(story))
            assert [placement.article for placement in self.ledger.members(story)] == list(self.ledger.ids(story))

    @invariant()
    def each_id_leads_to_a_living_story(self) -> None:
        living = set(self.ledger.stories())
        assert living <= set(self.ids)
        for story in self.ids:
            assert self.ledger.current(story) in living
            assert (self.ledger.current(story) == story) is (story in living)

    @invariant()
    def what_a_person_parted_stays_apart(self) -> None:
        for one, other in self.apart:
            assert self.ledger.current(one) != self.ledger.current(other)
            assert self.ledger.kept_apart(one, other)

    @invariant()
    def the_log_tells_all(self) -> None:
        events = [*self.told, *self.ledger.log]
        assert replay(events) == {article: self.ledger.home(article) for article in self.articles}
        leads = leads_of(events)
        for story in self.ids:
            led = story
            while leads[led] != led:
                led = leads[led]
            assert led == self.ledger.current(story)
        assert all(bool(event.other) is (event.turn in (Turn.MOVED, Turn.MERGED, Turn.SPLIT)) for event in events)

    @invariant()
    def a_restored_ledger_is_the_same(self) -> None:
        for story in self.ids:
            assert self.both(partial(Ledger.members, story=story))
        assert self.both(lambda ledger: {**ledger.state(), "leads": None})


Life.TestCase.settings = settings(max_examples=60, stateful_step_count=30, deadline=None)
TestLife = Life.TestCase
