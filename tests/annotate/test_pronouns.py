import pytest

from annotate.casting import BODY, PERSON, PLACE, meant
from nutgraf.model.notes import NameKind, SourceKind


@pytest.mark.parametrize(
    ("text", "source", "name"),
    [
        ("Ann Bell, who said it sank, left.", "who", "Ann Bell"),
        ("Ann Bell, mayor of Ost, who said it sank, left.", "who", "Ann Bell"),
        ("They met two divers who said it sank.", "who", "two divers"),
        ("They met a diver at the harbour office who said it sank.", "who", "a diver at the harbour office"),
        ("They met a diver from Ostco who said it sank.", "who", "a diver from Ostco"),
        ("They wrote to Ostco, which said it sank.", "which", "Ostco"),
        ("They met those in Ost who said it sank.", "who", ""),
        ("They left the harbour and moaned, which said it all.", "which", ""),
        ("They met some who said it sank.", "who", ""),
    ],
)
def test_who_goes_on_about_what_stands_before_it(text: str, source: str, name: str) -> None:
    all_names = (("Ann Bell", PERSON), ("Ostco", BODY), ("Ost", PLACE))
    names = [(words, kind) for words, kind in all_names if f"{words} " in text or f"{words}," in text]
    assert meant(text, source, *names).name == name


def test_a_description_before_who_is_told_by_name_where_it_can_be() -> None:
    text = "Mayor Ann Bell came. They asked the mayor who said it sank."
    assert meant(text, "who", ("Ann Bell", PERSON)).name == "Ann Bell"


@pytest.mark.parametrize("source", ["his", "he", "him"])
def test_his_is_the_man_who_spoke(source: str) -> None:
    text = f"Head\n\nJon Hale spoke to Jane Bell. The town heard {source} plan."
    names = (("Jon Hale", PERSON), ("Jane Bell", PERSON))
    assert meant(text, f"{source} "[:-1], *names).name == "Jon Hale"


def test_a_first_name_tells_a_woman() -> None:
    text = "Head\n\nJane Bell said so. Then he said no."
    assert meant(text, "he", ("Jane Bell", PERSON), spoke="Jane Bell").name == ""


@pytest.mark.parametrize(("spoke", "name"), [("A leaked report", ""), ("A tall diver", "a tall diver")])
def test_he_is_no_document(spoke: str, name: str) -> None:
    assert meant(f"Head\n\n{spoke} said so. Then he said no.", "he", spoke=spoke).name == name


def test_its_is_the_body_that_spoke() -> None:
    text = "Head\n\nOstco said so. Then its plan was told."
    names: tuple[tuple[str, NameKind], ...] = (("Ostco", BODY),)
    told = meant(text, "its", *names, spoke="Ostco")
    assert (told.name, told.kind) == ("Ostco", SourceKind.ORGANISATION)
