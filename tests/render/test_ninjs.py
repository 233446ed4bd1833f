"""The page as ninjs: the fields that the standard names, and nothing else."""

import json
from datetime import datetime
from typing import Any

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nutgraf.render.addresses import Home
from nutgraf.render.ninjs import ninjs
from render.compared import COMPARED, with_text
from render.fixtures import EMPTY, ONE_ACCOUNT, PAGE

HOME = Home(address="https://desk.example")
TEXT: dict[str, Any] = {"type": "string"}
MOMENT = {"type": "string", "format": "date-time"}
URI = {"type": "string", "pattern": r"^[a-z][a-z0-9+.-]*:[!-~]+$"}


def a_list(required: list[str], **fields: Any) -> dict[str, Any]:
    return {
        "type": "array",
        "minItems": 1,
        "items": {"type": "object", "additionalProperties": False, "required": required, "properties": fields},
    }


NAMED = a_list(["name"], name=TEXT, rel=TEXT, uri=URI, literal=TEXT)
SAID = {"role": TEXT, "contentType": TEXT, "value": TEXT}
FIELDS: dict[str, Any] = {
    "uri": URI,
    "type": {"const": "text"},
    "representationType": {"enum": ["full", "partial"]},
    "profile": TEXT,
    "version": TEXT,
    "firstCreated": MOMENT,
    "versionCreated": MOMENT,
    "contentCreated": MOMENT,
    "pubStatus": {"enum": ["usable", "withheld", "canceled"]},
    "usageTerms": TEXT,
    "edNote": TEXT,
    "language": TEXT,
    "title": TEXT,
    "headlines": a_list(["value"], **SAID),
    "descriptions": a_list(["value"], **SAID),
    "bodies": a_list(["value"], **SAID, charCount={"type": "integer"}, wordCount={"type": "integer"}),
    "people": NAMED,
    "organisations": NAMED,
    "places": NAMED,
    "objects": NAMED,
    "events": NAMED,
    "infoSources": a_list(["name"], name=TEXT, role=TEXT, uri=URI, literal=TEXT),
    "altIds": a_list(["role", "value"], role=TEXT, value=TEXT),
    "trustIndicators": a_list(["role"], role=URI, title=TEXT, href=URI),
    "standard": {
        "type": "object",
        "additionalProperties": False,
        "properties": {"name": {"const": "ninjs"}, "version": {"const": "3.1"}, "schema": URI},
    },
    "digitalSourceType": {
        "type": "object",
        "additionalProperties": False,
        "properties": {"name": TEXT, "uri": URI, "literal": TEXT},
    },
}
SCHEMA = {
    "type": "object",
    "additionalProperties": False,
    "required": ["uri"],
    "properties": {
        **FIELDS,
        "associations": {
            "type": "array",
            "items": {
                "type": "object",
                "additionalProperties": False,
                "required": ["name", "uri"],
                "properties": {**FIELDS, "name": TEXT, "rel": TEXT},
            },
        },
    },
}
"""Our own, from the list of fields that ninjs 3.1 has: of each field that we write, what may stand in it."""


def moments(told: Any) -> list[str]:
    if isinstance(told, dict):
        own = [value for key, value in told.items() if key.endswith("Created")]
        return own + [one for value in told.values() for one in moments(value)]
    return [one for value in told for one in moments(value)] if isinstance(told, list) else []


@pytest.mark.parametrize("page", [PAGE, COMPARED, EMPTY, ONE_ACCOUNT])
@pytest.mark.parametrize("home", [HOME, Home()])
def test_it_has_the_fields_of_the_standard_alone(page: Any, home: Home) -> None:
    told = ninjs(page, home)
    jsonschema.validate(told, SCHEMA)
    assert all(datetime.fromisoformat(one).tzinfo for one in moments(told))
    json.dumps(told, allow_nan=False)


def test_what_the_page_tells_is_in_it() -> None:
    told: Any = ninjs(PAGE, HOME)
    assert PAGE.headline
    assert told["headlines"][0]["value"] == PAGE.headline.text
    assert [one["value"] for one in told["descriptions"]] == [one.text for one in PAGE.highlights]
    assert len(told["associations"]) == len(PAGE.articles)
    assert {one["name"] for one in told["infoSources"] if one["role"] == "publisher"} == {
        line.outlet for line in PAGE.articles
    }
    assert told["bodies"][0]["value"].count("\n\n") == len(PAGE.story) - 1
    assert [one["href"] for one in told["trustIndicators"]] == [
        f"https://desk.example/api/v1/stories/{PAGE.id}.{ending}" for ending in ("annotations", "zip")
    ]


def test_markup_in_a_text_is_text_in_the_body() -> None:
    told: Any = ninjs(with_text("<script>alert(1)</script> & more"))
    markup = next(one["value"] for one in told["bodies"] if one["contentType"] == "text/html")
    assert "<script" not in markup
    assert "&lt;script" in markup


@given(st.text(min_size=1).filter(lambda text: text.strip()))
def test_whatever_the_words_are_it_is_ninjs(text: str) -> None:
    jsonschema.validate(ninjs(with_text(text), HOME), SCHEMA)
