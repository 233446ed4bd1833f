"""Plain sentences: shorter, dated, named, and nothing that leans on a sentence that is not there."""

from datetime import date
from time import process_time

import pytest
from making import account, comparison, find

from nutgraf.compose.cast import Cast
from nutgraf.compose.plain import plain
from nutgraf.compose.verbatim import lost_words
from nutgraf.model.notes import Account
from nutgraf.model.when import Precision, When

WEDNESDAY = When(start=date(2025, 3, 5), end=date(2025, 3, 5), precision=Precision.DAY)
FEBRUARY = When(start=date(2025, 2, 1), end=date(2025, 2, 28), precision=Precision.MONTH)


def told(
    one: Account, words: str, people: dict[str, tuple[str, ...]] | None = None, most_words: int = 45
) -> str | None:
    cast = Cast(comparison=comparison([one], people), accounts=[one])
    draft = plain(one, find(one.article.text, words), cast, most_words=most_words)
    return draft.settle().text if draft else None


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("However, the union refused.", "The union refused."),
        ("Still, however, the line pays.", "The line pays."),
        ("And the union refused the offer.", "The union refused the offer."),
        ("The line (founded long ago) refused the offer.", "The line refused the offer."),
        ("The line (with 300 staff) refused the offer.", "The line (with 300 staff) refused the offer."),
        ("The wreck is sinking, an officer said on condition of anonymity.", "The wreck is sinking, an officer said."),
    ],
)
def test_what_says_nothing_is_cut(words: str, expected: str) -> None:
    assert told(account(words), words) == expected


@pytest.mark.parametrize(
    "words",
    [
        "This was a surprise to all.",
        "They refused the offer at once.",
        "Will the ferry sail again?",
        "“We will not sail again before the summer comes.”",
        "“We will not sail again before the summer comes, said the line.",
        "Its owners refused the offer.",
        "― for giving up the quay without a word.",
        "] and will sail again in the summer.",
        "(which was seen on Monday for the first time) and the line will sail again.",
        "Send what you have seen to desk@kystposten.example.",
        "The plan is at https://kystposten.example/plan.",
        "The mayor of Storhamn Ferry fares to rise MORE said the quay will close.",
        "Buy Photo The ferry lies at the quay in Storhamn.",
    ],
)
def test_what_cannot_stand_alone_is_refused(words: str) -> None:
    assert told(account(words), words) is None


@pytest.mark.parametrize(
    "words",
    ["iPhone sales fell in Storhamn.", "al-Rashid won the vote.", "14 boats were lost.", "“The ferry” was sold."],
)
def test_a_sentence_may_begin_without_a_capital(words: str) -> None:
    assert told(account(words), words) is not None


def test_a_pronoun_is_told_by_the_one_person_named_before() -> None:
    one = account("Ingrid Solheim leads the search.\nNobody else does.", people=("Ingrid Solheim",))
    assert told(one, "Nobody else does.") == "Nobody else does."
    one = account("Ingrid Solheim leads the search. She will not resign.", people=("Ingrid Solheim",))
    assert (
        told(one, "She will not resign.", {"Ingrid Solheim": ("Ingrid Solheim",)}) == "Ingrid Solheim will not resign."
    )


def test_a_pronoun_with_two_people_before_is_refused() -> None:
    one = account("Ingrid Solheim met Arne Berg. She will not resign.", people=("Ingrid Solheim", "Arne Berg"))
    assert told(one, "She will not resign.") is None


def test_days_become_dates() -> None:
    one = account("The board meets on Wednesday and votes.", times=(("Wednesday", WEDNESDAY),))
    assert told(one, one.article.text) == "The board meets on Wednesday, 5 March and votes."
    one = account("The board met last month and voted.", times=(("last month", FEBRUARY),))
    assert told(one, one.article.text) == "The board met in February 2025 and voted."


def test_a_day_in_a_quotation_is_told_behind_it() -> None:
    one = account("The board meets “as early as Wednesday” to vote.", times=(("Wednesday", WEDNESDAY),))
    assert told(one, one.article.text) == "The board meets “as early as Wednesday” (5 March) to vote."


def test_names_are_made_uniform_outside_quotations() -> None:
    text = "Solheim refused, and “Solheim has no say here,” said Arne Berg."
    one = account(text, people=("Solheim", "Arne Berg"))
    people = {"Ingrid Solheim": ("Ingrid Solheim", "Solheim")}
    assert told(one, text, people) == "Ingrid Solheim refused, and “Solheim has no say here,” said Arne Berg."


def test_a_long_sentence_loses_its_tail_but_not_who_says_it() -> None:
    text = "The line will pay every passenger a full refund this week, which nobody had expected of a company so deep in debt."
    assert told(account(text), text, most_words=14) == "The line will pay every passenger a full refund this week."
    text = "The line will pay every passenger a full refund this very week, according to a letter that nobody has seen so far."
    assert told(account(text), text, most_words=14) is None


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("The union, though, refused the offer at once.", "The union refused the offer at once."),
        ("The Herald (https://herald.example/42 ) reports 12 hulls.", "The Herald reports 12 hulls."),
    ],
)
def test_what_is_cut_inside_passes_the_gate(words: str, expected: str) -> None:
    one = account(words)
    draft = plain(one, find(words, words), Cast(comparison=comparison([one]), accounts=[one]))
    assert draft is not None
    assert draft.settle().text == expected
    assert lost_words(draft.sentence(1), "en") is None


def test_a_sentence_is_never_cut_behind_a_word_that_leads_over() -> None:
    text = "Ingrid Solheim announced late on Thursday that, after she had talked to all of the crews, the line would close."
    assert told(account(text), text, most_words=12) is None


def test_a_clause_that_leads_in_is_never_left_alone() -> None:
    text = "Even if the line were to pay every passenger in full, which nobody expects, the union would go to court over it."
    assert told(account(text), text, most_words=15) is None


def test_a_pronoun_with_its_verb_hung_on_is_not_told() -> None:
    one = account("Ingrid Solheim leads the search. She’ll not resign.", people=("Ingrid Solheim",))
    assert told(one, "She’ll not resign.") is None


def test_what_is_too_long_for_a_sentence_is_given_up_at_once() -> None:
    words = "The ferry (old) left " * 10_000
    started = process_time()
    assert told(account(words), words.strip()) is None
    assert process_time() - started < 2


def test_reported_speech_without_its_speaker_is_refused() -> None:
    text = "Mehrere Fahrgäste würden noch vermisst."
    assert told(account(text, language="de"), text) is None
    text = "Mehrere Fahrgäste werden noch vermisst."
    assert told(account(text, language="de"), text) == text
