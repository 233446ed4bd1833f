"""A story's identity: ids that last, a log that tells all, corrections that stay."""

import json
from datetime import timedelta

import pytest

from cluster.ledgers import ADA, NOON, held, ledger_of, story_of, turns, why
from nutgraf.cluster.ledger import Ledger
from nutgraf.cluster.turns import event_of, plain, replay
from nutgraf.errors import WrongTurn
from nutgraf.model.story import Turn


def test_a_story_is_named_after_its_first_article() -> None:
    ledger = Ledger()
    assert ledger.found("0123456789abcdef", at=NOON, reason="first") == "s0123456789ab"
    assert ledger.found("7", at=NOON, reason="first") == "s700000000000"


def test_an_id_is_never_given_twice_also_not_of_a_dead_story() -> None:
    ledger = Ledger()
    ids = [ledger.found(f"the same start {at}", at=NOON, reason="first") for at in range(3)]
    assert ids == ["sthe same sta", "sthe same sta-2", "sthe same sta-3"]
    ledger.merge(ids[0], ids[1], at=NOON, by=ADA)
    restored = Ledger.of(ledger.state())
    assert [each.found("the same start 9", at=NOON, reason="first") for each in (ledger, restored)] == [
        "sthe same sta-4"
    ] * 2


def test_articles_join_in_order_with_score_and_reason() -> None:
    ledger = Ledger()
    story = ledger.found("a", at=NOON, reason="first")
    ledger.join("c", story, at=None, score=0.7, reason="shares the lock")
    ledger.join("b", story, at=NOON, score=0.6, reason="shares the ferry")
    assert [(one.article, one.score, one.reason) for one in ledger.members(story)] == [
        ("a", 1.0, "first"), ("c", 0.7, "shares the lock"), ("b", 0.6, "shares the ferry"),
    ]  # fmt: skip
    assert (ledger.home("b"), ledger.home("z"), ledger.size(story), "a" in ledger, "z" in ledger) == (
        story,
        None,
        3,
        True,
        False,
    )
    assert [(event.turn, event.at) for event in ledger.log] == [
        (Turn.BORN, NOON),
        (Turn.JOINED, None),
        (Turn.JOINED, NOON),
    ]


def test_an_article_is_placed_once_and_unknown_ids_are_told() -> None:
    ledger = ledger_of("a")
    with pytest.raises(WrongTurn, match="already"):
        ledger.found("a", at=NOON, reason="again")
    with pytest.raises(WrongTurn, match="already"):
        ledger.join("a", "sa00000000000", at=NOON, score=1, reason="again")
    with pytest.raises(WrongTurn, match="was ever called"):
        ledger.members("snowhere")
    with pytest.raises(WrongTurn, match="ever placed"):
        ledger.rearrange([["a", "z"]], at=NOON, why=why)
    assert held(ledger) == ["a"]


def test_the_largest_share_keeps_the_id() -> None:
    ledger = ledger_of("abcde")
    old = story_of(ledger, "a")
    new, kept = ledger.rearrange([["a", "b"], ["c", "d", "e"]], at=NOON, why=why)
    assert (kept, new) == (old, "sa00000000000-2")
    assert turns(ledger) == [(Turn.SPLIT, new, old, "ab")]
    assert [one.reason for one in ledger.members(new)] == ["a among 2", "b among 2"]
    assert [one.reason for one in ledger.members(kept)] == ["fits"] * 3


def test_of_equal_shares_the_one_with_the_first_article_keeps_the_id() -> None:
    ledger = ledger_of("abcd")
    old = story_of(ledger, "a")
    assert ledger.rearrange([["d", "b"], ["c", "a"]], at=NOON, why=why)[1] == old
    assert ledger.ids(old) == ["a", "c"]


def test_of_equal_stories_the_one_born_first_keeps_the_id() -> None:
    ledger = ledger_of("ab", "cd")
    first, second = (story_of(ledger, article) for article in "ac")
    assert ledger.rearrange([["d", "c", "b", "a"]], at=NOON, why=why) == [first]
    assert turns(ledger) == [(Turn.MERGED, first, second, "cd")]
    assert ledger.current(second) == first
    assert ledger.ids(second) == ["a", "b", "c", "d"]


