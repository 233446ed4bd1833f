import gzip
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from loopback import Answer as Told
from loopback import Conversation, Play, Site, dripping_body, moved, silence
from nutgraf.fetch import FakeClock, PoliteAsker, SystemClock
from nutgraf.model.asking import Answer, Ask, Purpose, Validators
from nutgraf.model.fate import Ending
from nutgraf.model.settings import Settings
from nutgraf.model.site_note import SiteFile, SiteNote

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
PAGE = Told(body=b"<p>words</p>")
FEED = Purpose.FEED


@pytest.fixture
def site() -> Iterator[Site]:
    with Site({"/": PAGE, "/a": PAGE, "/b": PAGE, "/c": PAGE}, keeps_connections=True) as site:
        yield site


@pytest.fixture
def other() -> Iterator[Site]:
    with Site({"/": PAGE, "/a": PAGE}, host="127.0.0.2") as site:
        yield site


def asker(clock: FakeClock | SystemClock | None = None, **given: Any) -> PoliteAsker:
    wishes = {"private": True, **{name: given.pop(name) for name in ("pause", "at_once", "contact") if name in given}}
    return PoliteAsker(
        settings=Settings(**wishes), clock=clock or FakeClock(NOON), timeout=given.pop("timeout", 5.0), **given
    )


def asked(site: Site, path: str = "/a", *, by: PoliteAsker | None = None, **wishes: Any) -> Answer:
    return (by or asker()).ask(Ask(address=site.url(path), **wishes))


def robots(*lines: str) -> Told:
    return Told(body="\n".join(("User-agent: *", *lines)).encode(), headers={"Content-Type": "text/plain"})


class Memory:
    """Remembers what sites said, and in which threads it was told."""

    def __init__(self) -> None:
        self.notes: dict[tuple[str, SiteFile], SiteNote] = {}
        self.threads: set[int] = set()

    def get(self, site: str, what: SiteFile) -> SiteNote | None:
        return self.notes.get((site, what))

    def keep(self, notes: Sequence[SiteNote]) -> None:
        self.threads.add(threading.get_ident())
        self.notes |= {(note.site, note.what): note for note in notes}


# robots.txt


def test_the_next_asker_remembers_what_sites_said(site: Site, other: Site) -> None:
    memory = Memory()
    first, second = asker(memory=memory), asker(memory=memory)
    asks = [Ask(address=one.url("/a")) for one in (site, other)]
    assert all(answer.capture for _, answer in first.ask_all(asks))
    assert second.ask(asks[0]).capture is not None
    assert site.paths == ["/robots.txt", "/a", "/.well-known/tdmrep.json", "/a"]
    assert len(memory.notes) == 4
    assert memory.threads == {threading.get_ident()}


def test_what_was_found_out_is_remembered_where_nobody_listens_any_more(site: Site, other: Site) -> None:
    memory = Memory()
    answers = asker(memory=memory, at_once=1).ask_all([Ask(address=one.url("/a")) for one in (site, other)])
    next(answers)
    answers.close()
    assert {name for name, _ in memory.notes} >= {site.url("/").rstrip("/")}


def test_robots_txt_is_asked_first_once_a_day_and_by_name(site: Site) -> None:
    clock = FakeClock(NOON)
    by = asker(clock, contact="https://desk.example", mining=False)
    asked(site, by=by)
    asked(site, "/b", by=by)
    assert site.paths == ["/robots.txt", "/a", "/b"]
    assert all("(+https://desk.example)" in headers["User-Agent"] for _, headers in site.asked)
    clock.set(NOON + timedelta(hours=25))
    asked(site, "/c", by=by)
    clock.set(NOON)  # a clock that was put back is not believed
    asked(site, by=by)
    assert site.paths[3:] == ["/robots.txt", "/c", "/robots.txt", "/a"]


def test_what_robots_txt_forbids_is_not_asked(site: Site) -> None:
    site.answers["/robots.txt"] = robots("Disallow: /a", "License: https://gull.example/l")
    answer = asked(site)
    assert (answer.failed, answer.status, site.paths) == (Ending.REFUSED, 0, ["/robots.txt"])
    assert answer.reason.startswith("The site asks in its robots.txt not to read this address")
    assert asked(site, "/b").capture is not None


