"""Three who may log in to a served desk, one of each role, and the browsers they sit at."""

import re
from typing import Any

import pytest
from starlette.testclient import TestClient

from nutgraf.hall.hall import Hall
from nutgraf.model.access import Role
from nutgraf.serve.app import make_app

PEOPLE = {"rea": Role.READER, "edda": Role.EDITOR, "ada": Role.ADMIN}
PASSWORD = "nine lamps at the pier"
HOME = "http://127.0.0.1:8420"
SAME = {"Sec-Fetch-Site": "same-origin", "Origin": HOME}
"""What a browser says of a form that is sent from a page of the desk itself."""

_CSRF = re.compile(r'name="csrf" value="([0-9a-f]{64})"')


@pytest.fixture
def cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    """Passwords are hashed at no cost worth the name: what is tested is not argon2."""
    from argon2 import PasswordHasher

    hasher = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
    monkeypatch.setattr("nutgraf.desk.passwords._hasher", lambda: hasher)


@pytest.fixture
def peopled(own_hall: Hall, request: pytest.FixtureRequest) -> Hall:
    """The hall of a desk with three people."""
    request.getfixturevalue("cheap")
    with own_hall.writing() as desk:
        for name, role in PEOPLE.items():
            desk.access.make_user(name, role, PASSWORD)
    return own_hall


def browser(hall: Hall, name: str = "") -> TestClient:
    """A browser in front of ``hall``, in which ``name`` has logged in ("": nobody). It follows no redirects."""
    client = TestClient(make_app(hall), base_url=HOME, follow_redirects=False)
    if name:
        answer = client.post("/login", data={"name": name, "password": PASSWORD}, headers=SAME)
        assert answer.status_code == 303, answer.text
    return client


def csrf_of(client: TestClient) -> str:
    """The secret that the forms of a page hold."""
    found = _CSRF.search(client.get("/").text)
    assert found
    return found[1]


def sent(client: TestClient, path: str, **fields: str) -> Any:
    """A form as a page of the desk sends it."""
    return client.post(path, data={"csrf": csrf_of(client), **fields}, headers=SAME)


def secret_of(client: TestClient) -> str:
    """The secret in the browser's cookie."""
    return client.cookies.get("nutgraf") or ""
