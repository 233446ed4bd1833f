"""One round of asking: feeds that are due, then the addresses that they announced."""

from collections.abc import Iterable, Iterator
from datetime import timedelta

import pytest

from desk.samples import ADDRESSES, FEED, NOW, PAGES, SETTINGS, SITE, feed, of, page
from nutgraf.desk.collecting import FURTHER, Collecting
from nutgraf.desk.house import house_of
from nutgraf.errors import BrokenDesk
from nutgraf.fetch import FakeAsker, FakeClock
from nutgraf.fetch.fake import Page
from nutgraf.model.asking import Answer, Ask, Purpose, Validators
from nutgraf.model.fate import Capture, Ending
from nutgraf.model.feed import Feed, FeedKind, KeptFeed
from nutgraf.store.memory import MemoryStore


class Desk:
    """A store, who asks for it, and a clock."""

    def __init__(self, pages: dict[str, Page], *feeds: Feed) -> None:
        self.store = MemoryStore(SETTINGS)
        self.asker = FakeAsker(pages, etags=True)
        self.clock = FakeClock(NOW)
        self.steps: list[tuple[str, int, int]] = []
        self.store.feeds.add(feeds or (Feed(address=FEED),), NOW)

    def round(self) -> Collecting:
        told = Collecting(
            self.store, self.asker, self.clock, house_of(self.store), lambda *step: self.steps.append(step)
        )
        told.feeds()
        told.entries()
        return told

    def feed(self, address: str = FEED) -> KeptFeed:
        kept = self.store.feeds.get(address)
        assert kept is not None
        return kept

    def asked(self, address: str) -> list[Ask]:
        return [ask for ask in self.asker.asked if ask.address == address]


def two() -> dict[str, Page]:
    return {FEED: feed(*ADDRESSES[:2]), **{one: PAGES[one] for one in ADDRESSES[:2]}}


def test_what_a_feed_announces_is_asked_and_kept_in_the_same_round() -> None:
    desk = Desk(two())
    done = desk.round().done
    assert (done.feeds, done.announced, done.unchanged, done.versions) == (1, 2, 0, 0)
    assert done.fates == {Ending.KEPT: 2}
    assert desk.feed().feed.title == "Tarvik Post"
    assert desk.feed().entries == 2
    assert [ask.purpose for ask in desk.asker.asked] == [Purpose.FEED, Purpose.PAGE, Purpose.PAGE]
    assert ("asking feeds", 0, 1) in desk.steps
    assert ("reading articles", 1, 2) in desk.steps


def test_what_is_not_due_is_not_asked() -> None:
    desk = Desk(two())
    desk.round()
    assert desk.round().done.feeds == 0
    assert len(desk.asker.asked) == 3


def test_the_next_time_the_validators_are_sent_and_nothing_is_read() -> None:
    desk = Desk(two())
    desk.round()
    desk.clock.wait(86_400)
    done = desk.round().done
    assert (done.feeds, done.unchanged, done.announced) == (1, 1, 0)
    assert done.fates == {}
    assert desk.asked(FEED)[1].validators.etag
    assert desk.asked(ADDRESSES[0])[1].validators.etag


def test_bytes_that_are_the_same_are_not_read_though_no_server_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    desk = Desk(two())
    desk.asker = FakeAsker(desk.asker.pages)
    desk.round()
    desk.clock.wait(86_400)
    monkeypatch.setattr("nutgraf.desk.collecting.read_feed", None)
    assert desk.round().done.unchanged == 1


def test_a_new_version_is_counted_once_and_other_bytes_are_none() -> None:
    desk = Desk(two())
    desk.round()
    desk.clock.wait(3_700)
    body = PAGES[ADDRESSES[0]]
    assert isinstance(body, bytes)
    desk.asker.pages[ADDRESSES[0]] = body.replace(
        b"</p></article>", b"</p><p>The ferry was freed on Friday.</p></article>"
    )
    other = PAGES[ADDRESSES[1]]
    assert isinstance(other, bytes)
    desk.asker.pages[ADDRESSES[1]] = other + b"<!-- served at noon -->"
    done = desk.round().done
    assert (done.versions, done.fates) == (1, {})


