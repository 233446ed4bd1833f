from datetime import UTC, datetime, timedelta

from nutgraf.desk.house import house_of
from nutgraf.desk.placing import Placing
from nutgraf.desk.upkeep import upkeep
from nutgraf.model.site_note import SiteFile, SiteNote
from nutgraf.store.memory import MemoryStore

NOW = datetime(2031, 4, 9, 12, tzinfo=UTC)


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
