"""Pages are found by their people and outlets, and lists tell of those."""

from dataclasses import replace
from datetime import UTC

import pytest

from contracts.store.rows import ODD, article, gone, keep, later, page, placed, standing
from nutgraf.model.found import OutletRow, PersonRow, Wanted
from nutgraf.ports.store import KeptCorrection, OutletOnPage, PersonOnPage, Store

PIER = article("pier", "Pier to close\n\nThe pilots are sad.", hours=1)
QUAY = article("quay", "Quay\n\nIt stays.", outlet="Sea Gull", host="gull.example", language="de", hours=3)
DUNE = article("dune", "Dune\n\nIt moves.", outlet="SEA GULL", host="news.gull.example", language="de", hours=2)
TALE = article("tale", "Old tale\n\nNobody knows when.", outlet="Sea Gull", host="gull.example", hours=None)


@pytest.fixture(autouse=True)
def _kept(desk: Store) -> None:
    keep(desk, PIER, QUAY, DUNE, TALE)
    stories = (standing("s1", "quay", "pier"), standing("s2", "dune"), standing("s3", "tale"))
    placed(desk, [PIER, QUAY, DUNE, TALE], *stories, hours=5)


def person(
    name: str, *names: str, mentions: int = 1, statements: int = 0, role: str = "", key: str = ""
) -> PersonOnPage:
    return PersonOnPage(
        key=key or name.lower(), name=name, role=role, names=(name, *names), mentions=mentions, statements=statements
    )


def cast(desk: Store, story: str, *people: PersonOnPage) -> None:
    desk.stories.keep_page(page(story, 9, cast=people))


def carried(desk: Store, story: str, *outlets: OutletOnPage) -> None:
    desk.stories.keep_page(page(story, 9, carriers=outlets))


def test_a_page_comes_back_with_those_it_is_found_by(desk: Store) -> None:
    people = (person("Zoe", "Z.", mentions=3, statements=1, role="pilot"), person("Ada"), person("Zoe"))
    outlets = (
        OutletOnPage(name="Sea Gull", articles=2, first=1, taken=("Meridian", "Meridian")),
        OutletOnPage(name="A"),
    )
    whole = page("s1", 4, cast=people, carriers=outlets)
    desk.stories.keep_page(whole)
    assert desk.stories.page("s1") == whole
    desk.stories.keep_page(page("s1", 5))
    assert desk.stories.page("s1") == page("s1", 5)
    assert desk.stories.people() == []


def test_who_is_on_most_pages_comes_first(desk: Store) -> None:
    cast(desk, "s1", person("Ada"), person("Bo", statements=2), person("Cy", statements=2), person("Di"))
    cast(desk, "s2", person("Di", mentions=4))
    assert [row.key for row in desk.stories.people()] == ["di", "bo", "cy", "ada"]
    assert [row.key for row in desk.stories.people(most=2)] == ["di", "bo"]
    assert desk.stories.people()[0] == PersonRow(key="di", name="Di", stories=2, mentions=5, last=later(3))


def test_the_latest_page_says_what_somebody_is_called(desk: Store) -> None:
    cast(desk, "s2", person("Ada Lind", role="captain", key="ada"))
    cast(desk, "s1", person("Áda", key="ada", statements=2))
    cast(desk, "s3", person("A. Lind", role="admiral", key="ada"))
    row = PersonRow(key="ada", name="Áda", role="captain", stories=3, mentions=3, statements=2, last=later(3))
    assert desk.stories.people() == [row]
    assert desk.stories.people()[0].last == later(3)
    cast(desk, "s1")
    assert desk.stories.people()[0].name == "Ada Lind"
    cast(desk, "s2")
    assert desk.stories.people() == [PersonRow(key="ada", name="A. Lind", role="admiral", stories=1, mentions=1)]


def test_what_a_page_told_when_it_was_kept_stands(desk: Store) -> None:
    cast(desk, "s1", person("Ada"))
    keep(desk, replace(article("new", "New\n\nIt is.", hours=9)))
    placed(desk, [article("new", "New\n\nIt is.", hours=9)], standing("s1", "quay", "pier", "new"), hours=9)
    assert desk.stories.people()[0].last == later(3)
    cast(desk, "s1", person("Ada"))
    last = desk.stories.people()[0].last
    assert last == later(9)
    assert last is not None
    assert last.tzinfo is UTC


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("ada", ["ada lind"]),
        ("LIND", ["ada lind", "bo lind"]),
        ("Åse", ["ada lind"]),
        ("  ada   LIND ", ["ada lind"]),
        ("d b", []),
        ("%", []),
        ("lind\nåse", []),
        ("straße", ["bo lind"]),
        ("STRASSE", ["bo lind"]),
    ],
)
def test_somebody_is_found_by_any_name(desk: Store, text: str, found: list[str]) -> None:
    cast(desk, "s1", person("Ada Lind", "Åse"), person("Bo Lind", "Straße"))
    assert [row.key for row in desk.stories.people(text)] == found


def test_the_stories_of_somebody_the_latest_first(desk: Store) -> None:
    for story in ("s3", "s2", "s1"):
        cast(desk, story, person("Ada"), person("Ada", "A."))
    assert [row.id for row in desk.stories.person("ada")] == ["s1", "s2", "s3"]
    assert [row.id for row in desk.stories.person("ada", 1)] == ["s1"]
    assert desk.stories.person("ada")[0] == desk.stories.row("s1")
    assert desk.stories.person("nobody") == []


