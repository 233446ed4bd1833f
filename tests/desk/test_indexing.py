"""Whom and which outlets a page is found by; pages of older desks are listed some at a time."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from desk.samples import ARTICLES, NOW
from nutgraf.annotate.rules import RulesTagger
from nutgraf.desk import Newsdesk, reporting
from nutgraf.desk.house import house_of
from nutgraf.desk.indexing import carriers_of, cast_of, listed
from nutgraf.desk.placing import Placing
from nutgraf.desk.reporting import Reporting
from nutgraf.fetch import FakeAsker, FakeClock
from nutgraf.model.claim import Treating
from nutgraf.model.found import Wanted
from nutgraf.model.notes import NameKind, SourceKind
from nutgraf.model.page import Opinion, Person, StoryPage
from nutgraf.model.page_compared import PageClaim, PageTreatment
from nutgraf.model.sentence import Name
from nutgraf.ports.store import KeptPage, KeptVersion, PersonOnPage
from nutgraf.render.json import dumps
from nutgraf.store import DeskFile
from render.fixtures import OPINIONS, PAGE, STORY


def about(name: str, *aliases: str, mentions: int = 2, role: str = "") -> Person:
    return Person(name=name, kind=NameKind.PERSON, role=role, aliases=aliases, mentions=mentions)


def says(name: str, kind: SourceKind = SourceKind.PERSON, *, role: str = "", times: int = 1) -> Opinion:
    return Opinion(speaker=Name(name=name, kind=kind, role=role), statements=OPINIONS[0].statements * times)


def cast(*told: Person | Opinion) -> dict[str, PersonOnPage]:
    people = tuple(one for one in told if isinstance(one, Person))
    opinions = tuple(one for one in told if isinstance(one, Opinion))
    return {one.key: one for one in cast_of(replace(PAGE, people=people, opinions=opinions))}


def claim(first: str, **how: Treating) -> PageClaim:
    outlets = {line.id: line.outlet for line in PAGE.articles}
    treatments = tuple(PageTreatment(article=one, outlet=outlets[one], how=done) for one, done in how.items())
    return PageClaim(sentence=STORY[0][0], treatments=treatments, first=first)


def first(*claims: PageClaim, page: StoryPage = PAGE) -> dict[str, int]:
    return {one.name: one.first for one in carriers_of(replace(page, claims=claims)) if one.first}


def test_who_a_page_is_about_and_what_they_said() -> None:
    found = cast(about("Jonas Brecht", "Brecht", role="mayor"), says("Jonas Brecht", role="the mayor", times=2))
    assert found == {
        "jonas-brecht": PersonOnPage(
            key="jonas-brecht",
            name="Jonas Brecht",
            role="mayor",
            names=("Jonas Brecht", "Brecht"),
            mentions=2,
            statements=2,
        )
    }


def test_an_alias_speaks_for_its_owner_unless_somebody_has_that_name() -> None:
    assert cast(about("Yun Suk-yol", "Yoon"), says("YOON", times=3))["yun-suk-yol"].statements == 3
    found = cast(about("Jonas Brecht", "Brecht"), about("Brecht"), says("Brecht"))
    assert (found["jonas-brecht"].statements, found["brecht"].statements) == (0, 1)


def test_those_of_one_key_are_one() -> None:
    found = cast(about("José Ruiz", mentions=2), about("Jose Ruiz", mentions=3, role="pilot"))
    assert found["jose-ruiz"] == PersonOnPage(
        key="jose-ruiz", name="José Ruiz", role="pilot", names=("José Ruiz", "Jose Ruiz"), mentions=5
    )


def test_whoever_speaks_is_there_where_they_are_somebody() -> None:
    assert cast(says("Marta Kelnik"), says("The clinic", SourceKind.OFFICE), says("a guard", SourceKind.UNNAMED)) == {
        "marta-kelnik": PersonOnPage(key="marta-kelnik", name="Marta Kelnik", names=("Marta Kelnik",), statements=1)
    }
    assert cast() == {}


def test_an_outlet_is_first_with_what_another_carries_too() -> None:
    states, omits, attributes = Treating.STATES, Treating.OMITS, Treating.ATTRIBUTES
    assert first(claim("post", post=states, wire=attributes), claim("post", post=states, bote=states)) == {
        "Vallorna Post": 2
    }
    assert first(claim("post", post=states, wire=omits)) == {}
    assert first(claim("", post=states, wire=states)) == {}
    assert first(claim("wire", post=states, wire=omits)) == {}
    twice = replace(PAGE, articles=tuple(replace(one, outlet="Meridian") for one in PAGE.articles))
    assert (
        first(
            replace(
                claim("post"),
                treatments=tuple(PageTreatment(article=one, outlet="Meridian", how=states) for one in ("post", "wire")),
            ),
            page=twice,
        )
        == {}
    )


def test_from_whom_an_outlet_took_what_it_prints() -> None:
    found = {one.name: one for one in carriers_of(PAGE)}
    assert list(found) == [line.outlet for line in PAGE.articles]
    assert {one.articles for one in found.values()} == {1}
    assert found["Bergbote"].taken == ("Meridian",)
    assert found["Vallorna Post"].taken == ()
    assert carriers_of(replace(PAGE, articles=())) == ()


def test_a_kept_page_is_listed_as_its_json_tells() -> None:
    kept = KeptPage(
        story=PAGE.id,
        json=dumps([PAGE]),
        made=NOW,
        step=1,
        headline="x",
        articles=7,
        outlets=7,
        origins=4,
        disagreements=1,
    )
    assert listed(kept) == replace(kept, cast=cast_of(PAGE), carriers=carriers_of(PAGE))
    assert kept.cast == ()
    for broken in ("{}", "", "[]"):
        assert listed(replace(kept, json=broken)) == replace(kept, json=broken)


class Older:
    """A desk in a file with two pages that an older nutgraf kept, and who reports of them."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.store = DeskFile.make(path)
        for article in ARTICLES:
            self.store.articles.keep(KeptVersion(article=article, came=NOW))
        placing = Placing(self.store)
        placing.catch_up(NOW)
        self.reporting = Reporting(self.store, RulesTagger, house_of(self.store), lambda *_: None)
        assert self.reporting.make_pages(placing.last, NOW, stopped=go_on) == 2
        self.pages = self.kept()
        with closing(sqlite3.connect(path)) as connection, connection:
            for table in ("page_people", "page_outlets", "people"):
                connection.execute(f"DELETE FROM {table}")
            connection.execute("UPDATE pages SET listed = 0")

    def kept(self) -> list[KeptPage | None]:
        return [self.store.stories.page(row.id) for row in self.store.stories.rows(Wanted())]


