"""What a person adds to a desk: found out by looking at it."""

from datetime import date
from pathlib import Path

import pytest

from collect_samples import ATOM, HOME, JSON_FEED, RSS, SITEMAP
from desk.samples import ADDRESSES, ARTICLES, NOW, SITE, of
from nutgraf.desk.adding import Added, add, take_facts
from nutgraf.errors import WrongUse
from nutgraf.fetch import FakeAsker
from nutgraf.fetch.fake import Page
from nutgraf.model.asking import Answer, Purpose
from nutgraf.model.fate import Capture, Ending
from nutgraf.model.feed import Feed, FeedKind, FeedState
from nutgraf.store.memory import MemoryStore

OPML = """<opml version="2.0"><body><outline text="North">
<outline text="Kurier" type="rss" xmlUrl="https://kurier.example/feed.xml"/>
<outline text="Bote" type="rss" xmlUrl="https://bote.example/feed.xml"/></outline>
<outline text="broken" type="rss" xmlUrl="javascript:alert(1)"/></body></opml>"""
LINKS = "".join(
    f'<a href="/2031/05/06/story-{number}">The story of the harbour number {number}</a>' for number in range(12)
)
FRONT = f"<html><head><title>Tarvik Post</title></head><body>{LINKS}</body></html>"
DECLARED = "".join(
    f'<link rel="alternate" type="application/rss+xml" title="{name}" href="/{name}.xml">'
    for name in ("all", "sport", "c", "d", "e")
)


class Desk:
    def __init__(self, **pages: Page | str) -> None:
        told = {SITE + name: page.encode() if isinstance(page, str) else page for name, page in pages.items()}
        self.store, self.asker = MemoryStore(), FakeAsker(told)

    def add(self, given: str, *, folder: str = "", unseen: bool = False) -> Added:
        return add(given, self.store, self.asker, NOW, folder=folder, unseen=unseen)

    @property
    def feeds(self) -> list[Feed]:
        return [kept.feed for kept in self.store.feeds.all()]


@pytest.mark.parametrize(
    ("body", "kind", "title"),
    [
        (RSS, FeedKind.FEED, "Velm Kurier & Bote"),
        (ATOM, FeedKind.FEED, "Abendbote"),
        (JSON_FEED, FeedKind.FEED, "Halden Gazette"),
        (SITEMAP, FeedKind.SITEMAP, ""),
    ],
)
def test_a_feed_is_added_with_what_it_says_of_itself(body: str, kind: FeedKind, title: str) -> None:
    desk = Desk(x=body)
    (feed,) = desk.add(SITE + "x", folder="Harbours/North").feeds
    assert (feed.address, feed.kind, feed.title, feed.folder) == (SITE + "x", kind, title, "Harbours/North")
    assert desk.feeds == [feed]
    assert desk.asker.asked[0].purpose is Purpose.FEED


def test_a_home_page_leads_to_its_feed_and_others_are_told() -> None:
    desk = Desk(**{"": FRONT.replace("</head>", f"{DECLARED}</head>")})
    added = desk.add(SITE, folder="Harbours")
    assert [feed.address for feed in added.feeds] == [SITE + "all.xml"]
    assert added.feeds[0].folder == "Harbours"
    assert [feed.title for feed in added.others] == ["sport", "c", "d"]
    assert len(desk.feeds) == 1


def test_a_home_page_without_feeds_is_one_itself() -> None:
    desk = Desk(**{"": FRONT})
    (feed,) = desk.add(SITE).feeds
    assert (feed.kind, feed.address) == (FeedKind.PAGE, SITE)


def test_a_single_article_waits_to_be_asked() -> None:
    desk = Desk(**{"2031/05/06/ferry": of(ARTICLES[0])})
    address = SITE + "2031/05/06/ferry"
    assert desk.add(address).articles == (address,)
    assert desk.add(address) == Added(there=1)
    (entry,) = desk.store.entries.due(NOW, 9)
    assert (entry.entry.address, entry.feed) == (address, "")
    assert desk.feeds == []


