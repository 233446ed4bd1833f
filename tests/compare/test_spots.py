from compare.build import PERSON, PLACE, account, at
from nutgraf.compare import compare
from nutgraf.model.comparison import DisagreementKind

NAMES = [("Per Holm", PERSON), ("Aven", PLACE), ("Old Quay", PLACE)]


def places(first, second):
    accounts = [account(first, names=NAMES), account(second, names=NAMES, ident="b", when=at(1))]
    return [found for found in compare(accounts).disagreements if found.kind is DisagreementKind.PLACE]


def test_the_same_told_of_two_places_is_shown_with_doubt():
    (found,) = places(
        "Per Holm collapsed during a speech to dock workers at Aven.",
        "Per Holm collapsed during a speech to dock workers at Old Quay.",
    )
    assert {version.value for version in found.versions} == {"Aven", "Old Quay"}


def test_an_account_that_knows_both_places_settles_it():
    assert not places(
        "Per Holm collapsed during a speech to dock workers at Aven.",
        "Per Holm collapsed during a speech to dock workers at Old Quay. Old Quay is a part of Aven.",
    )
