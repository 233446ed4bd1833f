"""Feeds of the desk, as those who follow them read them."""

import json
from typing import Any
from urllib.parse import quote

import feedparser
import pytest
from starlette.testclient import TestClient

from web_desk import ARABIC

READ = ("xml", "atom")


def read(reader: TestClient, address: str) -> Any:
    answer = reader.get(address)
    assert answer.status_code == 200
    found = feedparser.parse(answer.content, response_headers={"content-type": answer.headers["content-type"]})
    assert not found.bozo, found.get("bozo_exception")
    return found


def first_story(reader: TestClient) -> str:
    story: str = reader.get("/api/v1/stories").json()["items"][0]["id"]
    return story


@pytest.mark.parametrize("form", READ)
def test_the_front_is_a_feed(reader: TestClient, form: str) -> None:
    found = read(reader, f"/feed.{form}")
    assert found.version == {"xml": "rss20", "atom": "atom10"}[form]
    assert ARABIC in [entry.title for entry in found.entries]
    ids = [entry.id for entry in found.entries]
    assert len(set(ids)) == len(ids) > 3
    assert all(entry.id.startswith("urn:nutgraf:story:") for entry in found.entries)
    assert all(entry.link.startswith("http://testserver/story/") for entry in found.entries)
    assert all(entry.get("published_parsed") for entry in found.entries)


@pytest.mark.parametrize("form", READ)
def test_hostile_headlines_are_text(reader: TestClient, form: str) -> None:
    text = reader.get(f"/feed.{form}").text
    assert "<script" not in text
    assert "\u202e" not in text


def test_the_front_is_a_json_feed(reader: TestClient) -> None:
    answer = reader.get("/feed.json")
    assert answer.headers["content-type"].startswith("application/feed+json")
    told = json.loads(answer.content)
    assert told["version"] == "https://jsonfeed.org/version/1.1"
    assert told["feed_url"] == "http://testserver/feed.json"
    assert all({"id", "url", "title", "content_text", "date_modified", "_story"} <= set(item) for item in told["items"])
    assert all(item["_story"]["articles"] >= 1 for item in told["items"])


def test_a_search_is_a_feed_of_its_own(reader: TestClient) -> None:
    found = read(reader, "/feed.atom?q=ferry")
    whole = read(reader, "/feed.atom")
    assert 0 < len(found.entries) < len(whole.entries)
    assert found.feed.id != whole.feed.id
    assert "q=ferry" in next(link.href for link in found.feed.links if link.rel == "self")


@pytest.mark.parametrize("form", READ)
def test_a_story_tells_what_came_to_it_the_latest_first(reader: TestClient, form: str) -> None:
    found = read(reader, f"/story/{first_story(reader)}/feed.{form}")
    kinds = {entry.tags[0].term for entry in found.entries}
    assert {"article", "claim", "disagreement"} <= kinds
    times = [entry.published_parsed for entry in found.entries]
    assert times == sorted(times, reverse=True)


def test_its_ids_are_the_same_each_time_and_in_each_form(reader: TestClient) -> None:
    story = first_story(reader)
    forms = [reader.get(f"/story/{story}/feed.json").json()["items"] for _ in range(2)]
    ids = [item["id"] for item in forms[0]]
    assert ids == [item["id"] for item in forms[1]]
    assert ids == [entry.id for entry in read(reader, f"/story/{story}/feed.xml").entries]


def test_who_has_it_is_not_sent_it_again(reader: TestClient) -> None:
    tag = reader.get("/feed.xml").headers["etag"]
    assert reader.get("/feed.xml", headers={"If-None-Match": tag}).status_code == 304


def test_there_is_none_of_nobody(reader: TestClient) -> None:
    assert reader.get("/story/nobody/feed.xml").status_code == 404


@pytest.mark.parametrize("form", READ)
def test_people_and_outlets_are_feeds(reader: TestClient, form: str) -> None:
    person = reader.get("/api/v1/people").json()["items"][0]
    found = read(reader, f"/person/{person['key']}/feed.{form}")
    assert found.entries
    assert all(person["name"].split()[-1] in entry.title for entry in found.entries)
    for outlet in reader.get("/api/v1/outlets?most=200").json()["items"]:
        name = quote(outlet["name"], safe="")
        assert read(reader, f"/outlet/{name}/feed.{form}").feed.link == f"http://testserver/outlet/{name}"
