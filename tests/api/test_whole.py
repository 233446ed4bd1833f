"""Whole texts are for those who logged in, and for the desk's own computer."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from nutgraf.carry.evidence_in import check_evidence
from nutgraf.hall.hall import Hall
from web_desk import client_of, hall_at, logged_in

API = "/api/v1"


@pytest.fixture
def near(desk_file: Path) -> Iterator[TestClient]:
    """Somebody without a login, on the desk's own computer."""
    hall = hall_at(desk_file)
    hall.near = True
    yield client_of(hall)
    hall.close()


def _story(client: TestClient) -> str:
    found: str = client.get(f"{API}/stories").json()["items"][0]["id"]
    return found


def _shown(client: TestClient) -> int:
    """How many characters of two articles stand side by side."""
    lines = client.get(f"{API}/stories/{_story(client)}").json()["articles"]
    told = client.get(f"{API}/compare", params={"a": [line["id"] for line in lines[:2]]})
    return len(told.text)


def test_evidence_is_not_for_strangers(reader: TestClient) -> None:
    answer = reader.get(f"{API}/stories/{_story(reader)}.zip")
    assert answer.status_code == 401
    assert ".zip" not in reader.get(f"/story/{_story(reader)}").text


def test_on_the_desks_own_computer_it_is_for_everybody(near: TestClient) -> None:
    answer = near.get(f"{API}/stories/{_story(near)}.zip")
    assert check_evidence(answer.content).faults == ()
    assert ".zip" in near.get(f"/story/{_story(near)}").text


def test_it_is_for_those_who_logged_in(own_hall: Hall) -> None:
    client = logged_in(own_hall, "reader")
    assert client.get(f"{API}/stories/{_story(client)}.zip").status_code == 200


def test_strangers_see_less_of_two_articles(reader: TestClient, near: TestClient) -> None:
    assert _shown(reader) < _shown(near)
