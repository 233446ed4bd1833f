"""How common a word is taken to be."""

import pytest

from nutgraf.cluster.background import RARE, known_language, share_of
from nutgraf.text.words import stem


@pytest.mark.parametrize(
    ("usual", "rare", "language"),
    [
        ("police", "trombone", "en"),
        ("Regierung", "Posaune", "de"),
        ("президент", "тромбон", "uk"),
        ("정부", "트롬본", "ko"),
        ("que", "clarinete", "es"),
    ],
)
def test_news_words_are_common_and_others_rare(usual: str, rare: str, language: str) -> None:
    assert share_of(stem(usual, language), language) >= 0.1
    assert share_of(stem(rare, language), language) == RARE


def test_every_share_is_a_share() -> None:
    from nutgraf.cluster.background_en import BANDS

    assert all(0 < share < 1 for share, _ in BANDS)
    listed = [word for _, words in BANDS for word in words.split()]
    assert len(listed) == len(set(listed)) > 2_000


def test_four_languages_are_listed() -> None:
    assert [language for language in ("en", "de", "uk", "ko", "vi", "und") if known_language(language)] == [
        "en",
        "de",
        "uk",
        "ko",
    ]
