"""The running text: what happened first, then who says what, the ground and what is next; never too much of one article."""

import pytest
from making import account, claim, claims_of, comparison, day, expected, place, pool, spoken

from nutgraf.compose.story import Room, story
from nutgraf.model.notes import Account

TEXT = (
    "The mill at Orlock burned down after lightning struck its roof.\n"
    "Ylva Brandt said the insurance would not pay for the old wheel.\n"
    "Millers had ground oats at Orlock since the summer of 1788.\n"
    "The parish will vote on a new roof on Friday."
)
SAID = spoken(TEXT, "Ylva Brandt", "said", "the insurance would not pay for the old wheel")
ONE = account(TEXT, people=("Ylva Brandt",), said=(SAID,), times=(("the summer of 1788", day("1788-07-01")),))


def paragraphs(*accounts: Account, **found: object) -> list[list[str]]:
    people = {"Ylva Brandt": ("Ylva Brandt", "Brandt")}
    there = pool(list(accounts), comparison(list(accounts), people, **found))
    return [[sentence.text for sentence in paragraph] for paragraph in story(there, claims_of(*accounts))]


def test_the_parts_come_in_order_each_in_its_paragraph() -> None:
    ahead = expected(place(ONE, "The parish will vote on a new roof on Friday."))
    told = paragraphs(ONE, expectations=(ahead,))
    assert [paragraph[0] for paragraph in told] == TEXT.split("\n")


def test_no_sentence_twice() -> None:
    copy = account(TEXT, people=("Ylva Brandt",), outlet="Strandavisa")
    flat = [text for paragraph in paragraphs(ONE, copy) for text in paragraph]
    assert len(flat) == len(set(flat)) == 4


def test_a_name_is_told_in_full_once() -> None:
    text = (
        "Ylva Brandt owns the mill at Orlock with her two sisters.\nBrandt wants to rebuild the burned roof in slate."
    )
    one = account(text, people=("Ylva Brandt", "Brandt"))
    told = " ".join(text for paragraph in paragraphs(one) for text in paragraph)
    assert told.count("Ylva Brandt") == 1
    assert told.count("Brandt") == 2


def test_one_article_gives_no_more_than_its_room() -> None:
    names = (
        "Aker Bode Carl Dorn Evje Falk Glad Holm Ines Jorn Kaia Lund Mork Nord Oden Pihl Quin Rask Sund Tveit".split()
    )
    kinds = "barley timber copper salt linen amber wool herring tallow clay flax peat honey tin oak iron wax coal hemp lime".split()
    text = "\n".join(
        f"{name} sold the {kind} of {name}wick to {kind}men from abroad."
        for name, kind in zip(names, kinds, strict=True)
    )
    one = account(text)
    words = sum(len(text.split()) for paragraph in paragraphs(one) for text in paragraph)
    assert 0 < words <= Room.for_articles([one.article.words]).words


@pytest.mark.parametrize("count", [1, 2, 5, 10, 11, 40, 400])
def test_the_room_grows_with_the_articles_and_stays_bounded(count: int) -> None:
    room = Room.for_articles([600] * count)
    assert 90 <= room.words <= 400
    assert room.words <= 250 or count > 10
    assert room.of_one < 200


def test_no_claims_give_no_story() -> None:
    assert story(pool([ONE]), ()) == ()
    assert story(pool([ONE]), (claim(place(ONE, "Orlock"), score=0.0),)) is not None
