"""What is sent again is what would be made anew; nobody is given what was made for somebody else."""

import re
from datetime import timedelta
from typing import Any
from unittest.mock import patch

import pytest
from starlette.testclient import TestClient

from nutgraf.hall.hall import Hall
from served_people import browser, csrf_of
from web_desk import MADE, client_of

STORY = re.compile(r'href="(/story/[^"?/]+)"')


@pytest.fixture
def made() -> Any:
    """Counts the pages that are made of templates."""
    from nutgraf.web import showing

    with patch.object(showing, "environment", wraps=showing.environment) as counted:
        yield lambda: counted.call_count


def a_story(reader: TestClient) -> str:
    found = STORY.search(reader.get("/").text)
    assert found
    return found[1]


@pytest.mark.parametrize("path", ["/", "/?differing=1", "/search?q=tarvik", "/digest/2026-03-12", "STORY"])
def test_what_is_asked_again_is_not_made_again(own_hall: Hall, path: str, made: Any) -> None:
    reader = client_of(own_hall)
    path = a_story(reader) if path == "STORY" else path
    reader.cookies.clear()
    first, before = reader.get(path), made()
    reader.cookies.clear()
    again = reader.get(path)
    assert made() == before
    assert again.status_code == 200
    assert again.text == first.text
    assert {**again.headers} == {**first.headers}


@pytest.mark.parametrize(
    ("accepted", "form"), [("gzip", "gzip"), ("gzip, br", "br"), ("identity", ""), ("gzip;q=0", "")]
)
def test_it_goes_in_a_form_that_the_asker_reads(own_hall: Hall, accepted: str, form: str) -> None:
    reader = client_of(own_hall)
    plain = reader.get("/", headers={"Accept-Encoding": "identity"}).text
    for _ in range(2):
        answer = reader.get("/", headers={"Accept-Encoding": accepted})
        assert answer.headers.get("Content-Encoding", "") == form
        assert "Accept-Encoding" in answer.headers["Vary"]
        assert answer.text == plain


def test_a_story_that_was_sent_packed_is_not_sent_so_to_who_cannot_read_it(own_hall: Hall) -> None:
    reader = client_of(own_hall)
    story = a_story(reader)
    for accepted, form in (("gzip, br", "gzip"), ("br", "br"), ("gzip;q=0", ""), ("identity", ""), ("gzip", "gzip")):
        for _ in range(2):
            answer = reader.get(story, headers={"Accept-Encoding": accepted})
            assert answer.headers.get("Content-Encoding", "") == form
            assert "</html>" in answer.text


def test_who_has_it_already_is_sent_nothing(own_hall: Hall) -> None:
    reader = client_of(own_hall)
    tag = reader.get("/").headers["ETag"]
    answer = reader.get("/", headers={"If-None-Match": tag})
    assert (answer.status_code, answer.content, answer.headers["ETag"]) == (304, b"", tag)
    assert answer.headers["Cache-Control"] == "private, no-cache"
    assert reader.get("/", headers={"If-None-Match": '"another"'}).status_code == 200


def test_each_language_has_its_own(own_hall: Hall) -> None:
    reader = client_of(own_hall)
    assert '<html lang="en"' in reader.get("/").text
    assert '<html lang="de"' in reader.get("/", headers={"Accept-Language": "de"}).text
    reader.cookies.set("lang", "de")
    assert '<html lang="de"' in reader.get("/").text
    reader.cookies.clear()
    assert '<html lang="en"' in reader.get("/").text


def test_a_piece_of_a_page_is_not_the_page(own_hall: Hall) -> None:
    reader = client_of(own_hall)
    assert "<!doctype html>" in reader.get("/").text
    assert "<!doctype html>" not in reader.get("/", headers={"X-Fragment": "1"}).text
    assert "<!doctype html>" in reader.get("/").text


def test_who_logged_in_is_never_given_a_strangers_page_nor_the_other_way_round(peopled: Hall) -> None:
    edda = browser(peopled, "edda")
    stranger = TestClient(edda.app, base_url=str(edda.base_url))
    for _ in range(2):
        assert "Log in" in stranger.get("/").text
        assert "Log in" not in edda.get("/").text
        assert "edda" not in stranger.get("/").text
        assert re.findall(r'name="csrf" value="([0-9a-f]*)"', stranger.get("/").text) == [""]
    secrets = {re.findall(r'name="csrf" value="([0-9a-f]+)"', edda.get("/").text)[0] for _ in range(3)}
    assert len(secrets) == 3
    assert edda.get("/").headers["Cache-Control"] == "private, no-cache"


def test_a_desk_that_is_closed_to_strangers_stays_closed(own_hall: Hall) -> None:
    reader = client_of(own_hall)
    assert reader.get("/", follow_redirects=False).status_code == 200
    own_hall.public = False
    assert reader.get("/", follow_redirects=False).status_code == 303


def test_each_reader_sees_what_they_looked_at(own_hall: Hall) -> None:
    one = client_of(own_hall)
    other = TestClient(one.app)
    story = a_story(one)
    assert 'class="unseen">(unread)' not in one.get("/").text
    assert "looked=" in other.get(story).headers["Set-Cookie"]
    assert "looked=" in one.get(story).headers["Set-Cookie"]
    third = TestClient(one.app)
    for _ in range(2):
        assert "(unread)" in one.get("/").text
        assert "(unread)" not in third.get("/").text
    assert (
        one.get("/").text.count("(unread)")
        == other.get("/").text.count("(unread)")
        == third.get("/").text.count('class="story') - 1
    )


def test_what_somebody_corrects_is_seen_at_once(peopled: Hall) -> None:
    edda = browser(peopled, "edda")
    stranger = TestClient(edda.app, base_url=str(edda.base_url))
    one, other = list(dict.fromkeys(STORY.findall(stranger.get("/").text)))[:2]
    stranger.get(other)
    answer = edda.post(
        "/api/v1/corrections/merge",
        json={"story": one.rpartition("/")[2], "other": other.rpartition("/")[2]},
        headers={"X-CSRF-Token": csrf_of(edda)},
    )
    assert answer.is_success, answer.text
    assert f'href="{other}"' not in stranger.get("/").text
    assert stranger.get(other, follow_redirects=False).status_code == 301


def test_what_another_run_changes_is_seen_at_once(own_hall: Hall) -> None:
    from nutgraf.desk import Newsdesk

    reader = client_of(own_hall)
    one, other = list(dict.fromkeys(STORY.findall(reader.get("/").text)))[:2]
    assert reader.get(other).status_code == 200
    with Newsdesk(own_hall.path, clock=own_hall.clock) as desk:
        desk.corrected.merge(one.rpartition("/")[2], other.rpartition("/")[2], by="edda")
    assert f'href="{other}"' not in reader.get("/").text
    assert reader.get(other, follow_redirects=False).status_code == 301


def test_how_long_ago_something_was_goes_on(own_hall: Hall) -> None:
    reader = client_of(own_hall)
    assert "19 hours ago" in reader.get("/").text
    with patch.object(own_hall.clock, "now", lambda: MADE + timedelta(hours=2)):
        assert "21 hours ago" in reader.get("/").text
    assert "19 hours ago" in reader.get("/").text


def test_another_host_has_its_own(own_hall: Hall) -> None:
    reader = client_of(own_hall)
    story = a_story(reader)
    reader.get(story, headers={"Host": "one.example"})
    assert "one.example" not in reader.get(story, headers={"Host": "other.example"}).text
