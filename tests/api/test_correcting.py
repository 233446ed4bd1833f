"""What people say of stories, and what they add: who may, and what comes of it."""

from typing import Any

import pytest
from starlette.testclient import TestClient

from nutgraf.hall.hall import Hall
from nutgraf.model.access import Role
from web_desk import client_of

API = "/api/v1"


def program(hall: Hall, role: Role) -> TestClient:
    """A program with a token of ``role``."""
    with hall.writing() as desk:
        desk.access.make_user("ada", Role.ADMIN, "eleven green ferries")
        secret = desk.access.make_token("ada", "a test", role)
    client = client_of(hall)
    client.headers["Authorization"] = f"Bearer {secret}"
    return client


@pytest.fixture
def editor(own_hall: Hall) -> TestClient:
    return program(own_hall, Role.EDITOR)


def said(client: TestClient, path: str, told: dict[str, Any]) -> Any:
    answer = client.post(f"{API}{path}", json=told)
    assert answer.status_code == 200, answer.text
    return answer.json()


def stories(client: TestClient) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = client.get(f"{API}/stories?most=200").json()["items"]
    return found


def test_an_editor_merges_and_takes_it_back(editor: TestClient) -> None:
    one, other = stories(editor)[:2]
    merged = said(editor, "/corrections/merge", {"story": one["id"], "other": other["id"], "because": "one plant"})
    assert len(merged["articles"]) == one["articles"] + other["articles"]
    last = editor.get(f"{API}/corrections").json()["items"][0]
    assert (last["turn"], last["by"], last["because"]) == ("merge", "ada", "one plant")
    events = editor.get(f"{API}/stories/{one['id']}/log").json()["events"]
    assert any(event["turn"] == "merged" and event["by"] == "ada" for event in events)
    undone = said(editor, f"/corrections/{last['number']}/undo", {"because": "two after all"})
    assert undone["undone_by"] == "ada"
    assert {row["id"] for row in stories(editor)} >= {one["id"], other["id"]}


def test_an_editor_splits_moves_and_pins(editor: TestClient) -> None:
    story = stories(editor)[0]["id"]
    articles = [line["id"] for line in editor.get(f"{API}/stories/{story}/articles").json()]
    split = said(editor, "/corrections/split", {"story": story, "articles": articles[-1:]})
    assert [one["id"] for one in split["articles"]] == articles[-1:]
    moved = said(editor, "/corrections/move", {"article": articles[-1], "story": story})
    assert articles[-1] in [one["id"] for one in moved["articles"]]
    pinned = said(editor, "/corrections/pin", {"article": articles[0]})
    assert next(one["fixed"] for one in pinned["articles"] if one["id"] == articles[0])
    loose = said(editor, "/corrections/unpin", {"article": articles[0]})
    assert not next(one["fixed"] for one in loose["articles"] if one["id"] == articles[0])


def test_what_cannot_be_done_is_a_conflict_with_a_reason(editor: TestClient) -> None:
    answer = editor.post(f"{API}/corrections/pin", json={"article": "nobody"})
    assert answer.status_code == 409
    assert "nobody" in answer.json()["error"]["message"]


@pytest.mark.parametrize(
    "told", [{}, {"article": ""}, {"article": "a", "more": 1}, {"article": ["a"]}, {"article": "a" * 999}]
)
def test_what_is_not_as_described_is_refused(editor: TestClient, told: dict[str, Any]) -> None:
    answer = editor.post(f"{API}/corrections/pin", json=told)
    assert (answer.status_code, answer.json()["error"]["code"]) == (422, "wrong-use")


def test_a_reader_changes_nothing(own_hall: Hall) -> None:
    reader = program(own_hall, Role.READER)
    answer = reader.post(f"{API}/corrections/pin", json={"article": "a"})
    assert (answer.status_code, answer.json()["error"]["code"]) == (403, "not-allowed")


def test_a_file_of_the_server_is_no_feed(editor: TestClient, own_hall: Hall) -> None:
    for address in (str(own_hall.path), "file:///etc/passwd", "feeds.opml", "javascript:alert(1)"):
        answer = editor.post(f"{API}/feeds", json={"address": address})
        assert answer.status_code == 422
        assert "http" in answer.json()["error"]["message"]


def test_a_feed_is_added_and_listed(editor: TestClient) -> None:
    address = "https://lundmark.example/feed.xml"
    assert said(editor, "/feeds", {"address": address, "folder": "North", "unseen": True})["feeds"] == [address]
    assert [one["feed"]["address"] for one in editor.get(f"{API}/feeds").json()["items"]] == [address]


def test_hooks_are_for_admins(editor: TestClient) -> None:
    assert editor.get(f"{API}/hooks").status_code == 403


def test_an_admin_sets_up_a_hook_and_is_told_its_secret_once(own_hall: Hall) -> None:
    admin = program(own_hall, Role.ADMIN)
    hook = said(admin, "/hooks", {"address": "https://93.184.216.34/told", "happenings": ["new-story"]})
    assert hook["secret"]
    listed = admin.get(f"{API}/hooks").json()["items"]
    assert [(one["id"], one["secret"]) for one in listed] == [(hook["id"], "")]
    assert admin.get(f"{API}/hooks/{hook['id']}/deliveries").json()["items"] == []
    assert admin.delete(f"{API}/hooks/{hook['id']}").status_code == 200
    assert admin.get(f"{API}/hooks").json()["items"] == []


def test_who_asks_is_told_who_they_are(editor: TestClient, reader: TestClient) -> None:
    assert editor.get(f"{API}/me").json() == {"name": "ada", "role": "editor", "csrf": ""}
    assert reader.get(f"{API}/me").json()["name"] == ""
