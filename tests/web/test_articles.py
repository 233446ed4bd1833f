"""An article and its versions in the browser."""

from datetime import timedelta
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from crane_articles import article
from nutgraf.annotate.rules import RulesTagger
from nutgraf.desk import Newsdesk
from nutgraf.hall.hall import Hall
from nutgraf.model.found import Wanted
from nutgraf.ports.kept import KeptVersion
from web_desk import MADE

TEXT = """Two hurt as crane falls at <b>Harwick</b> quay

A crane fell onto the quay of Harwick on Monday morning and hurt two dock workers.

The crane had been inspected in March. The quay is closed until Thursday."""


@pytest.fixture
def crane(own_desk: Path) -> str:
    """An article of three versions; of the last only the beginning is kept."""
    texts = (TEXT, TEXT.replace("two dock", "three dock"), TEXT[: TEXT.index("The crane had")].strip())
    with Newsdesk(own_desk, tagger=RulesTagger()) as desk:
        for number, text in enumerate(texts):
            one = article(text, 0, version=f"{number}" * 12)
            desk.store.articles.keep(KeptVersion(article=one, came=MADE + timedelta(hours=number), cut=number == 2))
    return "a0"


def test_it_tells_what_became_of_an_article(crane: str, own_hall: Hall, own_reader: TestClient) -> None:
    page = own_reader.get(f"/article/{crane}").text
    assert page.count('name="before"') == 3
    assert f"/article/{crane}/versions?before=000000000000&amp;after=111111111111" in page
    assert "silently" in page
    assert "Only the beginning of this article is kept." in page
    assert "&lt;b&gt;Harwick" in page
    assert own_hall.desk.store.articles.count() > 1


def test_what_changed_stands_as_gone_and_new_words(crane: str, own_reader: TestClient) -> None:
    page = own_reader.get(f"/article/{crane}/versions?before=000000000000&after=111111111111").text
    assert "<del>two</del>" in page
    assert "<ins>three</ins>" in page
    assert "changed without a word" in page
    assert "3 sentences" in page


def test_what_lies_behind_a_cut_is_told_as_not_compared(crane: str, own_reader: TestClient) -> None:
    page = own_reader.get(f"/article/{crane}/versions?before=000000000000&after=222222222222").text
    assert "only the beginning is kept" in page
    assert "was not compared" in page
    assert "Not a sentence differs" in page


@pytest.mark.parametrize(
    ("address", "status"),
    [("/article/zzz", 404), ("/article/a0/versions", 422), ("/article/a0/versions?before=7&after=8", 404)],
)
def test_what_is_not_there_is_a_plain_page(crane: str, own_reader: TestClient, address: str, status: int) -> None:
    assert crane
    answer = own_reader.get(address)
    assert answer.status_code == status
    assert "<h1>" in answer.text


def test_an_article_is_not_printed_whole(reader: TestClient, hall: Hall) -> None:
    hit = hall.desk.search(Wanted(text="Ohio", most=1))[0]
    (one,) = hall.desk.store.articles.latest([hit.article])
    page = reader.get(f"/article/{hit.article}").text
    told = [sentence for sentence in one.text.replace("\n", " ").split(". ") if sentence in page]
    assert 0 < len(told) < 0.7 * len(one.text.split(". "))
    assert f"/story/{hit.story}/words?article=" in page
