"""The stream of stories: its steps, snapshots and corrections, and the stories as they stand."""

from dataclasses import replace
from datetime import UTC

import pytest

from contracts.store.rows import ODD, article, event, gone, keep, later, placed, standing
from nutgraf.errors import WrongUse
from nutgraf.model.story import Placement, Turn
from nutgraf.ports.store import Placed, Standing, Steps, Store

A, B, C = article("a", hours=2), article("b", hours=1), article("c", hours=None)
OTHER = article("a", "Pier to close\n\nOr not.", hours=3)


@pytest.fixture(autouse=True)
def _kept(desk: Store) -> None:
    keep(desk, A, B, C)


def test_what_was_not_placed_comes_in_order_of_time(desk: Store) -> None:
    assert desk.stories.unplaced() == ["b", "a", "c"]
    placed(desk, [B], standing("sb", "b"))
    assert desk.stories.unplaced() == ["a", "c"]
    placed(desk, [A, C])
    assert desk.stories.unplaced() == []
    keep(desk, OTHER)
    assert desk.stories.unplaced() == ["a"]
    placed(desk, [OTHER])
    assert desk.stories.unplaced() == []


def test_an_earlier_version_needs_no_place(desk: Store) -> None:
    placed(desk, [A, B, C])
    desk.articles.keep(replace(desk.articles.versions("a")[0], article=OTHER), latest=False)
    assert desk.stories.unplaced() == []


def test_steps_come_back_with_the_version_that_was_placed(desk: Store) -> None:
    first = [Placed(number=1, article="b", version=B.version), Placed(number=2, correction='["merge", "s1"]')]
    desk.stories.keep(Steps(placed=first), later(0))
    keep(desk, OTHER)
    more = [Placed(number=3, article="a", version=A.version), Placed(number=4, article="a", version=OTHER.version)]
    desk.stories.keep(Steps(placed=more), later(1))
    expected = list(zip([*first, *more], [B, None, A, OTHER], strict=True))
    for number in (0, 1, 3, 4, 9):
        assert list(desk.stories.steps_after(number)) == expected[number:]


def test_many_steps_come_back(desk: Store) -> None:
    many = [Placed(number=number, correction=str(number)) for number in range(1, 1002)]
    desk.stories.keep(Steps(placed=many), later(0))
    assert [placed for placed, _ in desk.stories.steps_after(1)] == many[1:]


@pytest.mark.parametrize("numbers", [(2,), (0,), (1, 3), (1, 1), (2, 1)])
def test_steps_leave_no_gap(desk: Store, numbers: tuple[int, ...]) -> None:
    steps = [Placed(number=number, correction="x") for number in numbers]
    with pytest.raises(WrongUse, match="step"):
        desk.stories.keep(Steps(placed=steps, changed=[standing("sa", "a")]), later(0))
    assert list(desk.stories.steps_after(0)) == []
    assert desk.stories.get("sa") is None


@pytest.mark.parametrize(
    "steps",
    [
        Steps(placed=[Placed(number=1, article="x", version=A.version)]),
        Steps(placed=[Placed(number=1, article="a", version="another")]),
        Steps(changed=[standing("sa", "a"), standing("sx", "x")]),
        Steps(changed=[standing("sa", "a")], events=[event(Turn.BORN, "sa", "x")]),
    ],
)
def test_steps_speak_of_what_is_there(desk: Store, steps: Steps) -> None:
    with pytest.raises(WrongUse, match="article"):
        desk.stories.keep(replace(steps, snapshot={"a": b"1"}), later(0))
    assert list(desk.stories.steps_after(0)) == []
    assert desk.stories.get("sa") is None
    assert desk.stories.log() == []
    assert desk.stories.snapshot() == (0, {})


def test_the_last_snapshot_stands(desk: Store) -> None:
    assert desk.stories.snapshot() == (0, {})
    first = {"ledger": b"\x00" * 99, "rows": b"2"}
    desk.stories.keep(Steps(placed=[Placed(number=1, correction="x")], snapshot=first), later(0))
    assert desk.stories.snapshot() == (1, first)
    desk.stories.keep(Steps(placed=[Placed(number=2, correction="x")]), later(0))
    assert desk.stories.snapshot() == (1, first)
    desk.stories.keep(Steps(snapshot={"rows": b"3", "terms": b""}), later(0))
    assert desk.stories.snapshot() == (2, {"rows": b"3", "terms": b""})


def test_corrections_wait_until_they_are_settled(desk: Store) -> None:
    assert desk.stories.asked_corrections() == ()
    said = ['["merge", "s1", "s2"]', '["pin", "a"]', "ünsaid\x00"]
    numbers = [desk.stories.ask_correction(one, later(0)) for one in said]
    assert numbers == [1, 2, 3]
    assert desk.stories.asked_corrections() == tuple(zip(numbers, said, strict=True))
    desk.stories.settle_correction(2)
    desk.stories.settle_correction(1, "There is no story s1.")
    desk.stories.settle_correction(99, "Nobody said so.")
    assert desk.stories.asked_corrections() == ((3, said[2]),)
    assert [desk.stories.correction_problem(number) for number in (1, 2, 3, 99)] == [
        "There is no story s1.",
        "",
        "",
        "",
    ]
    desk.stories.settle_correction(3)
    assert desk.stories.ask_correction("more", later(1)) == 4


