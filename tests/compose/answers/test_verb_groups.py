"""Verbs that stand for one another."""

from nutgraf.compose.answers.verb_groups import verb_group
from nutgraf.text.words import stem


def test_verbs_of_one_group() -> None:
    assert verb_group(stem("appointed", "en")) == verb_group(stem("tapped", "en")) != ""
    assert verb_group(stem("appointed", "en")) != verb_group(stem("dismissed", "en"))


def test_a_word_of_no_group() -> None:
    assert verb_group(stem("harbour", "en")) == ""
