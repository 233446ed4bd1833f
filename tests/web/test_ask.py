"""A question to the desk in the browser."""

import re
from datetime import datetime, timedelta

from starlette.testclient import TestClient

QUESTION = "How many people were injured in Hohenwerra?"


def test_an_answer_is_a_sentence_with_its_words(reader: TestClient) -> None:
    page = reader.get("/ask", params={"q": QUESTION}).text
    assert '<p class="answer" lang="en" dir="ltr">' in page
    assert "<mark>" in page
    assert 'href="/article/' in page
    assert "articles looked through" in page


def test_no_answer_leads_on(reader: TestClient) -> None:
    page = reader.get("/ask", params={"q": "Who won the curling cup of Zzyzx?"}).text
    assert "No sentence was found that answers this." in page
    assert 'href="/search?q=Who%20won' in page


def test_without_a_question_there_is_a_place_for_one(reader: TestClient) -> None:
    page = reader.get("/ask").text
    assert "Answers are sentences of the articles" in page
    assert "articles looked through" not in page


def test_a_question_is_text(reader: TestClient) -> None:
    assert "<script>alert" not in reader.get("/ask", params={"q": "<script>alert(1)</script>?"}).text


def test_the_moments_of_answers_are_marked_for_the_readers_zone(reader: TestClient) -> None:
    page = reader.get("/ask", params={"q": QUESTION}).text
    answers = page[page.index('class="list answers"') :]
    times = re.findall(r'<time class="t" datetime="([^"]+)">([^<]+ UTC)</time>', answers)
    assert times
    assert len(times) == answers.count(" UTC")
    assert all(datetime.fromisoformat(at).utcoffset() == timedelta(0) for at, _ in times)


def test_so_are_those_of_how_somebody_was_quoted(reader: TestClient) -> None:
    page = reader.get("/person/annegret-wolkenthin").text
    assert re.search(r'first in [^<]*<time class="t" datetime=', page)
