"""Meanings across languages."""

import pytest

from nutgraf.text.glossary import FAINT, meaning_of


@pytest.mark.parametrize(
    "words",
    [
        {"en": "fires", "de": "Feuer", "fr": "incendie", "es": "fuego", "uk": "вогню", "ko": "화재"},
        {"en": "children", "de": "Kindern", "fr": "enfants", "es": "niños", "uk": "дітей"},
        {"en": "sold", "de": "verkauft", "fr": "vendu", "es": "vendido", "uk": "продали"},
        {"en": "couldn't", "de": "nicht", "fr": "jamais", "es": "nunca", "uk": "ніколи"},
    ],
)
def test_words_of_one_meaning_meet(words: dict[str, str]) -> None:
    assert len({meaning_of(word, language) for language, word in words.items()}) == 1
    assert meaning_of(words["en"], "en")


def test_unknown_words_and_languages_have_none() -> None:
    assert meaning_of("quinquereme", "en") == "" == meaning_of("feu", "xx")


def test_faint_meanings_are_meanings() -> None:
    assert {"not", "we"} <= FAINT
    assert {meaning_of(word, "en") for word in ("we", "but", "because", "never")} <= FAINT
