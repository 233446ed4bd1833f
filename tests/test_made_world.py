"""The invented world shows what it says it shows, and counts what it is asked."""

import http.client
import json
import threading
from collections.abc import Iterator
from datetime import timedelta
from gzip import decompress
from itertools import pairwise
from urllib.parse import urlsplit

import pytest

from made_world import START, WEEK, Form, Quirk, SimulatedClock, World, made_outlets, sample_outlets
from made_world.outlets import MadeOutlet
from nutgraf.model.fate import Capture
from nutgraf.read import gather, read_capture, settle
from nutgraf.sample import paths

MIDDLE, END = START + timedelta(days=3.5), START + timedelta(days=7)
Told = tuple[int, dict[str, str], bytes]


def get(address: str, **headers: str) -> Told:
    place = urlsplit(address)
    line = http.client.HTTPConnection(place.netloc, timeout=10)
    try:
        line.request("GET", place.path, headers={name.replace("_", "-"): value for name, value in headers.items()})
        answer = line.getresponse()
        return answer.status, {name.lower(): value for name, value in answer.getheaders()}, answer.read()
    finally:
        line.close()


@pytest.fixture(scope="module")
def outlets() -> list[MadeOutlet]:
    return made_outlets()


@pytest.fixture
def clock() -> SimulatedClock:
    return SimulatedClock(START)


@pytest.fixture
def world(outlets: list[MadeOutlet], clock: SimulatedClock) -> Iterator[World]:
    with World(outlets, clock) as world:
        yield world


def odd(world: World, quirk: Quirk) -> str:
    return next(site.feed for site in world.sites if site.outlet.quirk is quirk)


def test_the_same_seed_gives_the_same_world() -> None:
    assert made_outlets(many=9, articles=30, seed=4) == made_outlets(many=9, articles=30, seed=4)
    assert made_outlets(many=9, articles=30, seed=4) != made_outlets(many=9, articles=30, seed=5)


def test_it_has_what_news_has(outlets: list[MadeOutlet]) -> None:
    articles = [article for outlet in outlets for article in outlet.articles]
    assert len(articles) >= 160
    assert {outlet.form for outlet in outlets} == set(Form)
    assert {outlet.quirk for outlet in outlets} == set(Quirk)
    assert {article.language for article in articles} == {"en", "de", "uk", "ko"}
    assert any(article.copy for article in articles)
    assert any(len(article.versions) > 1 for article in articles)
    assert all(START <= article.at < END for article in articles)


def test_pages_are_read_as_they_were_meant(outlets: list[MadeOutlet]) -> None:
    for outlet in outlets:
        for article in outlet.articles[:3] if outlet.quirk is not Quirk.PAYWALLED else ():
            (read,) = read_capture(Capture(address=outlet.home + article.path, body=article.versions[0].page)).articles
            assert (read.outlet.name, read.language) == (outlet.name, outlet.language)
            assert read.headline_text == article.versions[0].headline
            assert read.published is not None
            assert abs(read.published.at - article.published) < timedelta(seconds=1)
            assert bool(read.credit) is article.copy


def test_feeds_grow_as_time_goes_on(world: World, clock: SimulatedClock) -> None:
    for site in world.sites:
        if site.outlet.quirk not in (Quirk.NONE, Quirk.SLOW):
            continue
        first = site.outlet.articles[0]
        clock.set(first.at - timedelta(seconds=1))
        before = get(site.feed)[2].decode()
        assert get(site.base + first.path)[0] == 404
        clock.set(first.at)
        assert first.path not in before
        assert f"{site.base}{first.path}" in get(site.feed)[2].decode()
        assert get(site.base + first.path)[0] == 200


def test_articles_change_and_go(world: World, clock: SimulatedClock, outlets: list[MadeOutlet]) -> None:
    changing = next(a for o in outlets for a in o.articles if len(a.versions) == 2 and o.quirk is Quirk.NONE)
    address = next(address for address, article in world.articles.items() if article is changing)
    clock.set(changing.at)
    first = get(address)
    clock.set(changing.versions[1].at)
    again = get(address, If_None_Match=first[1]["etag"])
    assert again[0] == 200
    assert again[2] != first[2]
    assert again[1]["last-modified"] != first[1]["last-modified"]


def test_what_stands_is_not_sent_again(world: World, clock: SimulatedClock) -> None:
    clock.set(MIDDLE)
    site = world.sites[0]
    for address in (site.feed, site.base + site.outlet.articles[0].path, f"{site.base}/robots.txt"):
        _, headers, body = get(address)
        assert body
        assert get(address, If_None_Match=headers["etag"])[::2] == (304, b"")
        assert get(address, If_Modified_Since=headers["last-modified"])[0] == 304
        assert get(address, If_None_Match='"other"', If_Modified_Since=headers["last-modified"])[0] == 200


