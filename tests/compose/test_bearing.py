"""One account bears another out where it carries the same numbers and most of the meaning."""

import pytest
from making import account, comparison, find

from nutgraf.compose.bearing import Bearing, groups, overlap
from nutgraf.compose.cast import Cast
from nutgraf.compose.draft import Draft
from nutgraf.model.notes import Account, Quantity, QuantityKind
from nutgraf.model.span import Span

TEXT = "The harbour board dismissed 14 pilots after the collision in the northern channel."
ONE = account(TEXT, numbers=(("14", 14, "pilot"),))


def bears_out(other: Account) -> bool:
    bearing = Bearing(cast=Cast(comparison=comparison([ONE, other]), accounts=[ONE, other]))
    return bearing.bears_out(Draft(account=ONE, span=find(TEXT, TEXT)), other, other.notes.sentences[0])


def other(text: str, *numbers: tuple[str, float, str], language: str = "en") -> Account:
    return account(text, outlet="Strandavisa", numbers=numbers, language=language)


def test_the_same_in_nearly_the_same_words_is_borne_out() -> None:
    text = "After the collision in the northern channel 14 pilots were dismissed by the harbour board."
    assert bears_out(other(text, ("14", 14, "pilot")))


@pytest.mark.parametrize(
    "there",
    [
        other("After the collision in the northern channel 15 pilots were dismissed by the harbour board.", ("15", 15, "pilot")),
        other("After the collision in the northern channel pilots were dismissed by the harbour board."),
        other("A choir of 14 pupils sang in the church of Saint Olaf.", ("14", 14, "pupil")),
    ],
)  # fmt: skip
def test_another_number_none_or_another_thing_is_not(there: Account) -> None:
    assert not bears_out(there)


def test_across_languages_the_numbers_decide() -> None:
    assert bears_out(other("Der Hafen entließ 14 Lotsen.", ("14", 14, "lotse"), language="de"))
    assert not bears_out(other("Der Hafen entließ 15 Lotsen.", ("15", 15, "lotse"), language="de"))


def test_a_name_in_two_spellings_is_one_meaning() -> None:
    one = account("Yosyp Halych", people=("Yosyp Halych",))
    two = account("Josip Galitch", people=("Josip Galitch",), outlet="Strandavisa")
    people = {"Yosyp Halych": ("Yosyp Halych", "Josip Galitch")}
    bearing = Bearing(cast=Cast(comparison=comparison([one, two], people), accounts=[one, two]))
    assert bearing.meanings(one, one.notes.sentences[0]) == bearing.meanings(two, two.notes.sentences[0])


@pytest.mark.parametrize(("low", "high", "same"), [(14, 14, True), (10, 20, True), (15, 20, False)])
def test_ranges_overlap(low: float, high: float, same: bool) -> None:
    one = Quantity(span=Span(start=0, end=1), kind=QuantityKind.COUNT, low=14, high=14)
    assert overlap(one, Quantity(span=Span(start=0, end=1), kind=QuantityKind.COUNT, low=low, high=high)) is same


def test_words_that_carry_nothing_mean_nothing() -> None:
    assert groups("and the of with", "en") == set()