@pytest.fixture
def older(tmp_path: Path) -> Iterator[Older]:
    room = Older(tmp_path / "d.desk")
    yield room
    room.store.close()


def go_on() -> bool:
    return False


def test_pages_of_an_older_desk_are_listed_once(older: Older) -> None:
    assert older.store.stories.people() == []
    assert older.kept() != older.pages
    assert older.reporting.list_pages(stopped=go_on) == 2
    assert older.kept() == older.pages
    assert [row.name for row in older.store.stories.people()] == ["Ilse Vandermark"]
    assert older.reporting.list_pages(stopped=go_on) == 0


def test_listing_goes_on_where_it_stopped(older: Older, monkeypatch: pytest.MonkeyPatch) -> None:
    assert older.reporting.list_pages(stopped=lambda: True) == 0
    monkeypatch.setattr(reporting, "LISTED", 1)
    assert [older.reporting.list_pages(stopped=go_on) for _ in range(3)] == [1, 1, 0]
    assert older.kept() == older.pages


def test_an_update_lists_what_an_older_one_kept(older: Older) -> None:
    desk = Newsdesk(older.path, store=older.store, asker=FakeAsker({}), clock=FakeClock(NOW), tagger=RulesTagger())
    desk.update()
    assert older.store.stories.unlisted(9) == []
    assert older.kept() == older.pages
