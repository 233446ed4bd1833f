"""Captures, articles and what was found in them."""

from dataclasses import replace
from datetime import UTC

import pytest

from contracts.store.rows import EASTWARD, ODD, article, capture, keep, later, version
from nutgraf.errors import WrongUse
from nutgraf.model.article import Article, Outlet
from nutgraf.model.notes import Mention, NameKind, Notes
from nutgraf.model.span import Span
from nutgraf.ports.store import KeptVersion, Store

FIRST = "Pier to close\n\nThe old pier will close on Monday."
SECOND = "Pier to close\n\nThe old pier will close on Tuesday."
NOTES = Notes(
    by="rules/1",
    sentences=(Span(start=15, end=50),),
    mentions=(Mention(span=Span(start=19, end=27), kind=NameKind.PLACE, name=ODD[0], by="rules/1"),),
)


def ids(articles: list[Article]) -> list[str]:
    return [one.id for one in articles]


def names(versions: tuple[KeptVersion, ...] | list[KeptVersion]) -> list[tuple[str, str]]:
    return [(one.article.id, one.article.version) for one in versions]


def test_a_capture_comes_back_whole(desk: Store) -> None:
    kept = capture(bytes(range(256)) * 99)
    desk.articles.keep_capture(kept)
    found = desk.articles.capture(kept.digest)
    assert found == kept
    assert found is not None
    assert found.at.tzinfo is UTC
    assert desk.articles.capture("00" * 32) is None


def test_bytes_are_kept_once(desk: Store) -> None:
    first, second = capture(hours=1), capture(b"", hours=0)
    for one in (first, second, capture(hours=2)):
        desk.articles.keep_capture(one)
    assert desk.articles.capture(first.digest) == first
    assert list(desk.articles.captures()) == [first, second]


def test_the_latest_version_is_the_article(desk: Store) -> None:
    first, second = article(text=FIRST), article(text=SECOND)
    assert desk.articles.keep(version(first, 1))
    assert desk.articles.get("a") == first
    assert desk.articles.keep(version(second, 0, capture().digest))
    assert desk.articles.get("a") == second
    assert desk.articles.get("b") is None
    assert desk.articles.versions("a") == (version(first, 1), version(second, 0, capture().digest))
    assert desk.articles.versions("b") == ()
    assert desk.articles.count() == 1


def test_a_version_that_is_there_stays_as_it_is(desk: Store) -> None:
    first, second = article(text=FIRST), article(text=SECOND)
    desk.articles.keep(version(first, 1))
    desk.articles.keep(version(second, 2))
    assert not desk.articles.keep(version(replace(first, byline="Ada"), 3, cut=True))
    assert not desk.articles.keep(version(first), latest=False)
    assert desk.articles.versions("a") == (version(first, 1), version(second, 2))
    assert desk.articles.get("a") == second


def test_an_earlier_version_stands_before_all_that_are_there(desk: Store) -> None:
    texts = [f"Pier to close\n\nVersion {number}." for number in range(4)]
    zero, one, two, three = (version(article(text=text), number) for number, text in enumerate(texts))
    assert desk.articles.keep(two)
    assert desk.articles.keep(one, latest=False)
    assert desk.articles.keep(three)
    assert desk.articles.keep(zero, latest=False)
    assert desk.articles.versions("a") == (zero, one, two, three)
    assert desk.articles.get("a") == three.article
    alone = version(article("b"))
    assert desk.articles.keep(alone, latest=False)
    assert desk.articles.get("b") == alone.article
    assert list(desk.articles.all()) == [zero, one, two, three, alone]


def test_an_article_keeps_the_zone_it_was_printed_with(desk: Store) -> None:
    desk.articles.keep(version(article()))
    found, (kept,) = desk.articles.get("a"), desk.articles.versions("a")
    assert found is not None
    assert found.published is not None
    assert found.published.at.utcoffset() == EASTWARD.utcoffset(None)
    assert kept.came.tzinfo is UTC
    assert kept.came == later(0)


@pytest.mark.parametrize("odd", [*ODD, "\ud800" * 3 + "\U0010ffff", "Pier. " * 170_000])
def test_odd_texts_come_back(desk: Store, odd: str) -> None:
    odd_one = replace(article(text=odd), outlet=Outlet(name=odd[:99], how="text"), byline=odd[:99])
    assert desk.articles.keep(version(odd_one))
    assert desk.articles.get("a") == odd_one


def test_latest_versions_come_as_asked(desk: Store) -> None:
    keep(desk, article("a"), article("b"), article("c"), article("a", SECOND))
    assert desk.articles.latest(["c", "x", "a", "c"]) == [article("c"), article("a", SECOND), article("c")]
    assert desk.articles.latest([]) == []
    many = [f"n{number}" for number in range(1500)]
    assert desk.articles.latest([*many, "b"]) == [article("b")]


def test_all_go_article_by_article(desk: Store) -> None:
    keep(desk, article("b"), article("a"), article("b", SECOND), article("c"))
    expected = [article("b"), article("b", SECOND), article("a"), article("c")]
    assert [one.article for one in desk.articles.all()] == expected
    assert desk.articles.count() == 3


def test_copies_are_found_by_their_words(desk: Store) -> None:
    keep(desk, article("b"), article("a"), article("c"), article("c", SECOND))
    assert desk.articles.copies_of(article(text=FIRST).version) == ("b", "a")
    assert desk.articles.copies_of(article(text=SECOND).version) == ("c",)
    assert desk.articles.copies_of("nothing") == ()


