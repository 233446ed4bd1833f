"""Feeds are kept once, asked when they are due, and stand together with what they announced."""

from dataclasses import replace
from datetime import UTC, timedelta

import pytest

from contracts.store.rows import ODD, entry, later
from nutgraf.model.asking import Validators
from nutgraf.model.fate import Ending
from nutgraf.model.feed import Feed, FeedKind, FeedState, KeptFeed
from nutgraf.ports.store import Store

COURIER = Feed(
    address="https://harbour.example/feed",
    kind=FeedKind.SITEMAP,
    title="Harbour Courier",
    folder="Harbours/North",
    home="https://harbour.example/",
    language="en",
)
TIMES = Feed(address="https://dune.example/rss")
FULL = FeedState(
    asked=later(1),
    due=later(2),
    every=timedelta(minutes=30, microseconds=1),
    spoke=later(0.5),
    validators=Validators(etag='W/"7"', modified="Wed, 09 Apr 2031 06:30:15 GMT"),
    digest="ab" * 32,
    failures=3,
    ending=Ending.TIMED_OUT,
    reason="It took too long.",
)
RETIRED = replace(FULL, retired="It is gone for good (410).")


def addresses(feeds: tuple[KeptFeed, ...]) -> list[str]:
    return [one.feed.address for one in feeds]


def test_feeds_are_added_once(desk: Store) -> None:
    assert desk.feeds.add([COURIER, TIMES, COURIER], later(0)) == 2
    assert desk.feeds.add([replace(COURIER, title="Another")], later(5)) == 0
    assert desk.feeds.get(COURIER.address) == KeptFeed(feed=COURIER, added=later(0))
    assert desk.feeds.get("https://nobody.example/") is None


def test_all_come_by_folder_title_and_address(desk: Store) -> None:
    told = [("b", "", "1"), ("", "Z", "5"), ("", "a", "4"), ("", "Z", "3"), ("B", "é", "2")]
    desk.feeds.add([Feed(address=address, folder=folder, title=title) for folder, title, address in told], later(0))
    assert addresses(desk.feeds.all()) == ["3", "5", "4", "2", "1"]


def test_how_a_feed_goes_is_kept_with_what_it_announced(desk: Store) -> None:
    desk.feeds.add([COURIER], later(0))
    known = replace(COURIER, title="The Courier")
    news = [entry("https://harbour.example/1"), entry("http://www.harbour.example/1/"), entry("https://a.example/2")]
    assert desk.feeds.keep(COURIER.address, FULL, news, later(1), known) == 2
    assert desk.feeds.get(COURIER.address) == KeptFeed(feed=known, added=later(0), state=FULL, entries=2)
    first = desk.entries.get("https://harbour.example/1")
    assert first is not None
    assert (first.entry, first.feed, first.announced, first.due) == (news[0], COURIER.address, later(1), later(1))
    assert first.fate is None
    assert desk.feeds.keep(COURIER.address, FULL, news, later(3)) == 0
    assert desk.entries.get("https://harbour.example/1") == first
    assert desk.feeds.get(COURIER.address) == KeptFeed(feed=known, added=later(0), state=FULL, entries=2)


def test_times_come_back_in_utc_to_the_microsecond(desk: Store) -> None:
    desk.feeds.add([COURIER], later(0))
    desk.feeds.keep(COURIER.address, FULL, [entry()], later(1))
    kept, announced = desk.feeds.all()[0], desk.entries.get(entry().address)
    assert announced is not None
    times = (kept.added, kept.state.asked, kept.state.due, kept.state.spoke, announced.announced, announced.due)
    for moment in (*times, announced.entry.published):
        assert moment is not None
        assert moment.tzinfo is UTC
        assert moment.microsecond == 123457


def test_who_announces_first_is_remembered(desk: Store) -> None:
    desk.feeds.add([COURIER, TIMES], later(0))
    assert desk.feeds.keep(COURIER.address, FULL, [entry()], later(1)) == 1
    assert desk.feeds.keep(TIMES.address, FULL, [entry()], later(2)) == 0
    found = desk.entries.get(entry().address)
    assert found is not None
    assert (found.feed, found.announced) == (COURIER.address, later(1))


