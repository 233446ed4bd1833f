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
        ("Staff and Haldenwire", "Haldenwire", False),
        ("From Haldenwire reports", "Haldenwire", False),
        ("Haldenwire in Osby", "Haldenwire", False),
        ("Jane Roe of the Halden Press Agency", "Halden Press Agency", False),
        ("Jane Roe for Haldenwire", "Haldenwire", False),
        ("Jane Roe, Haldenwire correspondent", "Haldenwire", False),
        ("Associated Press writer Jane Roe", "Associated Press", False),
        ("Jane Roe Associated Press", "Associated Press", False),
        ("Reuters Staff", "Reuters", False),
        ("Text: Haldenwire", "Haldenwire", False),
        ("Sea & Shore News Agency", "Sea & Shore News Agency", False),
    ],
)
def test_credits_in_bylines(byline: str, name: str, partly: bool) -> None:
    assert credit_of_byline(byline) == BylineCredit(name, partly)


@pytest.mark.parametrize(
    "byline",
    ["", "Jane Roe", "Jane Roe and agencies", "Agencies", "From wire reports", "Staff reporter", "Von unserer Redaktion",
     "Jane Roe, political correspondent", "By special arrangement with people who have no name", "With staff reports",
     "Staff and wire services", "Jane Roe for the newsroom"],
)  # fmt: skip
def test_bylines_that_name_nobody_to_credit(byline: str) -> None:
    assert credit_of_byline(byline) == BylineCredit()


@given(st.text(max_size=200))
def test_any_byline_gives_words_of_its_own(byline: str) -> None:
    assert credit_of_byline(byline).name in byline
