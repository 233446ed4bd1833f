"""Words of a question found in whatever form and script."""

import pytest

from nutgraf.compose.answers.matching import Matcher, sounds_like
from nutgraf.compose.answers.question import read_question
from nutgraf.compose.answers.terms import ids, words_of


def found(question: str, text: str, language: str) -> set[str]:
    read = read_question(question)
    return {read.terms[number].word for number in Matcher(question=read).in_words(words_of(text), language)}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Two workers were killed", "en"),
        ("zwei Tote", "de"),
        ("загинули двоє", "uk"),
        ("2명이 사망", "ko"),
    ],
)
def test_a_word_is_found_in_four_languages(text: str, language: str) -> None:
    assert found("How many died?", text, language) == {"died"}


def test_forms_of_a_word_are_found() -> None:
    assert found("Who owns the club?", "the owner of the club", "en") == {"owns", "club"}
    assert found("Who won the mayoral contest?", "She is mayor", "en") == {"mayoral"}
    assert found("Who won the cup?", "a cupboard", "en") == set()


def test_a_country_is_found_by_its_people() -> None:
    assert found("What does Denmark want?", "the Danish navy", "en") == {"Denmark"}
    assert found("What does South Korea want?", "North Korea is silent", "en") == set()


def test_a_compound_is_found_by_the_word_it_ends_in() -> None:
    assert ("~strike_work", 0.7) in ids("Hafenstreik", "de")


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Hrynevetskyi", "Гриневецький", True),
        ("Sorvanta", "조르반타", True),
        ("Larkspur", "Larkspur", True),
        ("Larkspur", "Lindqvist", False),
        ("dam", "Dumas", False),
    ],
)
def test_names_by_their_sound(one: str, other: str, same: bool) -> None:
    assert sounds_like(one, other) is same
