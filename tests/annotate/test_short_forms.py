import pytest

from annotate.casting import BODY, PERSON, meant


@pytest.mark.parametrize(
    ("text", "source", "name"),
    [
        ("Former Mayor Ann Bell came. The former mayor said no.", "The former mayor", "Ann Bell"),
        ("Mayor Ann Bell met former mayor Bo Ott. The former mayor said no.", "The former mayor", "Bo Ott"),
        ("Mayor Ann Bell met Mayor Bo Ott. The former mayor said no.", "The former mayor", "former mayor"),
        ("Ann Bell, 54, met Bo Ott, 31. The 54-year-old said no.", "The 54-year-old", "Ann Bell"),
        ("Ann Bell, 54, met Bo Ott, 54. The 54-year-old said no.", "The 54-year-old", ""),
        ("Mayor Ann Bell met a deputy. The mayors said no.", "The mayors", "mayors"),
    ],
)
def test_the_one_with_the_office_or_the_age(text: str, source: str, name: str) -> None:
    names = [(words, PERSON) for words in ("Ann Bell", "Bo Ott") if words in text]
    assert meant(text, source, *names).name == name


@pytest.mark.parametrize(
    ("text", "source", "name"),
    [
        ("Ostco sold a pier. The company said no.", "The company", "Ostco"),
        ("Ostco sold a pier to Westco. The company said no.", "The company", "company"),
        ("The Harbour Ministry sold a pier. The company said no.", "The company", "company"),
        ("The Harbour Ministry sold a pier. The ministry said no.", "The ministry", "Harbour Ministry"),
        ("The Institute for Tides sold a pier. The tides said no.", "The tides", "tides"),
    ],
)
def test_the_body_of_that_kind(text: str, source: str, name: str) -> None:
    bodies = ("Ostco", "Westco", "Harbour Ministry", "Institute for Tides")
    assert meant(f"Head\n\n{text}", source, *[(words, BODY) for words in bodies if words in text]).name == name