def test_a_story_stands_as_it_was_changed_last(desk: Store) -> None:
    first = Standing(
        id="sa",
        members=(
            Placement(article="b", score=0.1 + 0.2, reason="shares Solheim; …"),
            Placement(article="a", score=1.0, reason=""),
        ),
        fixed=("a",),
    )
    placed(desk, [B, A], first)
    assert desk.stories.get("sa") == first
    assert [desk.stories.home(one) for one in "abcx"] == ["sa", "sa", "", ""]
    placed(desk, [C], standing("sa", "c", "a"))
    assert desk.stories.get("sa") == standing("sa", "c", "a")
    assert desk.stories.home("b") == ""
    assert desk.stories.get("sx") is None


@pytest.mark.parametrize("turned", [False, True])
def test_an_article_moves_in_any_order_of_changes(desk: Store, turned: bool) -> None:
    placed(desk, [A, B, C], standing("s1", "a", "b"), standing("s2", "c"))
    changes = [standing("s1", "a"), standing("s2", "c", "b", fixed=("b",))]
    placed(desk, [], *(changes[::-1] if turned else changes))
    assert desk.stories.get("s1") == standing("s1", "a")
    assert desk.stories.get("s2") == standing("s2", "c", "b", fixed=("b",))
    assert [desk.stories.home(one) for one in "abc"] == ["s1", "s2", "s2"]


def test_merged_stories_are_followed(desk: Store) -> None:
    placed(desk, [A, B, C], standing("s1", "a"), standing("s2", "b"), standing("s3", "c"))
    placed(desk, [], gone("s1", "s2"), standing("s2", "b", "a"))
    assert desk.stories.get("s1") == desk.stories.get("s2") == standing("s2", "b", "a")
    placed(desk, [], standing("s3", "c", "b", "a"), gone("s2", "s3"))
    for story in ("s1", "s2", "s3"):
        assert desk.stories.get(story) == standing("s3", "c", "b", "a")
        row = desk.stories.row(story)
        assert row is not None
        assert (row.id, row.articles) == ("s3", 3)
    assert [desk.stories.home(one) for one in "abc"] == ["s3"] * 3
    assert desk.stories.full_id("s") == ("s3",)


def test_both_may_be_kept_in_one(desk: Store) -> None:
    """A story may be born and merged between two times that the stream is kept."""
    placed(desk, [A, B], gone("s1", "s2"), standing("s2", "a", "b"))
    assert desk.stories.get("s1") == standing("s2", "a", "b")


def test_living_stories_are_found_by_how_their_ids_begin(desk: Store) -> None:
    stories = ["sab2", "sab1", "SAB", "s%1", "s_1", "sab3", "sab4"]
    more = [article(f"n{number}") for number in range(len(stories))]
    keep(desk, *more)
    placed(desk, more, *(standing(story, one.id) for story, one in zip(stories, more, strict=True)))
    assert desk.stories.full_id("sab") == ("sab1", "sab2", "sab3")
    assert desk.stories.full_id("s%") == ("s%1",)
    assert desk.stories.full_id("s_") == ("s_1",)
    assert desk.stories.full_id("x") == ()
    assert desk.stories.full_id("") == ("SAB", "s%1", "s_1")


def test_the_log_tells_of_all_of_one_and_of_an_article(desk: Store) -> None:
    born = [event(Turn.BORN, "s1", "a", hours=5), event(Turn.BORN, "s2", "b", hours=None), event(Turn.BORN, "s3", "c")]
    merged = event(Turn.MERGED, "s2", "b", "a", other="s1")
    changed = [standing("s1", "a"), standing("s2", "b"), standing("s3", "c")]
    desk.stories.keep(Steps(changed=changed, events=born), later(0))
    assert desk.stories.log("s1") == born[:1]
    desk.stories.keep(Steps(changed=[gone("s1", "s2"), standing("s2", "b", "a")], events=[merged]), later(1))
    split = event(Turn.SPLIT, "s4", "c", other="s3")
    desk.stories.keep(Steps(changed=[standing("s4", "c"), gone("s3", "s4")], events=[split]), later(1))
    assert desk.stories.log() == [*born, merged, split]
    assert desk.stories.log("s2") == [*born[:2], merged]
    assert desk.stories.log("s1") == [*born[:2], merged]
    assert desk.stories.log("a") == [born[0], merged]
    assert desk.stories.log("s3") == [born[2], split]
    assert desk.stories.log("x") == []


def test_the_whole_log_is_gone_through_one_at_a_time(desk: Store) -> None:
    assert list(desk.stories.whole_log()) == []
    told = [event(Turn.BORN, f"s{number}", *"ab"[: number % 3]) for number in range(1_100)]
    desk.stories.keep(Steps(events=told), later(0))
    assert list(desk.stories.whole_log()) == desk.stories.log() == told


def test_events_come_back_whole(desk: Store) -> None:
    told = [
        replace(event(turn, "s1", "b", "a", other="s9"), reason=odd, by=odd)
        for turn, odd in zip(Turn, [*ODD[1:], "", "", ""], strict=True)
    ]
    desk.stories.keep(Steps(changed=[standing("s1", "a", "b")], events=told), later(0))
    assert desk.stories.log() == told
    assert all(one.at is not None and one.at.tzinfo is UTC for one in desk.stories.log())
