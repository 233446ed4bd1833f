"""Texts that may be kept for a while only are cut when that is over."""

from datetime import timedelta

import pytest

from desk.samples import NOW, SITE, page
from desk.test_handing import hand
from desk.test_intake import TEXT
from nutgraf.desk.house import house_of
from nutgraf.desk.placing import Placing
from nutgraf.desk.upkeep import upkeep
from nutgraf.model.keeping import Keeping, Policy
from nutgraf.model.site_note import SiteFile, SiteNote
from nutgraf.store.memory import MemoryStore

MONTH = timedelta(days=30)


@pytest.fixture
def store() -> MemoryStore:
    store = MemoryStore()
    hand(store, page("Ferry", TEXT, url=SITE + "ferry"), came=NOW - timedelta(days=40))
    other = page("Pier", TEXT.replace("ferry", "tug"), outlet="Lomm Herald", url="https://lomm.example/pier")
    hand(store, other, "/papers/pier.html", came=NOW - timedelta(days=20))
    return store


def cut_by(store: MemoryStore, placing: Placing | None = None) -> int:
    return upkeep(store, placing or Placing(store), house_of(store), NOW)


def texts(store: MemoryStore) -> dict[str, str]:
    return {version.article.outlet.name: version.article.text for version in store.articles.all()}


def test_nothing_goes_while_nobody_settled_that(store: MemoryStore) -> None:
    store.outlets.set_policy(Policy(outlet="Tarvik Post", keeping=Keeping.FULL, because="our licence"))
    assert cut_by(store) == 0
    assert TEXT.split("\n")[0] in texts(store)["Tarvik Post"]


def test_what_is_older_than_its_policy_allows_is_cut_to_its_headline(store: MemoryStore) -> None:
    store.outlets.set_policy(Policy(expires=MONTH))
    assert cut_by(store) == 1
    assert texts(store)["Tarvik Post"] == "Ferry"
    assert texts(store)["Lomm Herald"] != "Pier"
    (old, _) = store.articles.all()
    assert (old.cut, old.capture) == (True, "")
    assert [capture.capture.address for capture in store.articles.captures()] == ["/papers/pier.html"]
    assert cut_by(store) == 0


@pytest.mark.parametrize("outlet", ["Tarvik Post", "tarvik.example"])
def test_an_outlets_own_policy_stands_above_that_for_all(store: MemoryStore, outlet: str) -> None:
    store.outlets.set_policy(Policy(expires=timedelta(days=1)))
    store.outlets.set_policy(Policy(outlet=outlet, because="for good"))
    assert cut_by(store) == 1
    assert texts(store)["Lomm Herald"] == "Pier"
    assert texts(store)["Tarvik Post"] != "Ferry"


def test_of_two_times_that_of_the_outlets_own_policy_counts(store: MemoryStore) -> None:
    store.outlets.set_policy(Policy(expires=timedelta(days=1)))
    store.outlets.set_policy(Policy(outlet="Tarvik Post", expires=timedelta(days=60), because="sixty days"))
    assert cut_by(store) == 1
    assert texts(store)["Tarvik Post"] != "Ferry"


def test_the_stream_is_kept_whole_before_texts_go(store: MemoryStore) -> None:
    placing = Placing(store)
    placing.catch_up(NOW)
    store.outlets.set_policy(Policy(expires=timedelta(days=1)))
    before = {
        article.id: store.stories.home(article.id)
        for article in store.articles.latest([one.article.id for one in store.articles.all()])
    }
    assert cut_by(store, placing) == 2
    assert store.stories.snapshot()[0] == placing.last == 2
    again = Placing(store)
    assert again.catch_up(NOW) == 0
    assert {article: store.stories.home(article) for article in before} == before


def test_what_a_site_said_more_than_a_week_ago_is_forgotten() -> None:
    store = MemoryStore()
    asked = {"https://old.example": timedelta(days=7, seconds=1), "https://new.example": timedelta(days=7)}
    store.sites.keep(
        [
            SiteNote(site=site, what=SiteFile.ROBOTS, body=b"", status=200, asked=NOW - ago, until=NOW)
            for site, ago in asked.items()
        ]
    )
    upkeep(store, Placing(store), house_of(store), NOW)
    left = [site for site in asked if store.sites.get(site, SiteFile.ROBOTS)]
    assert left == ["https://new.example"]
