"""The citations of a page as Web Annotations."""

from typing import Any

import jsonschema
import pytest

from nutgraf.model.sentence import Citation
from nutgraf.render.addresses import Home
from nutgraf.render.annotations import annotations, cited
from nutgraf.render.numbering import numbered
from render.compared import COMPARED, with_text
from render.fixtures import EMPTY, PAGE, TEXTS

SELECTORS = {
    "type": "array",
    "prefixItems": [
        {
            "type": "object",
            "required": ["type", "exact", "prefix", "suffix"],
            "properties": {"type": {"const": "TextQuoteSelector"}, "exact": {"type": "string", "minLength": 1}},
        },
        {
            "type": "object",
            "required": ["type", "start", "end"],
            "properties": {
                "type": {"const": "TextPositionSelector"},
                "start": {"type": "integer", "minimum": 0},
                "end": {"type": "integer", "minimum": 1},
            },
        },
    ],
    "items": False,
}
ANNOTATION = {
    "type": "object",
    "required": ["id", "type", "motivation", "body", "target"],
    "properties": {
        "id": {"type": "string", "pattern": "^urn:"},
        "type": {"const": "Annotation"},
        "motivation": {"const": "describing"},
        "body": {
            "type": "object",
            "required": ["type", "value"],
            "properties": {"type": {"const": "TextualBody"}, "format": {"const": "text/plain"}},
        },
        "target": {
            "type": "object",
            "required": ["type", "source", "selector"],
            "properties": {
                "type": {"const": "SpecificResource"},
                "source": {"type": "string", "pattern": "^(https?|urn):"},
                "selector": SELECTORS,
            },
        },
    },
}
COLLECTION = {
    "type": "object",
    "required": ["@context", "id", "type", "total"],
    "properties": {
        "@context": {"type": "array", "contains": {"const": "http://www.w3.org/ns/anno.jsonld"}},
        "id": {"type": "string"},
        "type": {"const": "AnnotationCollection"},
        "total": {"type": "integer", "minimum": 0},
        "first": {
            "type": "object",
            "required": ["id", "type", "items"],
            "properties": {"type": {"const": "AnnotationPage"}, "items": {"type": "array", "items": ANNOTATION}},
        },
    },
}
"""Our own, from the Web Annotation data model: what each of the parts that we write has to have."""


@pytest.mark.parametrize("page", [PAGE, COMPARED, EMPTY])
@pytest.mark.parametrize("home", [Home(address="https://desk.example"), Home()])
def test_it_is_a_collection_of_annotations(page: Any, home: Home) -> None:
    told: Any = annotations(page, home)
    jsonschema.validate(told, COLLECTION)
    items = told["first"]["items"] if told["total"] else []
    assert len(items) == told["total"]
    assert len({one["id"] for one in items}) == len(items)


def test_every_citation_of_the_page_is_among_them() -> None:
    found = {citation for _, _, citation in cited(COMPARED)}
    shown = set(numbered(COMPARED))
    edits = {
        one
        for revision in COMPARED.revisions
        for one in (*revision.corrections, *(part for edit in revision.edits for part in (edit.before, edit.after)))
    }
    assert shown - edits <= found
    assert all(isinstance(one, Citation) for one in found)


def test_the_words_stand_where_it_says() -> None:
    told: Any = annotations(PAGE)
    for one in told["first"]["items"]:
        quote, place = one["target"]["selector"]
        text = TEXTS[one["target"]["nutgraf:article"]]
        assert text[place["start"] : place["end"]] == quote["exact"]
        assert text[: place["start"]].endswith(quote["prefix"])
        assert text[place["end"] :].startswith(quote["suffix"])


def test_names_stay_the_same() -> None:
    assert annotations(COMPARED) == annotations(COMPARED)


def test_an_address_that_may_not_be_followed_is_no_source() -> None:
    told: Any = annotations(with_text("x"))
    assert not any(one["target"]["source"].startswith(("javascript", "data")) for one in told["first"]["items"])
