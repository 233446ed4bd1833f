"""Each announced address is kept once and has one fate."""

from dataclasses import replace
from datetime import UTC, timedelta

import pytest

from contracts.store.rows import ODD, entry, fate, later, waiting
from nutgraf.model.asking import Validators
from nutgraf.model.entry_state import LONGEST_WAIT, KeptEntry
from nutgraf.model.fate import Ending, Fate
from nutgraf.ports.store import Store


def addresses(entries: tuple[KeptEntry, ...]) -> list[str]:
    return [one.entry.address for one in entries]


def fated(address: str, hours: float, ending: Ending = Ending.KEPT, due: float | None = None) -> KeptEntry:
    return replace(waiting(address, due=due), fate=fate(address, ending), fated=later(hours))


def test_an_entry_comes_back_whole(desk: Store) -> None:
    whole = KeptEntry(
        entry=replace(entry(), summary="It closes.", updated=later(0.5), language="en"),
        feed="https://harbour.example/feed",
        announced=later(1),
        fate=Fate(address="elsewhere", ending=Ending.COPY, reason="The same words.", article="a7"),
        fated=later(2),
        due=later(3),
        tries=2,
        readings=4,
        validators=Validators(etag='"7"', modified="yesterday"),
        digest="cd" * 32,
        signals=("tdm-reservation: 1", "x-robots-tag: noai"),
    )
    assert desk.entries.add([whole]) == 1
    kept = desk.entries.get(whole.entry.address)
    assert kept == whole
    assert kept is not None
    for moment in (kept.announced, kept.fated, kept.due, kept.entry.published, kept.entry.updated):
        assert moment is not None
        assert moment.tzinfo is UTC


@pytest.mark.parametrize(
    "same",
    [
        "http://harbour.example/pier",
        "https://www.harbour.example/pier/",
        "https://HARBOUR.example/pier?utm_source=feed#top",
        "https://m.harbour.example/pier",
    ],
)
def test_one_article_has_one_entry_however_its_address_is_spelled(desk: Store, same: str) -> None:
    first = waiting("https://harbour.example/pier")
    assert desk.entries.add([first, waiting(same)]) == 1
    assert desk.entries.add([waiting(same)]) == 0
    assert desk.entries.get(same) == first


def test_paths_stand_for_themselves(desk: Store) -> None:
    paths = ["notes/pier.txt", "notes/Pier.txt", "news.mbox#3", ""]
    assert desk.entries.add([waiting(path) for path in paths]) == 4
    assert [desk.entries.get(path) for path in paths] == [waiting(path) for path in paths]
    assert desk.entries.get("https://nobody.example/") is None


def test_an_entry_takes_the_place_of_the_one_before(desk: Store) -> None:
    desk.entries.add([waiting("https://a.example/1"), waiting("https://b.example/2")])
    again = fated("http://www.a.example/1/", 2)
    desk.entries.keep(again)
    assert desk.entries.get("https://a.example/1") == again
    assert desk.entries.counts() == {Ending.KEPT: 1, None: 1}
    desk.entries.keep(waiting("https://c.example/3"))
    assert addresses(desk.entries.due(later(0), 9)) == ["https://b.example/2", "https://c.example/3"]


def test_all_are_gone_through_in_the_order_in_which_they_came(desk: Store) -> None:
    given = [
        fated("https://a.example/1", 1),
        waiting("https://a.example/2", due=None),
        waiting("https://a.example/3", announced=-9),
        *(waiting(f"https://b.example/{number}", announced=1) for number in range(1_100)),
    ]
    assert list(desk.entries.all()) == []
    desk.entries.add(given)
    given[1] = replace(given[1], tries=3)
    desk.entries.keep(given[1])
    assert list(desk.entries.all()) == given


