import pytest
from hypothesis import given
from hypothesis import strategies as st

from nutgraf.render.cleaning import clean
from nutgraf.render.edits import pieces

sentences = st.lists(st.sampled_from(["the", "ferry", "sank", "12", "14", "people", "not", "—"]), max_size=12).map(
    " ".join
)


@pytest.mark.parametrize(
    ("before", "after", "found"),
    [
        ("Nine people are hurt.", "Twelve people are hurt.", [("del", "Nine"), ("ins", "Twelve"), ("", "people are hurt.")]),
        ("It sank at noon.", "It sank at noon, crews said.", [("", "It sank at"), ("del", "noon."), ("ins", "noon, crews said.")]),
        ("", "New words.", [("ins", "New words.")]),
        ("Old words.", "", [("del", "Old words.")]),
        ("Nothing alike here at all", "Every word of it is another one", [("del", "Nothing alike here at all"), ("ins", "Every word of it is another one")]),
        ("", "", []),
    ],
)  # fmt: skip
def test_what_was_taken_out_and_put_in(before: str, after: str, found: list[tuple[str, str]]) -> None:
    assert pieces(before, after) == found


def test_a_very_long_sentence_is_shown_whole() -> None:
    long = "word " * 10_000
    assert [what for what, _ in pieces(long, f"{long}more")] == ["del", "ins"]


@given(before=sentences, after=sentences)
def test_both_versions_can_be_put_together_again(before: str, after: str) -> None:
    found = pieces(before, after)
    assert " ".join(words for what, words in found if what != "ins") == clean(before)
    assert " ".join(words for what, words in found if what != "del") == clean(after)
