"""The front of the desk."""

import re
from datetime import timedelta
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from nutgraf.hall.hall import Hall
from web_desk import ARABIC, MADE, client_of, hall_at

PLANT = "Seven now dead"


def headlines(page: str) -> list[str]:
    return [re.sub(r"<[^>]+>", "", one) for one in re.findall(r"<h2><a href=\"/story/[^>]*>(.*?)</a>", page)]


def story_of(reader: TestClient, words: str) -> str:
    found = re.search(rf'href="(/story/[^"?]+)[^"]*"><bdi[^>]*>{words}', reader.get("/").text)
    assert found
    return found[1]


def test_each_story_stands_in_a_line_with_what_is_behind_it(reader: TestClient) -> None:
    page = reader.get("/").text
    assert len(headlines(page)) == 7
    line = page[page.index(PLANT) :].split("</li>")[0]
    assert "<b>9 outlets</b>, 5 origins" in line
    assert "3 disagreements" in line
    assert "4 languages" in line
    assert '<time datetime="2026-03-12T13:05:00+00:00" class="ago" title="12 Mar 2026, 13:05 UTC">19 hours ago' in line


def test_a_headline_is_text_with_its_own_direction(reader: TestClient) -> None:
    page = reader.get("/").text
    assert "<script>alert" not in page
    assert "&lt;script&gt;alert" in page
    assert "\u202e" not in page
    assert f'<bdi lang="ar" dir="rtl">{ARABIC}</bdi>' in page


@pytest.mark.parametrize(
    ("query", "kept"),
    [
        ("q=Hohenwerra", [PLANT]),
        ("language=ar", [ARABIC]),
        ("outlet=tarvik", [ARABIC]),
        ("since=13h", [ARABIC]),
        ("differing=1&language=uk&q=Hohenwerra", []),
        ("q=nosuchword", []),
    ],
)
def test_it_is_sifted(reader: TestClient, query: str, kept: list[str]) -> None:
    found = headlines(reader.get(f"/?{query}").text)
    assert [any(one in headline for headline in found) for one in kept] == [True] * len(kept)
    if not kept:
        assert not found
        assert "No story is like that." in reader.get(f"/?{query}").text


def test_only_where_accounts_differ(reader: TestClient) -> None:
    page = reader.get("/?differing=1").text
    assert headlines(page)
    assert page.count('class="differ"') == len(headlines(page))


def test_a_question_that_cannot_be_read_is_answered_in_a_sentence(reader: TestClient) -> None:
    answer = reader.get("/?since=tomorrowish")
    assert answer.status_code == 422
    assert "write it like this" in answer.text


def test_a_script_gets_the_list_alone(reader: TestClient) -> None:
    piece = reader.get("/", headers={"X-Fragment": "1"}).text
    assert "<html" not in piece
    assert len(headlines(piece)) == 7


def test_what_was_not_looked_at_is_marked_once_something_was(reader: TestClient) -> None:
    assert "(unread)" not in reader.get("/").text
    story = story_of(reader, PLANT).rpartition("/")[2]
    answer = reader.post("/looked", data={"story": story, "back": "/?q=plant"})
    assert (answer.status_code, answer.headers["location"]) == (303, "/?q=plant")
    page = reader.get("/").text
    assert re.search(rf'class="story read" data-story="{story}"', page)
    assert page.count("(unread)") == 6
    assert PLANT not in "".join(headlines(reader.get("/?unread=1").text))
    assert len(headlines(reader.get("/?unread=1").text)) == 6


def test_nobody_is_sent_elsewhere(reader: TestClient) -> None:
    answer = reader.post("/looked", data={"story": "sabcdef0", "back": "//elsewhere.example/"})
    assert answer.headers["location"] == "/"


def test_a_story_that_changed_is_new_and_leads_to_what_is(hall: Hall) -> None:
    before = client_of(hall)
    story = hall.desk.stories()[0].id
    stale = (MADE - timedelta(hours=2)).timestamp() // 60
    digits = "0123456789abcdefghijklmnopqrstuvwxyz"
    told = ""
    while stale:
        stale, digit = divmod(int(stale), 36)
        told = digits[digit] + told
    before.cookies.set("looked", f"{story[1:8]}{told}")
    line = before.get("/").text.split(f'data-story="{story}"')[1].split("</li>")[0]
    assert f'href="/story/{story}?since=2026-03-13T07:00Z"' in line
    assert ">new</span>" in line


def test_the_list_goes_on_page_by_page(hall: Hall, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("nutgraf.web.front.MOST", 3)
    reader, seen, address = client_of(hall), [], "/"
    while address:
        page = reader.get(address).text
        seen += headlines(page)
        more = re.search(r'<a href="([^"]+)" rel="next">', page)
        address = more[1].replace("&amp;", "&") if more else ""
    assert len(seen) == len(set(seen)) == 7


def test_what_is_unread_is_looked_for_behind_what_is_read(hall: Hall, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("nutgraf.web.front.MOST", 2)
    reader, rows = client_of(hall), hall.desk.stories()
    reader.post("/looked", data={"story": [row.id for row in rows[:5]]})
    found = headlines(reader.get("/?unread=1").text)
    assert len(found) == 2
    assert ARABIC in found


def test_feeds_are_told_of_with_the_same_question(reader: TestClient) -> None:
    assert 'type="application/atom+xml" title="Atom" href="/feed.atom?q=plant"' in reader.get("/?q=plant").text


def test_an_empty_desk_says_what_to_do(tmp_path: Path) -> None:
    from nutgraf.desk import Newsdesk

    Newsdesk.make(tmp_path / "empty.desk")
    empty = hall_at(tmp_path / "empty.desk")
    page = client_of(empty).get("/").text
    empty.close()
    assert "There are no stories yet." in page
    assert "nutgraf add" in page