def test_ids_are_found_by_how_they_begin(desk: Store) -> None:
    keep(desk, *(article(name) for name in ("ab3", "ab1", "AB0", "ab2", "ab4", "a%b", "a_b", "é1")))
    assert desk.articles.full_id("ab") == ("ab1", "ab2", "ab3")
    assert desk.articles.full_id("ab2") == ("ab2",)
    assert desk.articles.full_id("a%") == ("a%b",)
    assert desk.articles.full_id("a_") == ("a_b",)
    assert desk.articles.full_id("é") == ("é1",)
    assert desk.articles.full_id("x") == ()
    assert desk.articles.full_id("") == ("AB0", "a%b", "a_b")


def test_what_was_found_stands_with_the_tagger_that_was_asked(desk: Store) -> None:
    one = article()
    keep(desk, one)
    desk.articles.keep_notes(one.id, one.version, NOTES, "trained/1")
    assert desk.articles.notes(one.id, one.version, "trained/1") == NOTES
    assert desk.articles.notes(one.id, one.version, "rules/1") is None
    again = replace(NOTES, by="trained/1", mentions=())
    desk.articles.keep_notes(one.id, one.version, again, "trained/1")
    assert desk.articles.notes(one.id, one.version, "trained/1") == again


def test_notes_to_what_is_not_there_are_not_kept(desk: Store) -> None:
    with pytest.raises(WrongUse, match="no version"):
        desk.articles.keep_notes("a", article().version, NOTES, "rules/1")
    keep(desk, article())
    with pytest.raises(WrongUse, match="no version another"):
        desk.articles.keep_notes("a", "another", NOTES, "rules/1")
    assert desk.articles.notes("a", article().version, "rules/1") is None
    assert desk.articles.notes("a", "another", "rules/1") is None


def test_what_a_tagger_has_not_seen(desk: Store) -> None:
    keep(desk, article("c"), article("a"), article("b"), article("d"))
    desk.articles.keep_notes("a", article().version, NOTES, "rules/1")
    desk.articles.keep_notes("b", article().version, NOTES, "trained/1")
    assert ids(desk.articles.unnoted("rules/1", 9)) == ["c", "b", "d"]
    assert ids(desk.articles.unnoted("rules/1", 2)) == ["c", "b"]
    assert ids(desk.articles.unnoted("trained/1", 9)) == ["c", "a", "d"]
    keep(desk, article("a", SECOND))
    assert desk.articles.unnoted("rules/1", 2) == [article("c"), article("b")]
    assert ids(desk.articles.unnoted("rules/1", 9)) == ["c", "b", "d", "a"]


def test_old_texts_are_found_by_outlet(desk: Store) -> None:
    told = [
        ("a", 1, "Harbour Courier", "harbour.example"),
        ("b", 3, "Harbour Courier", "news.harbour.example"),
        ("c", 2, "Sea Gull", "notharbour.example"),
        ("d", 4, "harbour.example", "dune.example"),
    ]
    for name, came, outlet, host in told:
        desk.articles.keep(version(article(name, outlet=outlet, host=host), came))
    desk.articles.keep(version(article("a", SECOND), 9))
    first = article().version
    assert names(desk.articles.older_than(later(5), "")) == [(name, first) for name in "acbd"]
    assert names(desk.articles.older_than(later(3), "")) == [("a", first), ("c", first)]
    assert names(desk.articles.older_than(later(5), "Harbour.Example")) == [(name, first) for name in "abd"]
    assert names(desk.articles.older_than(later(5), "harbour courier")) == [("a", first), ("b", first)]
    assert names(desk.articles.older_than(later(5), "news.harbour.example")) == [("b", first)]
    assert desk.articles.older_than(later(5), "gull") == []
    assert len(desk.articles.older_than(later(99), "harbour.example")) == 4


def test_a_headline_alone_is_no_text_to_cut(desk: Store) -> None:
    bare = replace(article("b", ""), headline=None)
    keep(desk, article("a", "Pier to close"), bare, replace(article("c", "Words."), headline=None))
    assert ids([one.article for one in desk.articles.older_than(later(9), "")]) == ["c"]


def test_what_is_cut_is_gone(desk: Store) -> None:
    whole, other = article(text=FIRST), article(text=SECOND)
    for body in (b"one", b"two"):
        desk.articles.keep_capture(capture(body))
    desk.articles.keep(version(whole, 1, capture(b"one").digest))
    desk.articles.keep(version(other, 2, capture(b"two").digest))
    for one in (whole, other):
        desk.articles.keep_notes("a", one.version, NOTES, "rules/1")
    less = KeptVersion(
        article=replace(whole, text="Pier to close", paragraphs=()),
        came=later(1),
        capture=capture(b"one").digest,
        cut=True,
    )
    desk.articles.cut(less)
    assert desk.articles.versions("a") == (less, version(other, 2, capture(b"two").digest))
    assert desk.articles.notes("a", whole.version, "rules/1") is None
    assert desk.articles.notes("a", other.version, "rules/1") == NOTES
    assert desk.articles.capture(capture(b"one").digest) is None
    assert list(desk.articles.captures()) == [capture(b"two")]
    assert names(desk.articles.older_than(later(9), "")) == [("a", other.version)]
    assert not desk.articles.keep(version(whole))
    desk.articles.keep_capture(capture(b"one", hours=9))
    assert desk.articles.capture(capture(b"one").digest) == capture(b"one", hours=9)


def test_what_is_not_there_cannot_be_cut(desk: Store) -> None:
    with pytest.raises(WrongUse, match="no version"):
        desk.articles.cut(version(article(), cut=True))
    assert desk.articles.count() == 0
    assert list(desk.articles.all()) == []
