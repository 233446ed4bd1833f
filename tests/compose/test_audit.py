"""The page's own counts and times are taken again from its articles."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from newsroom import coverage

from nutgraf.compose.audit import page_faults, same_time, time_faults
from nutgraf.compose.texts import Texts
from nutgraf.model.origin import GroundKind
from nutgraf.model.page import ArticleLine, StoryPage
from nutgraf.model.place import Place
from nutgraf.model.span import Span
from nutgraf.model.when import Known, Precision, Stamp


def told(page: StoryPage) -> list[str]:
    articles, _ = coverage("en")
    return page_faults(page, Texts.among(articles))


def with_line(**changes: Any) -> StoryPage:
    _, page = coverage("en")
    return replace(page, articles=(replace(page.articles[0], **changes), *page.articles[1:]))


def test_the_untouched_page_has_no_fault() -> None:
    assert told(coverage("en")[1]) == []


@pytest.mark.parametrize(
    "changes",
    [
        {"outlets": 2}, {"origins": 4}, {"language": "ko"}, {"first_published": "2025-03-12T17:05:00+00:00"},
        {"updated": "2025-03-12T17:05:00+00:00"}, {"first_published": ""}, {"updated": "long ago"},
    ],
)  # fmt: skip
def test_a_changed_count_or_time_of_the_page_is_named(changes: dict[str, Any]) -> None:
    assert told(replace(coverage("en")[1], **changes))


@pytest.mark.parametrize(
    ("changes", "named"),
    [
        ({"outlet": "Strandavisa"}, "Strandavisa"),
        ({"headline": "Dam holds"}, "Dam holds"),
        ({"words": 3}, "words"),
        ({"language": "de"}, "“de”"),
        ({"published": "2025-03-12T08:31:00+00:00"}, "08:31"),
        ({"published": "2025-03-12T09:30:00+01:00"}, "09:30"),
        ({"updated": "2025-03-12T08:30:00+00:00"}, "08:30"),
        ({"published": ""}, "(none)"),
        ({"version": "0"}, "version 0"),
        ({"id": "a0"}, "a0"),
        ({"url": "https://elsewhere.example/"}, "elsewhere"),
        ({"origin": "Strandavisa"}, "Strandavisa"),
        ({"time_known": Known.GUESSED}, "time"),
    ],
)
def test_a_changed_line_is_named(changes: dict[str, Any], named: str) -> None:
    assert any(named in fault for fault in told(with_line(**changes)))


def test_a_saved_copy_need_not_tell_the_address_it_was_fetched_from() -> None:
    articles, page = coverage("en")
    saved = replace(articles[0], url="", id="a0")
    fault = page_faults(page, Texts.among([saved, *articles[1:]]))
    assert fault == []


def test_first_and_last_are_told_apart_across_zones() -> None:
    _, page = coverage("en")
    one, two = "2025-03-12T01:00:00+09:00", "2025-03-11T23:00:00+00:00"
    lines = (replace(page.articles[0], published=one), replace(page.articles[1], published=two))
    assert time_faults(replace(page, articles=lines, first_published=one, updated=two)) == []
    assert time_faults(replace(page, articles=lines, first_published=two, updated=one)) != []


def test_a_guessed_year_is_the_one_that_the_note_tells() -> None:
    stamp = Stamp(at=datetime(2024, 11, 3, 7, 5, tzinfo=UTC), precision=Precision.MINUTE, known=Known.GUESSED)
    line: ArticleLine = replace(
        coverage("en")[1].articles[0],
        time_known=Known.GUESSED,
        time_note="the year is not printed; 2025 taken from today",
    )
    assert same_time("2025-11-03T07:05:00+00:00", stamp, line)
    assert not same_time("2026-11-03T07:05:00+00:00", stamp, line)
    assert not same_time("2025-11-03T07:06:00+00:00", stamp, line)
    assert not same_time("2025-11-03T07:05:00+00:00", stamp, replace(line, time_known=Known.PRINTED))


def graph_of(**changes: Any) -> StoryPage:
    _, page = coverage("en")
    return replace(page, graph=replace(page.graph, **changes))


def first_ground(**changes: Any) -> StoryPage:
    _, page = coverage("en")
    grounds = page.graph.grounds
    made = replace(grounds[0], **changes)
    lines = tuple(
        replace(line, ground=made.kind, ground_why=made.why) if line.id == made.article else line
        for line in page.articles
    )
    return replace(page, graph=replace(page.graph, grounds=(made, *grounds[1:])), articles=lines)


def test_what_an_article_stands_on_is_that_of_the_graph() -> None:
    assert coverage("en")[1].graph.grounds
    assert any("stands on" in fault for fault in told(with_line(ground=GroundKind.PERSON)))
    assert any("stands on" in fault for fault in told(with_line(ground_why="it says so itself")))
    assert any("none of the page's" in fault for fault in told(first_ground(article="a0")))
    assert any("not in the graph" in fault for fault in told(first_ground(node="office:nobody")))


def test_words_that_do_not_say_what_an_article_stands_on_are_named() -> None:
    articles, page = coverage("en")
    article = page.graph.grounds[0].article
    place = Place(article=article, span=Span(start=0, end=5))
    for made in (
        {"kind": GroundKind.OFFICE, "why": "hardly more than one statement: “the harbour said”", "place": place},
        {"kind": GroundKind.OFFICE, "why": "hardly more than one statement: “the harbour said”", "place": None},
        {"kind": GroundKind.WIRE, "why": "credited to Nordvik", "place": place},
        {"kind": GroundKind.OWN, "why": "it names nobody it took the story from", "place": place},
    ):
        assert any(fault.startswith("article “") for fault in told(first_ground(**made))), made
    words = " ".join(next(one for one in articles if one.id == article).text[:5].split())
    right = {"kind": GroundKind.OFFICE, "why": f"hardly more than one statement: “{words}”", "place": place}
    assert told(first_ground(**right)) == []


def test_a_circle_is_made_of_edges_and_a_share_is_a_share() -> None:
    assert any("circle" in fault for fault in told(graph_of(loops=(("a", "b"),))))
    assert any("circle" in fault for fault in told(graph_of(loops=((),))))
    assert any("no share" in fault for fault in told(graph_of(unnamed=1.5)))
