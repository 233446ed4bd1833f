import pytest

from compare.build import PERSON, account
from nutgraf.compare import compare


@pytest.mark.parametrize(
    ("office", "of", "role"),
    [
        ("Harbour Ministers", "", "Harbour Minister"),
        ("spokeswomen for the port", "", "spokeswoman for the port"),
        ("Director of Sports", "", "Director of Sports"),
        ("Representative", "U.S.", "U.S. Representative"),
        ("Senators", "Estavia", "Senator of Estavia"),
        ("Chief of Operations", "", "Chief of Operations"),
    ],
)
def test_an_office_is_one_persons(office, of, role):
    one = account("Ida Storm spoke in the harbour today.", names=[("Ida Storm", PERSON, "Ida Storm", office, of)])
    (entity,) = compare([one]).entities
    assert entity.role == role


def test_a_name_is_told_in_the_language_of_most_accounts():
    names = [("Ida Storm", PERSON)]
    accounts = [account("Ida Storm spoke in the harbour today.", names=names, ident=ident) for ident in "ab"]
    other = account("Сьогодні в порту виступила Іда Сторм.", names=[("Іда Сторм", PERSON)], ident="c", language="uk")
    (entity,) = compare([*accounts, other]).entities
    assert entity.name == "Ida Storm"
    assert {alias.name for alias in entity.aliases} == {"Ida Storm", "Іда Сторм"}
