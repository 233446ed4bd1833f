"""The front of the desk."""

from starlette.testclient import TestClient

from web_desk import ARABIC


def test_it_lists_the_stories(reader: TestClient) -> None:
    answer = reader.get("/")
    assert answer.status_code == 200
    assert ARABIC in answer.text
    assert "Seven now dead" in answer.text


def test_a_headline_is_text(reader: TestClient) -> None:
    assert "<script>alert" not in reader.get("/").text
