from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nutgraf.model.span import Span
from nutgraf.text.sentences import split_sentences


def cut(text: str, language: str = "en") -> list[str]:
    whole = Span(start=0, end=len(text))
    return [span.of(text) for span in split_sentences(text, [whole], language)]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Mr. Abel met J. K. Rove. They talked.", "en", ["Mr. Abel met J. K. Rove.", "They talked."]),
        ("It left at 5 p.m. Tuesday. Nobody saw it.", "en", ["It left at 5 p.m. Tuesday.", "Nobody saw it."]),
        ("The U.S. Senate paid 3.5 million.", "en", ["The U.S. Senate paid 3.5 million."]),
        ("He works for Velm Inc. The firm is small.", "en", ["He works for Velm Inc.", "The firm is small."]),
        ("Pier No. 5 burnt. St. Olave did not.", "en", ["Pier No. 5 burnt.", "St. Olave did not."]),
        ("The ferry brings aid.The crew is safe.", "en", ["The ferry brings aid.", "The crew is safe."]),
        ("See example.Com for more.", "en", ["See example.Com for more."]),
        ("“We go. We win,” said Ann Bell. He left.", "en", ["“We go.", "We win,” said Ann Bell.", "He left."]),
        ("“Why now?” Bell asked. Nobody knew.", "en", ["“Why now?” Bell asked.", "Nobody knew."]),
        ('He said."We go" and left.', "en", ["He said.", '"We go" and left.']),
        ("Wait... what? Yes… Then he left.", "en", ["Wait... what?", "Yes…", "Then he left."]),
        ("• First thing • Second thing", "en", ["First thing", "Second thing"]),
        (
            "Am 26. November fuhr z. B. Nr. 5 ab. Dann nichts.",
            "de",
            ["Am 26. November fuhr z. B. Nr. 5 ab.", "Dann nichts."],
        ),
        ("Er sagte: „Wir gehen.“ Dann ging er.", "de", ["Er sagte: „Wir gehen.“", "Dann ging er."]),
        ("Це було у 2022 р. Він поїхав у м. Київ.", "uk", ["Це було у 2022 р.", "Він поїхав у м. Київ."]),
        ("«Йдемо», — сказав І. В. Петренко. Усе.", "uk", ["«Йдемо», — сказав І. В. Петренко.", "Усе."]),
        ('그는 "간다."고 말했다. 끝났다.', "ko", ['그는 "간다."고 말했다.', "끝났다."]),
        ("彼は「そう。」と言った。終わり。", "ja", ["彼は「そう。」と言った。", "終わり。"]),
    ],
)
def test_sentences_end_where_they_end(text: str, language: str, expected: list[str]) -> None:
    assert cut(text, language) == expected


def test_no_sentence_crosses_a_paragraph() -> None:
    text = "A heading without a stop\n\nAnd a text."
    found = split_sentences(text, [Span(start=0, end=24), Span(start=26, end=len(text))], "en")
    assert [span.of(text) for span in found] == ["A heading without a stop", "And a text."]


@given(st.text(max_size=300), st.sampled_from(["en", "de", "uk", "ko", "und"]))
def test_any_text_is_covered_but_for_white_space_and_bullets(text: str, language: str) -> None:
    found = split_sentences(text, [Span(start=0, end=len(text))], language)
    assert all(one.end <= other.start for one, other in pairwise(found))
    kept = "".join(span.of(text) for span in found)
    assert sorted(filter(str.isalnum, kept)) == sorted(filter(str.isalnum, text))


def test_one_endless_word_takes_no_time() -> None:
    text = "a." * 200_000
    assert split_sentences(text, [Span(start=0, end=len(text))], "en")
