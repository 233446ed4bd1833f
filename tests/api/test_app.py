"""The desk for programs."""

from typing import Any

import pytest
from starlette.testclient import TestClient

API = "/api/v1"


def first_story(reader: TestClient) -> str:
    story: str = reader.get(f"{API}/stories").json()["items"][0]["id"]
    return story


def test_it_is_described_in_openapi(reader: TestClient) -> None:
    told = reader.get(f"{API}/openapi.json").json()
    assert told["openapi"].startswith("3.1")
    assert told["components"]["schemas"]["nutgraf.story"]["title"] == "nutgraf.story/1"
    assert "HTTPValidationError" not in told["components"]["schemas"]


def test_a_newcomer_finds_every_address_on_a_page_that_loads_nothing(reader: TestClient) -> None:
    answer = reader.get(f"{API}/")
    assert answer.headers["content-type"].startswith("text/html")
    assert "/stories/{story}" in answer.text
    assert "<script" not in answer.text
    for path in ("docs", "redoc"):
        assert reader.get(f"{API}/{path}").status_code == 404


@pytest.mark.parametrize(
    ("path", "status", "code"),
    [
        ("/nowhere", 404, "not-found"),
        ("/stories/nobody", 404, "not-found"),
        ("/stories?most=201", 422, "wrong-use"),
        ("/stories?since=soon", 422, "wrong-use"),
        ("/ask", 422, "wrong-use"),
        ("/digest/someday", 422, "wrong-use"),
        ("/compare?a=x", 422, "wrong-use"),
    ],
)
def test_errors_have_one_shape(reader: TestClient, path: str, status: int, code: str) -> None:
    answer = reader.get(f"{API}{path}")
    assert answer.status_code == status
    told: dict[str, Any] = answer.json()
    assert set(told) == {"error"}
    assert set(told["error"]) == {"code", "message", "hint"}
    assert told["error"]["code"] == code
    assert "pydantic" not in answer.text


def test_who_has_an_answer_is_not_sent_it_again(reader: TestClient) -> None:
    address = f"{API}/stories/{first_story(reader)}"
    first = reader.get(address)
    tag = first.headers["etag"]
    assert tag.startswith('"')
    again = reader.get(address, headers={"If-None-Match": tag})
    assert (again.status_code, again.content) == (304, b"")
    assert again.headers["etag"] == tag
    assert reader.get(address, headers={"If-None-Match": '"other"'}).status_code == 200


def test_head_is_get_without_the_body(reader: TestClient) -> None:
    address = f"{API}/stories/{first_story(reader)}"
    got, bare = reader.get(address), reader.head(address)
    assert (bare.status_code, bare.content) == (200, b"")
    assert bare.headers["etag"] == got.headers["etag"]


def test_nobody_changes_anything_without_a_login(reader: TestClient) -> None:
    answer = reader.post(f"{API}/corrections/pin", json={"article": "a"})
    assert answer.status_code == 401
    assert answer.json()["error"]["code"] == "login-needed"
