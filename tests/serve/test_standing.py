"""A sign of life, and a word to robots."""

import pytest
from starlette.testclient import TestClient

from nutgraf.hall.hall import Hall
from served_people import browser


def test_robots_stay_away_from_what_is_made_anew(reader: TestClient) -> None:
    told = reader.get("/robots.txt").text
    assert "Disallow: /search\n" in told
    assert "Disallow: /\n" not in told


def test_robots_stay_away_from_a_closed_desk(own_hall: Hall) -> None:
    own_hall.public = False
    assert browser(own_hall).get("/robots.txt").text == "User-agent: *\nDisallow: /\n"


def test_a_desk_that_is_gone_is_not_alive(own_hall: Hall, monkeypatch: pytest.MonkeyPatch) -> None:
    from nutgraf.errors import BrokenDesk

    def broken() -> None:
        raise BrokenDesk("/home/ina/nutgraf.desk is damaged")

    monkeypatch.setattr(own_hall.desk.store, "settings", broken)
    answer = browser(own_hall).get("/healthz")
    assert answer.status_code == 503
    assert "ina" not in answer.text


@pytest.mark.parametrize(
    "path",
    ["../app.py", "..%2fapp.py", "%2e%2e/app.py", "....//app.py", "/etc/passwd", "%2fetc%2fpasswd", "shell.css/../../app.py",
     "shell.css%00", "..\\app.py", "", "SHELL.CSS", "nutgraf.js.map"],
)  # fmt: skip
def test_no_path_leads_out_of_the_files(reader: TestClient, path: str) -> None:
    answer = reader.get(f"/static/{path}")
    assert answer.status_code == 404
    assert "import" not in answer.text
    assert "root:" not in answer.text


def test_the_files_are_there(reader: TestClient) -> None:
    answer = reader.get("/static/shell.css")
    assert answer.status_code == 200
    assert answer.headers["content-type"].startswith("text/css")
