"""What a question asks for, and about."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nutgraf.compose.answers.question import Asked, read_question, searched
from nutgraf.model.notes import QuantityKind


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("How many people were hurt?", Asked.NUMBER),
        ("How high was the turnout?", Asked.NUMBER),
        ("How much will the bridge cost?", Asked.MONEY),
        ("When does the mayor take office?", Asked.WHEN),
        ("Who owns the club?", Asked.WHO),
        ("What is the name of the ferry's captain?", Asked.WHO),
        ("Where were they taken?", Asked.WHERE),
        ("Why did the ferry sink?", Asked.WHY),
        ("What caused the fire?", Asked.WHY),
        ("What did the minister say about the strike?", Asked.SAID),
        ("What is the union's position on the offer?", Asked.SAID),
        ("Will the bank close its branches?", Asked.AHEAD),
        ("Has the captain been found?", Asked.WHETHER),
        ("Tell me about the ferry", Asked.WHAT),
        ("Wie viele Menschen wurden verletzt?", Asked.NUMBER),
        ("Wann wird die Brücke eröffnet?", Asked.WHEN),
        ("Wer leitet die Ermittlungen?", Asked.WHO),
        ("Warum sank die Fähre?", Asked.WHY),
        ("Скільки людей постраждало?", Asked.NUMBER),
        ("Коли відкриють міст?", Asked.WHEN),
        ("Хто очолює комісію?", Asked.WHO),
        ("몇 명이 다쳤나?", Asked.NUMBER),
        ("다리는 언제 열리나?", Asked.WHEN),
        ("누가 조사를 이끄나?", Asked.WHO),
    ],
)
def test_the_kind_of_answer_wanted(text: str, asked: Asked) -> None:
    assert read_question(text).asked is asked


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Who won?", "en"),
        ("Wer hat gewonnen?", "de"),
        ("Хто переміг?", "uk"),
        ("누가 이겼나?", "ko"),
        ("Brexit?", "en"),
    ],
)
def test_the_language_of_a_question(text: str, language: str) -> None:
    assert read_question(text).language == language


def test_a_how_long_wants_lengths_and_durations() -> None:
    kinds = read_question("How long is the crack in the wall?").kinds
    assert kinds == {QuantityKind.MEASURE, QuantityKind.DURATION}


def test_those_whose_word_is_asked_for() -> None:
    question = read_question("What did Hedda Larkspur say about the drains?")
    assert {question.terms[number].word for number in question.holders} == {"Hedda", "Larkspur"}


def test_now_asks_for_the_latest() -> None:
    assert read_question("What is the death toll now?").latest
    assert not read_question("What was the death toll?").latest


def test_what_is_searched_for_has_names_first_and_no_words_that_only_ask() -> None:
    assert searched("How many people did Hedda Larkspur see at the dam?") == (
        "Larkspur",
        "Hedda",
        "see",
        "dam",
        "people",
    )
    assert searched("What is South Korea's position on aid?")[0] == "South Korea"
    assert searched("What is it about?") == ()
    assert "cause" not in searched("Why did the ferry sink?")


@given(st.text(max_size=200))
def test_any_text_can_be_read(text: str) -> None:
    question = read_question(text)
    assert len(searched(text)) <= len(question.terms) <= 25
    assert all(0 < term.weight <= 1 for term in question.terms)
