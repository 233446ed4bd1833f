"""White space and invisible characters."""

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from nutgraf.text.clean import letters, one_line, tidy


def test_invisible_characters_go_and_spaces_become_plain() -> None:
    assert tidy("har\u00adbour\u00a0  board\u200b\r\nof\tVelmouth\ufeff") == "harbour board\nof Velmouth"


def test_letters_are_composed() -> None:
    assert tidy("Bru\u0308cke") == "Brücke"


def test_lone_surrogates_are_replaced() -> None:
    assert tidy("a\ud800b") == "a\ufffdb"


def test_joiners_inside_words_stay() -> None:
    assert tidy("می\u200cروند") == "می\u200cروند"


def test_a_pile_of_marks_is_cut_down() -> None:
    assert len(tidy("e" + "\u0323\u0301" * 50_000)) < 20


def test_one_line_joins_lines() -> None:
    assert one_line(" a\n\n b ") == "a b"


def test_letters_counts_every_script() -> None:
    assert letters("порт 12 항구!") == 6


@given(st.text(alphabet=st.characters(codec=None), max_size=200))
def test_tidying_twice_changes_nothing_more(text: str) -> None:
    once = tidy(text)
    assert tidy(once) == once
    assert unicodedata.is_normalized("NFC", once)