def test_due_feeds_come_as_they_wait(desk: Store) -> None:
    states = {
        "late": FeedState(asked=later(0), due=later(2)),
        "not yet": FeedState(asked=later(0), due=later(4)),
        "long": FeedState(asked=later(1), due=later(1)),
        "now": FeedState(asked=later(0), due=later(3)),
        "retired": RETIRED,
        "at once": FeedState(asked=later(2)),
    }
    desk.feeds.add([Feed(address=address) for address in states], later(0))
    for address, state in states.items():
        desk.feeds.keep(address, state, [], later(2))
    desk.feeds.add([TIMES, COURIER], later(2))
    expected = [TIMES.address, COURIER.address, "at once", "long", "late", "now"]
    assert addresses(desk.feeds.due(later(3))) == expected
    assert addresses(desk.feeds.due(later(0))) == expected[:3]


def test_a_retired_feed_is_taken_up_again(desk: Store) -> None:
    desk.feeds.add([COURIER], later(0))
    desk.feeds.keep(COURIER.address, RETIRED, [entry()], later(1))
    assert desk.feeds.due(later(99)) == ()
    assert desk.feeds.add([replace(COURIER, folder="Ports", title="")], later(5)) == 0
    (kept,) = desk.feeds.due(later(1))
    assert kept.feed == replace(COURIER, folder="Ports")
    assert kept.state == replace(FULL, due=None, failures=0, ending=None, reason="")
    assert (kept.added, kept.entries) == (later(0), 1)


def test_a_feed_that_moves_takes_its_new_address(desk: Store) -> None:
    desk.feeds.add([COURIER, TIMES], later(0))
    moved = replace(COURIER, address="https://harbour.example/new")
    desk.feeds.keep(COURIER.address, FULL, [entry()], later(1), moved)
    assert desk.feeds.get(COURIER.address) is None
    assert desk.feeds.get(moved.address) == KeptFeed(feed=moved, added=later(0), state=FULL, entries=1)


def test_a_feed_that_moves_onto_another_becomes_one_with_it(desk: Store) -> None:
    desk.feeds.add([TIMES], later(0))
    desk.feeds.keep(TIMES.address, FeedState(), [entry("https://dune.example/1")], later(1))
    desk.feeds.add([COURIER], later(2))
    moved = replace(COURIER, address=TIMES.address)
    assert desk.feeds.keep(COURIER.address, FULL, [entry()], later(3), moved) == 1
    assert desk.feeds.all() == (KeptFeed(feed=moved, added=later(2), state=FULL, entries=2),)


def test_what_a_forgotten_feed_announced_stays(desk: Store) -> None:
    desk.feeds.add([COURIER], later(0))
    desk.feeds.keep(COURIER.address, FULL, [entry()], later(1))
    assert desk.feeds.remove(COURIER.address)
    assert not desk.feeds.remove(COURIER.address)
    assert desk.feeds.all() == ()
    assert desk.entries.get(entry().address) is not None
    assert desk.feeds.keep(COURIER.address, FULL, [entry("https://harbour.example/2")], later(2)) == 1
    assert desk.feeds.all() == ()
    desk.feeds.add([COURIER], later(3))
    assert desk.feeds.all() == (KeptFeed(feed=COURIER, added=later(3), entries=2),)


@pytest.mark.parametrize("odd", ODD[1:])
def test_odd_texts_come_back(desk: Store, odd: str) -> None:
    feed = Feed(address=odd, title=odd, folder=odd, home=odd, language=odd)
    state = replace(RETIRED, reason=odd, retired=odd, validators=Validators(etag=odd, modified=odd))
    desk.feeds.add([feed], later(0))
    desk.feeds.keep(odd, state, [], later(1))
    assert desk.feeds.get(odd) == KeptFeed(feed=feed, added=later(0), state=state)


def test_half_a_pair_may_become_a_question_mark(desk: Store) -> None:
    desk.feeds.add([Feed(address="a", title=ODD[0])], later(0))
    (kept,) = desk.feeds.all()
    assert kept.feed.title in (ODD[0], "?? ?")
