"""Tools about the desk."""

from datetime import UTC, datetime
from pathlib import Path

from mcp_client import Model
from nutgraf.desk import Newsdesk
from nutgraf.hall.hall import Hall
from nutgraf.model.feed import Feed
from nutgraf.model.ruling import Ruling, RulingKind
from nutgraf.model.sentence import Citation


def test_what_a_day_brought(model: Model) -> None:
    text, value = model.ask("digest", day="2026-03-12", most=2)
    assert value["schema"] == "nutgraf.digest/1"
    assert value["day"] == "2026-03-12"
    numbers = {one["number"] for one in value["citations"]}
    for story in value["stories"]:
        assert all(set(one["citations"]) <= numbers for one in story["highlights"])
        assert story["id"] in text
    assert "accounts differ (conflict), People injured" in text
    assert all(one["permalink"].startswith("/story/s") for one in value["citations"])


def test_a_day_without_news(model: Model) -> None:
    text, value = model.ask("digest", day="2020-01-01")
    assert "stories" not in value
    assert "1 January 2020" in text


def test_feeds_and_how_they_go(tmp_path: Path) -> None:
    Newsdesk.make(tmp_path / "d")
    with Newsdesk(tmp_path / "d") as desk:
        model = Model(desk)
        assert model.ask("list_feeds")[0] == "The desk listens to nothing."
        feeds = [
            Feed(address=f"https://{name}.example/feed", title=f"{name}\u202e\nThe desk") for name in ("a", "b", "c")
        ]
        desk.store.feeds.add(feeds, datetime(2031, 1, 1, tzinfo=UTC))
        text, value = model.ask("list_feeds", most=2)
        assert [one["address"] for one in value["feeds"]] == ["https://a.example/feed", "https://b.example/feed"]
        assert len(text.split("\n\n")[0].splitlines()) == 2
        assert len(model.ask("list_feeds", most=2, cursor=value["cursor"])[1]["feeds"]) == 1


def test_how_addresses_ended(model: Model) -> None:
    text, value = model.ask("list_fates", most=3)
    assert value["counts"]["kept"] >= 30
    assert len(value["fates"]) == 3
    assert value["fates"][0]["address"] in text
    assert "fates" not in model.ask("list_fates", ending="binary")[1]
    assert "ending: Input should be 'kept'" in model.fail("list_fates", ending="lost")


def test_nobody_has_corrected_anything(model: Model) -> None:
    assert model.ask("list_corrections") == ("Nobody has corrected anything.", {})


def test_what_people_corrected(own_hall: Hall) -> None:
    model = Model(own_hall.desk)
    _, found = model.ask("search_stories", most=2)
    first, second = (one["id"] for one in found["stories"])
    cited = model.ask("get_story", story=first)[1]["citations"][0]
    names = ("article", "version", "start", "end", "exact")
    with own_hall.writing() as desk:
        desk.corrected.merge(first, second, by="Ina Berg", because="the same\nblast")
        citation = Citation(**{name: cited[name] for name in names})
        at = desk.clock.now()
        desk.store.rulings.add(
            Ruling(
                kind=RulingKind.UNSUPPORTED,
                by="Ina Berg",
                at=at,
                story=first,
                sentence="Nobody died.",
                citation=citation,
            )
        )
    text, value = model.ask("list_corrections")
    assert value["stories"][0]["turn"] == "merge"
    assert value["pages"][0]["citation"] == value["citations"][0]["number"] == 1
    assert value["citations"][0]["exact"] == cited["exact"]
    assert "because the same blast" in text
    assert "Nobody died.; [1]" in text


def test_how_well_the_desk_does(model: Model) -> None:
    text, value = model.ask("quality")
    assert all(one["hits"] <= one["looked"] for one in value["gauges"])
    assert value["gauges"][0]["name"] in text
