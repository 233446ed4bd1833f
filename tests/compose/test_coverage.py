"""A line for each article, in the story's order."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest
from making import account, comparison

from nutgraf.compose.coverage import coverage, shown_address, stamp_text
from nutgraf.model.origin import Ground, GroundKind
from nutgraf.model.place import Place
from nutgraf.model.span import Span
from nutgraf.model.story import Placement, Story
from nutgraf.model.when import Known, Precision, Stamp

ONE = account("Lock jams\nThe lock jammed at noon.", headline=True)
TWO = account("The lock is open.", outlet="Strandavisa", day=None)
STORY = Story(
    id="s",
    members=(
        Placement(article=TWO.id, score=0.7, reason="shares the lock"),
        Placement(article=ONE.id, score=1.0, reason="the first"),
    ),
)


def test_the_lines_follow_the_story_and_tell_why_they_are_there() -> None:
    two, one = coverage(STORY, [ONE, TWO], comparison([ONE, TWO]).origins)
    assert (one.outlet, one.headline, one.words, one.placed, one.score) == (
        "Kystposten",
        "Lock jams",
        7,
        "the first",
        1.0,
    )
    assert (one.published, one.updated, one.time_known) == ("2025-03-04T09:00:00+00:00", "", Known.METADATA)
    assert (two.published, two.time_known, two.headline, two.origin) == ("", None, "", "Strandavisa")


def test_a_time_is_told_with_its_own_zone() -> None:
    at = datetime(2025, 3, 4, 9, 0, 59, 999, tzinfo=timezone(timedelta(hours=9)))
    assert stamp_text(Stamp(at=at, precision=Precision.MINUTE, known=Known.PRINTED)) == "2025-03-04T09:00:59+09:00"
    assert stamp_text(Stamp(at=at.astimezone(UTC), precision=Precision.MINUTE, known=Known.PRINTED)).endswith("+00:00")
    assert stamp_text(None) == ""


@pytest.mark.parametrize(
    ("address", "shown"),
    [
        ("https://herald.example/a/b", "https://herald.example/a/b"),
        ("home/somebody/private/pier.txt", "pier.txt"),
        ("-", "-"),
        ("feeds/pier.jsonl line 7", "pier.jsonl line 7"),
    ],
)
def test_a_page_does_not_tell_the_folders_of_its_reader(address: str, shown: str) -> None:
    assert shown_address(address) == shown


def test_a_line_tells_what_its_article_stands_on() -> None:
    place = Place(article=ONE.id, span=Span(start=0, end=4))
    ground = Ground(article=ONE.id, kind=GroundKind.WIRE, node="wire:dpa", why="credited to dpa", place=place)
    origins = replace(comparison([ONE, TWO]).origins, grounds=(ground,))
    two, one = coverage(STORY, [ONE, TWO], origins)
    assert (one.ground, one.ground_why) == (GroundKind.WIRE, "credited to dpa")
    assert (two.ground, two.ground_why) == (None, "")
