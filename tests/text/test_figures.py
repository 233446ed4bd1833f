from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nutgraf.text.figures import figures, german_value, printed_value
from nutgraf.text.korean_figures import korean_value


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("en", "10,000", 10_000), ("en", "10\u00a0000", 10_000), ("en", "1.5 million", 1.5e6), ("en", "$3bn", 3e9),
        ("en", "€2.4m", 2.4e6), ("en", "500 crore", 5e9), ("en", "twenty-one", 21), ("en", "eleven thousand", 11_000),
        ("en", "two hundred and fifty", 250), ("en", "a dozen", 12), ("en", "half a million", 500_000),
        ("en", "nineteen ninety-six", 1996), ("de", "10.000", 10_000), ("de", "1,5 Mrd.", 1.5e9), ("de", "zwölf", 12),
        ("de", "zweitausenddreihundert", 2_300), ("uk", "2,5 млн", 2.5e6), ("uk", "двадцять один", 21), ("uk", "троє", 3),
        ("ko", "1만 1000명", 11_000), ("ko", "세 명", 3), ("ko", "3억5천만원", 350_000_000), ("fr", "10 000", 10_000),
    ],
)  # fmt: skip
def test_one_number(language: str, text: str, value: float) -> None:
    assert [one.low for one in figures(text, language)] == [value]


def test_words_that_cannot_go_on_are_two_numbers() -> None:
    assert [one.low for one in figures("two three", "en")] == [2, 3]


def test_a_scale_of_one_letter_needs_a_currency() -> None:
    assert [one.low for one in figures("5m", "en")] == [5]


def test_the_article_belongs_to_the_number() -> None:
    text = "with a dozen eggs"
    assert [text[one.start : one.end] for one in figures(text, "en")] == ["a dozen"]


def test_points_and_commas_follow_the_language() -> None:
    assert printed_value("1.234,5", "de") == 1234.5
    assert printed_value("1,234.5", "en") == 1234.5


@given(st.integers(min_value=1, max_value=999))
def test_german_words_of_thousands(number: int) -> None:
    assert german_value("tausend") == 1_000
    assert korean_value(f"{number}만") == number * 10_000


@given(st.lists(st.sampled_from(["one", "hundred", "million", "and", "twenty", "dozen", "half", "a"]), max_size=60))
def test_runs_of_number_words_stay_bounded_and_in_order(words: list[str]) -> None:
    found = figures(" ".join(words), "en")
    assert all(one.end <= other.start for one, other in pairwise(found))
    assert all(one.low <= 1e18 for one in found)
