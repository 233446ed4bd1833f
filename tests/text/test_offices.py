import pytest

from nutgraf.model.notes import Mention, NameKind
from nutgraf.model.span import Span
from nutgraf.text.names import find_names
from nutgraf.text.offices import Office, office_after, plain_office


def person(text: str, language: str) -> Mention:
    return next(
        one for one in find_names(text, [Span(start=0, end=len(text))], language) if one.kind is NameKind.PERSON
    )


@pytest.mark.parametrize(
    ("text", "language", "name", "office", "of"),
    [
        ("They met Secretary of State Ann Bellamy there.", "en", "Ann Bellamy", "Secretary of State", ""),
        ("It was White House Press Secretary Ann Bellamy who spoke.", "en", "Ann Bellamy", "House Press Secretary", ""),
        ("Das sagte der Einsatzleiter Bo Ottmann.", "de", "Bo Ottmann", "Einsatzleiter", ""),
        ("Очікують міністра оборони Латвії Яніса Озоліньша.", "uk", None, "міністр оборони", "Латвія"),
        ("야니스 오졸린시 라트비아 국방장관은 떠났다.", "ko", "야니스 오졸린시", "국방장관", "라트비아"),
    ],
)  # fmt: skip
def test_the_office_before_a_name(text: str, language: str, name: str | None, office: str, of: str) -> None:
    found = person(text, language)
    assert (found.office, found.of) == (office, of)
    assert name is None or found.name == name


def test_the_next_in_a_list_is_no_office() -> None:
    text = "They named Ann Bellamy, Defence Secretary John Ottman, and others."
    assert person(text, "en").office == ""


@pytest.mark.parametrize(
    ("printed", "plain"), [("міністра", "міністр"), ("речницю", "речниця"), ("міністр", "міністр")]
)
def test_ukrainian_offices_in_their_plain_case(printed: str, plain: str) -> None:
    assert plain_office(printed) == plain


def test_whom_it_is_according_to_is_no_office() -> None:
    text = "Olga Varsk, according to a senior minister, refused."
    assert office_after(text, len("Olga Varsk"), "en") == Office()
