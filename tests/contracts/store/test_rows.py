"""Stories in a line, ranked, and their pages."""

import json
from dataclasses import replace
from datetime import UTC

import pytest

from contracts.store.rows import ODD, article, gone, keep, later, page, placed, standing
from nutgraf.errors import WrongUse
from nutgraf.model.found import StoryRow, Wanted
from nutgraf.ports.store import Placed, Steps, Store

PIER = article("pier", "Pier to close\n\nThe pilots are sad.", hours=1)
QUAY = article("quay", "\n\nThe quay stays.", outlet="Sea Gull", host="gull.example", language="de", hours=3)
DUNE = article(
    "dune", "Dune moves\n\nThe dune moves on.", outlet="Sea Gull", host="gull.example", language="de", hours=2
)
TALE = article("tale", "Old tale\n\nNobody knows when.", language="und", hours=None)


@pytest.fixture(autouse=True)
def _kept(desk: Store) -> None:
    keep(desk, PIER, QUAY, DUNE, TALE)
    first, second = standing("s1", "quay", "pier", "dune"), standing("s2", "tale")
    placed(desk, [PIER, DUNE, QUAY, TALE], first, second, hours=5)


def stories(desk: Store, **wanted: object) -> list[str]:
    return [row.id for row in desk.stories.rows(Wanted(**wanted))]  # type: ignore[arg-type]


FIRST = StoryRow(
    id="s1",
    headline="Pier to close",
    articles=3,
    outlets=2,
    origins=2,
    languages=("de", "en"),
    since=later(1),
    last=later(3),
    changed=later(5),
)


def test_a_row_tells_of_its_articles(desk: Store) -> None:
    assert desk.stories.row("s1") == FIRST
    assert desk.stories.row("s2") == StoryRow(
        id="s2", headline="Old tale", articles=1, outlets=1, origins=1, changed=later(5)
    )
    assert desk.stories.row("sx") is None
    row = desk.stories.rows(Wanted(text="pier"))[0]
    assert row == FIRST
    for moment in (row.since, row.last, row.changed):
        assert moment is not None
        assert moment.tzinfo is UTC


def test_a_row_tells_of_its_page(desk: Store) -> None:
    desk.stories.keep_page(page("s1", 4, headline="The pier closes", origins=7, disagreements=3, articles=99))
    expected = replace(FIRST, headline="The pier closes", origins=7, disagreements=3, page=later(1))
    assert desk.stories.row("s1") == expected
    assert desk.stories.rows(Wanted(text="pier")) == [expected]
    desk.stories.keep_page(page("s1", 4, headline="", origins=0))
    assert desk.stories.row("s1") == replace(FIRST, origins=0, page=later(1))


def test_a_row_changes_with_its_story_alone(desk: Store) -> None:
    keep(desk, article("pier", "New words\n\nNone.", hours=9, language="ko"))
    assert desk.stories.row("s1") == FIRST
    placed(desk, [], standing("s1", "pier"), hours=8)
    assert desk.stories.row("s1") == StoryRow(
        id="s1",
        headline="New words",
        articles=1,
        outlets=1,
        origins=1,
        languages=("ko",),
        since=later(9),
        last=later(9),
        changed=later(8),
    )


def test_origins_articles_and_fresh_news_come_first(desk: Store) -> None:
    told = {"one": 0, "day later": 24, "two origins": 0, "far ahead": 99_999, "long ago": -99}
    for name, hours in told.items():
        keep(desk, article(name, f"Lantern {name}", hours=hours))
        placed(desk, [article(name, f"Lantern {name}", hours=hours)], standing(f"s {name}", name), hours=30)
    desk.stories.keep_page(page("s two origins", 9, origins=3))
    ranked = ["s two origins", "s far ahead", "s day later", "s one", "s long ago"]
    assert stories(desk, text="lantern") == ranked
    assert stories(desk, text="lantern", most=2) == ranked[:2]
    assert stories(desk, text="lantern", most=0) == []
    desk.stories.keep_page(page("s long ago", 9, origins=999))
    assert stories(desk, text="lantern")[0] == "s long ago"


