import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from compare.numbered_accounts import apart, rounded, told, values

THEFT = "The thieves took jewels worth {} from the museum at Vellin."
TOLL = "A gale on the pier at Vellin killed {} people."


def test_a_rounded_figure_is_shown_as_one_with_its_most_exact_printing():
    accounts = told(THEFT.format("about $4 million"), THEFT.format("$4.12 million"), THEFT.format("$4.1 million"))
    (found,) = rounded(accounts)
    assert found.exact == "$4.12 million"
    assert values([found]) == [["about $4 million", "$4.12 million", "$4.1 million"]]
    assert [version.places[0].article for version in found.versions] == [account.id for account in accounts]
    assert apart(accounts) == []


@pytest.mark.parametrize("hedged", ["more than 200", "nearly 220", "about 210", "at least 200"])
def test_a_hedge_is_a_rounding_and_no_disagreement(hedged: str):
    accounts = told(TOLL.format("214"), TOLL.format(hedged))
    assert values(rounded(accounts)) == [["214", hedged]]
    assert apart(accounts) == []


def test_the_same_printing_everywhere_is_no_rounding():
    assert rounded(told(TOLL.format(214), TOLL.format(214), TOLL.format(214))) == ()


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (TOLL.format(214), TOLL.format(245)),
        (TOLL.format("214"), "A gale on the pier at Vellin injured about 210 people."),
        (THEFT.format("$4.12 million"), THEFT.format("about €4 million")),
        (TOLL.format(214), "Since 1990, gales on the pier at Vellin have killed about 210 people."),
        (TOLL.format(8), TOLL.format("at least 7")),
        ("The pilot killed in the gale was 52 years old.", "The pilot killed in the gale was about 50 years old."),
    ],
    ids=["other values", "other roles", "other units", "another time", "few", "ages"],
)
def test_what_is_not_one_figure_is_no_rounding(first: str, second: str):
    assert rounded(told(first, second)) == ()


def test_one_account_rounds_nothing_alone():
    assert rounded(told(TOLL.format(214) + " " + TOLL.format("About 210"))) == ()


def test_a_rounding_that_fits_two_figures_brings_none_of_them_together():
    accounts = told(TOLL.format(212), TOLL.format("about 220"), TOLL.format(231))
    for found in rounded(accounts):
        assert not {"212", "231"} <= {version.value for version in found.versions}
    assert values(apart(accounts)) == [["212", "231"]]


EXACT = st.integers(1_001, 99_999)


@settings(max_examples=40, deadline=None)
@given(EXACT, st.permutations(range(3)))
def test_no_number_disagrees_with_itself_rounded(exact: int, order: list[int]):
    place = 10 ** (len(str(exact)) - 2)
    near = round(exact / place) * place
    printed = [
        TOLL.format(f"{exact:,}"),
        TOLL.format(f"about {near:,}"),
        TOLL.format(f"more than {exact // place * place:,}"),
    ]
    accounts = told(*(printed[number] for number in order))
    assert apart(accounts) == []
    for found in rounded(accounts):
        assert found.exact in (f"{exact:,}", f"{near:,}")
