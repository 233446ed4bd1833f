"""Words that say "not"."""

import pytest

from nutgraf.text.negations import negates, took_or_turned


@pytest.mark.parametrize(
    ("word", "language"),
    [
        ("not", "en"),
        ("Never", "en"),
        ("wasn’t", "en"),
        ("didn't", "en"),
        ("keine", "de"),
        ("не", "uk"),
        ("않았다", "ko"),
        ("pas", "fr"),
    ],
)
def test_they_negate(word: str, language: str) -> None:
    assert negates(word, language)


@pytest.mark.parametrize(
    ("word", "language"), [("note", "en"), ("nicht", "en"), ("not", "xx"), ("", "en"), ("небо", "uk")]
)
def test_others_do_not(word: str, language: str) -> None:
    assert not negates(word, language)


def test_what_took_something_away_or_turned_it() -> None:
    assert took_or_turned([("12", "14")], "en")
    assert took_or_turned([("12", "")], "en")
    assert took_or_turned([("", "not")], "en")
    assert not took_or_turned([("", "Friday")], "en")
    assert not took_or_turned([], "en")