@pytest.mark.parametrize("where", ["file", "web"])
def test_a_list_of_feeds_is_taken_with_its_folders(where: str, tmp_path: Path) -> None:
    desk = Desk(list=OPML)
    (tmp_path / "list.opml").write_text(OPML)
    added = desk.add(SITE + "list" if where == "web" else str(tmp_path / "list.opml"), folder="News")
    assert [(feed.title, feed.folder) for feed in added.feeds] == [("Kurier", "News/North"), ("Bote", "News/North")]
    assert len(added.problems) == 1
    assert len(desk.asker.asked) == (where == "web")


def test_what_is_there_is_not_added_twice_but_a_retired_feed_is_taken_up() -> None:
    desk = Desk(x=RSS)
    desk.add(SITE + "x")
    assert desk.add(f" {SITE}x\n") == Added(there=1)
    desk.store.feeds.keep(SITE + "x", FeedState(retired="gone"), (), NOW)
    assert len(desk.add(SITE + "x").feeds) == 1
    kept = desk.store.feeds.get(SITE + "x")
    assert kept is not None
    assert not kept.state.retired


def test_unseen_takes_an_address_at_its_word() -> None:
    desk = Desk()
    assert desk.add(SITE + "feed", unseen=True).feeds == (Feed(address=SITE + "feed"),)
    assert desk.asker.asked == []


def test_relative_addresses_are_those_of_where_the_page_moved_to() -> None:
    there = "https://new.example/"
    front = FRONT.replace("</head>", f"{DECLARED}</head>").encode()
    answer = Answer(address=SITE, status=200, capture=Capture(address=SITE, body=front, url=there), moved=there)
    desk = Desk(**{"": answer})
    assert desk.add(SITE).feeds[0].address == there + "all.xml"


@pytest.mark.parametrize(
    ("page", "told"),
    [
        (None, "say --unseen"),
        ("<opml><body></body></opml>", "no feed could be taken"),
        ("short", "announces no articles"),
        ("<a><b/></a>", "neither RSS, Atom nor a sitemap"),
        (b"\x89PNG\r\n\x1a\n" + bytes(200), "announces no articles"),
    ],
)
def test_what_is_nothing_of_all_this_is_refused_with_words(page: str | bytes | None, told: str) -> None:
    desk = Desk(**({} if page is None else {"x": page}))
    with pytest.raises(WrongUse, match=told):
        desk.add(SITE + "x")
    assert desk.feeds == []


def test_a_failed_answer_tells_its_reason() -> None:
    failed = Answer(address=SITE + "x", failed=Ending.TIMED_OUT, reason="It did not answer in time.")
    with pytest.raises(WrongUse, match="It did not answer in time"):
        Desk(x=failed).add(SITE + "x")


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ("nowhere.opml", "could not be read"),
        ("example.org", "write https://example.org"),
        ("www.example.org/feed", "write https://www"),
        (".", "nutgraf import"),
    ],
)
def test_no_such_file(given: str, told: str) -> None:
    with pytest.raises(WrongUse, match=told):
        Desk().add(given)


def test_a_file_is_not_taken_for_a_host() -> None:
    with pytest.raises(WrongUse) as wrong:
        Desk().add("nowhere.opml")
    assert "https" not in str(wrong.value)


def test_facts_come_from_a_table_and_from_the_agencies_that_are_shipped(tmp_path: Path) -> None:
    table = tmp_path / "facts.csv"
    table.write_text("outlet,name,source,date\ntarvik.example,Tarvik Posten,its imprint,2031-01-02\nx,,y,z\n")
    store = MemoryStore()
    new, problems = take_facts(str(table), store, agencies=False)
    assert (new, len(problems)) == (1, 1)
    assert "line 3" in problems[0]
    (fact,) = store.outlets.facts()
    assert (fact.value, fact.asof) == ("Tarvik Posten", date(2031, 1, 2))
    assert take_facts(str(table), store, agencies=False)[0] == 0
    agencies, none = take_facts(None, store, agencies=True)
    assert agencies > 50
    assert none == ()
    with pytest.raises(WrongUse, match="could not be read"):
        take_facts(str(tmp_path / "none.csv"), store, agencies=False)


def test_the_addresses_of_a_desk_do_not_meet() -> None:
    assert len(set(ADDRESSES)) == len(ADDRESSES)


def test_home_is_told() -> None:
    desk = Desk(x=RSS)
    assert desk.add(SITE + "x").feeds[0].home == HOME
