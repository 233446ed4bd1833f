from compare.build import PERSON, PLACE, account, at
from nutgraf.compare import compare
from nutgraf.model.comparison import DisagreementKind, Judgement


def names(*accounts):
    return [found for found in compare(accounts).disagreements if found.kind is DisagreementKind.NAME]


def holds(text, *offices, ident="a", hours=0.0):
    return account(
        text, names=[(name, PERSON, "", office, of) for name, office, of in offices], ident=ident, when=at(hours)
    )


OTHER = holds("President Ada Brandt opened the bridge.", ("Ada Brandt", "President", ""), ident="b", hours=1)


def test_an_office_given_once_to_a_bare_name_is_a_slip():
    odd = holds(
        "President Ada Brandt spoke of the bridge. Observers say the vote made President Lund think again.",
        ("Ada Brandt", "President", ""),
        ("Lund", "President", ""),
    )
    (found,) = names(odd, OTHER)
    assert found.judgement is Judgement.SLIP
    assert [version.value for version in found.versions] == ["Ada Brandt", "Lund"]


def test_without_another_account_for_the_office_nothing_is_said():
    odd = holds(
        "President Ada Brandt spoke. Observers say the vote made President Lund think again.",
        ("Ada Brandt", "President", ""),
        ("Lund", "President", ""),
    )
    quiet = holds("The bridge was opened in the rain.", ident="b", hours=1)
    assert names(odd, quiet) == []


def test_other_countries_former_holders_full_names_and_meetings_are_no_slip():
    known = ("Ada Brandt", "President", "")
    for text, *more in [
        ("President Ada Brandt spoke. French President Lund agreed.", ("Lund", "President", "French")),
        ("President Ada Brandt spoke. In France President Lund agreed.", ("Lund", "President", "")),
        ("President Ada Brandt spoke. The former President Lund agreed.", ("Lund", "President", "")),
        ("President Ada Brandt spoke. Then President Eva Lund agreed.", ("Eva Lund", "President", "")),
        ("President Ada Brandt met President Lund.", ("Lund", "President", "")),
    ]:
        assert names(holds(text, known, *more), OTHER) == [], text


def test_names_a_letter_apart_in_one_claim_are_a_slip_of_the_one_who_stands_alone():
    def tells(name, ident, hours):
        return account(
            f"The bridge of Aven was designed by the engineer {name} in a single night.",
            names=[(name, PERSON), ("Aven", PLACE)],
            ident=ident,
            when=at(hours),
        )

    (found,) = names(tells("Marta Lopes", "a", 0), tells("Marta Lopes", "b", 1), tells("Marga Lopes", "c", 2))
    assert found.judgement is Judgement.SLIP
    assert found.versions[1].value == "Marga Lopes"


def test_what_has_grown_to_a_name_is_none_of_it():
    told = "{} council opened the harbour bridge to lorries on Monday."
    one = account(told.format("The Ada Brandt"), names=[("Ada Brandt", PERSON)])
    other = account(told.format("The Ada Brandt-led"), names=[("Ada Brandt-led", PERSON)], ident="b", when=at(1))
    assert names(one, other) == []
