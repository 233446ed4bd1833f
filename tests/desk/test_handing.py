"""What a person hands over becomes what is kept of it; nothing of it is ever asked for."""

import json
from datetime import datetime, timedelta

import pytest

from desk.samples import NOW, SETTINGS, SITE, page
from desk.test_intake import LATER, PAGE, TEXT, entry, taken
from nutgraf.desk.handing import Handing
from nutgraf.desk.house import house_of
from nutgraf.model.asking import Answer
from nutgraf.model.fate import Capture, Ending, Fate
from nutgraf.model.keeping import Keeping, Policy
from nutgraf.store.memory import MemoryStore


@pytest.fixture
def store() -> MemoryStore:
    return MemoryStore(SETTINGS)


def hand(
    store: MemoryStore, body: bytes, name: str = "/papers/ferry.html", at: datetime = NOW, came: datetime = NOW
) -> list[Fate]:
    answer = Answer(address=name, capture=Capture(address=name, body=body))
    return Handing(store=store, house=house_of(store), came=came).take(answer, at)


def test_a_file_is_kept_and_never_asked(store: MemoryStore) -> None:
    (fate,) = hand(store, PAGE, at=NOW - timedelta(days=3))
    assert fate.ending == Ending.KEPT
    kept = store.entries.get("/papers/ferry.html")
    assert kept is not None
    assert (kept.fated, kept.due, kept.feed) == (NOW, None, "")
    (version,) = store.articles.versions(fate.article)
    capture = store.articles.capture(version.capture)
    assert capture is not None
    assert (version.came, capture.at) == (NOW, NOW - timedelta(days=3))


def test_an_article_that_knows_its_address_stands_under_it(store: MemoryStore) -> None:
    (fate,) = hand(store, page("Ferry", TEXT, url=SITE + "ferry"))
    kept = store.entries.get(SITE + "ferry")
    assert kept is not None
    assert kept.fate is not None
    assert kept.fate.article == fate.article
    assert store.entries.get("/papers/ferry.html") is None


def test_each_record_of_a_file_has_its_fate(store: MemoryStore) -> None:
    records = [
        {"url": SITE + "1", "headline": "Ferry", "text": TEXT, "date_publish": "2031-05-06T08:00:00Z"},
        {"url": SITE + "2", "headline": "Nothing in it"},
        {
            "url": SITE + "3",
            "headline": "Pier",
            "text": TEXT.replace("ferry", "tug"),
            "date_publish": "2031-05-06T08:00:00Z",
        },
    ]
    lines = "\n".join([*map(json.dumps, records), "{broken"])
    endings = [fate.ending for fate in hand(store, lines.encode(), "/papers/all.jsonl")]
    assert endings == [Ending.KEPT, Ending.NO_ARTICLE, Ending.KEPT, Ending.UNREADABLE]
    assert store.articles.count() == 2
    assert {ending: many for ending, many in store.entries.counts().items() if ending} == {
        Ending.KEPT: 2,
        Ending.NO_ARTICLE: 1,
        Ending.UNREADABLE: 1,
    }


def test_handing_over_twice_doubles_nothing(store: MemoryStore) -> None:
    first, second = hand(store, PAGE), hand(store, PAGE, came=NOW + timedelta(days=1))
    assert [fate.article for fate in first] == [fate.article for fate in second]
    assert store.articles.count() == len(list(store.articles.all())) == 1
    kept = store.entries.get("/papers/ferry.html")
    assert kept is not None
    assert kept.fated == NOW


def test_an_older_version_stands_before_the_newer_one(store: MemoryStore) -> None:
    newer = page(
        "Ferry", TEXT + "\nDivers look at the hull.", url=SITE + "ferry", published="2031-05-06T10:00:00+00:00"
    )
    older = page("Ferry", TEXT, url=SITE + "ferry", published="2031-05-06T08:00:00+00:00")
    (first,), (second,) = hand(store, newer), hand(store, older, "/papers/older.html")
    assert first.article == second.article
    texts = [version.article.text for version in store.articles.versions(first.article)]
    assert [("Divers" in text) for text in texts] == [False, True]


