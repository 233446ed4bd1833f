"""What a person settled for a desk."""

from datetime import date, timedelta

from cluster.coverage import FERRY
from nutgraf.desk.house import house_of, ruling_for
from nutgraf.model.keeping import Keeping, OutletFact, Policy
from nutgraf.model.settings import Settings
from nutgraf.store.memory import MemoryStore

DAY = date(2031, 5, 6)


def test_names_are_known_by_host_whatever_its_case() -> None:
    store = MemoryStore(Settings(most=7))
    fact = OutletFact(outlet="Tarvik.Example", field="name", value="Tarvik Post", source="its imprint", asof=DAY)
    land = OutletFact(outlet="tarvik.example", field="country", value="NO", source="its imprint", asof=DAY)
    store.outlets.keep_facts([fact, land])
    house = house_of(store)
    assert dict(house.names) == {"tarvik.example": "Tarvik Post"}
    assert house.settings.most == 7


def test_the_ruling_is_that_of_the_outlets_policy() -> None:
    store = MemoryStore()
    store.outlets.set_policy(Policy(outlet="the ferry one", keeping=Keeping.EXCERPT, expires=timedelta(days=3)))
    article = FERRY[0].article
    ruling = ruling_for(article, ("tdm-reservation: 1",), house_of(store))
    assert (ruling.keeping, ruling.expires, ruling.reserved) == (Keeping.EXCERPT, timedelta(days=3), False)
    assert ruling_for(FERRY[1].article, ("tdm-reservation: 1",), house_of(store)).reserved
