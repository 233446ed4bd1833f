"""Figures that a sentence sets against each other."""

import pytest

from compare.build import account, at
from nutgraf.compare import compare
from nutgraf.model.comparison import Disagreement, Judgement
from nutgraf.model.notes import Modifier


def fee(printed: str, value: float) -> tuple[str, float, str, str, Modifier, str]:
    return (printed, value, "", "", Modifier.EXACT, "EUR")


BUYER = account(
    "The Rovers will pay 18 million euros for the striker.", numbers=[fee("18 million euros", 18e6)], ident="a"
)


def found(text: str, *numbers: tuple[str, float, str, str, Modifier, str]) -> tuple[Disagreement, ...]:
    return compare([BUYER, account(text, numbers=numbers, ident="b", when=at(3))]).disagreements


@pytest.mark.parametrize(
    "text",
    [
        "The seller insists on 21 million euros, not the 18 million that the buyer has announced.",
        "The seller speaks of 21 million euros, well above the 18 million that the buyer has announced.",
        "Paid were 21 million euros instead of 18 million.",
    ],
)
def test_two_figures_set_against_each_other_are_a_conflict(text: str) -> None:
    (one,) = found(text, fee("21 million euros", 21e6), fee("18 million", 18e6))
    assert one.judgement is Judgement.CONFLICT
    assert {version.value for version in one.versions} == {"21 million euros", "18 million euros"}
    assert {place.article for version in one.versions for place in version.places} == {"a", "b"}


@pytest.mark.parametrize(
    "text",
    [
        "The seller paid 21 million euros and got 18 million back.",
        "Profit rose to 21 million euros, well above the 18 million of the year before.",
        "The seller owes 21 million euros; not one of the 18 million was paid.",
    ],
)
def test_two_figures_beside_each_other_are_none(text: str) -> None:
    assert found(text, fee("21 million euros", 21e6), fee("18 million", 18e6)) == ()
