"""Looking for articles."""

import re

import pytest
from starlette.testclient import TestClient

from nutgraf.hall.hall import Hall
from nutgraf.model.found import Hit
from nutgraf.web.search import found_of
from web_desk import client_of


def test_articles_stand_with_the_words_that_were_found(reader: TestClient) -> None:
    page = reader.get("/search", params={"q": "Interior Minister"}).text
    assert "<mark>Interior</mark>" in page
    assert re.search(r'<a href="/article/[^"]+">', page)
    assert re.search(r'<a href="/story/[^"]+/words\?article=[^"]+&amp;version=[^"]+&amp;start=\d+&amp;end=\d+">', page)


def test_stories_stand_above_them(reader: TestClient) -> None:
    page = reader.get("/search", params={"q": "Hohenwerra"}).text
    assert page.index(">Stories</h2>") < page.index("Seven now dead") < page.index(">Articles</h2>")


def test_words_of_the_world_are_text_with_marks_in_it(reader: TestClient) -> None:
    page = reader.get("/search", params={"q": "onerror"}).text
    assert "<img src=x" not in page
    assert "&lt;img src=x <mark>onerror</mark>" in page


def test_what_is_looked_for_is_text(reader: TestClient) -> None:
    page = reader.get("/search", params={"q": '"><script>alert(1)</script>'}).text
    assert "<script>alert" not in page


def test_nothing_found_says_what_to_do(reader: TestClient) -> None:
    page = reader.get("/search", params={"q": "Nirgendwo"}).text
    assert "No article has all of these words." in page
    assert 'href="/ask?q=Nirgendwo"' in page


def test_nothing_asked_says_how_to(reader: TestClient) -> None:
    assert "All words must stand in an article" in reader.get("/search").text


def test_a_script_gets_what_was_found_alone(reader: TestClient) -> None:
    piece = reader.get("/search?q=Hohenwerra", headers={"X-Fragment": "1"}).text
    assert "<form" not in piece
    assert "<mark>Hohenwerra</mark>" in piece


def test_it_is_narrowed_by_language(reader: TestClient) -> None:
    page = reader.get("/search", params={"q": "Hohenwerra", "language": "de"}).text
    tongues = set(re.findall(r'<h3><a href="/article/[^"]+"><bdi lang="(\w+)"', page))
    assert tongues == {"de"}


def test_the_list_goes_on_page_by_page(hall: Hall, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("nutgraf.web.search.MOST", 4)
    reader, seen, address = client_of(hall), [], "/search?q=plant"
    while address:
        page = reader.get(address).text
        seen += re.findall(r'<h3><a href="(/article/[^"]+)"', page)
        more = re.search(r'<a href="([^"]+)" rel="next">', page)
        address = more[1].replace("&amp;", "&") if more else ""
    assert len(seen) == len(set(seen)) > 4


@pytest.mark.parametrize(
    ("marks", "pieces"),
    [
        ((), [(False, "the pier fell")]),
        (((4, 8),), [(False, "the "), (True, "pier"), (False, " fell")]),
        (((0, 3), (9, 13)), [(False, ""), (True, "the"), (False, " pier "), (True, "fell"), (False, "")]),
    ],
)
def test_words_come_apart_at_their_marks(marks: tuple[tuple[int, int], ...], pieces: list[tuple[bool, str]]) -> None:
    hit = Hit(
        article="a/1", version="v", headline="", outlet="", language="en", published=None, story="s1", url="",
        start=0, end=13, words="the pier fell", marks=marks,
    )  # fmt: skip
    assert list(found_of(hit).pieces()) == pieces
    assert found_of(hit).article == "/article/a%2F1"
