"""How the API is described: OpenAPI 3.1 with ``nutgraf.story/1`` as it is shipped."""

import json
from functools import cache
from importlib import resources
from typing import TYPE_CHECKING, Any

from starlette.responses import Response

from nutgraf.api.models import Problem

if TYPE_CHECKING:
    from fastapi import FastAPI

STORY = ""
"""The whole page, where a part is asked for."""
_PREFIX = "nutgraf.story"
_WRONG = {404: "Nothing is there.", 422: "What was asked cannot be used.", 503: "The desk cannot answer just now."}


def json_text(told: object) -> Response:
    """``told`` (a JSON text, or what becomes one) as an answer."""
    text = told if isinstance(told, str) else json.dumps(told, ensure_ascii=False, allow_nan=False)
    return Response(text.encode("utf-8", "backslashreplace"), media_type="application/json")


def of_story(part: str) -> dict[int | str, dict[str, Any]]:
    """What answers with a part of ``nutgraf.story/1`` (one of its keys, or `STORY`) are described by."""
    schema = _part_schema(part)
    return {200: {"description": "Good.", "content": {"application/json": {"schema": schema}}}}


def named(name: str) -> dict[int | str, dict[str, Any]]:
    """What answers with a form of ours are described by: `docs/formats.md` tells the rest of them."""
    schema = {"type": "object", "properties": {"schema": {"const": name}}, "required": ["schema"]}
    return {200: {"description": "Good.", "content": {"application/json": {"schema": schema}}}}


def describe(api: "FastAPI") -> None:
    """Lets ``api`` describe itself with the shapes of stories, and with what every address may answer."""
    plain = api.openapi

    def described() -> dict[str, Any]:
        if api.openapi_schema is None:
            api.openapi_schema = _completed(plain())
        return api.openapi_schema

    api.openapi = described  # type: ignore[method-assign]


def _completed(told: dict[str, Any]) -> dict[str, Any]:
    shapes = told.setdefault("components", {}).setdefault("schemas", {})
    shapes |= _shapes()
    shapes |= {"Problem": _moved(Problem.model_json_schema(ref_template="#/components/schemas/{model}"), shapes)}
    shapes.pop("HTTPValidationError", None)
    shapes.pop("ValidationError", None)
    for ways in told["paths"].values():
        for way in ways.values():
            _add_problems(way["responses"])
    return told


def _moved(schema: dict[str, Any], shapes: dict[str, Any]) -> dict[str, Any]:
    """``schema`` with the shapes it carries put beside it."""
    shapes |= schema.pop("$defs", {})
    return schema


def _add_problems(responses: dict[str, Any]) -> None:
    for status, told in _WRONG.items():
        responses[str(status)] = {
            "description": told,
            "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Problem"}}},
        }


def _part_schema(part: str) -> dict[str, Any]:
    if part == STORY:
        return {"$ref": f"#/components/schemas/{_PREFIX}"}
    found: dict[str, Any] = _shapes()[_PREFIX]["properties"][part]
    return found


@cache
def _shapes() -> dict[str, Any]:
    """The shipped schema as components: its parts beside it, under its name."""
    text = resources.files("nutgraf.render").joinpath("story.schema.json").read_text(encoding="utf-8")
    whole = json.loads(text.replace('"#/$defs/', f'"#/components/schemas/{_PREFIX}.'))
    parts = whole.pop("$defs")
    whole.pop("$schema")
    whole.pop("$id")
    return {_PREFIX: whole, **{f"{_PREFIX}.{name}": shape for name, shape in parts.items()}}
