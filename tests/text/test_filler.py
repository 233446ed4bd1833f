"""Words that tell nothing by themselves."""

import pytest

from nutgraf.text.filler import fillers
from nutgraf.text.words import stem


@pytest.mark.parametrize(
    ("word", "language"),
    [("amid", "en"), ("significantly", "en"), ("concerns", "en"), ("derzeit", "de"), ("ситуація", "uk")],
)
def test_words_that_frame(word: str, language: str) -> None:
    assert stem(word, language) in fillers(language)


@pytest.mark.parametrize(
    ("word", "language"), [("arrested", "en"), ("ferry", "en"), ("fire", "en"), ("Feuer", "de"), ("міст", "uk")]
)
def test_words_that_tell(word: str, language: str) -> None:
    assert stem(word, language) not in fillers(language)


def test_a_language_without_a_list_has_none() -> None:
    assert fillers("xx") == frozenset()
