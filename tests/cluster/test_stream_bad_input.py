"""What the world sends: no words, no dates, wrong clocks, copies without end, every script. No crash, no blob, no growing cost."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from types import FrameType

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cluster.coverage import BUDGET, FERRY, OTHER_FERRY, account
from cluster.invented import DAM, in_time, made_up, small_news, tellings
from nutgraf.cluster import Stream, shelf
from nutgraf.cluster.live import Live
from nutgraf.cluster.shelf import COMPARED, DELEGATES, Near, Shelf
from nutgraf.cluster.traits import READ, traits_of
from nutgraf.model.article import Article
from nutgraf.model.story import Turn

FERRIES = [one.article for one in FERRY]
PIERS = [one.article for one in OTHER_FERRY]


def stream_of(*articles: Article) -> Stream:
    stream = Stream()
    stream.place_all(articles)
    return stream


def held(stream: Stream) -> list[set[str]]:
    return [{member.article for member in story.members} for story in stream.stories()]


def dated(article: Article, at: datetime, name: str = "") -> Article:
    assert article.published
    return replace(article, id=name or article.id, published=replace(article.published, at=at))


WORDLESS = ["", " ", "\n\n", ".", "Fähre", "42", "—", "\ufeff", "\x00\x01\x02", "|||", "!", "\u200b"]


def test_articles_of_a_word_or_none_found_no_blob() -> None:
    articles = [
        account(f"{where} {at}", text if where == "head" else "", "" if where == "head" else text, hours=at).article
        for at, text in enumerate(WORDLESS)
        for where in ("head", "body")
    ]
    stream = stream_of(*FERRIES, *articles, *PIERS)
    stories = held(stream)
    assert sorted(article for story in stories for article in story) == sorted(
        one.id for one in (*FERRIES, *articles, *PIERS)
    )
    assert {one.id for one in FERRIES} in stories
    assert {one.id for one in PIERS} in stories
    nothing = {f"{where} {at}" for at in (0, 1, 2, 3) for where in ("head", "body")}
    assert all(len(story) == 1 for story in stories if story & nothing)


@pytest.mark.parametrize("language", ["en", "de", "uk", "ko", "ja", "zh", "th", "ar", "und", ""])
@pytest.mark.parametrize(
    "text",
    [
        "\udc80\udfff broken \ud800", "مرحبا بكم في المدينة القديمة " * 9, "שלום לכולם בעיר " * 9, "😀🎉🏳️‍🌈 " * 40, "\u202eabc\u202c \u202e",
        "ー" * 2_000, "a" * 100_000, "A-B-C'D " * 5_000, "1,2.3:4/5 " * 5_000, "Nord|Süd !Ost |" * 300, "Ǆ ǅ ﬁ İ ß " * 300,
    ],
    ids=["surrogates", "arabic", "hebrew", "emoji", "marks", "long vowel", "one word", "hyphens", "numbers", "bars", "cases"],
)  # fmt: skip
def test_any_script_is_placed_kept_and_explained(language: str, text: str) -> None:
    articles = [account(f"{text[:6]} {at}", text[:30], text, hours=at, language=language).article for at in range(3)]
    stream = Stream.of(stream_of(*FERRIES, *articles).state())
    stream.place(replace(articles[0], id=f"{articles[0].id} again"))
    placed = [member for story in stream.stories() for member in story.members]
    assert len(placed) == 7
    assert all(member.reason and 0 <= member.score <= 1 for member in placed)
    assert {one.id for one in FERRIES} in held(stream)


@settings(max_examples=40, deadline=None)
@given(
    st.lists(
        st.tuples(
            st.text(st.characters(), max_size=80),
            st.sampled_from(["en", "de", "ko", "zh", "und"]),
            st.none()
            | st.integers(0, 140 * 365).map(lambda days: datetime(1965, 1, 1, tzinfo=UTC) + timedelta(days=days)),
        ),
        max_size=9,
    )
)
def test_anything_is_placed_once_and_survives_a_snapshot(drawn: list[tuple[str, str, datetime | None]]) -> None:
    articles = []
    for at, (text, language, when) in enumerate(drawn):
        article = account(f"text {at}", text[:20], text, language=language).article
        articles.append(dated(article, when) if when else replace(article, published=None))
    stream, resumed = stream_of(*articles), Stream()
    for article in articles:
        resumed = Stream.of(resumed.state())
        resumed.place(article)
    assert stream.stories() == resumed.stories()
    assert sorted(name for story in held(stream) for name in story) == [one.id for one in articles]


WRONG = [datetime(1970, 1, 1, tzinfo=UTC), datetime(2090, 7, 1, tzinfo=UTC), datetime(1, 1, 2, tzinfo=UTC)]


@pytest.mark.parametrize("when", WRONG, ids=["1970", "2090", "1"])
def test_one_bad_clock_ages_nobody_out(when: datetime, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("nutgraf.cluster.live.SWEPT_EVERY", 5)
    monkeypatch.setattr("nutgraf.cluster.live.WORTH_IT", 0.0)
    news = small_news(30)
    stream = stream_of(*news[:15], FERRIES[0], dated(FERRIES[1], when), *news[15:], FERRIES[2], *PIERS)
    assert len(stream._live.ids) == len(news) + 5
    assert {one.id for one in FERRIES} in held(stream)


@pytest.mark.parametrize("when", WRONG, ids=["1970", "2090", "1"])
def test_a_bad_clock_at_the_very_start_is_outvoted(when: datetime, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("nutgraf.cluster.live.SWEPT_EVERY", 5)
    monkeypatch.setattr("nutgraf.cluster.live.WORTH_IT", 0.0)
    news = small_news(30)
    stream = stream_of(dated(BUDGET[0].article, when), *news, *FERRIES)
    assert {one.id for one in FERRIES} in held(stream)
    assert {one.id for one in news} <= set(stream._live.ids)


def test_many_bad_clocks_do_no_harm_to_good_ones(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every third clock is wrong; the event that the good ones tell stays whole, nothing of it ages out."""
    monkeypatch.setattr("nutgraf.cluster.live.SWEPT_EVERY", 10)
    event = in_time(tellings(DAM, 40, seed=4))
    mixed = []
    for at, article in enumerate(event):
        mixed.append(article)
        if at % 2:
            mixed.append(dated(small_news(40, seed=9)[at], WRONG[at // 2 % 2]))
    stream = stream_of(*mixed)
    assert {one.id for one in event} in held(stream)
    assert {one.id for one in event} <= set(stream._live.ids)


def test_one_id_with_ever_other_text_is_one_article() -> None:
    texts = small_news(40)
    stream = stream_of(*FERRIES, *(replace(text, id="live blog", version=f"{at}") for at, text in enumerate(texts)))
    assert [story for story in held(stream) if "live blog" in story] == [{"live blog"}]
    assert sum(event.turn is Turn.UPDATED for event in stream.ledger.log) == 39
    assert sum(map(len, held(stream))) == 4
    assert stream.place(replace(texts[-1], id="like it")) == stream.ledger.home("live blog")
    assert stream.place(replace(texts[0], id="like its first")) != stream.ledger.home("live blog")


def test_replaced_texts_make_room(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("nutgraf.cluster.live.SWEPT_EVERY", 16)
    texts = small_news(100)
    stream = stream_of(*FERRIES, *(replace(text, id="live blog", version=f"{at}") for at, text in enumerate(texts)))
    assert len(stream._live.ids) <= 4 + 2 * 16
    assert len(stream.stories()) == 2


@contextmanager
def calls_counted() -> Iterator[list[int]]:
    """How many calls, of Python's and of C's, are made inside."""
    count = [0]

    def one_more(_frame: FrameType, event: str, _argument: object) -> None:
        count[0] += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(one_more)
    try:
        yield count
    finally:
        sys.setprofile(before)


@pytest.fixture
def looked_at(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How many rows each new article was compared with, and how many each question was about."""
    sizes: list[int] = []
    put, rows_of = Shelf.put, Live.rows_of

    def counted_put(*given: object) -> Near:
        near = put(*given)  # type: ignore[arg-type]
        sizes.append(len(near.others))
        return near

    def counted_rows(*given: object) -> np.ndarray:
        rows = rows_of(*given)  # type: ignore[arg-type]
        sizes.append(len(rows))
        return rows

    monkeypatch.setattr(shelf.Shelf, "put", counted_put)
    monkeypatch.setattr(Live, "rows_of", counted_rows)
    return sizes


def many_copies() -> list[Article]:
    return [replace(FERRIES[0], id=f"copy {at}") for at in range(2_000)]


def one_event() -> list[Article]:
    return tellings(DAM, 600, seed=3, over=1)


@pytest.mark.parametrize("articles", [many_copies, one_event])
def test_copies_and_large_events_cost_no_more_as_they_grow(
    articles: Callable[[], list[Article]], looked_at: list[int]
) -> None:
    stream, given = Stream(), articles()
    early, late = len(given) // 5, len(given) * 9 // 10
    stream.place_all(given[:early])
    with calls_counted() as first:
        stream.place_all(given[early : early + 50])
    stream.place_all(given[early + 50 : late])
    with calls_counted() as last:
        stream.place_all(given[late : late + 50])
    stream.place_all(given[late + 50 :])
    assert max(map(len, held(stream))) > 0.98 * len(given)
    assert 0 < last[0] < 1.3 * first[0]
    assert COMPARED < max(looked_at) <= 6 * 2 * (COMPARED + DELEGATES)


def test_two_thousand_copies_are_one_story_and_take_no_other_in() -> None:
    stream = stream_of(*many_copies(), *PIERS, *small_news(10))
    stories = held(stream)
    assert {f"copy {at}" for at in range(2_000)} in stories
    assert {one.id for one in PIERS} in stories


def long_blog(name: str, start: str, seed: int) -> Article:
    import random

    choice = random.Random(seed)
    return account(name, "Storm live", f"{start} " + " ".join(made_up(choice) for _ in range(50_000))).article


def test_a_live_blog_is_read_at_its_top() -> None:
    blog = long_blog("blog", FERRIES[0].text, 1)
    traits = traits_of(blog, Stream()._shelf.terms)
    assert len(traits.words) <= traits.length <= READ + 2
    stream, other = stream_of(*FERRIES, *PIERS, *small_news(10), blog), long_blog("other blog", "Nothing to see.", 2)
    with calls_counted() as calls:
        stream.place(other)
    assert calls[0] < 100 * READ
    assert {"blog", "other blog"} not in held(stream)
    assert {one.id for one in FERRIES} <= next(story for story in held(stream) if "ferry one" in story)


def test_a_headline_of_a_million_signs_and_no_headline_do_no_harm() -> None:
    monsters = [account("long", "zug " * 250_000, "").article, replace(FERRIES[0], id="bare", headline=None)]
    stream = stream_of(*FERRIES, *PIERS, *monsters)
    assert {"bare", *(one.id for one in FERRIES)} in held(stream)
    assert {"long"} in held(stream)


def test_a_text_that_was_replaced_is_compared_with_no_more() -> None:
    texts = [FERRIES[0], FERRIES[1], replace(PIERS[0], id=FERRIES[1].id, version="2"), FERRIES[2]]
    stream = Stream.of(stream_of(*texts[:3]).state())
    stream.place(texts[3])
    assert 0 in stream._links.others[3]
    assert 1 not in stream._links.others[3]
