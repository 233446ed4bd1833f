"""How much is read of what is sent."""

from collections.abc import Iterator

import pytest
from starlette.testclient import TestClient

from nutgraf.hall.hall import Hall
from nutgraf.serve.bodies import MOST, MOST_UPLOADED
from served_people import SAME, browser, csrf_of


def test_what_is_announced_as_too_much_is_refused_at_once(peopled: Hall) -> None:
    answer = browser(peopled).post("/login", content=b"x" * (MOST + 1), headers=SAME)
    assert answer.status_code == 413


def test_what_is_not_announced_is_counted(peopled: Hall) -> None:
    def without_end() -> Iterator[bytes]:
        for _ in range(MOST // 50_000 + 2):
            yield b"x" * 50_000

    assert browser(peopled).post("/login", content=without_end(), headers=SAME).status_code == 413


@pytest.mark.parametrize("announced", ["-1", "1e3", "a", "٣"])
def test_a_length_that_is_none_is_refused(peopled: Hall, announced: str) -> None:
    headers = {**SAME, "Content-Length": announced.encode()}
    assert browser(peopled).post("/login", content=b"x", headers=headers).status_code in (400, 413)


def upload(client: TestClient, size: int) -> int:
    fields = {"csrf": csrf_of(client)}
    return client.post("/desk/people/add", data=fields, files={"f": b"x" * size}, headers=SAME).status_code


def test_files_come_from_those_who_may_add_to_the_desk(peopled: Hall) -> None:
    reader, admin = browser(peopled, "rea"), browser(peopled, "ada")
    assert upload(reader, MOST) == 413
    assert upload(admin, MOST) == 422
    assert upload(admin, MOST_UPLOADED) == 413


def test_a_body_where_none_is_wanted_does_no_harm(reader: TestClient) -> None:
    assert reader.request("GET", "/", content=b"x" * 1000).status_code == 200
