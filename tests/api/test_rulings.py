"""What people say of names and citations, by programs."""

from typing import Any

import pytest
from starlette.testclient import TestClient

from api.test_correcting import program, said, stories
from nutgraf.hall.hall import Hall
from nutgraf.model.access import Role

API = "/api/v1"


@pytest.fixture
def editor(own_hall: Hall) -> TestClient:
    return program(own_hall, Role.EDITOR)


def ruled(client: TestClient) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = client.get(f"{API}/rulings").json()["items"]
    return found


def test_words_that_do_not_support_a_sentence_are_not_cited_for_it_again(editor: TestClient) -> None:
    story = stories(editor)[0]["id"]
    sentence = editor.get(f"{API}/stories/{story}").json()["highlights"][0]
    told = {"kind": "unsupported", "story": story, "sentence": sentence["text"], "citation": sentence["citations"][0]}
    kept = said(editor, "/rulings", told)
    assert (kept["ruling"]["by"], kept["ruling"]["kind"]) == ("ada", "unsupported")
    shown = editor.get(f"{API}/stories/{story}").json()["highlights"]
    assert not any(one["text"] == sentence["text"] and sentence["citations"][0] in one["citations"] for one in shown)
    undone = said(editor, f"/rulings/{kept['number']}/undo", {})
    assert undone["undone_by"] == "ada"
    assert sentence in editor.get(f"{API}/stories/{story}").json()["highlights"]


def test_two_people_are_said_to_be_two(editor: TestClient) -> None:
    names = [one["name"] for one in editor.get(f"{API}/people").json()["items"][:2]]
    kept = said(editor, "/rulings", {"kind": "different", "names": names})
    assert kept["ruling"]["names"] == names
    assert [one["number"] for one in ruled(editor)] == [kept["number"]]


@pytest.mark.parametrize(
    "told",
    [
        {"kind": "same", "names": ["one"]},
        {"kind": "other", "names": ["one", "two"]},
        {"kind": "unsupported", "story": "s", "sentence": "x", "citation": {"article": "a"}},
    ],
)
def test_what_is_not_as_described_is_refused(editor: TestClient, told: dict[str, Any]) -> None:
    answer = editor.post(f"{API}/rulings", json=told)
    assert (answer.status_code, answer.json()["error"]["code"]) == (422, "wrong-use")
    assert ruled(editor) == []
