from compare.build import PERSON, account, at
from nutgraf.compare import compare
from nutgraf.model.comparison import DisagreementKind, Judgement


def names(*texts):
    accounts = [
        account(text, names=[(name, PERSON) for name in printed], ident=f"p{number}", when=at(number))
        for number, (text, *printed) in enumerate(texts)
    ]
    return [found for found in compare(accounts).disagreements if found.kind is DisagreementKind.NAME]


def test_one_driver_with_two_first_names_is_told_and_who_stands_alone_slips():
    one = ("The tram driver, Martin Hollis, 44, was unhurt.", "Martin Hollis")
    odd = ("Driver Marcus Hollis, 44, was unhurt in the tram.", "Marcus Hollis")
    (found,) = names(one, (one[0] + " Trams run again.", one[1]), odd)
    assert found.judgement is Judgement.SLIP
    assert [version.value for version in found.versions] == ["Martin Hollis", "Marcus Hollis"]


def test_a_surname_a_little_off_is_told():
    (found,) = names(
        ("The baker Selma Brandvik lost her oven in the fire.", "Selma Brandvik"),
        ("The fire took the oven of baker Selma Brandstad.", "Selma Brandstad"),
    )
    assert {version.value for version in found.versions} == {"Selma Brandvik", "Selma Brandstad"}


def test_short_forms_spellings_kin_men_and_women_and_two_in_one_account_are_none():
    for first, second in [
        (
            ("Signalman Leonard Pell, 50, stopped the train.", "Leonard Pell"),
            ("Signalman Len Pell, 50, stopped the train.", "Len Pell"),
        ),
        (
            ("Mayor Olha Hrytsenko opened the pool.", "Olha Hrytsenko"),
            ("Mayor Olga Gritsenko opened the pool.", "Olga Gritsenko"),
        ),
        (
            ("Farmer Paul Reeve found the coins.", "Paul Reeve"),
            ("His brother Peter Reeve sold the coins.", "Peter Reeve"),
        ),
        (("Farmer Mark Reeve found the coins.", "Mark Reeve"), ("Neighbour Mary Reeve saw the coins.", "Mary Reeve")),
        (
            ("Farmer Paul Reeve found the coins.", "Paul Reeve"),
            ("Farmer Paul Reeve found the coins and Perry Reeve washed them.", "Paul Reeve", "Perry Reeve"),
        ),
    ]:
        assert names(first, second) == []


def test_two_first_names_before_one_surname_and_a_park_are_none():
    assert not names(
        ("Children Mila and Mona Berg won the race.", "Mona Berg"),
        ("The race was won by Mona and Mila Berg, 9.", "Mila Berg"),
    )
    assert not names(
        ("The race began at Adam Holm Park in the rain.", "Adam Holm Park"),
        ("The race began at Aven Park in the rain.", "Aven Park"),
    )
