import pytest
from hypothesis import given
from hypothesis import strategies as st

from compare.numbered_accounts import material_of, told
from nutgraf.compare.figures.figures import figures_of
from nutgraf.compare.figures.phrases import plural, what_is_counted


def about(*texts: str) -> str:
    material = material_of(told(*texts))
    return what_is_counted(material, figures_of(material))


@pytest.mark.parametrize(
    ("one", "many"),
    [("lamp", "lamps"), ("box", "boxes"), ("ferry", "ferries"), ("day", "days"), ("person", "people"), ("church", "churches"), ("", "people"),
     ("troops", "troops"), ("aircraft", "aircraft")],
)  # fmt: skip
def test_plurals(one: str, many: str):
    assert plural(one) == many


@pytest.mark.parametrize(
    ("first", "second", "phrase"),
    [
        ("A gale killed 14 people.", "A gale left 19 dead.", "People killed"),
        ("The council at Vellin was fined $14m.", "A court fined the council $19m.", "Amount of money: fine"),
        ("Ivo Marrek, 52, left the ship.", "Ivo Marrek, 57, left the ship.", "Age (Ivo Marrek)"),
        ("The reef is 14 km away.", "The reef is 19 km away.", "Measure: distance"),
    ],
)
def test_what_is_counted_is_said_in_an_editors_words(first: str, second: str, phrase: str):
    assert about(first, second) == phrase


def test_a_concept_of_one_figure_alone_is_not_named():
    assert about("The council was fined $14m.", "The council has $19m.") == "Amount of money"


@given(st.text(max_size=20))
def test_a_plural_is_said_of_any_word(noun: str):
    assert plural(noun)
