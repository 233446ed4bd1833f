"""What persons correct in a ledger, and later runs never undo."""

import pytest

from cluster.ledgers import ADA, NOON, held, ledger_of, story_of, turns, why
from nutgraf.errors import WrongTurn
from nutgraf.model.story import Turn


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
