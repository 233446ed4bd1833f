"""The fate of an article that was read: what its outlet allows, and what is there already."""

from datetime import UTC, date, datetime, timedelta

import pytest

from desk.samples import NOW, SETTINGS, SITE, page
from desk.test_intake import PAGE, TEXT, answer, entry, taken
from nutgraf.model.article import Article
from nutgraf.model.entry_state import KeptEntry
from nutgraf.model.fate import Ending, Fate
from nutgraf.model.feed import Entry
from nutgraf.model.keeping import Keeping, OutletFact, Policy
from nutgraf.store.memory import MemoryStore


@pytest.fixture
def store() -> MemoryStore:
    return MemoryStore(SETTINGS)


def read(store: MemoryStore, body: bytes, address: str = SITE + "ferry", **told: object) -> Fate:
    known = told.pop("entry", None)
    kept = known if isinstance(known, KeptEntry) else entry(address)
    fate = taken(store, kept, answer(body, address, **told)).entry.fate
    assert fate is not None
    return fate


def kept(store: MemoryStore, fate: Fate) -> Article:
    article = store.articles.get(fate.article)
    assert article is not None
    return article


def test_an_address_that_names_another_as_its_own_is_a_copy_of_that(store: MemoryStore) -> None:
    first = read(store, PAGE)
    other = page("Ferry runs aground off Tarvik", TEXT + "\nMore to come.", url=SITE + "ferry")
    fate = read(store, other, "https://amp-tarvik.example/ferry")
    assert (fate.ending, fate.article) == (Ending.COPY, first.article)
    assert SITE + "ferry" in fate.reason
    assert store.articles.count() == 1


def test_the_same_text_by_the_same_outlet_is_a_copy(store: MemoryStore) -> None:
    first = read(store, PAGE)
    fate = read(store, PAGE, SITE + "news/ferry")
    assert (fate.ending, fate.article) == (Ending.COPY, first.article)


def test_the_same_text_by_an_unknown_outlet_is_a_copy(store: MemoryStore) -> None:
    read(store, PAGE)
    nobody = page("Ferry runs aground off Tarvik", TEXT, outlet="")
    assert read(store, nobody, "http://127.0.0.1/ferry").ending == Ending.COPY


def test_the_same_text_by_another_outlet_is_evidence_and_kept(store: MemoryStore) -> None:
    first = read(store, PAGE)
    other = page("Ferry runs aground off Tarvik", TEXT, outlet="Lomm Herald")
    fate = read(store, other, "https://lomm.example/ferry")
    assert fate.ending == Ending.KEPT
    assert fate.article != first.article
    assert kept(store, fate).version == kept(store, first).version


@pytest.mark.parametrize(
    ("told", "body"),
    [
        ({"signals": ("tdm-reservation: 1",)}, PAGE),
        ({"signals": ("robots license: https://tarvik.example/licence",)}, PAGE),
        ({}, page("Ferry", TEXT, head='<meta name="tdm-reservation" content="1">')),
    ],
)
def test_reserved_rights_are_a_fate_and_nothing_is_kept(
    store: MemoryStore, told: dict[str, object], body: bytes
) -> None:
    fate = read(store, body, **told)
    assert fate.ending == Ending.RESERVED
    assert "nutgraf outlets keep" in fate.reason
    assert not fate.article
    assert store.articles.count() == 0


def test_who_allows_no_copy_is_kept_as_an_excerpt_without_bytes(store: MemoryStore) -> None:
    long = (
        TEXT + "\n" + "\n".join(f"The ferry line {number} was closed for repairs that day. " * 9 for number in range(5))
    )
    fate = read(store, page("Ferry", long), signals=("x-robots-tag: noarchive",))
    assert "Only the beginning of its text is kept" in fate.reason
    (version,) = store.articles.versions(fate.article)
    assert version.cut
    assert not version.capture
    assert list(store.articles.captures()) == []
    assert version.article.text.startswith("Ferry\n\nA cargo ferry")
    assert "line 4" not in version.article.text


def test_a_policy_for_all_outlets_leaves_the_headline(store: MemoryStore) -> None:
    store.outlets.set_policy(Policy(keeping=Keeping.METADATA, because="little room"))
    fate = read(store, PAGE)
    assert "little room" in fate.reason
    assert kept(store, fate).text == "Ferry runs aground off Tarvik"


@pytest.mark.parametrize("outlet", ["Tarvik Post", "tarvik.example"])
def test_a_persons_policy_stands_above_signals(store: MemoryStore, outlet: str) -> None:
    store.outlets.set_policy(Policy(outlet=outlet, keeping=Keeping.FULL, because="our licence"))
    assert read(store, PAGE, signals=("tdm-reservation: 1",)).ending == Ending.KEPT


def announced(**told: object) -> KeptEntry:
    known = Entry(address=SITE + "ferry", **told)  # type: ignore[arg-type]
    return KeptEntry(entry=known, feed=SITE + "feed.xml", announced=NOW, due=NOW)


def test_the_time_is_that_of_the_feed_where_the_page_tells_none(store: MemoryStore) -> None:
    at = datetime(2031, 5, 6, 9, 30, tzinfo=UTC)
    article = kept(store, read(store, page("Ferry", TEXT, published=""), entry=announced(published=at)))
    assert article.published is not None
    assert (article.published.at, article.published.note) == (at, "told by the feed")


def test_the_page_knows_better_than_the_feed(store: MemoryStore) -> None:
    article = kept(store, read(store, PAGE, entry=announced(published=NOW)))
    assert article.published is not None
    assert article.published.at == datetime(2031, 5, 6, 8, tzinfo=UTC)


def test_a_date_far_ahead_is_not_believed(store: MemoryStore) -> None:
    ahead = '<meta property="article:modified_time" content="2035-01-01T00:00:00Z">'
    body = page("Ferry", TEXT, published="2035-01-01T00:00:00Z", head=ahead)
    article = kept(store, read(store, body))
    assert article.published is None
    assert article.updated is None
    store = MemoryStore(SETTINGS)
    article = kept(store, read(store, body, entry=announced(published=NOW - timedelta(hours=1))))
    assert article.published is not None
    assert article.published.at == NOW - timedelta(hours=1)


def test_a_fact_names_the_outlet_and_else_the_feed_does(store: MemoryStore) -> None:
    nameless = page("Ferry", TEXT, outlet="")
    fate = read(store, nameless, entry=announced(outlet="The Tarvik Post"))
    assert kept(store, fate).outlet.name == "The Tarvik Post"
    store = MemoryStore(SETTINGS)
    name = OutletFact(
        outlet="Tarvik.example", field="name", value="Tarvik Posten", source="its imprint", asof=date(2031, 1, 1)
    )
    store.outlets.keep_facts([name])
    assert kept(store, read(store, PAGE, entry=announced(outlet="X"))).outlet.name == "Tarvik Posten"