def test_validators_are_kept_only_with_what_they_stand_for(monkeypatch: pytest.MonkeyPatch) -> None:
    desk = Desk(two())
    keep = desk.store.feeds.keep

    def full(*_: object) -> int:
        raise BrokenDesk("the disk is full")

    monkeypatch.setattr(desk.store.feeds, "keep", full)
    with pytest.raises(BrokenDesk):
        desk.round()
    assert desk.feed().state.validators == Validators()
    monkeypatch.setattr(desk.store.feeds, "keep", keep)
    assert desk.round().done.announced == 2


def test_a_feed_that_cannot_be_read_is_told_and_asked_anew() -> None:
    desk = Desk({FEED: b"<html><body><p>We have moved</p></body></html>"}, Feed(address=FEED))
    done = desk.round().done
    ((address, reason),) = done.failed
    assert address == FEED
    assert "web page" in reason
    assert desk.feed().state.failures == 1
    assert not desk.feed().state.validators.etag
    assert desk.feed().state.due is not None


def test_a_feed_that_moved_for_good_is_asked_at_its_new_address() -> None:
    there = SITE + "new.xml"
    answer = Answer(
        address=FEED, status=200, capture=Capture(address=FEED, body=feed(ADDRESSES[0]), url=there), moved=there
    )
    desk = Desk({FEED: answer, ADDRESSES[0]: PAGES[ADDRESSES[0]]})
    desk.round()
    assert desk.store.feeds.get(FEED) is None
    assert desk.feed(there).feed.title == "Tarvik Post"
    assert desk.feed(there).entries == 1


def test_a_feed_that_is_gone_is_not_asked_again() -> None:
    desk = Desk({FEED: Answer(address=FEED, status=410, failed=Ending.NOT_FOUND, reason="It is gone (410).")})
    assert desk.round().done.failed == [(FEED, "It is gone (410).")]
    assert desk.feed().state.retired
    desk.clock.wait(86_400 * 30)
    assert desk.round().done.feeds == 0


INDEX = SITE + "sitemap.xml"


def index(many: int, dated: bool = True) -> bytes:
    def day(number: int) -> str:
        return f"<lastmod>2031-05-0{1 + number % 7}</lastmod>" if dated else ""

    maps = "".join(f"<sitemap><loc>{SITE}map-{number}.xml</loc>{day(number)}</sitemap>" for number in range(many))
    return f'<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{maps}</sitemapindex>'.encode()


def sitemap(*addresses: str) -> bytes:
    urls = "".join(f"<url><loc>{address}</loc></url>" for address in addresses)
    return f'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{urls}</urlset>'.encode()


def maps(many: int) -> dict[str, Page]:
    return {INDEX: index(many), **{f"{SITE}map-{one}.xml": sitemap(f"{SITE}story-{one}") for one in range(many)}}


def test_a_sitemap_index_is_followed_to_the_sitemaps_that_changed_last() -> None:
    desk = Desk(maps(7), Feed(address=INDEX, kind=FeedKind.SITEMAP))
    done = desk.round().done
    assert done.announced == FURTHER == 5
    followed = {ask.address for ask in desk.asker.asked if "map-" in ask.address}
    assert followed == {f"{SITE}map-{one}.xml" for one in range(2, 7)}
    assert desk.feed(INDEX).state.validators.etag


def test_an_index_of_which_a_sitemap_could_not_be_read_is_read_again() -> None:
    pages = maps(2)
    slow = Answer(address=SITE + "map-1.xml", failed=Ending.TIMED_OUT, reason="Too slow.")
    desk = Desk({**pages, SITE + "map-1.xml": slow}, Feed(address=INDEX, kind=FeedKind.SITEMAP))
    assert desk.round().done.announced == 1
    assert desk.feed(INDEX).state.validators == Validators()
    assert not desk.feed(INDEX).state.digest
    desk.asker.pages = pages
    desk.clock.wait(86_400)
    assert desk.round().done.announced == 1
    assert desk.feed(INDEX).state.validators.etag


def test_an_index_that_does_not_tell_what_changed_is_followed_each_time() -> None:
    pages = {**maps(1), INDEX: index(1, dated=False)}
    desk = Desk(pages, Feed(address=INDEX, kind=FeedKind.SITEMAP))
    assert desk.round().done.announced == 1
    desk.asker.pages[SITE + "map-0.xml"] = sitemap(SITE + "story-0", SITE + "story-9")
    desk.clock.wait(86_400)
    done = desk.round().done
    assert (done.announced, done.unchanged) == (1, 0)


