"""What changes something comes from our own pages, and from who may."""

import pytest
from starlette.routing import Mount, Route
from starlette.testclient import TestClient

from nutgraf.hall.hall import Hall
from nutgraf.model.access import Role
from nutgraf.serve.app import make_app
from nutgraf.web.routes import routes
from served_people import HOME, PASSWORD, PEOPLE, SAME, browser, csrf_of, secret_of

DEED = "/settings/logout-everywhere"


def logged_in(hall: Hall, client: TestClient) -> bool:
    return hall.desk.access.session(secret_of(client)) is not None


def test_a_form_of_ours_is_taken(peopled: Hall) -> None:
    client = browser(peopled, "rea")
    assert client.post(DEED, data={"csrf": csrf_of(client)}, headers=SAME).status_code == 303
    assert not logged_in(peopled, client)


def test_a_script_of_ours_may_say_it_in_a_header(peopled: Hall) -> None:
    client = browser(peopled, "rea")
    assert client.post(DEED, headers={**SAME, "X-CSRF-Token": csrf_of(client)}).status_code == 303


@pytest.mark.parametrize("csrf", ["", "0" * 64, "x", "0" * 63 + "é"])
def test_a_form_without_the_secret_is_not(peopled: Hall, csrf: str) -> None:
    client = browser(peopled, "rea")
    answer = client.post(DEED, data={"csrf": csrf} if csrf else {}, headers=SAME)
    assert answer.status_code == 403
    assert "did not come from a page of this desk" in answer.text
    assert logged_in(peopled, client)


def test_the_secret_of_somebody_else_is_none(peopled: Hall) -> None:
    client, other = browser(peopled, "rea"), browser(peopled, "ada")
    assert client.post(DEED, data={"csrf": csrf_of(other)}, headers=SAME).status_code == 403
    assert logged_in(peopled, client)


def test_the_secret_of_an_earlier_login_is_none(peopled: Hall) -> None:
    client = browser(peopled, "rea")
    old = csrf_of(client)
    client.cookies.clear()
    client.post("/login", data={"name": "rea", "password": PASSWORD}, headers=SAME)
    assert client.post(DEED, data={"csrf": old}, headers=SAME).status_code == 403


@pytest.mark.parametrize(
    "said",
    [
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
        {"Sec-Fetch-Site": "cross-site", "Origin": HOME},
        {"Origin": "https://evil.example"},
        {"Origin": "null"},
        {"Origin": "http://127.0.0.1:9999"},
        {"Origin": f"{HOME}.evil.example"},
    ],
)
def test_a_form_from_elsewhere_is_not_taken_even_with_the_secret(peopled: Hall, said: dict[str, str]) -> None:
    client = browser(peopled, "rea")
    assert client.post(DEED, data={"csrf": csrf_of(client)}, headers=said).status_code == 403
    assert logged_in(peopled, client)


@pytest.mark.parametrize("said", [{"Sec-Fetch-Site": "cross-site"}, {"Origin": "https://evil.example"}])
def test_nobody_is_logged_in_from_elsewhere(peopled: Hall, said: dict[str, str]) -> None:
    client = browser(peopled)
    answer = client.post("/login", data={"name": "rea", "password": PASSWORD}, headers=said)
    assert answer.status_code == 403
    assert not client.cookies


def test_a_form_with_files_is_read_for_its_secret_and_given_on(peopled: Hall) -> None:
    client = browser(peopled, "rea")
    fields = {"csrf": csrf_of(client), "old": PASSWORD, "new": "another lamp at the pier", "again": "no"}
    answer = client.post("/settings/password", data=fields, files={"x": b"file"}, headers=SAME)
    assert "repetition are not the same" in answer.text


@pytest.mark.parametrize(
    "kind", ["multipart/form-data", "multipart/form-data; boundary=x", "text/plain", "application/json"]
)
def test_what_is_no_form_is_refused(peopled: Hall, kind: str) -> None:
    client = browser(peopled, "rea")
    answer = client.post(DEED, content=b"csrf=" + csrf_of(client).encode(), headers={**SAME, "Content-Type": kind})
    assert answer.status_code in (400, 403)
    assert logged_in(peopled, client)


