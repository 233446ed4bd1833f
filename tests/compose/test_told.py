"""Whether a sentence tells more than was told before."""

import pytest

from nutgraf.compare import compare
from nutgraf.compose.cast import Cast
from nutgraf.compose.stood import Stood
from nutgraf.compose.told import Told
from versions_of_news import accounts

BEFORE = (
    "The harbour board of Velmouth voted 9-4 on Monday to ban cars from the old quay.\n\n"
    "Shop owners fear they will lose customers, said Otto Brenn, who sells boots. A petition has 2,300 signatures.\n\n"
    "Three quarters of the shops stand empty in winter. The trial of the former harbour master, Lars Wik, goes on."
)


def is_new(sentence: str, before: str = BEFORE) -> bool:
    one, other = accounts(
        [
            {"headline": "Velmouth bans cars", "url": "https://echo.example/1", "text": before},
            {
                "headline": "Velmouth bans cars",
                "url": "https://post.example/1",
                "text": f"Cars are banned in Velmouth.\n\n{sentence}",
            },
        ]
    )
    told = Told(stood=Stood(cast=Cast(comparison=compare([one, other]), accounts=[one, other]), before=[one]))
    return told.is_new(other, other.notes.sentences[2])


@pytest.mark.parametrize(
    "sentence",
    [
        "The ban was backed by Ilse Tarn, the mayor of Velmouth.",
        "Repairs of the quay will cost 4.2 million euros, the board said.",
        "Police arrested two members of the harbour board.",
        "Lars Wik was sentenced in the afternoon by a court in the old quay.",
        "A tram line with seven new stations is to replace the parking garage behind the fish market.",
    ],
)
def test_more_than_was_told(sentence: str) -> None:
    assert is_new(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "The harbour board of Velmouth voted 9-4 on Monday to ban cars from the old quay.",
        "Cars were banned from the quay on Monday when board members voted nine to four.",
        "About 2,300 people have put their names to it so far, according to the organisers.",
        "In winter 75 percent of all shops stand empty.",
        "Lars Wik, formerly the harbour master, still has to face the charges.",
        "The significant development underlines growing concerns amid an increasingly difficult situation.",
        "Nothing new.",
    ],
)
def test_no_more_than_was_told(sentence: str) -> None:
    assert not is_new(sentence)


def test_across_languages_names_and_acts_are_compared() -> None:
    german = "Der Hafenrat von Velmouth stimmte am Montag mit 9 zu 4 dafür, Autos vom alten Kai zu verbannen, sagte Otto Brenn."
    assert not is_new("Otto Brenn said that the harbour board of Velmouth voted on the old quay.", german)
    assert is_new("Otto Brenn of Velmouth was arrested by the police after the vote.", german)
