"""Who asks."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from nutgraf.desk import Newsdesk
from nutgraf.desk.access import IDLE
from nutgraf.errors import DeskBusy
from nutgraf.hall.hall import Hall
from nutgraf.model.access import Role
from served_people import HOME, PASSWORD, SAME, browser, csrf_of, secret_of

CLOSED = [
    "/",
    "/search?q=pier",
    "/story/x",
    "/settings",
    "/desk/people",
    "/feed.xml",
    "/no-such-page",
    "/api/v1/stories",
]


def test_a_desk_that_is_not_public_is_read_by_those_who_log_in(peopled: Hall) -> None:
    peopled.public = False
    stranger = browser(peopled)
    for path in CLOSED:
        answer = stranger.get(path)
        if path.startswith("/api/"):
            assert answer.status_code == 401
            assert answer.json()["error"]["code"] == "login-needed"
            assert answer.headers["www-authenticate"].startswith("Bearer")
        else:
            assert answer.status_code == 303, path
            assert answer.headers["location"].startswith("/login?back=/")
    assert browser(peopled, "rea").get("/").status_code == 200


@pytest.mark.parametrize("path", ["/login", "/healthz", "/robots.txt"])
def test_what_is_needed_to_come_in_is_open(peopled: Hall, path: str) -> None:
    peopled.public = False
    assert browser(peopled).get(path).status_code == 200


@pytest.mark.parametrize(
    "path", ["/login/../", "/login%2f..%2fstory", "/static/../story/x", "/healthz/x", "/loginx", "/robots.txt/x"]
)
def test_no_path_comes_in_beside_the_door(peopled: Hall, path: str) -> None:
    peopled.public = False
    answer = browser(peopled).get(path)
    assert answer.status_code in (303, 404), answer.status_code
    assert "Seven now dead" not in answer.text


def test_a_fragment_is_refused_in_place(peopled: Hall) -> None:
    peopled.public = False
    assert browser(peopled).get("/", headers={"X-Fragment": "1"}).status_code == 401


@pytest.mark.parametrize("token", ["", "ng_", "ng_nonsense", "x" * 5000, "ng_\x7f"])
def test_a_token_that_is_none_gets_nothing_even_where_anybody_reads(peopled: Hall, token: str) -> None:
    answer = browser(peopled).get("/", headers={"Authorization": f"Bearer {token}"})
    assert answer.status_code in (303, 401)
    assert "Seven now dead" not in answer.text


def test_a_token_comes_in(peopled: Hall) -> None:
    peopled.public = False
    with peopled.writing() as desk:
        token = desk.access.make_token("rea", "x", Role.READER)
    client = browser(peopled)
    asked = {"Authorization": f"bearer {token}"}
    assert client.get("/api/v1/stories", headers=asked).status_code == 200
    assert peopled.desk.access.tokens("rea")[0].used == peopled.clock.now()
    with peopled.writing() as desk:
        desk.access.remove_token(peopled.desk.access.tokens("rea")[0].digest)
    assert client.get("/api/v1/stories", headers=asked).status_code == 401


def test_a_token_in_the_address_is_none(peopled: Hall) -> None:
    peopled.public = False
    with peopled.writing() as desk:
        token = desk.access.make_token("rea", "x", Role.READER)
    assert browser(peopled).get(f"/api/v1/stories?token={token}&access_token={token}").status_code == 401


def test_a_secret_that_was_put_into_the_browser_before_is_worth_nothing_after(peopled: Hall) -> None:
    """Session fixation: whoever planted the cookie does not get in by it when its owner logs in."""
    planted = browser(peopled, "rea")
    before = secret_of(planted)
    planted.post(
        "/login", data={"name": "ada", "password": PASSWORD}, headers=SAME | {"X-CSRF-Token": csrf_of(planted)}
    )
    assert secret_of(planted) != before
    assert peopled.desk.access.session(before) is None
    other = browser(peopled)
    other.cookies.set("nutgraf", "chosen-by-somebody-else", domain="127.0.0.1")
    other.post("/login", data={"name": "ada", "password": PASSWORD}, headers=SAME)
    assert peopled.desk.access.session("chosen-by-somebody-else") is None


def test_a_session_that_is_over_reads_as_a_stranger(peopled: Hall) -> None:
    client = browser(peopled, "rea")
    peopled.clock.wait(IDLE.total_seconds())
    assert client.get("/").status_code == 200
    assert client.get("/settings").status_code == 303


def test_use_keeps_a_session_alive(peopled: Hall) -> None:
    client = browser(peopled, "rea")
    for _ in range(4):
        peopled.clock.wait(IDLE.total_seconds() / 2)
        assert client.get("/settings").status_code == 200


def test_a_busy_desk_is_read_all_the_same(peopled: Hall, monkeypatch: pytest.MonkeyPatch) -> None:
    client = browser(peopled, "rea")
    peopled.clock.wait(IDLE.total_seconds() / 2)
    tried = []

    @contextmanager
    def busy() -> Iterator[Newsdesk]:
        tried.append(1)
        raise DeskBusy("busy")
        yield

    monkeypatch.setattr(peopled, "writing", busy)
    assert client.get("/settings").status_code == 200
    assert tried


def test_who_is_removed_is_out_at_once(peopled: Hall) -> None:
    client = browser(peopled, "rea")
    with peopled.writing() as desk:
        desk.access.remove_user("rea")
    assert client.get("/settings").status_code == 303


def test_a_role_that_was_changed_holds_at_once(peopled: Hall) -> None:
    client = browser(peopled, "rea")
    assert client.get("/desk/people").status_code == 403
    with peopled.writing() as desk:
        desk.access.set_role("rea", Role.ADMIN)
    assert client.get("/desk/people").status_code == 200


def test_many_cookies_are_borne(peopled: Hall) -> None:
    client = browser(peopled)
    for cookie in ("nutgraf=", "nutgraf=\x7f", "nutgraf=a; nutgraf=b", "=; ;;nutgraf", "nutgraf=" + "x" * 4000):
        assert client.get(f"{HOME}/", headers={"Cookie": cookie}).status_code == 200
