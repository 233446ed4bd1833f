"""People in the browser."""

from pathlib import Path

from starlette.testclient import TestClient

from nutgraf.annotate.rules import RulesTagger
from nutgraf.desk import Newsdesk
from nutgraf.model.ruling import Ruling, RulingKind
from web_desk import MADE


def test_they_are_listed_and_found_by_name(reader: TestClient) -> None:
    assert 'href="/person/marlies-oppenrieth"' in reader.get("/people").text
    found = reader.get("/people", params={"q": "oppen"}, headers={"X-Fragment": "1"}).text
    assert found.count("/person/") == 1
    assert "<html" not in found
    assert "Nobody of that name" in reader.get("/people", params={"q": "zzzz"}).text


def test_somebody_is_shown_with_what_they_said_and_how_it_was_quoted(reader: TestClient) -> None:
    page = reader.get("/person/marlies-oppenrieth").text
    assert "<h1><bdi" in page
    assert "“We heard one dull thud" in page
    assert "in their words" in page
    for outlet in ("The Velmouth Courier", "Quillon Post"):
        assert outlet in page
    assert "/words?article=" in page


def test_nobody_is_a_plain_page(reader: TestClient) -> None:
    assert reader.get("/person/nobody-at-all").status_code == 404


def test_names_that_were_said_to_be_one_persons_are_told_as_such(own_desk: Path, own_reader: TestClient) -> None:
    with Newsdesk(own_desk, tagger=RulesTagger()) as desk:
        for kind, name in ((RulingKind.SAME, "Niamh Garrahy"), (RulingKind.DIFFERENT, "Amos Tillery")):
            desk.store.rulings.add(Ruling(kind=kind, by="Ada", at=MADE, names=("Marlies Oppenrieth", name)))
    page = own_reader.get("/person/marlies-oppenrieth").text
    assert "Niamh Garrahy" in page
    assert "as somebody said here" in page
    assert 'href="/person/amos-tillery"' in page


def test_they_speak_german(reader: TestClient) -> None:
    page = reader.get("/person/marlies-oppenrieth", headers={"Accept-Language": "de"}).text
    assert "Wie sie zitiert wurden" in page
    assert "im eigenen Wortlaut" in page