def test_equal_stories_stand_as_they_were_born(desk: Store) -> None:
    names = ["z", "a", "m"]
    keep(desk, *(article(name, "Lantern", hours=0) for name in names))
    for name in names:
        placed(desk, [article(name, "Lantern", hours=0)], standing(f"s{name}", name), hours=1)
    assert stories(desk, text="lantern") == ["sz", "sa", "sm"]


def test_one_article_must_be_as_wanted(desk: Store) -> None:
    assert set(stories(desk)) == {"s1", "s2"}
    assert stories(desk, text="dune") == ["s1"]
    assert stories(desk, text="pilots", language="en") == ["s1"]
    assert stories(desk, text="pilots", language="de") == []
    assert stories(desk, outlet="gull", text="quay") == ["s1"]
    assert stories(desk, outlet="HARBOUR.example", text="tale") == ["s2"]
    assert stories(desk, outlet="courier", text="quay") == []
    assert stories(desk, text="!!") == []
    assert stories(desk, text='"are sad"') == ["s1"]


def test_the_last_article_is_in_time(desk: Store) -> None:
    assert stories(desk, since=later(3)) == ["s1"]
    assert stories(desk, since=later(3.1)) == []
    assert stories(desk, until=later(3)) == ["s1"]
    assert stories(desk, until=later(2)) == []
    assert stories(desk, since=later(-9), until=later(9)) == ["s1"]


def test_merged_stories_have_no_row(desk: Store) -> None:
    placed(desk, [], gone("s2", "s1"), standing("s1", "quay", "pier", "dune", "tale"), hours=6)
    assert stories(desk) == ["s1"]
    assert stories(desk, text="tale") == ["s1"]


def test_a_page_comes_back_whole(desk: Store) -> None:
    whole = page("s1", 4, json=json.dumps({"text": "ü" * 99}) + ODD[0], headline="Ü\x00", articles=3, outlets=2)
    desk.stories.keep_page(whole)
    assert desk.stories.page("s1") == whole
    kept = desk.stories.page("s1")
    assert kept is not None
    assert kept.made.tzinfo is UTC
    desk.stories.keep_page(page("s1", 5))
    assert desk.stories.page("s1") == page("s1", 5)
    assert desk.stories.page("s2") is None
    assert desk.stories.page("sx") is None
    with pytest.raises(WrongUse, match="no story sx"):
        desk.stories.keep_page(page("sx", 1))


def test_the_page_of_a_merged_story_goes(desk: Store) -> None:
    desk.stories.keep_page(page("s2", 4, headline="The tale"))
    placed(desk, [], gone("s2", "s1"), standing("s1", "quay", "pier", "dune", "tale"), hours=6)
    assert desk.stories.page("s2") is None
    with pytest.raises(WrongUse, match="no story s2"):
        desk.stories.keep_page(page("s2", 9))
    desk.stories.keep_page(page("s1", 4))
    assert desk.stories.page("s2") == page("s1", 4)


def test_stale_are_those_that_changed_after_their_page(desk: Store) -> None:
    assert desk.stories.stale(1) == ["s1", "s2"]
    assert desk.stories.stale(2) == ["s1"]
    assert desk.stories.stale(4) == []
    desk.stories.keep_page(page("s1", 4))
    assert desk.stories.stale(1) == ["s2"]
    desk.stories.keep_page(page("s2", 3))
    assert desk.stories.stale(1) == ["s2"]
    desk.stories.keep_page(page("s2", 4))
    assert desk.stories.stale(0) == []
    step = [Placed(number=5, correction="x")]
    desk.stories.keep(Steps(placed=step, changed=[standing("s2", "tale", fixed=("tale",))]), later(0))
    assert desk.stories.stale(1) == ["s2"]
    desk.stories.keep_page(page("s2", 5))
    assert desk.stories.stale(1) == []


def test_a_merged_story_is_not_stale(desk: Store) -> None:
    placed(desk, [], gone("s2", "s1"), standing("s1", "quay", "pier", "dune", "tale"), hours=6)
    assert desk.stories.stale(1) == ["s1"]
