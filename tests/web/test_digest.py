"""A day in the browser."""

import re

import pytest
from starlette.testclient import TestClient


def test_a_day_tells_its_stories_with_their_sources(reader: TestClient) -> None:
    page = reader.get("/digest/2026-03-12").text
    assert "<h1>Thursday, 12 March 2026</h1>" in page
    assert "Seven now dead" in page
    assert "New this day" in page
    cited = {int(number) for number in re.findall(r'href="#note-(\d+)"', page)}
    told = {int(number) for number in re.findall(r'id="note-(\d+)"', page)}
    assert cited
    assert cited <= told


def test_days_lead_to_each_other_and_none_to_tomorrow(reader: TestClient) -> None:
    assert 'href="/digest/2026-03-11"' in reader.get("/digest/2026-03-12").text
    assert 'rel="next"' not in reader.get("/digest/2026-03-13").text


def test_today_is_the_day_it_is(reader: TestClient) -> None:
    assert reader.get("/digest/today").headers["location"] == "/digest/2026-03-13"


def test_an_empty_day_says_so(reader: TestClient) -> None:
    assert "No story had news this day." in reader.get("/digest/2001-01-01").text


def test_it_speaks_german(reader: TestClient) -> None:
    page = reader.get("/digest/2026-03-12", headers={"Accept-Language": "de"}).text
    assert "<h1>Donnerstag, 12. März 2026</h1>" in page
    assert "Neu an diesem Tag" in page


@pytest.mark.parametrize("day", ["2026-13-01", "yesterday", "0001-01-01", "9999-12-31", "<b>"])
def test_no_day_is_a_reason_to_fall(reader: TestClient, day: str) -> None:
    assert reader.get(f"/digest/{day}").status_code == (200 if day == "0001-01-01" else 404)
