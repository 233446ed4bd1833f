"""A story's identity: ids that last, a log that tells all, corrections that stay."""

import json
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

import pytest

from nutgraf.cluster.ledger import Ledger
from nutgraf.cluster.turns import event_of, plain, replay
from nutgraf.errors import WrongTurn
from nutgraf.model.story import Turn

NOON = datetime(2026, 3, 4, 12, tzinfo=UTC)
ADA = "Ada"


def why(article: str, part: Sequence[str]) -> tuple[float, str]:
    return 0.8, f"{article} among {len(part)}"


def ledger_of(*stories: str) -> Ledger:
    """One story for each word, one article for each of its letters."""
    ledger = Ledger()
    for letters in stories:
        story = ledger.found(letters[0], at=NOON, reason="first")
        for letter in letters[1:]:
            ledger.join(letter, story, at=NOON, score=0.9, reason="fits")
    ledger.drain()
    return ledger


def story_of(ledger: Ledger, article: str) -> str:
    story = ledger.home(article)
    assert story is not None
    return story


def held(ledger: Ledger) -> list[str]:
    return ["".join(sorted(ledger.ids(story))) for story in ledger.stories()]


def turns(ledger: Ledger) -> list[tuple[Turn, str, str, str]]:
    return [(event.turn, event.story, event.other, "".join(event.articles)) for event in ledger.log]


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


def test_a_persons_merge_holds() -> None:
    ledger = ledger_of("ab", "cde")
    one, other = (story_of(ledger, article) for article in "ac")
    assert ledger.merge(one, other, at=NOON, by=ADA, reason="one storm") == one
    assert turns(ledger) == [(Turn.MERGED, one, other, "cde")]
    assert (ledger.log[0].by, ledger.log[0].reason) == (ADA, "one storm")
    assert [one.reason for one in ledger.members(one)] == ["first", "fits", *["put here by Ada: one storm"] * 3]
    assert all(map(ledger.fixed, "abcde"))
    assert not ledger.allowed([["a", "b"], ["c", "d", "e"]])
    with pytest.raises(WrongTurn, match="two stories"):
        ledger.merge(one, other, at=NOON, by=ADA)


def test_a_persons_split_holds() -> None:
    ledger = ledger_of("abcd", "e")
    old = story_of(ledger, "a")
    new = ledger.split(old, ["d", "b"], at=NOON, by=ADA)
    assert turns(ledger) == [(Turn.SPLIT, new, old, "bd")]
    assert ledger.kept_apart(old, new)
    assert ledger.kept_apart(new, old)
    assert not ledger.kept_apart(old, story_of(ledger, "e"))
    for wrong in ([[*"abcd"]], [["a"], ["c"], ["b", "d"]]):
        assert not ledger.allowed(wrong)
    assert ledger.rearrange([["b", "d", "e"]], at=NOON, why=why) == [new]
    for impossible in ([], ["a", "c"], ["b"], ["z"]):
        with pytest.raises(WrongTurn, match="not all"):
            ledger.split(old, impossible, at=NOON, by=ADA)


def test_what_a_person_fixed_holds_the_id_against_the_many() -> None:
    ledger = ledger_of("abcd")
    old = story_of(ledger, "a")
    ledger.pin("d", at=NOON, by=ADA)
    assert ledger.rearrange([["a", "b", "c"], ["d"]], at=NOON, why=why) == ["sa00000000000-2", old]


def test_a_persons_move_holds_and_parts_the_stories() -> None:
    ledger = ledger_of("abc", "d")
    old, target = (story_of(ledger, article) for article in "ad")
    assert ledger.move("b", target, at=NOON, by=ADA) == target
    assert turns(ledger) == [(Turn.MOVED, target, old, "b")]
    assert (ledger.fixed("b"), ledger.fixed("a"), ledger.kept_apart(old, target)) == (True, False, True)
    assert not ledger.allowed([["a", "c", "b", "d"]])
    assert ledger.allowed([["c", "b", "d"], ["a"]])
    with pytest.raises(WrongTurn, match="pin it"):
        ledger.move("b", target, at=NOON, by=ADA)


def test_a_person_moves_an_article_to_a_story_of_its_own() -> None:
    ledger = ledger_of("abc")
    old = story_of(ledger, "a")
    own = ledger.move("c", None, at=NOON, by=ADA)
    assert held(ledger) == ["ab", "c"]
    assert turns(ledger) == [(Turn.MOVED, own, old, "c")]
    with pytest.raises(WrongTurn, match="pin it"):
        ledger.move("c", None, at=NOON, by=ADA)


def test_a_story_emptied_by_moves_leads_to_where_its_last_article_went() -> None:
    ledger = ledger_of("ab", "c", "d")
    old, one, other = (story_of(ledger, article) for article in "acd")
    ledger.move("a", one, at=NOON, by=ADA)
    ledger.move("b", other, at=NOON, by=ADA)
    assert ledger.current(old) == other
    assert ledger.kept_apart(one, other)


def test_stories_stay_apart_as_what_they_became() -> None:
    ledger = ledger_of("abc", "defg", "h")
    old = story_of(ledger, "a")
    own = ledger.move("c", None, at=NOON, by=ADA)
    ledger.rearrange([[*"abdefg"]], at=NOON, why=why)
    assert ledger.kept_apart(old, own)
    assert not ledger.allowed([[*"abcdefg"]])
    left, _ = ledger.rearrange([["a", "b"], ["d", "e", "f", "g"]], at=NOON, why=why)
    assert left not in (old, own)
    assert ledger.kept_apart(left, own)
    assert not ledger.allowed([["a", "b", "c"]])


def test_a_person_who_merges_what_was_kept_apart_is_obeyed() -> None:
    ledger = ledger_of("abcd")
    old = story_of(ledger, "a")
    new = ledger.split(old, ["c"], at=NOON, by=ADA)
    ledger.merge(new, old, at=NOON, by="Grace")
    assert held(ledger) == ["abcd"]
    assert not ledger.kept_apart(old, new)


def test_what_is_let_go_may_move_again() -> None:
    ledger = ledger_of("abc")
    story = story_of(ledger, "a")
    ledger.pin("c", at=NOON, by=ADA)
    ledger.pin("a", at=NOON, by=ADA)
    assert not ledger.allowed([["a", "b"], ["c"]])
    ledger.unpin("c", at=NOON, by=ADA, reason="a slip")
    assert turns(ledger)[1:] == [(Turn.PINNED, story, "", "a"), (Turn.UNPINNED, story, "", "c")]
    assert ledger.allowed([["a", "b"], ["c"]])
    with pytest.raises(WrongTurn, match="not fixed"):
        ledger.unpin("c", at=NOON, by=ADA)


def test_a_split_hands_down_what_a_person_parted_before() -> None:
    ledger = ledger_of("abcdef")
    first = story_of(ledger, "a")
    second = ledger.split(first, ["e", "f"], at=NOON, by=ADA)
    third = ledger.split(first, ["c", "d"], at=NOON, by=ADA)
    assert ledger.kept_apart(third, second)


def test_a_correction_has_a_name() -> None:
    ledger = ledger_of("ab", "c")
    before = ledger.state()
    one, other = ledger.stories()
    with pytest.raises(WrongTurn, match="say who"):
        ledger.merge(one, other, at=NOON, by="")
    with pytest.raises(WrongTurn, match="say who"):
        ledger.split(one, ["a"], at=NOON, by="")
    with pytest.raises(WrongTurn, match="say who"):
        ledger.pin("a", at=NOON, by="")
    assert ledger.state() == before


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
