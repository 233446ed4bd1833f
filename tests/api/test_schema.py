"""Whatever is asked, the API answers as it describes itself, and never with a fault of its own."""

from typing import TYPE_CHECKING, Any

import pytest
import schemathesis
from hypothesis import HealthCheck, given, settings
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from nutgraf.serve.app import make_app

if TYPE_CHECKING:
    from starlette.testclient import TestClient

    from nutgraf.hall.hall import Hall

API = "/api/v1"
WHOLE = {"/stories/{story}.zip"}
"""What holds whole texts is not for those who did not log in."""

CHECKS = [not_a_server_error, status_code_conformance, content_type_conformance, response_schema_conformance]


@pytest.fixture
def described(hall: "Hall") -> Any:
    return schemathesis.openapi.from_asgi(f"{API}/openapi.json", make_app(hall))


@pytest.mark.filterwarnings("default")
def test_every_address_answers_as_it_is_described(described: Any) -> None:
    asked = 0
    for found in described.get_all_operations():
        operation = found.ok()

        @settings(max_examples=4, deadline=None, database=None, suppress_health_check=list(HealthCheck))
        @given(case=operation.as_strategy())
        def answers(case: Any) -> None:
            case.call_and_validate(checks=CHECKS)

        answers()
        asked += 1
    assert asked > 50


@pytest.fixture
def real(reader: "TestClient") -> dict[str, dict[str, Any]]:
    """What stands in addresses and queries where something is to be found: by the name of the parameter."""
    story = reader.get(f"{API}/stories").json()["items"][0]["id"]
    page = reader.get(f"{API}/stories/{story}").json()
    cited = page["highlights"][0]["citations"][0]
    lines = page["articles"]
    path = {
        "story": story,
        "article": lines[0]["id"],
        "key": reader.get(f"{API}/people").json()["items"][0]["key"],
        "name": lines[0]["outlet"],
        "day": "2026-03-12",
    }
    query = {
        "/words": {key: cited[key] for key in ("article", "version", "start", "end")},
        "/compare": {"a": [line["id"] for line in lines[:2]]},
        "/ask": {"q": "How many people died in the plant?"},
        "/search": {"q": "plant"},
        "/stories/{story}/changes": {"since": "2026-03-11"},
        "/articles/{article}/versions": {"before": lines[0]["version"], "after": lines[0]["version"]},
    }
    return {"path": path, "query": query}


@pytest.mark.filterwarnings("default")
def test_every_address_gives_what_it_is_for(described: Any, real: dict[str, dict[str, Any]]) -> None:
    for found in described.get_all_operations():
        operation = found.ok()
        if operation.method.upper() != "GET" or operation.path.startswith("/hooks"):
            continue
        path = {one.name: real["path"][one.name] for one in operation.path_parameters}
        case = operation.Case(path_parameters=path, query=real["query"].get(operation.path, {}))
        answer = case.call()
        if operation.path in WHOLE:
            assert answer.status_code == 401
            continue
        assert answer.status_code == 200, (operation.path, answer.text)
        assert answer.content
        case.validate_response(answer, checks=CHECKS)
