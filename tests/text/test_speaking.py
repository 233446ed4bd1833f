import pytest

from nutgraf.text.speaking import can_speak


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("Der Sprecher der Werft", "de"),
        ("Das Ministerium", "de"),
        ("mehrere Anwohner", "de"),
        ("речниця порту", "uk"),
        ("очевидці", "uk"),
    ],
)
def test_people_and_bodies_speak(words: str, language: str) -> None:
    assert can_speak(words, language)


@pytest.mark.parametrize(
    ("words", "language"), [("Das Wrack", "de"), ("eine erneute Flaute", "de"), ("судно", "uk"), ("", "de")]
)
def test_things_do_not(words: str, language: str) -> None:
    assert not can_speak(words, language)
