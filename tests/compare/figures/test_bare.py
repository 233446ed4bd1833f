import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from compare.numbered_accounts import material_of, resolved_in, told
from nutgraf.compare.figures.bare import resolved
from nutgraf.compare.figures.figures import Figure, figures_of


def bare(value: float, text: str) -> Figure:
    (found,) = (figure for figure in resolved_in(text) if figure.quantity.low == value)
    return found


@pytest.mark.parametrize(
    "putting",
    [
        "The police put it at 4,000.",
        "The police put it at about 4,000.",
        "The wardens gave the figure as 4,000.",
        "The wardens reckoned 4,000.",
        "The real number was 4,000.",
        "It was nearer 4,000.",
    ],
)
def test_a_figure_that_puts_goes_back_to_the_one_before(putting: str):
    found = bare(4_000, f"Some 15,000 people marched through Vellin on Sunday. {putting}")
    assert found.goes_back
    assert found.antecedent is not None
    assert found.antecedent.quantity.low == 15_000
    assert found.thing == "person"


def test_a_figure_that_puts_goes_back_to_the_first_of_a_row():
    text = "Some 15,000 people marched through Vellin on Sunday. The police put it at 4,000. The mayor put it at 9,000."
    found = bare(9_000, text)
    assert found.antecedent is not None
    assert found.antecedent.quantity.low == 15_000


def test_a_sum_goes_back_to_the_first_of_a_row_too():
    found = bare(9e6, "The gale did damage of $15m. The insurers put it at $14m. The council put it at $9m.")
    assert found.antecedent is not None
    assert found.antecedent.quantity.low == 15e6


@pytest.mark.parametrize(
    "text",
    [
        "Some 15,000 people marched through Vellin on Sunday. The police sent 4,000 letters.",
        "Some 15,000 people marched through Vellin on Sunday. The fine is put at $4,000.",
        "Some 15,000 people marched through Vellin on Sunday. The fog lifted. A band played. It rained. It was put at 4,000.",
        "Some 15,000 people marched through Vellin on Sunday. The chance was put at 40.",
        "The police put it at 4,000. Some 15,000 people marched through Vellin on Sunday.",
    ],
    ids=["counts its own", "of another kind", "too far back", "of another size", "nothing before it"],
)
def test_a_figure_of_its_own_goes_back_to_nothing(text: str):
    assert [figure for figure in resolved_in(text) if figure.antecedent] == []


def test_a_figure_goes_back_to_none_of_another_account():
    found = resolved_in("Some 15,000 people marched through Vellin on Sunday.", "The police put it at 4,000.")
    assert not any(figure.goes_back for figure in found)


def test_ages_never_go_back():
    found = resolved_in("Ivo Marrek, 52, was at the helm. The ferry office gave his age as 57 years old.")
    assert len(found) == 2
    assert not any(figure.antecedent for figure in found)


SENTENCES = st.sampled_from(
    [
        "Some 15,000 people marched.",
        "Police put it at 4,000.",
        "The tally was 9.",
        "It cost $4m.",
        "Ivo Marrek, 52, spoke of 800.",
    ]
)


@settings(max_examples=30, deadline=None)
@given(st.lists(st.lists(SENTENCES, max_size=6).map(" ".join), min_size=1, max_size=3))
def test_no_figure_is_lost_or_added_and_what_it_goes_back_to_stands_before_it(texts: list[str]):
    material = material_of(told(*texts))
    before = figures_of(material)
    after = resolved(material, before)
    assert [(each.account, each.quantity) for each in after] == [(each.account, each.quantity) for each in before]
    for figure in after:
        if figure.antecedent:
            assert figure.antecedent.account == figure.account
            assert figure.antecedent.quantity.span.end <= figure.quantity.span.start