def test_every_hop_is_judged_by_its_own_sites_robots_txt(site: Site, other: Site) -> None:
    site.answers["/a"] = moved(other.url("/a"))
    other.answers["/robots.txt"] = robots("Disallow: /a")
    assert asked(site).failed == Ending.REFUSED
    assert other.paths == ["/robots.txt"]


@pytest.mark.parametrize("status", [400, 401, 403, 404, 410])
def test_a_site_without_robots_txt_may_be_read(site: Site, status: int) -> None:
    site.answers["/robots.txt"] = Told(status=status, body=b"User-agent: *\nDisallow: /")
    assert asked(site).capture is not None


@pytest.mark.parametrize("status", [429, 500, 503])
def test_a_site_that_cannot_give_its_robots_txt_is_left_alone_for_now(site: Site, status: int) -> None:
    clock = FakeClock(NOON)
    by = asker(clock)
    site.answers["/robots.txt"] = Told(status=status)
    answer = asked(site, by=by)
    assert answer.failed == Ending.UNREACHABLE
    assert f"({status})" in answer.reason
    assert "robots.txt" in answer.reason
    site.answers["/robots.txt"] = robots("Allow: /")
    assert asked(site, by=by).failed == Ending.UNREACHABLE
    assert site.paths == ["/robots.txt"]
    clock.wait(600)
    assert asked(site, by=by).capture is not None


@pytest.mark.parametrize("play", [silence, dripping_body])
def test_a_robots_txt_that_never_ends_is_given_up(site: Site, play: Play) -> None:
    site.answers["/robots.txt"] = play
    assert asked(site, by=asker(timeout=0.3)).failed == Ending.TIMED_OUT
    assert site.paths == ["/robots.txt"]


def test_robots_txt_is_read_through_five_redirects(site: Site, other: Site) -> None:
    site.answers |= {"/robots.txt": moved("/r1"), "/r1": moved("/r2"), "/r2": moved("/r3"), "/r3": moved("/r4")}
    site.answers["/r4"] = moved(other.url("/r5"))
    other.answers["/r5"] = robots("Disallow: /a")
    assert asked(site).failed == Ending.REFUSED
    site.answers["/r3"] = moved("/robots.txt")
    assert asked(site).capture is not None


def test_half_a_megabyte_of_robots_txt_is_read(site: Site) -> None:
    site.answers["/robots.txt"] = robots("Disallow: /a", "#" * 600_000, "Disallow: /b")
    assert asked(site).failed == Ending.REFUSED
    assert asked(site, "/b").capture is not None
    packed = gzip.compress(b"User-agent: *\nDisallow: /a\n" + b"#" * 50_000_000)
    site.answers["/robots.txt"] = Told(body=packed, headers={"Content-Encoding": "gzip"})
    assert asked(site).failed == Ending.REFUSED


# pauses and turns


def test_between_two_pages_of_a_host_there_is_a_pause_and_between_feeds_none(site: Site) -> None:
    clock = FakeClock(NOON)
    by = asker(clock, pause=timedelta(seconds=7))
    asked(site, by=by, purpose=FEED)
    asked(site, "/b", by=by, purpose=FEED)
    asked(site, by=by)
    assert clock.waited == []
    asked(site, "/b", by=by)
    assert clock.waited == [7]


def test_a_redirect_on_the_same_host_is_no_second_page(site: Site) -> None:
    site.answers["/old"] = moved("/a")
    clock = FakeClock(NOON)
    assert asked(site, "/old", by=asker(clock)).capture is not None
    assert clock.waited == []


def test_the_delay_of_robots_txt_is_kept_for_feeds_too(site: Site) -> None:
    site.answers["/robots.txt"] = robots("Crawl-delay: 20")
    clock = FakeClock(NOON)
    asks = [Ask(address=site.url(path), purpose=FEED) for path in ("/a", "/b", "/c")]
    assert all(answer.capture for _, answer in asker(clock).ask_all(asks))
    assert clock.waited == [20, 20]


