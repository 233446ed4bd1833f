import re

import pytest

from nutgraf.model.notes import NameKind
from nutgraf.model.span import Span
from nutgraf.text.names import find_names
from nutgraf.text.sentences import split_sentences


def people(text: str, language: str, headline: int = 0) -> list[str]:
    paragraphs = [Span(start=m.start(), end=m.end()) for m in re.finditer(r"\S[^\n]*", text)]
    head = paragraphs[0] if headline else None
    found = find_names(text, split_sentences(text, paragraphs, language), language, head)
    return [mention.name for mention in found if mention.kind is NameKind.PERSON]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Der Kunsthändler Orvin Thrassel schweigt.", "Orvin Thrassel"),
        ("Dabei war auch Derva Falkenhorn, die dort arbeitet.", "Derva Falkenhorn"),
        ("Hafen-Sprecher Jens Ottmar schweigt.", "Jens Ottmar"),
        ("Nach Angaben des Einsatzleiters Rufin Hassel brennt es.", "Rufin Hassel"),
    ],
)
def test_german_names_stand_behind_a_calling_or_before_an_aside(text: str, name: str) -> None:
    assert people(text, "de") == [name]


@pytest.mark.parametrize(
    "text",
    [
        "Gegen Ende Juni fielen 30 Liter Regen.",
        "Die Zeitung Blatt und Presse.",
        "Am Montag Abend kam viel Wasser Nachschub.",
    ],
)
def test_german_nouns_in_a_row_are_no_people(text: str) -> None:
    assert people(text, "de") == []


def test_a_genitive_is_undone_where_the_name_is_known() -> None:
    assert people("Kapitän Bo Ottmann schwieg. Ottmanns Anwalt kam.", "de") == ["Bo Ottmann", "Ottmann"]


def test_headlines_name_only_whom_the_text_knows() -> None:
    text = "Mayor Quits After John Ottmann Asks Mitt To Leave\n\nThe captain, John Ottmann, asked for it on Monday, and it came."
    assert people(text, "en", headline=1) == ["John Ottmann", "John Ottmann"]
