"""Whether a sentence tells the asked deed of those asked about."""

import pytest
from answers.newsstand import sole

from nutgraf.compose.answers import telling
from nutgraf.compose.answers.matching import Matcher
from nutgraf.compose.answers.question import read_question


def matcher(question: str) -> Matcher:
    return Matcher(question=read_question(question))


@pytest.mark.parametrize(
    ("question", "words", "sure"),
    [
        ("Who bought the mill?", "Ada Brook bought the mill on Monday.", 1.0),
        ("Who bought the mill?", "The mill was bought by Ada Brook.", 1.0),
        ("Who bought the mill?", "A farmer bought the mill on Monday.", telling.SOMEBODY),
        ("Who bought the mill?", "The mill was bought on Monday.", telling.NO_DOER),
        ("Who bought the mill?", "The mill stands beside the river.", telling.UNTOLD_DEED),
        ("Who bought the mill?", "Ada Brook bought a horse on Monday.", telling.OTHER_THING),
        ("Who met Edda Rask?", "Ada Brook met Jon Halver on Monday; Mayor Edda Rask was away.", telling.OTHER_OBJECT),
        ("Who was elected mayor of Tollan?", "Ada Brook was elected mayor of Tollan on Sunday.", 1.0),
        ("Who is the owner of the mill?", "Ada Brook, the owner of the mill, was away.", 1.0),
        ("Who is the owner of the mill?", "Ada Brook said the owner of the mill was away.", telling.NAMELESS),
        ("When did the mill burn?", "The owner of the mill was away.", 1.0),
    ],
)
def test_who(question: str, words: str, sure: float) -> None:
    assert telling.tells_who(*sole(words), matcher(question)) == sure


@pytest.mark.parametrize(
    ("question", "words", "sure"),
    [
        ("When did the ferry sink?", "The ferry sank on Monday.", 1.0),
        ("When did the ferry sink?", "On Monday, the ferry sank.", 1.0),
        ("When did the ferry sink?", "The ferry sank in February.", telling.COARSE),
        (
            "When did the ferry sink?",
            "The ferry sank off Tollan, and divers began their search on Tuesday.",
            telling.OTHER_TIME,
        ),
        ("When did the ferry sink?", "The ferry sank on 3 May 1961.", telling.OLD),
        ("When did the ferry sink?", "The ferry sank off Tollan.", 0.0),
        ("When will the council vote?", "The council voted on 2 March.", telling.WRONG_WAY),
        ("When will the council vote?", "The council will vote on 9 March.", 1.0),
    ],
)
def test_when(question: str, words: str, sure: float) -> None:
    assert telling.tells_when(*sole(words), matcher(question)) == pytest.approx(sure)


def test_a_verb_is_found_in_another_word_for_its_deed() -> None:
    account, span = sole("Ada Brook was named harbour master and took her post.")
    places = list(telling.verb_places(account, span, matcher("Who was appointed harbour master?")))
    assert [account.words_of(place) for place in places] == ["named"]
