"""What persons say of names holds, whatever the names look like."""

from hypothesis import given
from hypothesis import strategies as st

from compare.build import PERSON, account, at
from nutgraf.compare import compare
from nutgraf.compare.names.aliases import merge_names
from nutgraf.compare.names.said import SaidNames, key_of
from nutgraf.compare.quotations.speakers import Kinship, Speaker, kinship
from nutgraf.model.comparison import DisagreementKind, Entity
from nutgraf.model.ruling import Rulings

MARTIN = ("The tram driver, Martin Hollis, 44, was unhurt. Trams run again.", "Martin Hollis")
MARCUS = ("Driver Marcus Hollis, 44, was unhurt in the tram.", "Marcus Hollis")


def accounts(*texts):
    return [
        account(text, names=[(name, PERSON) for name in printed], ident=f"p{number}", when=at(number))
        for number, (text, *printed) in enumerate(texts)
    ]


def people(rulings, *texts):
    return [sorted(entity.names) for entity in merge_names(accounts(*texts), SaidNames.of(rulings))[0]]


def disagreements(rulings, *texts):
    found = compare(accounts(*texts), rulings=rulings).disagreements
    return [one for one in found if one.kind is DisagreementKind.NAME]


def test_two_names_are_one_where_a_person_says_so_with_that_for_the_reason():
    said = Rulings(same=(("the Marcus Hollis", "x"), ("MARTIN HOLLIS", "Marcus  Hollis")))
    (found,) = merge_names(accounts(MARTIN, MARCUS), SaidNames.of(said))[0]
    assert (found.name, sorted(found.names)) == ("Martin Hollis", ["Marcus Hollis", "Martin Hollis"])
    assert {alias.name: alias.reason for alias in found.aliases}["Marcus Hollis"] == "somebody at this desk said so"
    assert len(people(Rulings(), MARTIN, MARCUS)) == 2


def test_a_chain_of_names_is_one():
    third = ("Mark Holis left.", "Mark Holis")
    said = Rulings(same=(("Martin Hollis", "Marcus Hollis"), ("Marcus Hollis", "Mark Holis")))
    assert len(people(said, MARTIN, MARCUS, third)) == 1


def test_one_name_is_two_peoples_where_a_person_says_so_also_in_one_article():
    apart = Rulings(different=(("Ada Brandt", "Ada Maria Brandt"),))
    one, other = ("Ada Brandt spoke.", "Ada Brandt"), ("Ada Maria Brandt left.", "Ada Maria Brandt")
    assert people(Rulings(), one, other) == [["Ada Brandt", "Ada Maria Brandt"]]
    assert people(apart, one, other) == [["Ada Brandt"], ["Ada Maria Brandt"]]
    short = ("Ada Brandt spoke. Brandt left.", "Ada Brandt", "Brandt")
    assert people(Rulings(), short) == [["Ada Brandt", "Brandt"]]
    assert people(Rulings(different=(("Brandt", "Ada Brandt"),)), short) == [["Ada Brandt"], ["Brandt"]]


def test_a_bare_surname_means_nobody_whose_full_name_is_known():
    said = Rulings(same=(("Brandt", "Per Holm"),))
    full = ("Ada Brandt met Per Holm.", "Ada Brandt", "Per Holm")
    assert people(said, full, ("Brandt left.", "Brandt")) == [["Ada Brandt", "Brandt"], ["Per Holm"]]
    assert people(said, ("Per Holm spoke.", "Per Holm"), ("Brandt left.", "Brandt")) == [["Brandt", "Per Holm"]]


def test_what_was_said_to_be_another_outweighs_a_chain():
    said = Rulings(same=(("Ada Brandt", "Joe Lund"),), different=(("Ada Maria Brandt", "Joe Lund"),))
    texts = [(f"{name} spoke.", name) for name in ("Ada Brandt", "Ada Maria Brandt", "Joe Lund")]
    assert ["Joe Lund"] in people(said, *texts)


def test_no_doubt_is_told_of_names_that_a_person_settled():
    (found,) = disagreements(Rulings(), MARTIN, MARCUS)
    assert [one.value for one in found.versions] == ["Martin Hollis", "Marcus Hollis"]
    pair = (("Marcus Hollis", "Martin Hollis"),)
    assert disagreements(Rulings(same=pair), MARTIN, MARCUS) == []
    assert disagreements(Rulings(different=pair), MARTIN, MARCUS) == []
    assert disagreements(Rulings(different=(("Marcus Hollis", "Ada Brandt"),)), MARTIN, MARCUS) == [found]


def test_words_are_not_taken_for_one_speakers_who_are_two():
    one = Speaker(name="Ada Brandt", entity=0, person=True, named=True, not_meant=frozenset({1}))
    other = Speaker(name="Ada Maria Brandt", entity=1, person=True, named=True, not_meant=frozenset({0}))
    assert kinship(one, other) is Kinship.OTHER
    assert kinship(Speaker(name="Ada Brandt", entity=0, person=True), other) is Kinship.SAME


NAMES = st.sampled_from(["Ada Brandt", "Ada Maria Brandt", "Brandt", "Joe Brandt", "Per Holm", "Holm", "Ада Брандт"])
PAIRS = st.lists(st.tuples(NAMES, NAMES).filter(lambda pair: key_of(pair[0]) != key_of(pair[1])), max_size=3).map(tuple)
"""Two printings of one name cannot be said to be two people's."""


@given(st.lists(st.lists(NAMES, min_size=1, max_size=3, unique=True), min_size=1, max_size=4), PAIRS, PAIRS)
def test_who_was_said_to_be_two_never_is_one_and_everybody_named_is_somebody(articles, same, different):
    texts = [(" spoke. ".join(names) + " spoke.", *names) for names in articles]
    found = people(Rulings(same=same, different=different), *texts)
    assert {name for names in found for name in names} == {name for names in articles for name in names}
    for one, other in different:
        assert not any(one in names and other in names for names in found)


def test_nothing_said_changes_nothing():
    found: tuple[Entity, ...] = merge_names(accounts(MARTIN, MARCUS))[0]
    assert merge_names(accounts(MARTIN, MARCUS), SaidNames.of(Rulings()))[0] == found
