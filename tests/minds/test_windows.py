"""Windows: whole lines where they fit, every word in exactly one, the same whatever else is read."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nutgraf.minds.windows import Pieces, pieces_of, windows_of
from nutgraf.minds.words import Words, words_of


def one_piece_each(words: Words) -> Pieces:
    return Pieces(list(range(len(words.forms))), list(range(len(words.forms) + 1)))


def windows(text: str, most: int) -> list[list[str]]:
    words = words_of(text)
    return [words.forms[start:end] for start, end in windows_of(words, one_piece_each(words), most)]


@given(st.text(alphabet="ab .”\n", max_size=300), st.integers(1, 12))
def test_every_word_is_in_one_window_and_none_is_too_long(text: str, most: int) -> None:
    found = windows(text, most)
    assert [form for window in found for form in window] == words_of(text).forms
    assert all(0 < len(window) <= most for window in found)


def test_lines_stay_whole_where_they_fit() -> None:
    assert windows("a b c\nd e\nf g h i", 5) == [["a", "b", "c", "d", "e"], ["f", "g", "h", "i"]]


@pytest.mark.parametrize(
    ("text", "cut"),
    [
        ("a b c. d e f", ["a", "b", "c", "."]),
        ("a “b c.” d e f", ["a", "“", "b", "c", ".", "”"]),
        ("a b c d e f g", ["a", "b", "c", "d", "e", "f"]),
    ],
)
def test_a_long_line_is_cut_behind_a_sentence_or_where_it_is_full(text: str, cut: list[str]) -> None:
    assert windows(text, 6)[0] == cut


def test_a_word_of_more_pieces_than_fit_stands_alone() -> None:
    words = words_of("a b c")
    assert windows_of(words, Pieces([0] * 12, [0, 1, 11, 12]), 4) == [(0, 1), (1, 2), (2, 3)]


class Letters:
    """A tokenizer whose pieces are letters; it leaves nothing of an exclamation mark."""

    class Encoding:
        def __init__(self, forms: list[str]) -> None:
            told = [(ord(letter), word) for word, form in enumerate(forms) for letter in form if letter != "!"]
            self.ids, self.word_ids = [piece for piece, _ in told], [word for _, word in told]

    def encode(self, forms: list[str], **_: object) -> Encoding:
        return self.Encoding(forms)

    def token_to_id(self, piece: str) -> int:
        return 0 if piece == "[UNK]" else ord(piece)


def lettered(text: str) -> list[str]:
    words = words_of(text)
    pieces = pieces_of(words, Letters())
    assert len(pieces.firsts) == len(words.forms) + 1
    cut = zip(pieces.firsts[:-1], pieces.firsts[1:], strict=True)
    return ["".join(map(chr, pieces.ids[start:end])) for start, end in cut]


def test_every_word_has_its_pieces() -> None:
    assert lettered("It sank.") == ["It", "sank", "."]
    assert lettered("Go! !") == ["Go", "\0", "\0"]
    assert lettered("") == []


def test_a_line_that_ends_in_a_word_is_read_with_a_full_stop() -> None:
    assert lettered("Pier shut\n\nIt sank.\n“Go”\nto Wenna") == [
        "Pier", "shut.", "It", "sank", ".", "“", "Go", "”", "to", "Wenna.",
    ]  # fmt: skip