def test_a_sitemap_that_is_not_there_does_not_hold_up_its_index() -> None:
    desk = Desk({key: value for key, value in maps(2).items() if "map-1" not in key}, Feed(address=INDEX))
    desk.round()
    assert desk.feed(INDEX).state.digest


def test_after_the_clock_was_set_back_feeds_are_asked_all_the_same() -> None:
    desk = Desk(two())
    desk.round()
    desk.clock.set(NOW - timedelta(days=400))
    assert desk.round().done.feeds == 1
    state = desk.feed().state
    assert state.asked is not None
    assert state.asked <= NOW


class Stopping(FakeAsker):
    """Somebody asks to stop while the answer to ``after`` asks is on its way."""

    def __init__(self, pages: dict[str, Page], clock: FakeClock, after: int) -> None:
        super().__init__(pages)
        self._clock, self._after = clock, after

    def ask_all(self, asks: Iterable[Ask]) -> Iterator[tuple[Ask, Answer]]:
        for pair in super().ask_all(asks):
            if len(self.asked) == self._after:
                self._clock.stop()
            yield pair


@pytest.mark.parametrize("after", range(1, 8))
def test_a_stop_at_any_moment_loses_nothing(after: int) -> None:
    pages = {FEED: feed(*ADDRESSES), **PAGES}
    desk = Desk(pages)
    desk.asker = Stopping(pages, desk.clock, after)
    first = desk.round().done
    assert len(desk.asker.asked) == after
    assert sum(first.fates.values()) == after - 1
    desk.clock, desk.asker = FakeClock(NOW), FakeAsker(pages)
    second = desk.round().done
    assert first.announced + second.announced == len(ADDRESSES)
    assert sum(first.fates.values()) + sum(second.fates.values()) == len(ADDRESSES)
    assert not {FEED, *ADDRESSES[: after - 1]} & {ask.address for ask in desk.asker.asked}


def test_a_stop_in_the_middle_of_an_index_reads_it_again() -> None:
    desk = Desk(maps(3), Feed(address=INDEX, kind=FeedKind.SITEMAP))
    desk.asker = Stopping(maps(3), desk.clock, 2)
    desk.round()
    assert not desk.feed(INDEX).state.digest
    desk.clock, desk.asker = FakeClock(NOW + timedelta(days=1)), FakeAsker(maps(3))
    desk.round()
    assert desk.feed(INDEX).entries == 3


def test_an_address_is_asked_once_in_a_round_though_it_stays_due() -> None:
    pages: dict[str, Page] = {FEED: feed(SITE + "a"), SITE + "a": page("x", "short")}
    desk = Desk(pages)
    desk.store.entries.keep = lambda _entry: None  # type: ignore[method-assign]
    desk.round()
    assert len(desk.asked(SITE + "a")) == 1


def test_the_outlet_of_the_feed_reaches_the_article() -> None:
    from desk.samples import ARTICLES

    body = of(ARTICLES[0]).replace(f'content="{ARTICLES[0].outlet.name}"'.encode(), b'content=""')
    desk = Desk({FEED: feed(SITE + "a", more="<source url='x'>Ostrand Times</source>"), SITE + "a": body})
    desk.round()
    (version,) = desk.store.articles.all()
    assert version.article.outlet.name == "Ostrand Times"


def test_a_clock_that_was_a_year_ahead_puts_nothing_off_for_a_year() -> None:
    desk = Desk({FEED: feed(*ADDRESSES[:2])})
    desk.clock.set(NOW + timedelta(days=365))
    assert desk.round().done.fates == {Ending.NOT_FOUND: 2}
    desk.clock.set(NOW)
    desk.asker.pages |= two()
    done = desk.round().done
    assert (done.feeds, done.fates) == (1, {Ending.KEPT: 2})
    assert desk.round().done.feeds == 0
    assert desk.store.entries.due(NOW, 9) == ()


def test_a_feed_that_was_retired_while_the_clock_was_ahead_stays_retired() -> None:
    desk = Desk({FEED: Answer(address=FEED, status=410, failed=Ending.NOT_FOUND, reason="It is gone (410).")})
    desk.clock.set(NOW + timedelta(days=365))
    desk.round()
    assert desk.feed().state.retired
    desk.clock.set(NOW)
    assert desk.round().done.feeds == 0
