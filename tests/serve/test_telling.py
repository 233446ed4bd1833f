"""The line for each answer."""

from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st
from starlette.testclient import TestClient

from nutgraf.hall.hall import Hall
from nutgraf.hall.visitor import Visitor
from nutgraf.model.access import Role
from nutgraf.serve.app import make_app
from nutgraf.serve.telling import line
from served_people import HOME, PASSWORD, SAME, secret_of

AT = datetime(2026, 3, 13, 9, tzinfo=UTC)


def test_it_says_who_asked_for_what_and_how_it_went() -> None:
    scope = {
        "type": "http",
        "method": "GET",
        "path": "/story/x",
        "query_string": b"q=secret",
        "client": ("192.0.2.1", 5),
    }
    scope["state"] = {"visitor": Visitor(name="ina")}
    assert line(scope, AT, 200, 5120, 0.0123) == "2026-03-13T09:00:00Z 192.0.2.1 ina GET /story/x 200 5120 B 12 ms"
    assert line({**scope, "state": {}, "client": None}, AT, 0, 0, 0).split()[1:3] == ["-", "-"]


@given(st.text(), st.text(max_size=20))
def test_no_path_ends_the_line_or_steers_a_terminal(path: str, method: str) -> None:
    told = line({"method": method, "path": path, "client": None}, AT, 200, 0, 0)
    assert told.isprintable() or not method.isprintable()
    assert len(told) < 2000


def test_no_secret_is_told(peopled: Hall) -> None:
    with peopled.writing() as desk:
        token = desk.access.make_token("rea", "x", Role.READER)
    told: list[str] = []
    client = TestClient(make_app(peopled, tell=told.append), base_url=HOME, follow_redirects=False)
    client.post(
        "/login?password=in-the-address", data={"name": "rea", "password": PASSWORD, "back": "/x"}, headers=SAME
    )
    client.post("/login", data={"name": PASSWORD, "password": "wrong in a hurry"}, headers=SAME)
    client.get("/search?q=words-that-were-sought", headers={"Referer": f"{HOME}/search?q=sought-before"})
    client.get("/", headers={"Authorization": f"Bearer {token}"})
    client.get(f"/?token={token}", headers={"User-Agent": "agent-of-mine"})
    everything = "\n".join(told)
    assert len(told) == 5
    for secret in (PASSWORD, "hurry", "in-the-address", "sought", token, secret_of(client), "agent-of-mine"):
        assert secret
        assert secret not in everything
    assert "rea GET /" in everything


def test_what_falls_over_is_told_too(hall: Hall) -> None:
    told: list[str] = []
    client = TestClient(make_app(hall, tell=told.append), raise_server_exceptions=False)
    client.get("/no-such-page")
    assert " 404 " in told[0]
