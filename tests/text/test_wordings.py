"""Two printings word by word."""

from hypothesis import given
from hypothesis import strategies as st

from nutgraf.model.span import Span
from nutgraf.text.spoken import Spoken, spoken
from nutgraf.text.wordings import changes, equal_runs, holds, is_altered, longest_common


def read(words: str) -> tuple[Spoken, ...]:
    return spoken(words, [Span(start=0, end=len(words))], "en")


def beside(full: str, other: str) -> tuple[list[str], list[str], bool]:
    """What the other printing leaves out, what it puts, and whether it is altered."""
    one, two = read(full), read(other)
    found = changes(one, two)
    left = [full[one[c.left].start : one[c.left_end - 1].end] for c in found if c.left < c.left_end]
    put = [other[two[c.put].start : two[c.put_end - 1].end] for c in found if c.put < c.put_end]
    return left, put, is_altered(one, two, found)


def test_the_same_words_in_other_print_are_unchanged() -> None:
    assert beside("The quay is gone — and so is the inn.", "the quay is gone, and so is the inn") == ([], [], False)


def test_words_left_out_are_a_cut_and_no_alteration() -> None:
    assert beside("The old quay is gone, and so is the inn", "The quay is gone") == (
        ["old", "and so is the inn"],
        [],
        False,
    )


def test_other_words_are_an_alteration() -> None:
    assert beside("We heard the mast go", "We felt the mast go") == (["heard"], ["felt"], True)


def test_what_an_editor_put_in_brackets_or_hid_is_no_change() -> None:
    assert beside("She will pay for the damned mast", "[The owner] will pay for the d***ed mast") == ([], [], False)


def test_whole_sentences_and_edges_that_only_the_other_has_alter_nothing() -> None:
    assert beside("The mast went. The crew swam ashore", "The mast went. I saw it. The crew swam")[2] is False
    assert beside("The mast went first. The crew swam ashore", "But I tell you the crew swam ashore")[2] is False
    assert beside("The mast went first", "The mast went first and fast")[2] is True  # nothing was cut


def test_the_longest_run_that_all_share() -> None:
    full = "we lost the mast and the boat".split()
    assert longest_common(full, [full, "lost the mast".split(), "the mast and".split()]) == (2, 4)
    assert longest_common(full, [["nothing"]]) == (0, 0)
    assert longest_common([], []) == (0, 0)


def test_what_stands_in_one_piece() -> None:
    assert holds(["a", "b", "c"], ["b", "c"])
    assert holds(["a"], [])
    assert not holds(["a", "b", "c"], ["a", "c"])


@given(st.lists(st.sampled_from("abc"), max_size=12), st.lists(st.sampled_from("abc"), max_size=12))
def test_runs_are_equal_and_in_order(one: list[str], other: list[str]) -> None:
    runs = equal_runs(one, other)
    assert all(one[a : a + n] == other[b : b + n] for a, b, n in runs)
    assert runs == sorted(runs)
    first, last = longest_common(one, [other])
    assert holds(other, one[first:last])
