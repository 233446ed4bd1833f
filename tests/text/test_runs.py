"""Runs of three words: what of a text another prints."""

from hypothesis import given
from hypothesis import strategies as st

from nutgraf.text.runs import READ, plain, plain_words, printed_in, runs_of, words_from


def test_words_in_runs_of_the_other_are_told_from_those_that_are_not() -> None:
    other = set(runs_of("the ferry ran aground off the port".split()))
    assert printed_in("a ferry ran aground off Lomm".split(), other) == [False, True, True, True, True, False]
    assert printed_in("the port off aground".split(), other) == [False] * 4


def test_words_are_read_from_a_place_on_and_no_more_than_so_many() -> None:
    text = "Head line " + "word " * (READ + 5)
    found = words_from(text, len("Head "))
    assert text[slice(*found[0])] == "line"
    assert len(found) == READ


@given(st.text(alphabet=st.characters(exclude_characters="İ"), max_size=200))
def test_the_quick_way_gives_the_same_words(text: str) -> None:
    assert len(plain_words(text)) == len(plain(text, words_from(text, 0)))


@given(st.text(max_size=200))
def test_a_text_prints_itself(text: str) -> None:
    tokens = plain_words(text)
    assert all(printed_in(tokens, set(runs_of(tokens)))) or len(tokens) < 3


def test_a_letter_that_becomes_two_moves_no_word() -> None:
    text = "İzmir’s port and the İnciraltı quay"
    assert plain(text, words_from(text, 0))[2:] == ["and", "the", "i̇nciraltı", "quay"]
