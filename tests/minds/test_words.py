"""Words as they are labelled: everything that is not white space stands in exactly one of them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nutgraf.minds.words import GAPS, PRINTS, QUOTED, case_of, overlong, words_of


def quoted(text: str) -> list[tuple[str, int]]:
    words = words_of(text)
    return [(form, one // GAPS % QUOTED) for form, one in zip(words.forms, words.prints, strict=True)]


@given(st.text(max_size=200))
def test_every_character_but_white_space_is_in_one_word(text: str) -> None:
    words = words_of(text)
    held = [place for start, end in zip(words.starts, words.ends, strict=True) for place in range(start, end)]
    assert held == [place for place, letter in enumerate(text) if not letter.isspace()]
    assert all(0 <= one < PRINTS for one in words.prints)


@given(st.text(alphabet="ab .\n“”", max_size=80))
def test_lines_hold_all_words_in_order_and_none_crosses_a_new_line(text: str) -> None:
    words = words_of(text)
    assert [word for start, end in words.lines for word in range(start, end)] == list(range(len(words.forms)))
    assert all("\n" not in text[words.starts[start] : words.ends[end - 1]] for start, end in words.lines)


@pytest.mark.parametrize(
    ("form", "case"),
    [
        (",", 0),
        ("dock", 1),
        ("łódź", 1),
        ("Dock", 2),
        ("A", 2),
        ("NATO", 3),
        ("McBain", 4),
        ("eBay", 4),
        ("3rd", 5),
        ("위", 1),
    ],
)
def test_how_a_word_is_written(form: str, case: int) -> None:
    assert case_of(form) == case


def test_marks_and_insides_of_quotations_are_told_apart() -> None:
    assert quoted("He said “go on”.") == [("He", 0), ("said", 0), ("“", 2), ("go", 1), ("on", 1), ("”", 3), (".", 0)]


def test_what_stands_before_a_word() -> None:
    words = words_of("A ship, too.\nGone")
    assert [one % GAPS for one in words.prints] == [2, 0, 1, 0, 1, 2]


def test_a_broken_surrogate_is_one_unknown_word() -> None:
    assert words_of("a \ud800 b").forms == ["a", "\ufffd", "b"]


@pytest.mark.parametrize(
    ("text", "too_long"),
    [("", False), ("a" * 200_000, False), ("pier " * 100_000, False), ("pier " * 100_001, True), ("(" * 300_000, True)],
)
def test_what_is_longer_than_any_article(text: str, too_long: bool) -> None:
    assert overlong(text) is too_long
