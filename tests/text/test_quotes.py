from itertools import pairwise
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nutgraf.text.quotes import find_quotes


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He said “we go” and left.", ["“we go”"]),
        ('He said "we go" and "stay".', ['"we go"', '"stay"']),
        ("„Das ist’s“, sagte er. »Ja«, rief sie.", ["„Das ist’s“", "»Ja«"]),
        ("«Так», — сказав він.", ["«Так»"]),
        ("彼は「そう」と言った。", ["「そう」"]),
        ("The boys’ ‘big house’ isn’t there.", ["‘big house’"]),
        ("He said 'no way' to the '90s.", ["'no way'"]),
        ("It's the captain's ship, isn't it?", []),
        ('A 5" pipe burst.', []),
        ("An “open mark that never ends.", []),
    ],
)
def test_marks_of_many_languages(text: str, expected: list[str]) -> None:
    assert [span.of(text) for span in find_quotes(text)] == expected


def test_a_quotation_runs_over_paragraphs_that_open_it_again() -> None:
    text = "“We left at noon.\n\n“We came back at two,” she said."
    assert [span.of(text) for span in find_quotes(text)] == ["“We left at noon.", "“We came back at two,”"]


@given(st.text(alphabet="ab .\n“”\"„«»‘’'「」", max_size=200))
def test_quotations_lie_apart_inside_the_text(text: str) -> None:
    found = find_quotes(text)
    assert all(span.end <= len(text) for span in found)
    assert all(one.end <= other.start for one, other in pairwise(found))


def test_many_open_marks_take_no_time() -> None:
    assert isinstance(find_quotes("'a " * 50_000), tuple)


@pytest.mark.parametrize("unit", ['"I said ', "« said ", "“ said ", "``said ", "» said ", "「 said "])
def test_marks_that_never_close_cost_no_more_than_their_number(unit: str) -> None:
    started = process_time()
    find_quotes(unit * 20_000)
    assert process_time() - started < 3
