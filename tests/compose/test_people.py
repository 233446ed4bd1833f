"""The people, most often named first, with what is doubtful about them."""

from dataclasses import replace

import pytest
from making import account, comparison, differing, place

from nutgraf.compose.cast import Cast
from nutgraf.compose.people import MOST, is_name, people, whole_role
from nutgraf.model.comparison import Comparison, DisagreementKind, Judgement, Likeness
from nutgraf.model.notes import NameKind
from nutgraf.model.page import Person

TEXT = "Elin Vask spoke. Vask left. Joss Tarry stayed. Elm Vask slept."
ONE = account(TEXT, people=("Elin Vask", "Joss Tarry", "Elm Vask"))
PEOPLE = {"Joss Tarry": ("Joss Tarry",), "Elin Vask": ("Elin Vask", "Vask"), "Elm Vask": ("Elm Vask",)}


def shown(found: Comparison) -> tuple[Person, ...]:
    return people(Cast(comparison=found, accounts=[ONE]))


def slip() -> Comparison:
    versions = (("Elin Vask", (place(ONE, "Elin Vask"),)), ("Elm Vask", (place(ONE, "Elm Vask"),)))
    return comparison(
        [ONE], PEOPLE, disagreements=(differing(*versions, kind=DisagreementKind.NAME, judgement=Judgement.SLIP),)
    )


def test_aliases_stand_with_the_name() -> None:
    (vask,) = [person for person in shown(comparison([ONE], PEOPLE)) if person.name == "Elin Vask"]
    assert vask.aliases == ("Vask",)


def test_the_most_often_named_comes_first() -> None:
    one = account("Joss Tarry met Elin Vask. Joss Tarry left.", people=("Elin Vask", "Joss Tarry"))
    found = people(Cast(comparison=comparison([one], PEOPLE), accounts=[one]))
    assert [person.name for person in found][:2] == ["Joss Tarry", "Elin Vask"]
    assert found[0].mentions == 2


def test_a_slip_is_nobody_and_its_doubt_stands_with_the_one_meant() -> None:
    found = shown(slip())
    assert "Elm Vask" not in [person.name for person in found]
    assert next(person for person in found if person.name == "Elin Vask").doubt == "By hand."


def test_an_alias_that_is_unsure_is_told_as_a_doubt() -> None:
    found = comparison([ONE], {"Elin Vask": ("Elin Vask", "Elm Vask")})
    (entity,) = found.entities
    unsure = replace(entity.aliases[1], judgement=Likeness.UNSURE)
    (vask,) = shown(replace(found, entities=(replace(entity, aliases=(entity.aliases[0], unsure)),)))
    assert "Elm Vask" in vask.doubt


def test_only_people_and_not_too_many() -> None:
    found = comparison([ONE], {f"Person {number}": (f"Person {number}",) for number in range(40)})
    assert len(shown(found)) == MOST
    places = tuple(replace(entity, kind=NameKind.PLACE) for entity in found.entities)
    assert shown(replace(found, entities=places)) == ()


@pytest.mark.parametrize(
    ("role", "shown"),
    [
        ("harbour master", "harbour master"),
        ("State [former secretary of]", ""),
        ("secretary of", ""),
        ("mayor of Hestvik", "mayor of Hestvik"),
    ],
)
def test_a_piece_of_an_office_is_not_shown(role: str, shown: str) -> None:
    assert whole_role(role) == shown


def test_what_ran_together_is_no_name() -> None:
    assert not is_name("Arne BergBerg")
    assert not is_name("of Hestvik")
    assert is_name("Ann McCann")
