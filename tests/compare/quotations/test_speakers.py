"""Who speaks, and whether two accounts mean the same one."""

import pytest

from compare.spoken_accounts import accounts, material_of
from nutgraf.compare.quotations.speakers import NOBODY, Kinship, Speaker, Speakers, kinship

ORLA = Speaker(name="Orla Venn", entity=1, person=True, named=True, roles=frozenset({"keeper"}))
PIET = Speaker(name="Piet Lorne", entity=2, person=True, named=True)
HE = Speaker(name="Piet Lorne", entity=2, person=True, named=False)
KEEPER = Speaker(name="the keeper", described=frozenset({"keeper"}))


@pytest.mark.parametrize(
    ("one", "other", "kin"),
    [
        (ORLA, ORLA, Kinship.SAME),
        (ORLA, PIET, Kinship.OTHER),
        (ORLA, HE, Kinship.OPEN),  # a pronoun may have been taken for the wrong one
        (ORLA, KEEPER, Kinship.SAME),
        (PIET, KEEPER, Kinship.OPEN),
        (ORLA, NOBODY, Kinship.OPEN),
        (ORLA, Speaker(name="Annika Venn", entity=3, person=True, named=True), Kinship.OPEN),
        (Speaker(name="Orla M. Venn", entity=4, person=True, named=True), ORLA, Kinship.SAME),
        (NOBODY, NOBODY, Kinship.OPEN),
    ],
)
def test_kinship_goes_both_ways(one: Speaker, other: Speaker, kin: Kinship) -> None:
    assert kinship(one, other) is kinship(other, one) is kin


def test_a_spokesman_may_be_anybodys() -> None:
    one = Speaker(name="a spokesman of the board", described=frozenset({"spokesman", "board"}))
    other = Speaker(name="a police spokesman", described=frozenset({"spokesman", "polic"}))
    assert kinship(one, other) is Kinship.OPEN


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("“The chain had been new in March,” said Orla Venn.", "Orla Venn"),
        ("“The chain had been new in March,” said an adviser to Orla Venn.", ""),
        ("“The chain had been new in March,” reads a statement from Orla Venn’s office.", ""),
    ],
)
def test_only_whoever_speaks_is_the_speaker(text: str, name: str) -> None:
    material = material_of(accounts(text))
    speakers = Speakers(material)
    last = len(material.accounts[0].notes.attributions) - 1
    said = speakers.of(0, last) if last >= 0 else NOBODY
    assert (said.name if said.person else "") == name
    assert speakers.of(0, None) is NOBODY
