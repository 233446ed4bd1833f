"""Whether a sentence holds the kind of answer wanted."""

import pytest
from answers.newsstand import accounts

from nutgraf.compose.answers.kinds import UNKNOWN, leans, refuses, untold, wanted_share
from nutgraf.compose.answers.matching import Matcher
from nutgraf.compose.answers.question import read_question
from nutgraf.model.notes import Account
from nutgraf.model.span import Span


def sentence(words: str) -> tuple[Account, Span]:
    return next((one, span) for one in accounts() for span in one.notes.sentences if words in one.words_of(span))


@pytest.mark.parametrize(
    ("question", "words", "wanted"),
    [
        ("How many people were hurt?", "Four people", 1.0),
        ("How many people were hurt?", "brakes had failed", 0.0),
        ("How much will it cost?", "12 million crowns", 1.0),
        ("How much will it cost?", "Four people", 0.0),
        ("When was the bridge closed?", "closed on Monday", 1.0),
        ("When does it open?", "end of April", 0.36),
        ("When does it open?", "brakes had failed", 0.0),
        ("Who is the engineer?", "cracked from top", 1.0),
        ("What is the name of the driver?", "Four people", 0.3),
    ],
)
def test_the_kind_wanted(question: str, words: str, wanted: float) -> None:
    read = read_question(question)
    assert wanted_share(*sentence(words), read, Matcher(question=read)) == pytest.approx(wanted)


def test_what_is_not_told_answers_any_kind() -> None:
    read = read_question("How much will the ferry cost?")
    assert untold(*sentence("would not say"))
    assert wanted_share(*sentence("would not say"), read, Matcher(question=read)) == 1.0
    assert not untold(*sentence("Four people"))


def test_a_refusal_is_found_and_a_leaning_sentence_too() -> None:
    assert refuses(*sentence("declined to comment"))
    assert leans(*sentence("would not say"))
    assert not leans(*sentence("Four people"))


@pytest.mark.parametrize(
    ("words", "not_told"),
    [
        ("His name was not released.", True),
        ("The cause is not yet known.", True),
        ("Die Ursache ist noch unklar.", True),
        ("She was not released from prison.", False),
        ("Die Halle ist noch nicht fertig.", False),
        ("The two sides could not agree on a price.", False),
    ],
)
def test_only_what_says_that_something_is_not_known(words: str, not_told: bool) -> None:
    assert bool(UNKNOWN.search(words)) is not_told