def test_what_was_asked_and_what_is_handed_over_meet(store: MemoryStore) -> None:
    asked = taken(
        store,
        entry(),
        Answer(
            address=SITE + "ferry", status=200, capture=Capture(address=SITE + "ferry", body=PAGE, url=SITE + "ferry")
        ),
    )
    (fate,) = hand(store, LATER.replace(b"</head>", f'<link rel="canonical" href="{SITE}ferry"></head>'.encode()))
    assert asked.entry.fate is not None
    assert fate.article == asked.entry.fate.article
    kept = store.entries.get(SITE + "ferry")
    assert kept is not None
    assert (kept.feed, kept.due) == (asked.entry.feed, asked.entry.due)
    assert len(store.articles.versions(fate.article)) == 2


def test_a_failure_is_forgotten_when_the_article_is_handed_over(store: MemoryStore) -> None:
    taken(store, entry(), Answer(address=SITE + "ferry", failed=Ending.TIMED_OUT, reason="Too slow."))
    hand(store, page("Ferry", TEXT, url=SITE + "ferry"), came=NOW + timedelta(hours=5))
    kept = store.entries.get(SITE + "ferry")
    assert kept is not None
    assert kept.fate is not None
    assert (kept.fate.ending, kept.fated) == (Ending.KEPT, NOW + timedelta(hours=5))


def test_a_file_that_holds_nothing_now_keeps_what_it_was(store: MemoryStore) -> None:
    hand(store, PAGE)
    (fate,) = hand(store, b"   ")
    assert fate.ending == Ending.EMPTY
    kept = store.entries.get("/papers/ferry.html")
    assert kept is not None
    assert kept.fate is not None
    assert kept.fate.ending == Ending.KEPT


def test_nothing_was_captured(store: MemoryStore) -> None:
    handing = Handing(store=store, house=house_of(store), came=NOW)
    assert handing.take(Answer(address="/papers/x", failed=Ending.NOT_FOUND, reason="None."), NOW) == []


@pytest.mark.parametrize(
    ("status", "headers", "head", "ending"),
    [
        (200, (("tdm-reservation", "1"),), b"", Ending.RESERVED),
        (200, (), b'<meta name="tdm-reservation" content="1">', Ending.RESERVED),
        (200, (("content-type", "text/html"),), b"", Ending.KEPT),
        (0, (), b'<meta name="tdm-reservation" content="1">', Ending.KEPT),
    ],
)
def test_what_a_crawl_brought_is_kept_as_its_server_allowed(
    store: MemoryStore, status: int, headers: tuple[tuple[str, str], ...], head: bytes, ending: Ending
) -> None:
    body = PAGE.replace(b"</head>", head + b"</head>")
    answer = Answer(address=SITE, status=status, headers=headers, capture=Capture(address=SITE, body=body, url=SITE))
    (fate,) = Handing(store=store, house=house_of(store), came=NOW).take(answer, NOW)
    assert fate.ending == ending


def test_a_version_of_another_desk_keeps_its_id_and_its_time(store: MemoryStore) -> None:
    other = MemoryStore(SETTINGS)
    hand(other, PAGE)
    (version,) = other.articles.all()
    later = Handing(store=store, house=house_of(store), came=NOW + timedelta(days=2))
    assert later.take_version(version).ending == Ending.KEPT
    assert later.take_version(version).ending == Ending.COPY
    (kept,) = store.articles.all()
    assert (kept.article, kept.came, kept.capture, kept.cut) == (version.article, NOW, "", False)
    assert store.entries.counts() == {Ending.KEPT: 1}


def test_this_desks_rules_hold_for_what_another_kept(store: MemoryStore) -> None:
    other = MemoryStore(SETTINGS)
    hand(other, PAGE)
    store.outlets.set_policy(Policy(keeping=Keeping.METADATA))
    Handing(store=store, house=house_of(store), came=NOW).take_version(next(other.articles.all()))
    (kept,) = store.articles.all()
    assert (kept.article.text, kept.cut) == ("Ferry runs aground off Tarvik", True)
