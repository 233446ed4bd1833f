import pytest
from hypothesis import given
from hypothesis import strategies as st

from nutgraf.text.matters import told_in


def answers(text, language="en"):
    return {(told.answer.matter.name, told.answer.name) for told in told_in(text, language)}


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("The two sides stopped short of signing it.", ("deal", "no deal")),
        ("The walkout has been called off.", ("strike", "strike off")),
        ("Her body was found at noon.", ("life", "dead")),
        ("The fire is under control.", ("fire", "contained")),
        ("They left of their own accord.", ("eviction", "left by themselves")),
        ("The plant is to close in June.", ("closing", "closing")),
    ],
)
def test_phrases_answer_questions(text, answer):
    assert answer in answers(text)


@pytest.mark.parametrize(
    ("text", "language", "answer"),
    [
        ("Die Frau wurde lebend geborgen.", "de", ("life", "alive")),
        ("El juez fue detenido ayer.", "es", ("end", "arrested")),
        ("Le chef ne prendra pas le départ.", "fr", ("part", "out")),
        ("Угоду підписали вночі.", "uk", ("deal", "agreed")),
        ("용의자가 체포됐다.", "ko", ("end", "arrested")),
    ],
)
def test_other_languages_have_tables_of_their_own(text, language, answer):
    assert answer in answers(text, language)


def test_who_wins_makes_the_one_behind_lose():
    told = [each for each in told_in("Ida beat Karl in the run-off.", "en") if each.answer.matter.name == "winner"]
    assert {(each.answer.name, each.behind) for each in told} == {("won", False), ("lost", True)}


def test_a_word_that_only_holds_a_phrase_tells_nothing():
    assert answers("The House-passed bill went to Monday.") == set()


def test_languages_without_a_table_tell_nothing():
    assert told_in("Stávka byla odvolána.", "cs") == []


@given(st.text(max_size=300), st.sampled_from(["en", "de", "es", "fr", "uk", "ko", "xx"]))
def test_every_span_lies_in_the_text(text, language):
    for told in told_in(text, language):
        assert 0 <= told.start < told.end <= len(text)