def test_single_articles_move_one_event_each() -> None:
    ledger = ledger_of("abcde", "fg")
    one, other = (story_of(ledger, article) for article in "af")
    assert ledger.rearrange([["a", "b", "c"], ["d", "e", "f", "g"]], at=NOON, why=why) == [one, other]
    assert turns(ledger) == [(Turn.MOVED, other, one, "d"), (Turn.MOVED, other, one, "e")]
    assert ledger.ids(other) == ["f", "g", "d", "e"]


def test_nothing_is_told_where_nothing_changed() -> None:
    ledger = ledger_of("abc", "d")
    before = ledger.state()
    assert ledger.rearrange([["d"], ["c", "b", "a"]], at=NOON, why=why) == [
        story_of(ledger, "d"),
        story_of(ledger, "a"),
    ]
    assert ledger.state() == before


def test_a_story_spread_over_others_leads_to_most_of_its_articles_and_the_log_says_so_last() -> None:
    ledger = ledger_of("abcd", "efg", "hij")
    left, right, gone = (story_of(ledger, article) for article in "aeh")
    ledger.rearrange([[*"hiabcd"], [*"jefg"]], at=NOON, why=why)
    assert ledger.current(gone) == left
    assert turns(ledger)[-1][:3] == (Turn.MOVED, left, gone)
    assert ledger.home("j") == right


def test_ids_lead_on_over_many_merges() -> None:
    ledger = ledger_of(*"abcdefgh")
    ids = ledger.stories()
    for one, other in zip(ids[1:], ids, strict=False):
        ledger.merge(one, other, at=NOON, by=ADA)
    assert {ledger.current(story) for story in ids} == {ids[-1]}


def test_parts_must_hold_each_article_once() -> None:
    ledger = ledger_of("abc", "d")
    for wrong in ([["a", "b"]], [["a", "b", "c"], ["c"]], [["a", "a", "b"]], [["a", "b", "c"], []]):
        assert not ledger.allowed(wrong)
        with pytest.raises(AssertionError):
            ledger.rearrange(wrong, at=NOON, why=why)
    assert held(ledger) == ["abc", "d"]


def test_what_aged_out_stays_listed_and_goes_where_most_of_its_story_goes() -> None:
    ledger = ledger_of("abcd", "efghi")
    ledger.forget(["a", "b"])
    target = story_of(ledger, "e")
    assert ledger.rearrange([["c", *"efghi"], ["d"]], at=NOON, why=why)[0] == target
    assert held(ledger) == ["d", "abcefghi"]
    with pytest.raises(WrongTurn):
        ledger.forget(["z"])


def test_updates_and_reopenings_are_told_and_change_nothing() -> None:
    ledger = ledger_of("ab")
    story = story_of(ledger, "a")
    ledger.updated("b", at=NOON, reason="a longer text")
    ledger.reopened(story, at=NOON, reason="new after nine days")
    assert turns(ledger) == [(Turn.UPDATED, story, "", "b"), (Turn.REOPENED, story, "", "")]
    assert held(ledger) == ["ab"]
    with pytest.raises(WrongTurn):
        ledger.updated("z", at=NOON, reason="nobody")


def test_the_log_drains_and_its_events_are_plain_values() -> None:
    ledger = Ledger()
    story = ledger.found("a", at=NOON + timedelta(hours=1), reason="first")
    ledger.join("b", story, at=None, score=0.5, reason="fits")
    drained = ledger.drain()
    assert (len(drained), list(ledger.log)) == (2, [])
    assert tuple(event_of(json.loads(json.dumps(plain(event)))) for event in drained) == drained
    assert replay(drained) == {"a": story, "b": story}


def test_a_restored_ledger_is_the_same() -> None:
    ledger = ledger_of("abc", "de", "f")
    first, second, third = ledger.stories()
    ledger.move("b", second, at=NOON, by=ADA)
    ledger.merge(first, third, at=NOON, by=ADA)
    ledger.forget("c")
    state = json.loads(json.dumps(ledger.state(), sort_keys=True))
    restored = Ledger.of(state)
    assert restored.state() == ledger.state()
    assert (restored.current(third), restored.fixed("b"), restored.kept_apart(first, second)) == (first, True, True)
    assert list(restored.log) == list(ledger.log)
