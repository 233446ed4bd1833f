from compare.build import PERSON, account, at
from nutgraf.compare import compare
from nutgraf.model.comparison import DisagreementKind, Judgement


def names(*accounts):
    return [found for found in compare(accounts).disagreements if found.kind is DisagreementKind.NAME]


def test_one_school_under_two_like_names_is_a_slip():
    (found,) = names(
        account("A pipe burst and flooded Eastbrook Primary School on the first day of term."),
        account("Pupils were sent home after a burst pipe flooded Eastbridge Primary School.", ident="b", when=at(1)),
    )
    assert found.judgement is Judgement.SLIP
    assert {version.value for version in found.versions} == {"Eastbrook Primary School", "Eastbridge Primary School"}


def test_two_schools_that_one_account_names_are_two():
    both = "Eastbrook Primary School and Eastbridge Primary School were flooded by a burst pipe."
    assert not names(account(both), account("A burst pipe flooded Eastbrook Primary School.", ident="b", when=at(1)))


def test_a_mister_nobody_introduced_beside_a_like_name_is_a_slip():
    text = "Walter Ingleby lost his boat. The harbour master said Mr Ingleton would be given another berth."
    (found,) = names(account(text, names=[("Walter Ingleby", PERSON)]))
    assert [version.value for version in found.versions] == ["Walter Ingleby", "Ingleton"]


def test_a_mister_who_is_introduced_is_none():
    text = "Walter Ingleby and Rolf Ingleton lost their boats. Mr Ingleton would be given another berth."
    assert not names(account(text, names=[("Walter Ingleby", PERSON), ("Rolf Ingleton", PERSON)]))
