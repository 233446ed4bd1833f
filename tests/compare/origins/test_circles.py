"""Circles of citing."""

from hypothesis import given
from hypothesis import strategies as st

from nutgraf.compare.origins.circles import circles


def test_a_circle_begins_with_its_earliest_member_and_goes_the_way_the_story_went() -> None:
    assert circles([("b", "c"), ("c", "a"), ("a", "b")], ["a", "b", "c"]) == (("a", "b", "c"),)
    assert circles([("b", "c"), ("c", "a"), ("a", "b")], ["c", "a", "b"]) == (("c", "a", "b"),)


def test_a_chain_is_no_circle_and_two_circles_are_two() -> None:
    assert circles([("a", "b"), ("b", "c")], ["a", "b", "c"]) == ()
    assert circles([("a", "b"), ("b", "a"), ("c", "d"), ("d", "c"), ("b", "c")], list("abcd")) == (
        ("a", "b"),
        ("c", "d"),
    )


@given(
    st.lists(st.tuples(st.sampled_from("abcdef"), st.sampled_from("abcdef")).filter(lambda step: step[0] != step[1]))
)
def test_every_circle_is_made_of_steps(steps: list[tuple[str, str]]) -> None:
    for circle in circles(steps, list("abcdef")):
        assert set(zip(circle, (*circle[1:], circle[0]), strict=True)) <= set(steps)
        assert len(set(circle)) == len(circle) > 1