def test_a_very_long_delay_is_not_waited_for_but_kept(site: Site) -> None:
    site.answers["/robots.txt"] = robots("Crawl-delay: 3600")
    clock = FakeClock(NOON)
    by = asker(clock)
    assert asked(site, by=by).capture is not None
    later = asked(site, "/b", by=by)
    assert (later.failed, later.retry_after, clock.waited) == (Ending.UNREACHABLE, timedelta(hours=1), [])
    assert "3600 seconds" in later.reason
    clock.wait(3600)
    assert asked(site, "/b", by=by).capture is not None


def test_hosts_do_not_wait_for_each_others_pauses(site: Site, other: Site) -> None:
    clock = FakeClock(NOON)
    asks = [Ask(address=one.url(path)) for path in ("/", "/a") for one in (site, other)]
    assert len(list(asker(clock, at_once=1).ask_all(asks))) == 4
    assert sum(clock.waited) == pytest.approx(1, abs=0.1)


def test_a_server_that_asks_to_be_left_alone_is(site: Site) -> None:
    site.answers["/a"] = Told(status=429, headers={"Retry-After": "120"})
    clock = FakeClock(NOON)
    by = asker(clock)
    first, second = asked(site, by=by), asked(site, "/b", by=by)
    assert (first.failed, first.status, first.retry_after) == (Ending.REFUSED, 429, timedelta(minutes=2))
    assert (second.failed, second.status, second.retry_after) == (Ending.REFUSED, 429, timedelta(minutes=2))
    assert site.paths == ["/robots.txt", "/a"]
    clock.wait(121)
    assert asked(site, "/b", by=by).capture is not None


def test_one_host_is_asked_one_thing_at_a_time_over_one_connection() -> None:
    at_work, most = [], []
    lock = threading.Lock()

    def page(talk: Conversation) -> None:
        with lock:
            at_work.append(1)
            most.append(len(at_work))
        time.sleep(0.005)
        with lock:
            at_work.pop()
        talk.send_response(200)
        talk.send_header("Content-Length", "0")
        talk.end_headers()

    with Site({f"/{number}": page for number in range(30)}, keeps_connections=True) as site:
        asks = [Ask(address=site.url(f"/{number}"), purpose=FEED) for number in range(30)]
        assert all(answer.capture for _, answer in asker().ask_all(asks))
        assert site.paths == ["/robots.txt", *(f"/{number}" for number in range(30))]
        assert set(most) == {1}
        assert len(set(site.callers)) == 1


def test_a_connection_that_the_server_gave_up_is_no_failure(site: Site) -> None:
    def last_words(talk: Conversation) -> None:
        talk.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\nx")  # and hangs up without having said so
        talk.close_connection = True

    site.answers["/a"] = last_words
    asks = [Ask(address=site.url(path), purpose=FEED) for path in ("/a", "/b", "/a", "/b")]
    assert all(answer.capture for _, answer in asker().ask_all(asks))


def test_several_hosts_are_asked_at_the_same_time() -> None:
    together = threading.Barrier(3)

    def page(talk: Conversation) -> None:
        together.wait(10)
        talk.wfile.write(b"HTTP/1.0 200 OK\r\n\r\nx")

    sites = [Site({"/a": page}, host=f"127.0.0.{number}") for number in (2, 3, 4)]
    with sites[0], sites[1], sites[2]:
        answers = list(asker(at_once=3).ask_all(Ask(address=site.url("/a")) for site in sites))
    assert all(answer.capture for _, answer in answers)


# stopping


def hanging(site: Site) -> Iterator[tuple[Ask, Answer]]:
    """Answers of which one has come, while a request hangs."""
    site.answers["/hangs"] = silence
    with Site({"/": PAGE}, host="127.0.0.3") as quick:
        yield from asker(SystemClock(), timeout=60.0, mining=False).ask_all(
            Ask(address=address, purpose=FEED) for address in (site.url("/hangs"), quick.url("/"), site.url("/b"))
        )


