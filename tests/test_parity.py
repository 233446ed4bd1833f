"""Everything a page shows can be had by programs too: no part of the desk is for eyes alone."""

import json
import re
from importlib import resources
from typing import Any

import pytest
from starlette.routing import BaseRoute, Route
from starlette.testclient import TestClient

from nutgraf.web.routes import routes

API = "/api/v1"

PARTS = {"origins_graph": "origins", "new_since": "changes"}
"""Keys of ``nutgraf.story/1`` whose address is called otherwise."""

IN_THE_PAGE = {"schema", "id", "language", "first_published", "updated", "outlets", "origins"}
"""Single values, which have no address of their own: they stand in the page, most also in the list of stories."""

ANSWERS = {
    "/": "/stories",
    "/search": "/search",
    "/story/{story}": "/stories/{story}",
    "/story/{story}/log": "/stories/{story}/log",
    "/story/{story}/words": "/words",
    "/compare": "/compare",
    "/article/{article}": "/articles/{article}",
    "/article/{article}/versions": "/articles/{article}/versions",
    "/people": "/people",
    "/person/{key}": "/people/{key}",
    "/outlets": "/outlets",
    "/outlet/{name}": "/outlets/{name}",
    "/desk": "/feeds",
    "/desk/feeds.opml": "/feeds.opml",
    "/desk/fates": "/fates",
    "/desk/outlets": "/facts",
    "/desk/outlets/policies": "/policies",
    "/desk/outlets.csv": "/facts.csv",
    "/desk/quality": "/quality",
    "/desk/hooks": "/hooks",
    "/corrections": "/corrections",
    "/ask": "/ask",
    "/digest/{day}": "/digest/{day}",
}
"""Which address of the API gives what a page shows."""

FOR_PEOPLE_ALONE = {
    "/login": "a login is for people; programs have tokens",
    "/settings": "one's own password and tokens",
    "/desk/people": "who may come in is seen to by the admin, in the browser or by command",
    "/language/{code}": "in which language pages speak",
    "/static/{name}": "how pages look",
    "/digest": "leads to the digest of a day",
    "/story/{story}/correct": "forms; what they do has addresses below /corrections and /rulings",
    "/opensearch.xml": "tells browsers how to search",
}


@pytest.fixture
def described(reader: TestClient) -> dict[str, Any]:
    told: dict[str, Any] = reader.get(f"{API}/openapi.json").json()
    return told


def test_every_part_of_a_story_has_an_address(described: dict[str, Any]) -> None:
    text = resources.files("nutgraf.render").joinpath("story.schema.json").read_text(encoding="utf-8")
    for key in set(json.loads(text)["properties"]) - IN_THE_PAGE:
        assert f"/stories/{{story}}/{PARTS.get(key, key)}" in described["paths"], key


def test_a_story_is_given_whole(described: dict[str, Any]) -> None:
    text = resources.files("nutgraf.render").joinpath("story.schema.json").read_text(encoding="utf-8")
    assert (
        described["components"]["schemas"]["nutgraf.story"]["properties"].keys()
        == json.loads(text)["properties"].keys()
    )


def pages() -> list[str]:
    """The addresses of pages that are looked at, without their feeds; how a parameter is called does not count."""
    found = []
    for route in routes():
        assert isinstance(route, BaseRoute)
        if isinstance(route, Route) and "GET" in (route.methods or ()) and "feed." not in route.path:
            found.append(route.path.replace(":path}", "}"))
    return sorted(found)


def shape(path: str) -> tuple[str, ...]:
    return tuple("{}" if part.startswith("{") else part for part in path.split("/"))


@pytest.mark.parametrize("page", pages())
def test_every_kind_of_page_has_an_answer_for_programs(page: str, described: dict[str, Any]) -> None:
    alone = {shape(one) for one in FOR_PEOPLE_ALONE}
    answers = {shape(shown): address for shown, address in ANSWERS.items()}
    if shape(page) in alone:
        return
    assert shape(page) in answers, f"no address of the API is named for {page}"
    assert answers[shape(page)] in described["paths"]


def test_what_pages_say_of_the_api_leads_there(reader: TestClient) -> None:
    story = reader.get(f"{API}/stories").json()["items"][0]["id"]
    for page in ("/", f"/story/{story}", "/people", "/outlets", "/desk"):
        for address in set(re.findall(r'href="(/api/v1/[^"#]*)"', reader.get(page).text)):
            assert reader.get(address).status_code == 200, address