def posts(hall: Hall) -> list[str]:
    """The addresses, of pages and for programs, at which something is changed."""
    return [*_posts(routes()), *(f"/api/v1{path}" for path in _api_posts(hall))]


def _posts(found: list) -> list[str]:
    return [
        route.path.replace("{what}", "add").replace("{", "").replace("}", "").replace(":path", "")
        for route in found
        if isinstance(route, Route) and "POST" in (route.methods or ())
    ]


def _api_posts(hall: Hall) -> list[str]:
    from nutgraf.api import make_api

    described = make_api(hall).openapi()["paths"]
    return [
        path.removeprefix("/api/v1").replace("{", "").replace("}", "")
        for path, deeds in described.items()
        if {"post", "put", "patch", "delete"} & set(deeds)
    ]


OWN = ("/login", "/logout", "/looked", "/settings/")


def test_there_is_nothing_that_a_stranger_or_a_reader_can_change(peopled: Hall) -> None:
    stranger, reader = browser(peopled), browser(peopled, "rea")
    with peopled.writing() as desk:
        token = desk.access.make_token("rea", "x", Role.READER)
    secret, found = csrf_of(reader), posts(peopled)
    assert len(found) > 5
    for path in found:
        if path.startswith(OWN):
            continue
        for method in ("POST", "PUT", "PATCH", "DELETE"):
            assert stranger.request(method, path, headers=SAME).status_code == 401, (method, path)
            answer = reader.request(method, path, data={"csrf": secret}, headers=SAME)
            assert answer.status_code == 403, (method, path)
            by_token = stranger.request(method, path, headers={"Authorization": f"Bearer {token}"})
            assert by_token.status_code == 403, (method, path)


def test_what_is_the_admin_s_is_refused_to_an_editor(peopled: Hall) -> None:
    editor = browser(peopled, "edda")
    secret = csrf_of(editor)
    for path in posts(peopled):
        if path.startswith(("/desk/people", "/desk/hooks", "/desk/settings", "/desk/policies")):
            answer = editor.post(path, data={"csrf": secret}, headers=SAME)
            assert answer.status_code == 403, path


def test_what_is_one_s_own_needs_a_login(peopled: Hall) -> None:
    stranger = browser(peopled)
    for path in posts(peopled):
        if path.startswith("/settings"):
            assert stranger.post(path, headers=SAME).status_code == 401, path


def test_a_token_may_what_it_was_made_for_and_not_more(peopled: Hall) -> None:
    with peopled.writing() as desk:
        of_reader = desk.access.make_token("ada", "x", Role.READER)
        of_editor = desk.access.make_token("edda", "x", Role.EDITOR)
    client = browser(peopled)
    for token, status in ((of_reader, 403), (of_editor, 403)):
        answer = client.post("/desk/people/add", headers={"Authorization": f"Bearer {token}"})
        assert answer.status_code == status


def test_a_token_of_somebody_who_lost_a_role_loses_it_too(peopled: Hall) -> None:
    with peopled.writing() as desk:
        token = desk.access.make_token("ada", "x", Role.ADMIN)
        desk.access.make_user("otto", Role.ADMIN, PASSWORD)
    client = browser(peopled)
    asked = {"Authorization": f"Bearer {token}"}
    assert client.get("/desk/people", headers=asked).status_code == 200
    with peopled.writing() as desk:
        desk.access.set_role("ada", Role.READER)
    assert client.get("/desk/people", headers=asked).status_code == 403


def test_each_role_logs_in(peopled: Hall) -> None:
    for name in PEOPLE:
        assert browser(peopled, name).get("/settings").status_code == 200


def test_the_routes_of_pages_are_all_told() -> None:
    assert not any(isinstance(route, Mount) for route in routes())


def test_looking_needs_no_secret(peopled: Hall) -> None:
    client = TestClient(make_app(peopled), base_url=HOME)
    assert client.get("/", headers={"Sec-Fetch-Site": "cross-site"}).status_code == 200
