"""Outlets in the browser."""

from dataclasses import replace
from datetime import date
from pathlib import Path

from starlette.testclient import TestClient

from crane_articles import article
from nutgraf.annotate.rules import RulesTagger
from nutgraf.desk import Newsdesk
from nutgraf.model.article import Outlet
from nutgraf.model.keeping import Keeping, OutletFact, Policy
from nutgraf.ports.kept import KeptVersion
from web_desk import MADE


def test_they_are_listed_and_found_by_name(reader: TestClient) -> None:
    assert 'href="/outlet/Quillon%20Post"' in reader.get("/outlets").text
    found = reader.get("/outlets", params={"q": "quillon"}, headers={"X-Fragment": "1"}).text
    assert found.count("/outlet/") == 1
    assert "No outlet is called so." in reader.get("/outlets", params={"q": "zzzz"}).text


def test_one_is_shown_with_what_it_carried_first_and_from_whom_it_took(reader: TestClient) -> None:
    page = reader.get("/outlet/Quillon%20Post").text
    assert "What it carried first" in page
    assert "What it took from others" in page
    assert "Telvane" in page
    assert "own reporting" in page


def test_facts_stand_with_who_says_so_and_when(own_desk: Path, own_reader: TestClient) -> None:
    facts = [
        OutletFact(
            outlet="Quillon Post", field="owner", value="Harrow <i>Ltd</i>", source=source, asof=date(2031, 5, 6)
        )
        for source in ("https://register.example/quillon", "javascript:alert(1)")
    ]
    with Newsdesk(own_desk, tagger=RulesTagger()) as desk:
        desk.store.outlets.keep_facts(facts)
        desk.store.outlets.set_policy(Policy(outlet="Quillon Post", keeping=Keeping.EXCERPT, because="as agreed"))
    page = own_reader.get("/outlet/quillon post").text
    assert "Harrow &lt;i&gt;Ltd" in page
    assert 'href="https://register.example/quillon"' in page
    assert 'href="javascript' not in page
    assert "6 May 2031" in page
    assert "An excerpt of each text is kept" in page
    assert "as agreed" in page


def test_an_outlet_that_is_not_there_is_a_plain_page(reader: TestClient) -> None:
    assert reader.get("/outlet/No%20Such%20Post").status_code == 404


def test_a_name_with_markup_and_a_slash_leads_to_its_page(own_desk: Path, own_reader: TestClient) -> None:
    named = replace(article("Crane falls\n\nA crane fell."), outlet=Outlet(name="Lundmark <i>Letter</i>", how="text"))
    with Newsdesk(own_desk, tagger=RulesTagger()) as desk:
        desk.store.articles.keep(KeptVersion(article=named, came=MADE))
    assert "Lundmark &lt;i&gt;Letter&lt;/i&gt;" in own_reader.get("/outlets", params={"q": "Letter"}).text
    page = own_reader.get("/outlet/Lundmark%20%3Ci%3ELetter%3C%2Fi%3E")
    assert page.status_code == 200
    assert "<i>" not in page.text