def test_going_through_all_stands_in_nobodys_way(desk: Store) -> None:
    desk.entries.add([waiting(f"https://b.example/{number}") for number in range(3)])
    for one in desk.entries.all():
        desk.entries.keep(replace(one, tries=7))
    assert [one.tries for one in desk.entries.all()] == [7, 7, 7]


def test_those_without_a_fate_are_asked_first(desk: Store) -> None:
    desk.entries.add(
        [
            fated("https://a.example/again-later", 1, due=2),
            waiting("https://a.example/new", announced=1),
            fated("https://a.example/again", 1, due=1),
            waiting("https://a.example/old", announced=-5, due=3),
            waiting("https://a.example/newer", announced=2, due=-9),
            waiting("https://a.example/not yet", due=4),
            waiting("https://a.example/never", due=None),
            waiting("https://a.example/too", announced=1),
        ]
    )
    expected = ["old", "new", "too", "newer", "again", "again-later"]
    for most in (99, 5, 3, 1, 0):
        found = desk.entries.due(later(3), most)
        assert addresses(found) == [f"https://a.example/{name}" for name in expected[:most]]


def test_what_was_put_off_while_the_clock_was_ahead_is_due(desk: Store) -> None:
    most = LONGEST_WAIT / timedelta(hours=1)
    desk.entries.add(
        [
            fated("https://a.example/a year ahead", 9_000, due=9_000),
            fated("https://a.example/as late as may be", 1, due=most),
            fated("https://a.example/a little later", 1, due=most + 0.001),
            fated("https://a.example/due", 1, due=0),
            waiting("https://a.example/announced ahead", announced=9_000, due=9_000),
            waiting("https://a.example/announced", due=0),
        ]
    )
    expected = ["announced", "announced ahead", "due", "a little later", "a year ahead"]
    for most_asked in (9, 4, 1):
        found = desk.entries.due(later(0), most_asked)
        assert addresses(found) == [f"https://a.example/{name}" for name in expected[:most_asked]]


def test_fates_come_the_latest_first(desk: Store) -> None:
    desk.entries.add([fated("1", 1), fated("2", 3, Ending.EMPTY), fated("3", 2), waiting("4"), fated("5", 2)])
    assert addresses(desk.entries.fated()) == ["2", "5", "3", "1"]
    assert addresses(desk.entries.fated(most=2)) == ["2", "5"]
    assert addresses(desk.entries.fated(Ending.KEPT)) == ["5", "3", "1"]
    assert addresses(desk.entries.fated(since=later(2))) == ["2", "5", "3"]
    assert addresses(desk.entries.fated(Ending.KEPT, later(2), 1)) == ["5"]
    assert desk.entries.fated(Ending.BINARY) == ()


def test_fates_are_counted(desk: Store) -> None:
    assert desk.entries.counts() == {}
    desk.entries.add([fated(ending, 1, ending) for ending in Ending])
    desk.entries.add([fated("x", 1), waiting("y"), waiting("z")])
    assert desk.entries.counts() == {None: 2} | dict.fromkeys(Ending, 1) | {Ending.KEPT: 2}


def test_the_next_due_entry_is_known(desk: Store) -> None:
    assert desk.entries.next_due() is None
    desk.entries.add([waiting("1", due=None), waiting("2", due=4), fated("3", 1, due=3)])
    assert desk.entries.next_due() == later(3)
    desk.entries.keep(fated("3", 1))
    assert desk.entries.next_due() == later(4)


@pytest.mark.parametrize("odd", ODD[1:])
def test_odd_texts_come_back(desk: Store, odd: str) -> None:
    kept = KeptEntry(
        entry=replace(entry(odd, odd), summary=odd, language=odd, outlet=odd),
        feed=odd,
        announced=later(0),
        fate=Fate(address=odd, ending=Ending.KEPT, reason=odd, article=odd),
        fated=later(0),
        validators=Validators(etag=odd, modified=odd),
        digest=odd,
        signals=(odd, odd),
    )
    desk.entries.keep(kept)
    assert desk.entries.get(odd) == kept
