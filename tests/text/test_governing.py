import pytest

from nutgraf.text.governing import Counted, governed
from nutgraf.text.lexicon import role_words


def given(text: str, *numbers: str) -> list[str]:
    counted, end = [], 0
    for number in numbers:
        start = text.index(number, end)
        end = start + len(number)
        counted.append(Counted(start, end, end))
    return governed(text, counted, role_words(text, 0, len(text), "en"), "en")


@pytest.mark.parametrize(
    ("text", "numbers", "expected"),
    [
        ("killing 12 people and injuring 30", ("12 people", "30"), ["killed", "injured"]),
        ("12 were killed, 30 injured", ("12", "30"), ["killed", "injured"]),
        ("12 cows and 3 dogs were rescued", ("12 cows", "3 dogs"), ["rescued", "rescued"]),
        ("they watched 12 films after he was arrested", ("12 films",), [""]),
        ("killed in 2 attacks", ("2 attacks",), [""]),
        ("police arrested 9 after 3 were killed", ("9", "3"), ["arrested", "killed"]),
    ],
)
def test_each_number_has_its_own_word(text: str, numbers: tuple[str, ...], expected: list[str]) -> None:
    assert given(text, *numbers) == expected
