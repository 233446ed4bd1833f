"""Bylines that name a wire or another outlet."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nutgraf.read.bylines import BylineCredit, credit_of_byline


@pytest.mark.parametrize(
    ("byline", "name", "partly"),
    [
        ("Nordvik News Agency", "Nordvik News Agency", False),
        ("AFP", "AFP", False),
        ("NNA", "NNA", False),
        ("The Associated Press", "Associated Press", False),
        ("Avec Nordpresse", "Nordpresse", False),
        ("With reporting by Nordvik Telegraph", "Nordvik Telegraph", False),
        ("Jane Roe, Associated Press", "Associated Press", False),
        ("Jane Roe / dpa", "dpa", False),
        ("Jane Roe, Halden Free Press", "Halden Free Press", False),
        ("Jane Roe and Reuters", "Reuters", True),
        ("Staff and Reuters", "Reuters", False),
        ("Reuters and Jane Roe", "Reuters", True),
    ],
)
def test_credits_in_bylines(byline: str, name: str, partly: bool) -> None:
    assert credit_of_byline(byline) == BylineCredit(name, partly)


@pytest.mark.parametrize(
    "byline",
    ["", "Jane Roe", "Jane Roe and agencies", "Agencies", "From wire reports", "Staff reporter", "Von unserer Redaktion",
     "Jane Roe, political correspondent", "By special arrangement with people who have no name", "With staff reports"],
)  # fmt: skip
def test_bylines_that_name_nobody_to_credit(byline: str) -> None:
    assert credit_of_byline(byline) == BylineCredit()


@given(st.text(max_size=200))
def test_any_byline_gives_words_of_its_own(byline: str) -> None:
    assert credit_of_byline(byline).name in byline
