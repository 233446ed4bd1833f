"""The page's own counts and times are taken again from its articles."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from newsroom import coverage

from nutgraf.compose.audit import page_faults, same_time, time_faults
from nutgraf.compose.texts import Texts
from nutgraf.model.page import ArticleLine, StoryPage
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
