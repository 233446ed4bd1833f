"""What does not fit together is found, told, and put right where it can be."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from contracts.store.rows import article, capture, event, keep, page, placed, standing, version
from nutgraf.errors import WrongUse
from nutgraf.model.access import Role, Session, Token, User
from nutgraf.model.found import Wanted
from nutgraf.model.hook import Delivery, Happening, Hook
from nutgraf.model.notes import Notes
from nutgraf.model.story import Turn
from nutgraf.ports.store import OutletOnPage, PersonOnPage, Steps
from nutgraf.store import DeskFile, Finding, examine, repair
from nutgraf.store.sqlite.packing import article_to


@pytest.fixture
def path(tmp_path: Path) -> Path:
    place = tmp_path / "d.desk"
    with closing(DeskFile.make(place)) as desk:
        first, second = article("a", "Ferry late\n\nIt came at noon."), article("b")
        desk.articles.keep_capture(capture())
        desk.articles.keep(version(first, capture=capture().digest))
        keep(desk, second)
        desk.articles.keep_notes("a", first.version, Notes(by="rules/1"), "rules/1")
        placed(desk, [first, second], standing("s", "a", "b"))
        desk.stories.keep(Steps(events=[event(Turn.BORN, "s", "a")]), version(first).came)
        people, outlets = (PersonOnPage(key="ada", name="Ada"),), (OutletOnPage(name="Harbour Courier", first=1),)
        desk.stories.keep_page(page("s", 2, cast=people, carriers=outlets))
        use(desk)
    return place


def use(desk: DeskFile) -> None:
    """Somebody logs in, and a program waits for news."""
    at = version(article()).came
    desk.access.keep_user(User(name="Ada", role=Role.ADMIN, password="", made=at))
    desk.access.keep_session(Session(digest="ab", user="Ada", made=at, seen=at, until=at))
    desk.access.keep_token(Token(digest="cd", name="t", user="Ada", role=Role.READER, made=at))
    news = (Happening.NEW_STORY,)
    desk.hooks.add(Hook(id="h", address="https://h.example", secret="", happenings=news, by="Ada", made=at))
    desk.hooks.queue([Delivery(id="d", hook="h", happening=Happening.NEW_STORY, body="{}", made=at, due=None)])


def spoil(path: Path, *statements: str, **values: object) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for statement in statements:
            connection.execute(statement, values)


def wrong(found: tuple[Finding, ...]) -> list[str]:
    return [one.what for one in found if one.good is False]


def test_a_whole_desk_is_told_as_such(path: Path) -> None:
    before = path.read_bytes()
    found = examine(path)
    assert wrong(found) == []
    assert {"desk", "size", "free disk", "file", "references", "texts", "captures"} <= {one.what for one in found}
    assert path.read_bytes() == before


SPOILT = {
    "notes": "UPDATE notes SET version = 99",
    "articles": "UPDATE articles SET latest = 99 WHERE article = 'a'",
    "members": "UPDATE members SET story = 99 WHERE article = 1",
    "pages": "UPDATE pages SET story = 99",
    "log": "UPDATE event_articles SET event = 99",
    "index": "DELETE FROM words_docsize WHERE id = 1",
    "sessions": "UPDATE sessions SET user = 99",
    "tokens": "UPDATE tokens SET user = 99",
    "deliveries": "UPDATE deliveries SET hook = 99",
    "people on pages": "UPDATE page_people SET story = 99",
    "outlets on pages": "UPDATE page_outlets SET story = 99",
    "outlets in stories": "UPDATE story_outlets SET story = 99",
    "people": "INSERT INTO people VALUES ('bo', 'Bo', '', 1, 1, 0, NULL, 'bo')",
    "outlets": "DELETE FROM outlet_sums",
    "versions": "INSERT INTO versions SELECT 99, 99, version, 0, came, NULL, 0, outlet, 1, body FROM versions WHERE id = 1",
}


@pytest.mark.parametrize("what", SPOILT)
def test_what_hangs_in_the_air_is_found_and_put_right(path: Path, what: str) -> None:
    spoil(path, SPOILT[what])
    found = examine(path)
    assert what in wrong(found)
    assert all(one.curable for one in found if one.good is False)
    assert wrong(repair(path)) == []
    assert path.with_name("d.desk.before-repair").exists()
    with closing(DeskFile(path)) as desk:
        assert [hit.article for hit in desk.articles.search(Wanted(text="ferry"))] == ["a"]
        assert desk.articles.get("a") == article("a", "Ferry late\n\nIt came at noon.")


@pytest.mark.parametrize("spoiling", ["UPDATE people SET stories = 7", "DELETE FROM people"])
def test_pages_of_people_who_are_counted_otherwise_are_listed_anew(path: Path, spoiling: str) -> None:
    spoil(path, spoiling)
    assert wrong(examine(path)) == ["people"]
    assert wrong(repair(path)) == []
    with closing(DeskFile(path)) as desk:
        assert desk.stories.unlisted(9) == ["s"]
        kept = desk.stories.page("s")
        assert kept is not None
        desk.stories.keep_page(kept)
        assert [(row.key, row.stories) for row in desk.stories.people()] == [("ada", 1)]
        assert desk.stories.unlisted(9) == []


@pytest.mark.parametrize("spoiling", ["UPDATE outlet_sums SET articles = 9, first = 9", "DELETE FROM outlet_sums"])
def test_outlets_are_counted_anew(path: Path, spoiling: str) -> None:
    with closing(DeskFile(path)) as desk:
        before = desk.stories.outlets()
    spoil(path, spoiling, "INSERT INTO outlet_sums VALUES (99, 'gone', 1, 2, 3, 4)")
    assert wrong(examine(path)) == ["outlets"]
    assert wrong(repair(path)) == []
    with closing(DeskFile(path)) as desk:
        assert desk.stories.outlets() == before
        assert [(row.articles, row.stories, row.first) for row in before] == [(2, 1, 1)]


def test_bytes_that_nobody_refers_to_do_no_harm(path: Path) -> None:
    with closing(DeskFile(path)) as desk:
        desk.articles.keep_capture(capture(b"of no article"))
    assert [one.what for one in examine(path) if one.good is None] == ["captures"]
    repair(path)
    with closing(DeskFile(path)) as desk:
        assert list(desk.articles.captures()) == [capture()]


def test_a_text_that_is_not_as_it_was_is_told_and_left(path: Path) -> None:
    body = article_to(article("a", "Ferry late\n\nIt came at one."))
    spoil(path, "UPDATE versions SET body = :body WHERE id = 1", body=body)
    found = next(one for one in examine(path) if one.good is False)
    assert (found.what, found.curable) == ("texts", False)
    assert "1 of 2" in found.found
    assert "(a)" in found.found
    assert wrong(repair(path)) == ["texts"]


def test_a_text_that_was_cut_need_not_have_its_digest(path: Path) -> None:
    with closing(DeskFile(path)) as desk:
        whole = article("a", "Ferry late\n\nIt came at noon.")
        from dataclasses import replace

        desk.articles.cut(version(replace(whole, text="Ferry late", paragraphs=()), cut=True))
    assert wrong(examine(path)) == []


@pytest.mark.parametrize("table", ["versions", "captures"])
def test_what_cannot_be_unpacked_is_told(path: Path, table: str) -> None:
    spoil(path, f"UPDATE {table} SET body = x'0102' WHERE id = 1")
    assert wrong(examine(path)) == ["texts" if table == "versions" else "captures"]


def test_a_damaged_file_is_told(path: Path) -> None:
    whole = path.read_bytes()
    for damaged in (whole[:9000], whole[: len(whole) // 2] + b"\xff" * 9000 + whole[len(whole) // 2 + 9000 :], b"x"):
        path.write_bytes(damaged)
        found = examine(path)
        assert any(one.good is False and ("damaged" in one.found) for one in found)


def test_an_index_of_the_file_that_does_not_fit_is_made_anew(path: Path) -> None:
    spoil(
        path,
        "PRAGMA writable_schema = ON",
        "UPDATE sqlite_master SET sql = 'CREATE INDEX articles_moment ON articles (language)' "
        "WHERE name = 'articles_moment'",
    )
    assert wrong(examine(path)) == ["file"]
    assert wrong(repair(path)) == []


def test_without_a_file_there_is_nothing_to_examine(tmp_path: Path) -> None:
    with pytest.raises(WrongUse, match="nutgraf init"):
        examine(tmp_path / "d.desk")
