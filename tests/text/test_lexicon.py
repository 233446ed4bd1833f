import pytest

from nutgraf.text.lexicon import CASUALTIES, ROLES, counted_group, role_of, role_words


@pytest.mark.parametrize(
    ("language", "word", "role"),
    [("en", "wounded", "injured"), ("en", "Killing", "killed"), ("de", "festgenommen", "arrested"), ("uk", "загинули", "killed"),
     ("ko", "다쳤다", "injured"), ("en", "table", ""), ("und", "killed", "killed"), ("de", "die", ""), ("fr", "die", "")],
)  # fmt: skip
def test_roles(language: str, word: str, role: str) -> None:
    assert role_of(word, language) == role


def test_one_key_in_four_languages() -> None:
    forms = [
        ("troops", "en"),
        ("servicemen", "en"),
        ("Soldaten", "de"),
        ("військових", "uk"),
        ("병력", "ko"),
        ("군인", "ko"),
    ]
    assert {counted_group(noun, language) for noun, language in forms} == {"soldier"}
    people = [("people", "en"), ("victims", "en"), ("Menschen", "de"), ("людей", "uk"), ("명", "ko"), ("person", "uk")]
    assert {counted_group(noun, language) for noun, language in people} == {"person"}


def test_unknown_nouns_keep_their_stem() -> None:
    assert counted_group("giraffes", "en") == counted_group("giraffe", "en") == "giraff"


def test_longer_forms_win() -> None:
    text = "two were shot dead"
    assert [word.group for word in role_words(text, 0, len(text), "en")] == ["killed"]


def test_every_group_has_forms_in_the_four_languages() -> None:
    assert all(set(by_language) >= {"en", "de", "uk", "ko"} for by_language in ROLES.values())
    assert set(ROLES) >= CASUALTIES