def test_bodies_are_packed_for_whoever_unpacks(world: World, clock: SimulatedClock) -> None:
    clock.set(END)
    plain, packed = get(world.feeds[0]), get(world.feeds[0], Accept_Encoding="gzip, br")
    assert packed[1]["content-encoding"] == "gzip"
    assert decompress(packed[2]) == plain[2]


def test_odd_outlets_are_odd_from_the_middle_on(world: World, clock: SimulatedClock) -> None:
    feeds = {quirk: odd(world, quirk) for quirk in (Quirk.MOVES, Quirk.GOES, Quirk.DOWN)}
    assert {get(address)[0] for address in feeds.values()} == {200}
    clock.set(MIDDLE)
    status, headers, _ = get(feeds[Quirk.MOVES])
    assert status == 301
    assert get(headers["location"])[0] == 200
    assert get(feeds[Quirk.GOES])[0] == 410
    status, headers, _ = get(feeds[Quirk.DOWN])
    assert (status, headers["retry-after"]) == (503, "1800")
    clock.advance(timedelta(hours=12))
    assert get(feeds[Quirk.DOWN])[0] == 200


def test_rights_are_told(world: World, clock: SimulatedClock) -> None:
    clock.set(END)
    told = {site.outlet.quirk: site for site in world.sites}
    reserving, forbidding, walled = (told[one] for one in (Quirk.RESERVES, Quirk.FORBIDS, Quirk.PAYWALLED))
    assert get(reserving.base + reserving.outlet.articles[0].path)[1]["tdm-reservation"] == "1"
    assert b"Disallow: /20" in get(f"{forbidding.base}/robots.txt")[2]
    assert forbidding.outlet.articles[0].path.startswith("/20")
    assert b'"isAccessibleForFree": false' in get(walled.base + walled.outlet.articles[0].path)[2]


def test_each_outlet_has_a_host_of_its_own_and_requests_are_counted(world: World) -> None:
    assert len({urlsplit(feed).netloc for feed in world.feeds}) == len(world.feeds)
    for _ in range(2):
        get(world.feeds[0], User_Agent="somebody")
    assert world.times(world.feeds[0]) == 2
    assert world.times(world.feeds[1]) == 0
    assert [one.headers["user-agent"] for one in world.asked_of(world.feeds[0])] == ["somebody", "somebody"]
    assert world.most_connections() == 1


def test_what_is_asked_at_the_same_time_is_seen(outlets: list[MadeOutlet], clock: SimulatedClock) -> None:
    with World(outlets[:2], clock, delay=timedelta(milliseconds=200)) as world:
        asking = [threading.Thread(target=get, args=(world.feeds[number],)) for number in (0, 0, 1)]
        for one in asking:
            one.start()
        for one in asking:
            one.join()
        host = urlsplit(world.feeds[0]).netloc
        assert (world.most_connections(host), world.most_waiting(host)) == (2, 2)
        assert world.tally.most_hosts == 2


def test_waiting_puts_the_clock_forward_until_it_ends() -> None:
    clock = SimulatedClock(START, ends=START + timedelta(hours=2))
    assert clock.wait(3600) is False
    assert clock.now() == START + timedelta(hours=1)
    assert clock.wait(3600) is True
    assert clock.wait(3600) is True
    assert clock.now() == START + timedelta(hours=2)
    clock.go_on()
    assert not clock.stopped


def test_the_sample_coverage_is_published_in_a_week_as_it_is() -> None:
    outlets = sample_outlets()
    files = [read_capture(Capture(address=str(path), body=path.read_bytes())) for path in paths()]
    wanted = settle(gather(files).articles, WEEK)
    with World(outlets, SimulatedClock(WEEK + timedelta(days=7))) as world:
        served = [read_capture(Capture(address=address, body=get(address)[2])) for address in world.articles]
        read = settle([one for reading in served for one in reading.articles], WEEK)
    assert len(read) == len(wanted)
    assert sorted(article.text for article in read) == sorted(article.text for article in wanted)
    assert sorted((one.outlet.name, one.credit, one.dateline, one.language) for one in read) == sorted(
        (one.outlet.name, one.credit, one.dateline, one.language) for one in wanted
    )


def test_the_sample_appears_in_the_order_of_its_dates() -> None:
    articles = sorted((a for outlet in sample_outlets() for a in outlet.articles), key=lambda article: article.at)
    assert articles[0].at == WEEK
    assert articles[-1].at <= WEEK + timedelta(days=6.6)
    assert all(before.published <= after.published for before, after in pairwise(articles))


def test_a_feed_tells_what_its_articles_tell(world: World, clock: SimulatedClock) -> None:
    clock.set(END)
    site = next(site for site in world.sites if site.outlet.form is Form.JSON)
    items = json.loads(get(site.feed)[2])["items"]
    latest = max(site.outlet.articles, key=lambda article: article.at)
    assert (items[0]["url"], items[0]["date_published"]) == (site.base + latest.path, latest.published.isoformat())
