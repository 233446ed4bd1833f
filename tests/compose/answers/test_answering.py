"""Questions to a few articles, answered from end to end."""

import pytest
from answers.newsstand import accounts
from hypothesis import given
from hypothesis import strategies as st

from nutgraf.compose.answers import answer
from nutgraf.compose.answers.making import Workshop
from nutgraf.compose.answers.who import cast_of


def answers(question: str) -> list[str]:
    return [one.sentence.text for one in answer(question, accounts()).answers]


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("How many people were hurt at Oldmere?", "Four people were hurt, among them the driver."),
        ("How much will the repair of the bridge cost?", "The repair will cost 12 million crowns."),
        ("Why did the lorry hit the pillar?", "The brakes had failed, the police said after a test of the lorry."),
        ("Will there be a ferry?", "Judith Amberly, the county engineer, hopes for a ferry by March."),
    ],
)
def test_the_sentence_that_answers_comes_first(question: str, told: str) -> None:
    assert answers(question)[0] == told


@pytest.mark.parametrize(
    "question",
    ["Who is the bishop of Oldmere?", "How many ducks live there?", "When was Napoleon born?", "", "?", "What?"],
)
def test_nothing_is_answered_where_nothing_answers(question: str) -> None:
    reply = answer(question, accounts())
    assert reply.answers == ()
    assert reply.unknown
    assert reply.articles == ()


def test_a_reply_counts_what_it_looked_through_and_names_what_it_cites() -> None:
    reply = answer("How many people were hurt at Oldmere?", accounts())
    assert reply.asked == 2
    assert set(reply.articles) == {cited.article for one in reply.answers for cited in one.sentence.citations}


def test_the_order_of_accounts_does_not_matter() -> None:
    question = "When will the bridge at Oldmere open?"
    assert answer(question, accounts()) == answer(question, tuple(reversed(accounts())))


def test_no_more_answers_than_asked_for() -> None:
    assert len(answer("What about the bridge at Oldmere?", accounts(), most=1).answers) <= 1
    assert answer("How many people were hurt at Oldmere?", accounts(), most=0).answers == ()


def test_no_accounts_at_all() -> None:
    assert answer("Who won?", ()).unknown == ("There was no article to look through.",)


@given(st.text(alphabet="abho Bridge OldmereWhyHow many?lorryferrypaid", max_size=60))
def test_every_answer_passes_the_check_of_a_page(question: str) -> None:
    workshop = Workshop(accounts=accounts(), cast=cast_of(accounts()))
    for one in answer(question, accounts()).answers:
        assert workshop.holds(one.sentence)
        assert 0 < one.fit <= 1
