"""Pronouns told by name where there is no doubt who is meant, and only there."""

import pytest
from making import account, comparison, find, spoken

from nutgraf.compose.cast import Cast
from nutgraf.compose.draft import Draft
from nutgraf.compose.refer import last_person, stands_for_somebody, tell_referents
from nutgraf.model.notes import Account
from nutgraf.model.sentence import ChangeKind

PEOPLE = {"Ylva Brandt": ("Ylva Brandt",), "Joss Tarry": ("Joss Tarry",)}


def told(one: Account, words: str) -> str:
    cast = Cast(comparison=comparison([one], PEOPLE), accounts=[one])
    return tell_referents(Draft(account=one, span=find(one.article.text, words)), cast).settle().text


def test_the_one_person_before_is_meant() -> None:
    one = account("Ylva Brandt runs the mill. She wants to sell it.", people=("Ylva Brandt",))
    assert told(one, "She wants to sell it.") == "Ylva Brandt wants to sell it."


@pytest.mark.parametrize(
    "text",
    [
        "Ylva Brandt met Joss Tarry at the mill. She wants to sell it.",
        "Nobody runs the mill. She wants to sell it.",
        "Ylva Brandt runs the mill.\nShe wants to sell it.",
    ],
)
def test_two_or_none_or_another_paragraph_is_doubt(text: str) -> None:
    assert told(account(text, people=("Ylva Brandt", "Joss Tarry")), "She wants to sell it.") == "She wants to sell it."


def test_a_resolved_speaker_is_told_and_the_place_that_names_them_cited() -> None:
    text = "Ylva Brandt runs the mill.\nNobody else does.\nShe said the wheel is worn."
    said = spoken(text, "She", "said", "the wheel is worn", speaker="Ylva Brandt", antecedent="Ylva Brandt")
    one = account(text, people=("Ylva Brandt",), said=(said,))
    cast = Cast(comparison=comparison([one], PEOPLE), accounts=[one])
    sentence = tell_referents(Draft(account=one, span=find(text, "She said the wheel is worn.")), cast).sentence(1)
    assert sentence.text == "Ylva Brandt said the wheel is worn."
    assert [citation.exact for citation in sentence.citations] == ["She said the wheel is worn.", "Ylva Brandt"]
    assert [(change.kind, change.was) for change in sentence.changes] == [(ChangeKind.REFERENCE, "She")]


def test_a_speaker_named_in_the_same_sentence_keeps_the_pronoun() -> None:
    text = "Ylva Brandt smiled when she said no."
    said = spoken(text, "she", "said", "no", speaker="Ylva Brandt", antecedent="Ylva Brandt")
    assert told(account(text, people=("Ylva Brandt",), said=(said,)), text) == text


def test_a_pronoun_inside_a_quotation_stays() -> None:
    text = "Ylva Brandt runs the mill.\n“She said no,” a neighbour recalls."
    said = spoken(text, "She", "said", "no", speaker="Ylva Brandt", antecedent="Ylva Brandt")
    one = account(text, people=("Ylva Brandt",), said=(said,))
    assert told(one, "“She said no,” a neighbour recalls.") == "“She said no,” a neighbour recalls."


@pytest.mark.parametrize(
    ("words", "language", "stands"),
    [("She", "en", True), ("the source", "en", True), ("er", "de", True), ("він", "uk", True), ("Ylva", "en", False)],
)
def test_what_stands_for_somebody(words: str, language: str, stands: bool) -> None:
    assert stands_for_somebody(words, language) is stands


def test_the_last_person_is_of_the_sentence_before_only() -> None:
    one = account("Ylva Brandt runs the mill. It is old. She sells.", people=("Ylva Brandt",))
    assert last_person(one, find(one.article.text, "She").start) is None
