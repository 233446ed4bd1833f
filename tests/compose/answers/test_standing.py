"""What is a sentence and what only stands between two full stops."""

import pytest
from answers.newsstand import sole

from nutgraf.compose.answers.standing import is_sentence


def stands(words: str) -> bool:
    return is_sentence(*sole(words))


@pytest.mark.parametrize(
    "words",
    [
        "The mill at Tollan burned down on Monday.",
        "Three people were hurt.",
        "Ada Brook, the mayor, said the council would pay for a new roof.",
        "“Will they pay?” she asked.",
        "Is the mill safe?",
    ],
)
def test_a_sentence(words: str) -> None:
    assert stands(words)


@pytest.mark.parametrize(
    "words",
    [
        "Could only lose two votes — Ada Brook (@adabrook) March 3, 2026",
        "Could only lose two votes, she wrote.",
        "BREAKING: Mill on fire in Tollan, two people were hurt.",
        "The mill burned for hours. Enlarge this image",
        "Firefighters stood at the mill on Monday. Ada Brook/AP",
        "Ada Brook said. “It was the worst fire in years.",
        "The old mill at Tollan",
    ],
)
def test_no_sentence(words: str) -> None:
    assert not stands(words)
