"""Stories near an article, taken apart."""

from collections.abc import Sequence

import numpy as np

from nutgraf.cluster.ledger import Ledger
from nutgraf.cluster.neighbourhood import (
    LOOSE,
    STORIES,
    WORTH_A_LOOK,
    Unit,
    delegates,
    kept_apart,
    stories_near,
    units_of,
)


def ledger_of(*stories: Sequence[str]) -> Ledger:
    ledger = Ledger()
    for first, *others in stories:
        story = ledger.found(first, at=None, reason="first")
        for other in others:
            ledger.join(other, story, at=None, score=1, reason="fits")
    return ledger


def home(ledger: Ledger, article: str) -> str:
    story = ledger.home(article)
    assert story
    return story


def test_the_likeliest_stories_come_first_each_once_and_not_too_many() -> None:
    ids = list("abcdefghij")
    ledger = ledger_of("ab", *ids[2:])
    near = stories_near(
        np.array([0, 2, 1, 3], np.int32), np.array([1, 2, 3, WORTH_A_LOOK - 0.1], np.float32), ids, ledger
    )
    assert near == [home(ledger, "a"), home(ledger, "c")]
    all_of_them = stories_near(np.arange(10, dtype=np.int32), np.zeros(10, np.float32), ids, ledger)
    assert all_of_them == list(ledger.stories())[:STORIES]
    assert stories_near(np.zeros(0, np.int32), np.zeros(0, np.float32), ids, ledger) == []


def test_a_small_story_is_taken_apart() -> None:
    ledger = ledger_of("abc")
    story = home(ledger, "a")
    assert units_of(story, ledger, {"a": 0, "b": 1, "c": 2}) == [
        Unit(articles=[one], asked=[one], story=story) for one in "abc"
    ]


def test_what_a_person_fixed_stays_together() -> None:
    ledger = ledger_of("abcd")
    for one in "bd":
        ledger.pin(one, at=None, by="Ada")
    fixed, *loose = units_of(home(ledger, "a"), ledger, dict.fromkeys("abcd", 0))
    assert (fixed.articles, fixed.asked, fixed.fixed) == (["b", "d"], ["b", "d"], True)
    assert [(unit.articles, unit.fixed) for unit in loose] == [(["a"], False), (["c"], False)]


def test_a_large_story_and_one_that_partly_aged_out_stay_whole() -> None:
    many = [f"{at:02}" for at in range(LOOSE + 1)]
    ledger = ledger_of(many, "abc", "xy")
    (unit,) = units_of(home(ledger, "00"), ledger, dict.fromkeys(many, 0))
    assert list(unit.articles) == many
    assert list(unit.asked) == delegates(many)
    (unit,) = units_of(home(ledger, "a"), ledger, {"c": 0})
    assert (list(unit.articles), list(unit.asked)) == (["a", "b", "c"], ["c"])
    assert units_of(home(ledger, "x"), ledger, {}) == []


def test_delegates_are_spread_over_a_storys_life_and_once_chosen_stay() -> None:
    members = [str(at) for at in range(1, 1_001)]
    assert delegates(members[:20]) == ["1", "2", "3", "4", "6", "8", "12", "16"]
    assert len(delegates(members)) < 20
    for size in range(1, 200):
        assert set(delegates(members[:size])) <= set(delegates(members[: size + 1]))


def test_fixed_units_of_two_stories_and_stories_that_were_parted_never_meet() -> None:
    ledger = ledger_of("ab", "cd", "ef")
    one, other, third = (home(ledger, letter) for letter in "ace")

    def unit(articles: str, story: str, *, fixed: bool = False) -> Unit:
        return Unit(articles=list(articles), asked=list(articles), story=story, fixed=fixed)

    new = unit("z", "")
    assert kept_apart([new, unit("a", one), unit("c", other)], ledger) == []
    assert kept_apart([new, unit("a", one, fixed=True), unit("c", other)], ledger) == []
    assert kept_apart([new, unit("a", one, fixed=True), unit("c", other, fixed=True)], ledger) == [(1, 2)]
    assert kept_apart([unit("a", one, fixed=True), unit("b", one, fixed=True)], ledger) == []
    parted = ledger.split(third, ["f"], at=None, by="Ada")
    assert kept_apart([unit("e", third), new, unit("f", parted), unit("a", one)], ledger) == [(0, 2)]
