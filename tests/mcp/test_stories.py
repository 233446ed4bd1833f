"""Tools about stories."""

import re
from typing import Any

import pytest

from mcp_client import Model
from nutgraf.hall.hall import Hall
from nutgraf.mcp.stories import Part
from web_desk import HOSTILE


def numbers_in(text: str) -> set[int]:
    return {int(one) for found in re.findall(r" \[([\d,]+)\]", text) for one in found.split(",")}


def listed(value: dict[str, Any]) -> set[int]:
    return {one["number"] for one in value["citations"]}


def test_the_front(model: Model) -> None:
    text, value = model.ask("search_stories")
    first = value["stories"][0]
    assert first["headline"].startswith("Seven now dead")
    assert first["permalink"] == f"/story/{first['id']}"
    assert text.splitlines()[0].startswith(f"{first['id']}: Seven now dead")
    assert "3 disagreements" in text


@pytest.mark.parametrize(
    ("asked", "many"),
    [({"text": "Sorvanta"}, 1), ({"text": "zeppelin"}, 0), ({"language": "ar"}, 1), ({"since": "2026-03-12"}, 3), ({"until": "2025-11-01"}, 1),
     ({"outlet": "brunnfurter"}, 4), ({"most": 2}, 2), ({"differing": True}, 4)],
)  # fmt: skip
def test_stories_as_they_are_wanted(model: Model, asked: dict[str, Any], many: int) -> None:
    text, value = model.ask("search_stories", **asked)
    assert len(value.get("stories", [])) == many
    assert many or "No story is so" in text


def test_stories_are_given_some_at_a_time(model: Model) -> None:
    _, whole = model.ask("search_stories")
    found, asked = [], {}
    for _ in range(9):
        _, value = model.ask("search_stories", most=3, **asked)
        found += value.get("stories", [])
        if "cursor" not in value:
            break
        asked = {"cursor": value["cursor"]}
    assert found == whole["stories"]


def test_every_sentence_of_a_story_carries_citations_that_hold(model: Model, plant: str, hall: Hall) -> None:
    text, value = model.ask("get_story", story=plant)
    assert numbers_in(text) == listed(value)
    for sentence in [value["headline"], *value["highlights"], *(one for lines in value["story"] for one in lines)]:
        assert set(sentence["citations"]) <= listed(value)
    for one in value["citations"]:
        (version,) = [
            kept for kept in hall.desk.store.articles.versions(one["article"]) if kept.article.version == one["version"]
        ]
        assert version.article.text[one["start"] : one["end"]] == one["exact"]
        assert one["outlet"] == version.article.outlet.name
        assert one.get("url", "") == version.article.url
        assert one["permalink"].startswith(
            f"/story/{plant}/words?article={one['article']}&version={one['version']}&start="
        )


def test_what_the_text_tells_of_a_citation_is_all_it_takes_to_check_it(model: Model, plant: str) -> None:
    text, value = model.ask("get_story", story=plant, parts=["highlights"])
    for one in value["citations"]:
        assert f"({plant}/{one['article']}@{one['version']}:{one['start']}-{one['end']})" in text
        assert f"“{one['exact']}”" in text
        assert one["outlet"] in text
        assert "url" not in one or f"{one['article']}: {one['url']}" in text


@pytest.mark.parametrize("part", Part)
def test_each_part_of_a_page_can_be_asked_for(model: Model, plant: str, part: Part) -> None:
    text, value = model.ask("get_story", story=plant, parts=[part.value], most=100)
    page = model.page(plant)
    keys = {"disagreements": {"disagreements", "roundings"}, "origins": {"origins_graph"}}.get(part, {part.value})
    assert {key for key in keys if page[key]} <= value.keys()
    others = {one.value for one in Part} - {part.value, "origins"}
    assert not others & value.keys()
    assert numbers_in(text) <= listed(value)


def test_a_long_list_is_cut_and_told_so(model: Model, plant: str) -> None:
    text, value = model.ask("get_story", story=plant, parts=["claims"], most=2)
    assert len(value["claims"]) == 2
    assert value["left_out"]["claims"] > 0
    assert f"claims: {value['left_out']['claims']} more" in text


def test_claims_come_some_at_a_time(model: Model, plant: str) -> None:
    _, all_of_them = model.ask("get_claims", story=plant, most=50)
    text, first = model.ask("get_claims", story=plant, most=2)
    _, second = model.ask("get_claims", story=plant, most=2, cursor=first["cursor"])
    told = [one["sentence"]["text"] for one in (*first["claims"], *second["claims"])]
    assert told == [one["sentence"]["text"] for one in all_of_them["claims"][:4]]
    assert "states it" in text
    assert f"cursor {first['cursor']}" in text
    assert "cursor" not in all_of_them


def test_a_citation_keeps_its_number_from_one_answer_to_the_next(model: Model, plant: str) -> None:
    _, whole = model.ask("get_story", story=plant)
    _, claims = model.ask("get_claims", story=plant)
    numbers = {one["permalink"]: one["number"] for one in whole["citations"]}
    shared = [one for one in claims["citations"] if one["permalink"] in numbers]
    assert shared
    assert all(numbers[one["permalink"]] == one["number"] for one in shared)


def test_what_is_new_since_a_moment(model: Model, plant: str) -> None:
    text, value = model.ask("what_changed", story=plant, since="2026-03-11T20:00Z")
    assert value["new_since"]["things"]
    assert "NEW SINCE 11 MAR 2026, 20:00 UTC" in text
    assert all(event["at"] > "2026-03-11T20:00" for event in value["log"])
    assert numbers_in(text) <= listed(value)


def test_nothing_is_new_since_yesterday(model: Model, plant: str) -> None:
    text, value = model.ask("what_changed", story=plant, since="1h")
    assert "No article came after it" in text
    assert "log" not in value


def test_what_happened_to_stories(model: Model, plant: str) -> None:
    text, value = model.ask("story_log", about=plant, most=2)
    assert len(value["log"]) == 2
    assert value["log"][0]["told"] in text
    assert "Why: shares" in text
    assert "cursor" in value


@pytest.mark.parametrize(
    ("tool", "given", "told"),
    [
        ("get_story", {"story": "snone"}, "no story is called 'snone'; search_stories and search_articles give ids"),
        ("get_story", {"story": "s"}, "several stories begin with 's', among them .*; search_stories"),
        ("get_claims", {"story": "snone"}, "no story is called"),
        ("what_changed", {"story": "snone", "since": "1d"}, "no story is called"),
        ("what_changed", {"story": "s", "since": "yesterday"}, "how long ago: since 6h, 2d, 3w"),
        ("story_log", {"about": "snone"}, "no story or article was ever called 'snone'; search_stories"),
        ("story_log", {"cursor": "²"}, "no cursor; leave it out"),
        ("get_story", {}, "get_story was not asked: story: Field required"),
        ("get_story", {"story": "s", "most": 1000}, "most: Input should be less than or equal to 100"),
        ("get_story", {"story": "s" * 1000}, "story: String should have at most 80 characters"),
    ],
)  # fmt: skip
def test_what_cannot_be_answered_is_told_with_what_to_do(
    model: Model, tool: str, given: dict[str, Any], told: str
) -> None:
    said = model.fail(tool, **given)
    assert re.search(told, said), said
    assert "pydantic" not in said


def test_a_hostile_headline_is_a_line_of_text(model: Model) -> None:
    text, value = model.ask("search_stories", text="Lundmark")
    assert "\u202e" not in text
    (line,) = text.splitlines()
    assert value["stories"][0]["headline"] in HOSTILE + line
