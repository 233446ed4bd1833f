"""Lines to paragraphs, whichever way a text was wrapped."""

from hypothesis import given
from hypothesis import strategies as st

from nutgraf.read.paragraphs import paragraphs_of


def test_a_single_line_that_breaks_off_within_a_sentence_goes_on_in_the_next() -> None:
    text = "The ferry ran onto rocks late on Monday with 212 people aboard, the\ncoastguard said.\n\nNobody was hurt."
    assert paragraphs_of(text) == [
        "The ferry ran onto rocks late on Monday with 212 people aboard, the coastguard said.",
        "Nobody was hurt.",
    ]


def test_one_line_a_paragraph_stays_so() -> None:
    assert paragraphs_of("The ferry ran onto rocks.\nNobody was hurt.\nthree bullets") == [
        "The ferry ran onto rocks.",
        "Nobody was hurt.",
        "three bullets",
    ]


@given(st.text(alphabet="ab .\n", max_size=200))
def test_no_letter_is_lost(text: str) -> None:
    assert "".join("".join(paragraphs_of(text)).split()) == "".join(text.split())