def test_whoever_stops_listening_stops_the_asking(site: Site) -> None:
    answers = hanging(site)
    assert next(answers)[1].capture is not None
    before = time.monotonic()
    answers.close()  # type: ignore[attr-defined]
    assert time.monotonic() - before < 30
    assert "/b" not in site.paths
    assert not [thread for thread in threading.enumerate() if thread.name == "nutgraf-asker"]


def test_a_stopped_clock_ends_it(site: Site) -> None:
    site.answers["/hangs"] = silence
    clock = SystemClock()
    threading.Timer(0.2, clock.stop).start()
    asks = [Ask(address=site.url(path), purpose=FEED) for path in ("/hangs", "/b")]
    assert list(asker(clock, timeout=60.0).ask_all(asks)) == []
    assert asked(site, by=asker(clock)).failed == Ending.UNREACHABLE
    assert "/b" not in site.paths


def test_little_is_fetched_ahead_of_the_listener(site: Site) -> None:
    site.answers |= {f"/{number}": PAGE for number in range(100)}
    answers = asker(at_once=2).ask_all(Ask(address=site.url(f"/{number}"), purpose=FEED) for number in range(100))
    for _ in range(3):
        next(answers)
    time.sleep(0.2)
    assert len(site.paths) <= 1 + 3 + 2 * 2 + 1
    answers.close()  # type: ignore[attr-defined]


# what answers tell


def test_validators_are_sent_as_they_came_and_only_if_they_can_be(site: Site) -> None:
    site.answers["/a"] = Told(status=304, headers={"ETag": 'W/"2"'})
    odd = Validators(etag='W/"é;,"', modified="the day before")
    answer = asked(site, validators=odd)
    assert site.asked[-1][1]["If-None-Match"] == 'W/"é;,"'
    assert site.asked[-1][1]["If-Modified-Since"] == "the day before"
    assert answer.unchanged
    assert answer.validators == Validators(etag='W/"2"', modified="the day before")
    asked(site, "/b", validators=Validators(etag='"a"\r\nX-Evil: 1', modified="я"))
    assert not {"If-None-Match", "If-Modified-Since", "X-Evil"} & set(site.asked[-1][1])


def test_not_modified_without_having_asked_is_a_failure(site: Site) -> None:
    site.answers["/a"] = Told(status=304)
    answer = asked(site)
    assert (answer.failed, answer.unchanged) == (Ending.UNREACHABLE, False)


@pytest.mark.parametrize(
    ("steps", "for_good"), [([301], True), ([308, 301], True), ([301, 302], False), ([307], False), ([303, 301], False)]
)
def test_an_address_has_moved_where_every_step_is_for_good(site: Site, steps: list[int], for_good: bool) -> None:
    for number, status in enumerate(steps):
        site.answers[f"/{number}"] = moved(f"/{number + 1}", status)
    site.answers[f"/{len(steps)}"] = PAGE
    answer = asked(site, "/0")
    assert answer.capture is not None
    assert answer.capture.url == site.url(f"/{len(steps)}")
    assert answer.moved == (answer.capture.url if for_good else "")
    site.answers[f"/{len(steps)}"] = Told(status=500)
    assert asked(site, "/0").moved == ""


def test_what_is_gone_is_said_to_be(site: Site) -> None:
    site.answers["/a"] = Told(status=410)
    answer = asked(site)
    assert (answer.gone, answer.failed) == (True, Ending.NOT_FOUND)
    assert "gone for good" in answer.reason


def test_freshness_validators_signals_and_headers_come_along(site: Site) -> None:
    site.answers["/robots.txt"] = robots("Content-Usage: train-ai=n")
    said = {
        "ETag": '"1"',
        "Last-Modified": "x",
        "Cache-Control": "max-age=60",
        "X-Robots-Tag": "noai",
        "Set-Cookie": "a=b",
    }
    site.answers["/a"] = Told(body=b"x", headers={**said, "Content-Type": "text/html"})
    by = asker()
    answer = asked(site, by=by)
    assert answer.validators == Validators(etag='"1"', modified="x")
    assert answer.fresh_for == timedelta(minutes=1)
    assert answer.signals == ("x-robots-tag: noai", "robots content-usage: train-ai=n")
    assert dict(answer.headers)["content-type"] == "text/html"
    assert "set-cookie" not in dict(answer.headers)
    asked(site, "/b", by=by)
    assert all("Cookie" not in headers for _, headers in site.asked)


