"""Tools about articles."""

import pytest

from mcp_client import Model, holds
from nutgraf.hall.hall import Hall


def test_articles_are_found_with_the_words_and_their_story(model: Model, hall: Hall, plant: str) -> None:
    text, value = model.ask("search_articles", text='"Sorvanta" injured')
    (first, *_) = value["articles"]
    assert first["story"] == plant
    assert all(holds(hall, one) for one in value["citations"])
    assert f"{first['id']}: Seven now dead" in text
    assert f"… [{first['found']}]" in text


def test_nothing_found(model: Model) -> None:
    text, value = model.ask("search_articles", text="zeppelin")
    assert "give fewer, or a wider time" in text
    assert "articles" not in value


def test_a_question_is_answered_with_citations(model: Model, hall: Hall) -> None:
    text, value = model.ask("ask", question="How many people were hurt in Hohenwerra?")
    assert value["schema"] == "nutgraf.reply/1"
    assert all(holds(hall, one) for one in value["citations"])
    numbers = {one["number"] for one in value["citations"]}
    assert set(value["answers"][0]["sentence"]["citations"]) <= numbers
    assert value["answers"][0]["sentence"]["text"] in text


def test_what_nobody_answers(model: Model) -> None:
    text, value = model.ask("ask", question="Why did the zeppelin of Quarnholm explode?")
    assert "No sentence was found that answers this." in text
    assert "answers" not in value


@pytest.fixture(scope="module")
def two(model: Model) -> list[str]:
    _, found = model.ask("search_articles", text="Sorvanta", language="en")
    return [one["id"] for one in found["articles"]][:2]


def test_articles_side_by_side(model: Model, hall: Hall, two: list[str]) -> None:
    text, value = model.ask("compare", articles=two, most=50)
    assert [one["id"] for one in value["articles"]] == two
    assert all(holds(hall, one) for one in value["citations"])
    assert {row["kind"] for row in value["rows"]} == {"shared", "differs", "only-here"}
    assert all(len(row["cells"]) == 2 for row in value["rows"])
    assert "A is " in text
    words = {one["number"]: one["exact"] for one in value["citations"]}
    assert all(" ".join(exact.split()) in text for exact in words.values())


def test_only_the_rows_that_are_wanted(model: Model, two: list[str]) -> None:
    _, value = model.ask("compare", articles=two, kinds=["differs"], most=1)
    assert [row["kind"] for row in value["rows"]] == ["differs"]
    _, more = model.ask("compare", articles=two, kinds=["differs"], most=1, cursor=value["cursor"])
    assert more["rows"] != value["rows"]


@pytest.mark.parametrize(
    ("given", "told"),
    [
        (["anone", "a"], "no article is called 'anone'; search_stories and search_articles give ids"),
        (["a", "a"], "several articles begin with 'a', among them"),
        (["a"], "articles: Tuple should have at least 2 items"),
    ],
)
def test_what_cannot_be_compared(model: Model, given: list[str], told: str) -> None:
    assert told in model.fail("compare", articles=given)


def test_an_article_beside_itself(model: Model, two: list[str]) -> None:
    assert "two to four different articles" in model.fail("compare", articles=[two[0], two[0]])
