import pytest

from nutgraf.text.counting import dictionary_form, head_noun, is_plural, singular
from nutgraf.text.figures import figures


@pytest.mark.parametrize(
    ("language", "text", "noun"),
    [
        ("en", "12 tired old horses ran", "horse"), ("en", "12 people died", "person"), ("en", "12 were", ""),
        ("en", "12 of the boats sank", "boat"), ("en", "three Canadians came", "canadian"), ("en", "two police officers", "officer"),
        ("en", "12 in all", ""), ("de", "zwölf alte Boote sanken", "boot"), ("de", "zwölf starben", ""),
        ("uk", "12 нових будинків", "будинк"), ("ko", "선원 세 명이", "선원"), ("ko", "세 명의 군인이", "군인"), ("fr", "12 vaches", "vach"),
    ],
)  # fmt: skip
def test_the_head_of_the_words_after(language: str, text: str, noun: str) -> None:
    one = figures(text, language)[0]
    assert head_noun(text, one.start, one.end, len(text), language, one.low)[0] == noun


def test_singulars() -> None:
    assert [singular(word) for word in ("bodies", "people", "churches", "troops")] == [
        "body",
        "person",
        "church",
        "troop",
    ]
    assert not is_plural("crisis")
    assert not is_plural("news")


def test_listed_nouns_have_one_form() -> None:
    assert dictionary_form("soldaten", "de") == "soldat"
    assert dictionary_form("людей", "uk") == "людина"
