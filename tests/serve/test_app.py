"""What is served, put together."""

import json

import pytest
from starlette.testclient import TestClient

from nutgraf.hall.hall import Hall
from nutgraf.serve.app import make_app
from nutgraf.serve.dressing import POLICY


def test_every_answer_is_dressed(reader: TestClient) -> None:
    for path in ("/", "/no-such-page", "/healthz", "/robots.txt", "/static/none.css"):
        answer = reader.get(path)
        assert answer.headers["content-security-policy"] == POLICY, path
        assert answer.headers["x-content-type-options"] == "nosniff"
        assert answer.headers["referrer-policy"] == "same-origin"


def test_the_policy_lets_nothing_run_that_stands_in_a_page() -> None:
    assert "unsafe" not in POLICY
    assert POLICY.startswith("default-src 'none'")


def test_a_page_that_is_missing_is_told_in_the_shell(reader: TestClient) -> None:
    answer = reader.get("/no-such-page")
    assert answer.status_code == 404
    assert "There is nothing at this address." in answer.text
    assert '<main id="main"' in answer.text


def test_a_page_is_not_sent_twice(reader: TestClient) -> None:
    first = reader.get("/")
    again = reader.get("/", headers={"If-None-Match": first.headers["etag"]})
    assert again.status_code == 304
    assert again.content == b""


@pytest.mark.parametrize("packed", ["br", "gzip"])
def test_a_page_is_packed(reader: TestClient, packed: str) -> None:
    answer = reader.get("/", headers={"Accept-Encoding": packed})
    assert answer.headers["content-encoding"] == packed
    assert "Accept-Encoding" in answer.headers["vary"]
    assert "<!doctype html>" in answer.text


def test_a_name_that_is_not_ours_gets_nothing(hall: Hall) -> None:
    client = TestClient(make_app(hall, hosts={"127.0.0.1"}), base_url="http://127.0.0.1:8420")
    assert client.get("/").status_code == 200
    answer = client.get("/", headers={"Host": "evil.example"})
    assert answer.status_code == 421
    assert "stories" not in answer.text.lower()


def test_a_desk_that_is_alive_says_so(reader: TestClient) -> None:
    assert json.loads(reader.get("/healthz").text) == {"ok": True}
