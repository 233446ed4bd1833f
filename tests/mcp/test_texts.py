"""Tools about what an article prints."""

from pathlib import Path
from typing import Any

import pytest

from desk.samples import ADDRESSES, FEED, NOW, PAGES, feed, newsdesk
from mcp_client import Model, holds
from nutgraf.hall.hall import Hall


@pytest.fixture(scope="module")
def cited(model: Model, plant: str) -> dict[str, Any]:
    """The first citation of a story."""
    found: dict[str, Any] = model.ask("get_story", story=plant)[1]["citations"][0]
    return found


def test_cited_words_in_their_paragraph(model: Model, cited: dict[str, Any]) -> None:
    place = {name: cited[name] for name in ("article", "version", "start", "end")}
    text, value = model.ask("evidence", **place)
    assert value["exact"] == cited["exact"]
    assert value["permalink"] == cited["permalink"]
    assert f"[[{cited['exact']}]]" in text
    assert cited["outlet"] in text


@pytest.mark.parametrize("wrong", [{"article": "anone"}, {"version": "0"}, {"start": 999_998, "end": 999_999}])
def test_no_such_words(model: Model, cited: dict[str, Any], wrong: dict[str, Any]) -> None:
    place = {name: cited[name] for name in ("article", "version", "start", "end")}
    assert "no such" in model.fail("evidence", **{**place, **wrong})


def test_one_article(model: Model, hall: Hall, plant: str, cited: dict[str, Any]) -> None:
    text, value = model.ask("get_article", article=cited["article"], most=1)
    assert value["story"] == plant
    assert value["permalink"] == f"/article/{cited['article']}"
    assert len(value["versions"]) == 1
    assert all(holds(hall, one) for one in value["citations"])
    assert "1 version" in text
    _, more = model.ask("get_article", article=cited["article"], most=50)
    assert len(more["cited"]) > 1
    whole = hall.desk.store.articles.get(cited["article"])
    assert whole is not None
    assert whole.text not in text


def test_an_article_that_was_edited_without_a_word(tmp_path: Path) -> None:
    desk, asker, clock = newsdesk({FEED: feed(*ADDRESSES), **PAGES}, tmp_path / "d", now=NOW)
    desk.add(FEED)
    desk.update()
    edited = PAGES[ADDRESSES[3]]
    assert isinstance(edited, bytes)
    asker.pages[ADDRESSES[3]] = edited.replace(b"12 people were hurt", b"19 people were hurt")
    for _ in range(3):
        clock.wait(30_000)
        desk.update()
    model = Model(desk)
    _, found = model.ask("search_articles", text='"19 people"')
    text, value = model.ask("get_article", article=found["articles"][0]["id"])
    assert len(value["versions"]) == 2
    assert value["changes"][0]["revision"]["silent"] is True
    assert "changed without a note" in text
    assert "12 → 19" in text
    one, other = (version["version"] for version in value["versions"])
    text, value = model.ask("compare_versions", article=found["articles"][0]["id"], before=one, after=other)
    assert "12 → 19" in text
    assert {cited["version"] for cited in value["citations"]} == {one, other}


def test_no_such_article(model: Model) -> None:
    assert "no article is called 'anone'; search_stories and search_articles give ids" in model.fail(
        "get_article", article="anone"
    )
