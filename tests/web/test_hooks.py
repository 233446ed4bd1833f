"""The page of those who are told."""

import re
from dataclasses import replace
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from loopback import Answer, Site
from nutgraf.hall.hall import Hall
from nutgraf.model.access import Role
from nutgraf.model.hook import Happening
from nutgraf.render.speech import Speech
from nutgraf.web import hooks
from nutgraf.web.hooks import WORDS
from web_desk import client_of

PASSWORD = "four quiet grey ferries"


@pytest.fixture
def admin(own_hall: Hall) -> TestClient:
    return coming_in(own_hall, Role.ADMIN)


def coming_in(hall: Hall, role: Role) -> TestClient:
    """A browser in which somebody of ``role`` is logged in."""
    with hall.writing() as desk:
        desk.access.make_user(role.value, role, PASSWORD)
        desk.store.set_settings(replace(desk.store.settings(), private=True))
    client = client_of(hall)
    assert client.post("/login", data={"name": role.value, "password": PASSWORD}).status_code == 303
    return client


def csrf(client: TestClient) -> str:
    found = re.search(r'name="csrf" value="([^"]+)"', client.get("/desk/hooks").text)
    assert found
    return found[1]


def post(client: TestClient, what: str, **fields: str | list[str]) -> tuple[int, str]:
    got = client.post(f"/desk/hooks/{what}", data={"csrf": csrf(client), **fields})
    return got.status_code, got.text


def only(hall: Hall) -> str:
    (hook,) = hall.desk.hooks.all()
    return hook.id


def test_an_address_is_added_and_its_secret_shown_once(own_hall: Hall, admin: TestClient) -> None:
    status, text = post(admin, "add", address="https://hear.example/x", on=["new-story", "number-changed"])
    assert status == 200
    secret = re.search(r"whsec_[\w+/=]+", text)
    assert secret
    (hook,) = own_hall.desk.hooks.all()
    assert hook.happenings == (Happening.NEW_STORY, Happening.NUMBER_CHANGED)
    assert hook.by == "admin"
    again = admin.get("/desk/hooks").text
    assert "https://hear.example/x" in again
    assert "whsec_" not in again


def test_an_address_is_tried_out_and_what_came_of_it_is_shown(own_hall: Hall, admin: TestClient) -> None:
    with Site({"/x": Answer(status=204)}) as site:
        post(admin, "add", address=site.url("/x"), on="new-story")
        status, text = post(admin, "try", hook=only(own_hall))
    assert status == 200
    assert "It was taken." in text
    assert len(site.posted) == 1
    _, text = post(admin, "try", hook=only(own_hall))
    assert "The receiver could not be reached" in text
    assert text.count("<tr>") == 3


def test_an_address_is_removed(own_hall: Hall, admin: TestClient) -> None:
    post(admin, "add", address="https://hear.example/x", on="new-story")
    status, _ = post(admin, "remove", hook=only(own_hall))
    assert status == 303
    assert own_hall.desk.hooks.all() == ()
    assert "That is done." in admin.get("/desk/hooks?done=remove").text


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({"address": "file:///etc/hostname", "on": "new-story"}, "Only addresses that start with http"),
        ({"address": "https://hear.example/<script>alert(1)</script>"}, "Choose at least one thing"),
        ({"address": "https://hear.example/", "on": "new-story", "story": "snone"}, "No story is called"),
    ],
)
def test_what_is_wrong_is_told_and_what_was_filled_in_stays(
    admin: TestClient, fields: dict[str, str], told: str
) -> None:
    status, text = post(admin, "add", **fields)
    assert status == 422
    assert told in text
    assert "<script>alert" not in text
    assert "nutgraf hooks" not in text
    assert f'value="{fields["address"].split("<")[0]}' in text


def test_nobody_else_may_look_or_change(own_hall: Hall, reader: TestClient) -> None:
    assert reader.get("/desk/hooks").status_code in (303, 401, 403)
    editor = coming_in(own_hall, Role.EDITOR)
    assert editor.get("/desk/hooks").status_code == 403


def test_a_form_from_elsewhere_changes_nothing(own_hall: Hall, admin: TestClient) -> None:
    got = admin.post("/desk/hooks/add", data={"address": "https://hear.example/", "on": "new-story"})
    assert got.status_code == 403
    assert own_hall.desk.hooks.all() == ()


def test_there_is_nothing_else_to_do(admin: TestClient) -> None:
    assert post(admin, "burn")[0] == 404


def test_all_of_it_can_be_said_in_german() -> None:
    german = Speech("de")
    assert all(german.knows(words) for words in WORDS.values())
    page = (Path(hooks.__file__).parent / "templates" / "hooks.html.jinja").read_text()
    assert [text for text in re.findall(r'say\("([^"]+)"\)', page) if not german.knows(text)] == []