def test_a_sites_own_file_on_mining_is_asked_once_where_a_text_was_read(site: Site) -> None:
    rules = b'[{"location": "/a", "tdm-reservation": 1, "tdm-policy": "https://gull.example/p"}]'
    site.answers["/.well-known/tdmrep.json"] = Told(body=rules)
    site.answers["/h"] = Told(body=b"x", headers={"TDM-Reservation": "0"})
    by = asker()
    assert asked(site, by=by, purpose=FEED).signals == ()
    assert asked(site, "/h", by=by).signals == ("tdm-reservation: 0",)
    assert asked(site, "/nothing", by=by).signals == ()
    assert "/.well-known/tdmrep.json" not in site.paths
    assert asked(site, by=by).signals == ("tdm-reservation: 1", "tdm-policy: https://gull.example/p")
    assert asked(site, "/b", by=by).signals == ()
    assert site.paths.count("/.well-known/tdmrep.json") == 1


@pytest.mark.parametrize(
    "kind", ["application/rss+xml", "application/x-gzip", "unknown/feed", "application/octet-stream", ""]
)
def test_a_feed_may_go_by_many_kinds_and_come_packed(site: Site, kind: str) -> None:
    site.answers["/s.xml.gz"] = Told(body=gzip.compress(b"<urlset/>"), headers={"Content-Type": kind})
    answer = asked(site, "/s.xml.gz", purpose=FEED)
    assert answer.capture is not None
    assert answer.capture.body == b"<urlset/>"


@pytest.mark.parametrize("kind", ["image/png", "video/mp4", "application/pdf"])
def test_a_picture_is_no_feed(site: Site, kind: str) -> None:
    site.answers["/a"] = Told(body=b"x", headers={"Content-Type": kind})
    assert asked(site, purpose=FEED).failed == Ending.WRONG_TYPE


# the world's worst


def endless(talk: Conversation) -> None:
    """As much as anybody reads."""
    talk.wfile.write(b"HTTP/1.0 200 OK\r\nContent-Type: application/rss+xml\r\n\r\n<rss>")
    while not talk.site.closing.is_set():
        talk.wfile.write(b"<item/>" * 10_000)


def a_gigabyte(talk: Conversation) -> None:
    talk.wfile.write(b"HTTP/1.0 200 OK\r\nContent-Length: 1000000000\r\n\r\n" + bytes(100_000))


def packed_bomb(talk: Conversation) -> None:
    bomb = gzip.compress(gzip.compress(bytes(30_000_000)))
    talk.wfile.write(b"HTTP/1.0 200 OK\r\nContent-Encoding: gzip, gzip\r\n\r\n" + bomb)


@pytest.mark.parametrize("play", [endless, a_gigabyte, packed_bomb])
@pytest.mark.parametrize("purpose", Purpose)
def test_what_is_too_large_is_dropped_at_the_limit(site: Site, play: Callable[..., None], purpose: Purpose) -> None:
    site.answers["/a"] = play
    answer = asked(site, by=asker(limit=1_000_000), purpose=purpose)
    assert (answer.failed, answer.capture) == (Ending.TOO_LARGE, None)


def test_a_packed_feed_that_is_a_bomb_is_dropped_too(site: Site) -> None:
    site.answers["/a"] = Told(body=gzip.compress(bytes(30_000_000)), headers={"Content-Type": "application/gzip"})
    assert asked(site, by=asker(limit=1_000_000), purpose=FEED).failed == Ending.TOO_LARGE


def test_a_redirect_that_leads_inside_is_refused_though_the_site_is_outside() -> None:
    by = PoliteAsker(settings=Settings(), clock=FakeClock(NOON), resolve=lambda _host, _port: ["10.0.0.7"])
    for answer in (by.ask(Ask(address="http://intranet.example/")), by.ask(Ask(address="http://127.0.0.1/"))):
        assert answer.failed == Ending.REFUSED
        assert "private network" in answer.reason
