"""The words of quotations: what is only print compares equal."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nutgraf.model.span import Span
from nutgraf.text.spoken import ANY, bits_of, in_print, quotes_near, spoken, spoken_in


def keys(words: str, language: str = "en") -> list[str]:
    return [word.key for word in spoken(words, [Span(start=0, end=len(words))], language)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("We sailed — then it blew.", "we sailed, then it blew"),
        ("The mayor’s boat", "the mayor's boat"),
        ("twenty-two years", "22 years"),
        ("It cost forty thousand", "It cost 40,000"),
        ("the harbour was organised", "the harbor was organized"),
        ("Sen. Vale cannot swim", "Senator Vale can not swim"),
        ("the U.S. coast", "the US coast"),
        ("a well-known pilot", "a well known pilot"),
        ("We waited… and waited", "We waited ... and waited"),
    ],
)
def test_print_makes_no_other_words(one: str, other: str) -> None:
    assert keys(one) == keys(other)


@pytest.mark.parametrize(
    ("one", "other"), [("I have sailed", "I've sailed"), ("not safe", "safe"), ("two men", "12 men")]
)
def test_other_words_stay_other_words(one: str, other: str) -> None:
    assert keys(one) != keys(other)


@pytest.mark.parametrize("word", ["[the pilot]", "f***ing", "s--t", "d@@n"])
def test_what_is_put_or_hidden_by_an_editor_stands_for_any_word(word: str) -> None:
    assert keys(f"That {word} sank") == ["that", ANY, "sank"]


def test_french_words_that_run_together_are_two() -> None:
    assert keys("On l’attend d'ici lundi", "fr") == ["on", "l", "attend", "d", "ici", "lundi"]


def test_only_the_words_inside_marks_are_read_and_what_interrupts_is_left_out() -> None:
    text = "“We held on,” said Maud Thrale, who steered, “until the tide turned.” Nobody slept."
    words = spoken_in(text, Span(start=1, end=text.index("turned") + 6), "en")
    assert [word.key for word in words] == ["we", "held", "on", "until", "the", "tide", "turned"]
    assert in_print(text, words) == "We held on, until the tide turned"
    assert quotes_near(text, Span(start=0, end=3)) == [Span(start=0, end=13)]


def test_a_sentence_that_ended_before_the_cue_ends_in_a_full_stop() -> None:
    text = "“We held on,” said Maud Thrale. “The tide turned.”"
    assert in_print(text, spoken_in(text, Span(start=0, end=len(text)), "en")) == "We held on. The tide turned"


def test_without_marks_all_words_are_read() -> None:
    assert [word.key for word in spoken_in("— Ми тримаємося", Span(start=0, end=15), "uk")] == ["ми", "тримаємося"]


def test_sentences_of_a_quotation() -> None:
    text = "We told Mr. Vale. He ran! The U.S. pilot stayed… and we left"
    words = spoken(text, [Span(start=0, end=len(text))], "en")
    assert [text[words[first].start : words[last - 1].end] for first, last in bits_of(words)] == [
        "We told Mr. Vale",
        "He ran",
        "The U.S. pilot stayed… and we left",
    ]


@given(
    st.text(alphabet=st.sampled_from("aB é1,.’'\"“”[]*— \n한字"), max_size=80),
    st.sampled_from(["en", "fr", "uk", "xx"]),
)
def test_words_stand_in_the_text_in_order(text: str, language: str) -> None:
    words = spoken_in(text, Span(start=0, end=len(text)), language)
    assert all(0 <= word.start < word.end <= len(text) and word.key for word in words)
    assert [word.start for word in words] == sorted(word.start for word in words)
