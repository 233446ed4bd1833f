"""How a refusal looks."""

import pytest
from starlette.testclient import TestClient

from nutgraf.errors import BrokenDesk, DeskBusy, WrongTurn
from nutgraf.hall.hall import Hall
from nutgraf.serve.app import make_app

SECRET = "/home/ina/private.desk <b>"


@pytest.fixture
def failing(own_hall: Hall, monkeypatch: pytest.MonkeyPatch) -> tuple[TestClient, list[Exception]]:
    """A browser, and what looking for stories raises."""
    raised: list[Exception] = []

    def stories(*_given: object, **_named: object) -> None:
        raise raised[0]

    monkeypatch.setattr(own_hall.desk, "stories", stories)
    return TestClient(make_app(own_hall), raise_server_exceptions=False), raised


@pytest.mark.parametrize(
    ("error", "status"),
    [
        (ValueError(SECRET), 500),
        (BrokenDesk(SECRET), 503),
        (DeskBusy(SECRET), 503),
        (WrongTurn("there is no <b>k</b>"), 404),
    ],
)
def test_no_words_of_a_library_and_no_markup_reach_a_reader(
    failing: tuple[TestClient, list[Exception]], error: Exception, status: int
) -> None:
    client, raised = failing
    raised.append(error)
    page, told = client.get("/"), client.get("/api/v1/stories")
    assert (page.status_code, told.status_code) == (status, status)
    for answer in (page, told):
        assert "ina" not in answer.text.replace("Language", "")
        assert "<b>" not in page.text
        assert "Traceback" not in answer.text
        assert answer.headers["content-security-policy"]
    assert set(told.json()) == {"error"}
    assert set(told.json()["error"]) == {"code", "message", "hint"}
    assert '<main id="main"' in page.text


def test_a_shell_that_cannot_be_shown_is_done_without(hall: Hall, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_given: object, **_named: object) -> None:
        raise ValueError(SECRET)

    monkeypatch.setattr("nutgraf.serve.refusing.show", broken)
    answer = TestClient(make_app(hall), raise_server_exceptions=False).get("/no-such-page")
    assert answer.status_code == 404
    assert "not-found" in answer.text
    assert "ina" not in answer.text


def test_a_method_that_is_none_is_told(reader: TestClient) -> None:
    answer = reader.request("OPTIONS", "/healthz")
    assert answer.status_code == 405
    assert "GET" in answer.headers["allow"]


def test_an_address_for_programs_that_is_none_is_told_to_programs(reader: TestClient) -> None:
    for path in ("/api/v1/no-such", "/api/v2/x", "/api/"):
        answer = reader.get(path)
        assert answer.status_code == 404
        assert answer.json()["error"]["code"] == "not-found"
