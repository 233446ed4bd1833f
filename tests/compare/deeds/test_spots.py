from compare.build import PERSON, PLACE, account, at
from nutgraf.compare import compare
from nutgraf.model.comparison import DisagreementKind

NAMES = [
    ("Per Holm", PERSON), ("Aven", PLACE), ("Old Quay", PLACE), ("Lund Hospital", PLACE), ("Marien Clinic", PLACE), ("Norvik", PLACE),
    ("Westmark", PLACE), ("Lund-Aven State Hospital", PLACE),
]  # fmt: skip


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


def test_one_patient_in_two_hospitals_and_one_arrest_at_two_kinds_of_site_are_told():
    (found,) = places(
        "Per Holm was taken to Lund Hospital with burns.", "Per Holm is being treated at Marien Clinic for burns."
    )
    assert {version.value for version in found.versions} == {"Lund Hospital", "Marien Clinic"}
    (found,) = places("Per Holm was arrested at his villa at dawn.", "Per Holm was arrested at the airport at dawn.")
    assert {version.value for version in found.versions} == {"villa", "airport"}


def test_places_of_one_region_or_with_a_distance_between_them_are_two():
    (found,) = places(
        "The storm made landfall at Aven in Westmark with heavy rain.",
        "The storm came ashore at Norvik in Westmark with heavy rain.",
    )
    assert {version.value for version in found.versions} == {"Aven", "Norvik"}
    assert places("The storm made landfall near Aven.", "The storm came ashore at Norvik, 60 kilometres south of Aven.")


def test_a_place_in_the_other_near_it_or_of_another_deed_is_none():
    assert not places("The storm made landfall at Aven in Westmark.", "The storm came ashore in Westmark.")
    assert not places("The storm made landfall in Aven.", "The storm came ashore near Aven.")
    assert not places("Per Holm was arrested at his villa.", "Per Holm was born at the clinic of Norvik.")
    assert not places("A man was shot at Aven.", "A boy was shot at Norvik.")


def test_initials_stand_for_a_whole_name():
    names = [("Per Holm", PERSON), ("NGR Hospital", PLACE), ("Norvik General Regional Hospital", PLACE)]
    texts = "Per Holm was taken to NGR Hospital.", "Per Holm was taken to Norvik General Regional Hospital."
    accounts = [account(text, names=names, ident=ident, when=at(1)) for text, ident in zip(texts, "ab", strict=True)]
    assert not [found for found in compare(accounts).disagreements if found.kind is DisagreementKind.PLACE]


def test_a_shorter_name_of_a_place_is_that_place_also_where_a_hyphen_joins_the_longer_one():
    assert not places(
        "Per Holm was taken to Lund Hospital with burns.",
        "Per Holm is being treated at Lund-Aven State Hospital for burns.",
    )
