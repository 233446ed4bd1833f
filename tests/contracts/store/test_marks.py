"""A list goes on behind the mark of its last row: each row once while nothing changes, and never anything worse than a gap
or a row twice when something does."""

import json
import string
from base64 import urlsafe_b64encode
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from contracts.store.rows import article, gone, keep, later, made, page, placed, standing
from nutgraf.errors import WrongUse
from nutgraf.model.found import Wanted
from nutgraf.ports.store import PersonOnPage, Store
from nutgraf.store.memory import MemoryStore

Listing = Callable[[Store, str, int], list[Any]]

HOURS = (5, None, 1, 5, None, 3, 1, 5, 0, 3)
ARTICLES = [
    article(
        f"a{number}",
        "Pier " * (number % 3) + f"\n\nThe pier, and the {'pier ' * (number % 4)}quay.",
        outlet=f"Outlet {number % 7}",
        hours=hours,
        language="en" if number % 2 else "de",
    )
    for number, hours in enumerate(HOURS)
]
LISTINGS: dict[str, Listing] = {
    "articles": lambda desk, after, most: desk.articles.search(Wanted(after=after, most=most)),
    "articles in time": lambda desk, after, most: desk.articles.search(Wanted(after=after, most=most, since=later(1))),
    "articles in a language": lambda desk, after, most: desk.articles.search(
        Wanted(after=after, most=most, language="de")
    ),
    "articles with words": lambda desk, after, most: desk.articles.search(Wanted(after=after, most=most, text="pier")),
    "articles with a phrase": lambda desk, after, most: desk.articles.search(
        Wanted(after=after, most=most, text='"the pier" quay', language="en")
    ),
    "stories": lambda desk, after, most: desk.stories.rows(Wanted(after=after, most=most)),
    "stories with words": lambda desk, after, most: desk.stories.rows(Wanted(after=after, most=most, text="pier")),
    "stories that differ": lambda desk, after, most: desk.stories.rows(Wanted(after=after, most=most, differing=True)),
    "people": lambda desk, after, most: desk.stories.people("", after, most),
    "people of a name": lambda desk, after, most: desk.stories.people("a", after, most),
    "outlets": lambda desk, after, most: desk.stories.outlets("", after, most),
    "outlets of a name": lambda desk, after, most: desk.stories.outlets("outlet", after, most),
}


@pytest.fixture(autouse=True)
def _kept(desk: Store) -> None:
    keep(desk, *ARTICLES)
    keep(desk, replace(ARTICLES[2], text=ARTICLES[2].text + "!", version="2"))
    stories = [standing(f"s{number}", f"a{number}") for number in range(10)]
    placed(desk, [*ARTICLES[:2], *ARTICLES[3:]], *stories, hours=9)
    for number in range(8):
        people = tuple(_person(name) for name in "abcdefg"[: number % 5 + 1])
        told = page(f"s{number}", 9, cast=people, origins=number % 3, disagreements=number % 2)
        desk.stories.keep_page(told)


def _person(name: str) -> PersonOnPage:
    return PersonOnPage(key=name, name=f"{name}a", statements=ord(name) % 2)


def gone_through(desk: Store, listing: Listing, most: int) -> list[Any]:
    """All rows, so many at a time."""
    found: list[Any] = []
    while rows := listing(desk, found[-1].mark if found else "", most):
        assert len(rows) <= most
        found += rows
        assert len(found) < 99
    return found


@pytest.mark.parametrize("listing", LISTINGS.values(), ids=LISTINGS)
@pytest.mark.parametrize("most", [1, 2, 3, 4])
def test_each_row_is_told_once_in_its_place(desk: Store, listing: Listing, most: int) -> None:
    whole = listing(desk, "", 99)
    assert len(whole) > 3
    assert gone_through(desk, listing, most) == whole
    assert len({row.mark for row in whole}) == len(whole)
    assert listing(desk, whole[-1].mark, 9) == []


@pytest.mark.parametrize("listing", LISTINGS.values(), ids=LISTINGS)
def test_a_mark_is_short_and_fit_for_an_address(desk: Store, listing: Listing) -> None:
    for row in listing(desk, "", 99):
        assert set(row.mark) <= {*string.ascii_letters, *string.digits, "-", "_"}
        assert 0 < len(row.mark) < 80


@pytest.mark.parametrize("listing", LISTINGS.values(), ids=LISTINGS)
@pytest.mark.parametrize(
    "mark",
    [
        "x",
        "W10",
        "bnVsbA",
        "WyJzIl0",
        "WyJzIiwxZTk5OSwicyJd",
        "WyJzIixOYU4sInMiXQ",
        "=",
        "é",
        "\x00",
        "\ud800",
        "W" * 9999,
    ],
)
def test_what_is_no_mark_is_told_so(desk: Store, listing: Listing, mark: str) -> None:
    with pytest.raises(WrongUse, match="from its beginning"):
        listing(desk, mark, 9)


def test_a_mark_of_another_list_is_no_mark(desk: Store) -> None:
    marks = {name: listing(desk, "", 1)[0].mark for name, listing in LISTINGS.items()}
    for name, other in (("articles", "stories"), ("people", "outlets"), ("stories", "articles with words")):
        with pytest.raises(WrongUse):
            LISTINGS[name](desk, marks[other], 9)
    with pytest.raises(WrongUse):
        LISTINGS["articles with words"](desk, marks["articles"], 9)


@pytest.mark.parametrize("listing", LISTINGS.values(), ids=LISTINGS)
def test_a_list_goes_on_whatever_changed_meanwhile(desk: Store, listing: Listing) -> None:
    before = [_name(row) for row in listing(desk, "", 99)]
    middle = listing(desk, "", 3)[-1].mark
    fresh = [article(f"n{number}", "Pier new\n\nThe pier and quay.", hours=9, outlet="New") for number in range(3)]
    again = [replace(one, text=one.text + "?", version="3") for one in ARTICLES[:3]]
    keep(desk, *fresh, *again)
    changed = [standing("n", *(one.id for one in fresh)), gone("s0", "s1"), standing("s1", "a0", "a1")]
    placed(desk, fresh, *changed, hours=12)
    after = [_name(row) for row in listing(desk, middle, 99)]
    assert len(set(after)) == len(after)
    unmoved = {"s3", "s4", "s5", "s6", "s7", "s8", "s9", "a3", "a4", "a5", "a6", "a7", "a8", "a9"}
    assert [one for one in after if one in unmoved] == [one for one in before[3:] if one in unmoved]


@pytest.mark.parametrize("listing", LISTINGS.values(), ids=LISTINGS)
def test_a_mark_of_what_is_not_there_goes_on_behind_its_place(desk: Store, listing: Listing, tmp_path: Path) -> None:
    mark = listing(desk, "", 4)[-1].mark
    kind = "memory" if isinstance(desk, MemoryStore) else "file"
    with closing(made(kind, tmp_path / "empty.desk")) as empty:
        assert listing(empty, mark, 9) == []


def told(value: object) -> str:
    """Any JSON as a mark is written."""
    return urlsafe_b64encode(json.dumps(value).encode()).rstrip(b"=").decode()


def _name(row: Any) -> str:
    return str(getattr(row, "article", "") or getattr(row, "id", "") or row.name)


@given(
    mark=st.text(max_size=40)
    | st.recursive(st.none() | st.integers() | st.floats() | st.text(max_size=9), st.lists).map(told)
)
def test_no_mark_makes_a_list_fall_over(mark: str) -> None:
    desk = MemoryStore()
    for listing in LISTINGS.values():
        with suppress(WrongUse):
            assert listing(desk, mark, 1) == []