def test_a_merged_story_is_on_no_list(desk: Store) -> None:
    cast(desk, "s1", person("Ada"))
    desk.stories.keep_page(
        page("s2", 4, cast=(person("Ada"), person("Bo")), carriers=(OutletOnPage(name="SEA GULL", first=3),))
    )
    placed(desk, [], gone("s2", "s1"), standing("s1", "quay", "pier", "dune"), hours=6)
    assert [(row.key, row.stories) for row in desk.stories.people()] == [("ada", 1)]
    assert [row.id for row in desk.stories.person("ada")] == ["s1"]
    assert {row.name: (row.stories, row.first) for row in desk.stories.outlets()}["Sea Gull"] == (2, 0)


def test_an_outlet_is_one_in_any_case(desk: Store) -> None:
    carried(desk, "s1", OutletOnPage(name="Sea Gull", articles=1, first=2, taken=("Meridian", "Meridian")))
    carried(desk, "s2", OutletOnPage(name="Sea gull", articles=1, first=1), OutletOnPage(name="Nobody's", first=5))
    gull = OutletRow(name="Sea Gull", host="gull.example", articles=3, stories=3, first=3, taken=2, last=later(3))
    courier = OutletRow(name="Harbour Courier", host="harbour.example", articles=1, stories=1, last=later(1))
    assert desk.stories.outlets() == [gull, courier]
    assert desk.stories.outlets(most=1) == [gull]
    assert desk.stories.outlets("news.GULL") == [gull]
    assert desk.stories.outlets(" courier ") == [courier]
    assert desk.stories.outlets("%") == []


def test_an_outlet_without_articles_is_on_no_list(desk: Store) -> None:
    keep(desk, article("pier", "Pier stays\n\nIt does.", outlet="Dune Post", hours=1))
    assert {row.name: row.stories for row in desk.stories.outlets()} == {"Sea Gull": 3, "Dune Post": 0}
    assert [row.id for row, _ in desk.stories.outlet("Harbour Courier")] == ["s1"]
    placed(desk, [], standing("s1", "quay", "pier"), hours=7)
    assert {row.name: row.stories for row in desk.stories.outlets()} == {"Sea Gull": 3, "Dune Post": 1}
    assert desk.stories.outlet("Harbour Courier") == []


def test_the_stories_of_an_outlet_with_what_pages_tell(desk: Store) -> None:
    told = OutletOnPage(name="Sea Gull", articles=1, first=2, taken=("Meridian",))
    carried(desk, "s1", told, OutletOnPage(name="sea gull"))
    carried(desk, "s3", OutletOnPage(name="Other"))
    rows = [desk.stories.row(story) for story in ("s1", "s2", "s3")]
    assert desk.stories.outlet("SEA gull") == [(rows[0], told), (rows[1], None), (rows[2], None)]
    assert desk.stories.outlet("sea gull", 1) == [(rows[0], told)]
    assert desk.stories.outlet("sea") == []


def test_pages_made_after_a_moment(desk: Store) -> None:
    for story, hours in (("s3", 4), ("s1", 2), ("s2", 3)):
        desk.stories.keep_page(replace(page(story, 4), made=later(hours)))
    ranked = [row.id for row in desk.stories.rows(Wanted())]
    told = {"s1": later(2), "s2": later(3), "s3": later(4)}
    assert desk.stories.changed_pages(later(0), 9) == tuple((story, told[story]) for story in ranked)
    assert {story for story, _ in desk.stories.changed_pages(later(2), 9)} == {"s2", "s3"}
    assert len(desk.stories.changed_pages(later(0), 1)) == 1
    assert desk.stories.changed_pages(later(4), 9) == ()
    assert desk.stories.changed_pages(later(0), 9)[0][1].tzinfo is UTC


def test_corrections_are_told_the_latest_first(desk: Store) -> None:
    for said in ("one", "two", "three"):
        desk.stories.ask_correction(said, later(1))
    desk.stories.settle_correction(1)
    desk.stories.settle_correction(2, "no such story")
    told = (
        KeptCorrection(number=3, correction="three", at=later(1), settled=False),
        KeptCorrection(number=2, correction="two", at=later(1), settled=True, problem="no such story"),
        KeptCorrection(number=1, correction="one", at=later(1), settled=True),
    )
    assert desk.stories.corrections() == told
    assert desk.stories.corrections(2) == told[:2]
    assert desk.stories.corrections()[0].at.tzinfo is UTC


@pytest.mark.parametrize("odd", ODD[1:])
def test_odd_names_come_back(desk: Store, odd: str) -> None:
    people = (person(odd, odd, role=odd, key=odd or "x"),)
    desk.stories.keep_page(page("s1", 4, cast=people, carriers=(OutletOnPage(name=odd, taken=(odd,)),)))
    kept = desk.stories.page("s1")
    assert kept is not None
    assert (kept.cast, kept.carriers) == (people, (OutletOnPage(name=odd, taken=(odd,)),))
    assert [row.name for row in desk.stories.people(odd)] == [odd]
    assert [row.id for row in desk.stories.person(odd or "x")] == ["s1"]
    assert desk.stories.outlets(odd) == ([] if odd.strip() else desk.stories.outlets())
