"""From kept articles to pages: notes once, pages for what changed, and models kept from texts that want none."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

import pytest

from cluster.coverage import BUDGET, FERRY, OTHER_FERRY
from desk.samples import NOW
from nutgraf.annotate.rules import RulesTagger
from nutgraf.collect.cutting import cut
from nutgraf.desk.house import house_of
from nutgraf.desk.placing import Placing
from nutgraf.desk.reporting import AT_ONCE, Reporting
from nutgraf.model.article import Article, Outlet
from nutgraf.model.entry_state import KeptEntry
from nutgraf.model.fate import Ending, Fate
from nutgraf.model.feed import Entry
from nutgraf.model.keeping import Keeping
from nutgraf.model.notes import Tags
from nutgraf.model.settings import Settings
from nutgraf.ports.store import KeptVersion
from nutgraf.store.memory import MemoryStore

ARTICLES = [one.article for one in (*FERRY, *OTHER_FERRY, *BUDGET)]


class Counting(RulesTagger):
    """Remembers whose texts it was given, under a name of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.given: list[str] = []

    @property
    def name(self) -> str:
        return "counting/1"

    def tag(self, articles: Sequence[Article]) -> list[Tags]:
        self.given += [article.id for article in articles]
        return super().tag(articles)


class Room:
    """A store with ``articles``, placed, and who reports of them."""

    def __init__(self, articles: Sequence[Article] = ARTICLES, most: int = 100) -> None:
        self.store = MemoryStore(Settings(most=most))
        self.tagger = Counting()
        self.steps: list[tuple[str, int, int]] = []
        self.take(articles)

    def take(self, articles: Sequence[Article]) -> None:
        for article in articles:
            self.store.articles.keep(KeptVersion(article=article, came=NOW))
        self.placing = Placing(self.store)
        self.placing.catch_up(NOW)
        self.reporting = Reporting(
            self.store, lambda: self.tagger, house_of(self.store), lambda *step: self.steps.append(step)
        )

    def home(self, article: str) -> str:
        return self.store.stories.home(article)

    def pages(self) -> int:
        return self.reporting.make_pages(self.placing.last, NOW, stopped=lambda: False)


def go_on() -> bool:
    return False


def test_what_has_no_notes_gets_them_once() -> None:
    room = Room()
    assert room.reporting.annotate_all(stopped=go_on) == len(ARTICLES)
    assert sorted(room.tagger.given) == sorted(article.id for article in ARTICLES)
    assert room.reporting.annotate_all(stopped=go_on) == 0
    assert room.store.articles.notes("budget", "v", "counting/1") is not None
    room.reporting.accounts(ARTICLES)
    assert len(room.tagger.given) == len(ARTICLES)


def test_the_notes_of_another_tagger_are_not_taken_for_its_own() -> None:
    room = Room()
    room.reporting.annotate_all(stopped=go_on)
    other = Reporting(room.store, RulesTagger, house_of(room.store), lambda *_: None)
    assert other.annotate_all(stopped=go_on) == len(ARTICLES)


def test_a_stop_leaves_the_rest() -> None:
    many = [replace(ARTICLES[0], id=f"a{number}", version=f"v{number}") for number in range(AT_ONCE + 1)]
    room = Room(many)
    answers = iter([False, True])
    assert room.reporting.annotate_all(stopped=lambda: next(answers)) == AT_ONCE
    assert room.reporting.annotate_all(stopped=go_on) == 1


def test_the_same_text_of_two_outlets_is_two_accounts() -> None:
    other = replace(ARTICLES[0], id="other", outlet=Outlet(name="Lomm Herald", how="metadata"))
    room = Room([ARTICLES[0], other])
    found = room.reporting.accounts([ARTICLES[0], other], keep=True)
    assert [account.id for account in found] == ["ferry one", "other"]
    assert room.reporting.annotate_all(stopped=go_on) == 0
    page = room.reporting.page(room.home("other"))
    assert page is not None
    assert page.outlets == 2


@pytest.mark.parametrize("known_by", ["address", "url"])
def test_a_text_that_wants_no_models_is_read_by_rules(known_by: str) -> None:
    address = "https://tarvik.example/ferry"
    own = {"address": address, "url": "https://wire.example/own"} if known_by == "address" else {"url": address}
    room = Room([replace(ARTICLES[0], **own), ARTICLES[-1]])  # type: ignore[arg-type]
    fate = Fate(address=address, ending=Ending.KEPT, reason="Kept.", article="ferry one")
    entry = KeptEntry(entry=Entry(address=address), announced=NOW, fate=fate, signals=("x-robots-tag: noai",))
    room.store.entries.keep(entry)
    room.reporting.annotate_all(stopped=go_on)
    assert room.tagger.given == ["budget"]
    notes = room.store.articles.notes("ferry one", "v", "counting/1")
    assert notes is not None
    assert notes.by == RulesTagger().name


def test_a_page_is_made_for_stories_of_several_articles_that_changed() -> None:
    room = Room()
    assert room.pages() == 2
    assert room.pages() == 0
    assert room.store.stories.page(room.home("budget")) is None
    ferry = room.store.stories.page(room.home("ferry one"))
    assert ferry is not None
    assert (ferry.articles, ferry.step, ferry.made) == (3, room.placing.last, NOW)
    later = replace(FERRY[2].article, id="ferry four", version="w")
    room.take([later])
    assert room.pages() == 1
    row = room.store.stories.row(room.home("ferry four"))
    assert row is not None
    assert row.articles == 4


def test_a_stop_between_two_pages() -> None:
    room = Room()
    answers = iter([False, True])
    assert room.reporting.make_pages(room.placing.last, NOW, stopped=lambda: next(answers)) == 1
    assert room.pages() == 1


def test_the_page_of_a_giant_story_tells_of_the_latest() -> None:
    room = Room(most=2)
    page = room.reporting.page(room.home("ferry one"))
    assert page is not None
    assert [line.id for line in page.articles] == ["ferry two", "ferry three"]
    row = room.store.stories.row(room.home("ferry one"))
    assert row is not None
    assert row.articles == 3


def test_a_page_until_a_moment() -> None:
    room = Room()
    assert FERRY[1].article.stamp is not None
    page = room.reporting.page(room.home("ferry one"), until=FERRY[1].article.stamp.at)
    assert page is not None
    assert len(page.articles) == 2


def test_a_text_that_was_cut_says_so_and_a_text_that_went_is_left_out() -> None:
    room = Room()
    first, second, third = (one.article for one in FERRY)
    room.store.articles.cut(KeptVersion(article=cut(first, Keeping.METADATA), came=NOW, cut=True))
    page = room.reporting.page(room.home("ferry one"))
    assert page is not None
    assert {line.id: line.cut_at for line in page.articles if line.cut_at is not None} == {
        "ferry one": len(first.headline_text)
    }
    for article in (first, second, third):
        room.store.articles.cut(
            KeptVersion(article=replace(article, text="", headline=None, paragraphs=()), came=NOW, cut=True)
        )
    assert room.reporting.page(room.home("ferry one")) is None


def test_earlier_versions_are_told_of() -> None:
    room = Room()
    old = FERRY[0].article
    new = replace(old, version="w", text=old.text.replace("94", "96"))
    room.take([new])
    page = room.reporting.page(room.home("ferry one"), NOW - timedelta(days=30))
    assert page is not None
    line = next(line for line in page.articles if line.id == "ferry one")
    assert line.version == "w"


def test_there_is_no_page_of_no_story() -> None:
    assert Room().reporting.page("sunknown") is None
