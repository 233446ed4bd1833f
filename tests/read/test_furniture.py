"""Furniture, teasers and walls."""

import pytest

from nutgraf.read.furniture import is_furniture, is_wall, without_furniture


@pytest.mark.parametrize(
    "line",
    [
        "Advertisement", "ADVERTISEMENT —", "You’ve reached the end", "Share: Facebook / Telegram / Copy link", "Read more: Ferry fares to rise", "48 comments",
        "3 min read", "2 hours ago", "News › Region", "desk@bote.example", "© 2031 Velmouth Bote", "Mehr zum Thema", "Lesen Sie auch: Fähre teurer",
        "Читайте також: Пором дорожчає", "Поділитися: Telegram | Viber", "관련기사", "무단 전재 및 재배포 금지", "* * *", "",
        "Enlarge this image toggle caption Jane Roe/Bote", "The pier at dusk. Jane Roe/Getty Images", "Send tips to desk@bote.example.",
        "Police stand on the pier on Monday. (Photo: Jane Roe/Bote)", "Image via Shutterstock",
    ],
)  # fmt: skip
def test_furniture(line: str) -> None:
    assert is_furniture(line)


@pytest.mark.parametrize(
    "line",
    [
        "The board shared its plan.",
        "Will the pier be saved?",
        "Storm over the pier",
        "Watch how the old pier falls",
        "Der Rat teilt die Sorge.",
        "부두가 닫힌다.",
        "The pictures were sold to Getty Images.",
        "The board told Reuters that the pier (built in 1901) will close.",
    ],
)
def test_words_of_an_article(line: str) -> None:
    assert not is_furniture(line)


def test_teasers_go_with_their_heading_and_sentences_stay() -> None:
    lines = [
        "The board voted.",
        "Related articles",
        "Ferry fares to rise",
        "Storm over the bay",
        "The vote was seven to two.",
        "Storm over the bay",
    ]
    assert without_furniture(lines) == ["The board voted.", "The vote was seven to two.", "Storm over the bay"]


def test_walls_are_short() -> None:
    assert is_wall("Already a subscriber? Log in.")
    assert not is_wall("The board voted. " * 200 + "Already a subscriber?")
