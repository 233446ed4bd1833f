"""What a running desk tells, in lines."""

from dataclasses import replace
from datetime import timedelta

import pytest

from desk.samples import FEED, NOW, SITE
from nutgraf.cli.running.lines import (
    count_lines,
    fate_line,
    feed_lines,
    hit_lines,
    length,
    many,
    policy_line,
    round_line,
    story_line,
)
from nutgraf.model.entry_state import KeptEntry
from nutgraf.model.fate import Ending, Fate
from nutgraf.model.feed import Entry, Feed, FeedState, KeptFeed
from nutgraf.model.found import Hit, Round, StoryRow
from nutgraf.model.keeping import Keeping, Policy

NOTHING = Round(started=NOW, ended=NOW)


@pytest.mark.parametrize(
    ("told", "line"),
    [
        ({}, "nothing was due"),
        ({"stopped": True}, "stopped before the end"),
        ({"feeds": 1}, "1 feed asked"),
        (
            {"feeds": 12, "unchanged": 8, "failed": (("x", "y"),), "announced": 1400},
            "12 feeds asked (8 unchanged, 1 failed), 1,400 announced",
        ),
        (
            {"feeds": 1, "fates": {Ending.NO_ARTICLE: 2, Ending.KEPT: 11}, "versions": 1, "stories": 3, "pages": 2, "stopped": True},
            "1 feed asked; 11 kept, 2 no article; 1 new version; 3 stories changed, 2 pages made; stopped before the end",
        ),
    ],
)  # fmt: skip
def test_a_round(told: dict[str, object], line: str) -> None:
    assert round_line(replace(NOTHING, **told)) == line  # type: ignore[arg-type]


def test_counts_are_told_most_first() -> None:
    counts = {Ending.REFUSED: 2, Ending.KEPT: 1234, None: 2, Ending.COPY: 0}
    assert count_lines(counts) == ["   1,234  kept", "       2  waiting", "       2  refused"]
    assert count_lines({}) == []


def test_an_address_and_its_fate() -> None:
    entry = KeptEntry(entry=Entry(address=SITE), announced=NOW)
    assert list(fate_line(entry)) == [f"waiting  {SITE}"]
    fate = Fate(address=SITE, ending=Ending.KEPT, reason="Read as HTML.", article="a1")
    assert list(fate_line(replace(entry, fate=fate, fated=NOW))) == [
        f"7 May 2031, 12:00 UTC  kept  {SITE}", "    Read as HTML.  (a1)",
    ]  # fmt: skip


def test_a_feed_and_how_it_goes() -> None:
    kept = KeptFeed(feed=Feed(address=FEED), added=NOW)
    assert list(feed_lines(kept))[1] == "    feed; not asked yet; next round"
    state = FeedState(asked=NOW, due=NOW + timedelta(hours=2), every=timedelta(minutes=62.5))
    assert list(feed_lines(replace(kept, state=state, entries=1)))[1] == (
        "    feed; 1 announcement; asked 7 May 2031, 12:00 UTC; next 7 May 2031, 14:00 UTC, every 1 h"
    )
    failed = replace(state, failures=2, reason="Too slow.")
    assert list(feed_lines(replace(kept, state=failed)))[1].endswith("failed 2 times: Too slow.")
    gone = FeedState(asked=NOW, retired="It is gone.")
    assert list(feed_lines(replace(kept, state=gone))) == [FEED, "    not asked any more: It is gone."]


def test_a_story_and_what_stands_behind_it() -> None:
    row = StoryRow(id="s1", headline="", articles=1, outlets=1, origins=1)
    assert story_line(row) == ["s1  no headline", "    1 article, 1 outlet, 1 origin; undated"]
    row = replace(row, articles=2, disagreements=1, languages=("en", "de"), since=NOW, last=NOW)
    assert story_line(row)[1] == "    2 articles, 1 outlet, 1 origin, 1 disagreement, en de; 7 May 2031, 12:00 UTC"
    later = replace(row, last=NOW + timedelta(days=1))
    assert story_line(later)[1].endswith("7 May 2031, 12:00 UTC – 8 May 2031, 12:00 UTC")


def test_an_article_that_was_found() -> None:
    hit = Hit(
        article="a1", version="v", headline="", outlet="", language="en", published=None, story="", url="",
        start=0, end=9, words="the\nferry ",
    )  # fmt: skip
    assert hit_lines(hit) == ["no headline  (undated)", "    … the ferry …", "    a1"]
    full = replace(hit, headline="Ferry", outlet="Post", published=NOW, story="s1", url=SITE)
    assert hit_lines(full)[::2] == ["Ferry  (Post, 7 May 2031, 12:00 UTC)", f"    a1 in s1  {SITE}"]


@pytest.mark.parametrize(
    ("policy", "line"),
    [
        (Policy(), "all: full"),
        (Policy(outlet="x.example", keeping=Keeping.EXCERPT, expires=timedelta(days=30), because="agreed"),
         "x.example: excerpt for 30 days (agreed)"),
        (Policy(outlet="x", keeping=Keeping.METADATA, expires=timedelta(hours=12)), "x: metadata for 12 h"),
    ],
)  # fmt: skip
def test_a_policy(policy: Policy, line: str) -> None:
    assert policy_line(policy) == line


@pytest.mark.parametrize(
    ("minutes", "told"), [(0.4, "0 min"), (40, "40 min"), (60, "1 h"), (150, "2.5 h"), (2880, "48 h"), (4320, "3 days")]
)
def test_about_how_long(minutes: float, told: str) -> None:
    assert length(timedelta(minutes=minutes)) == told


def test_one_or_many() -> None:
    assert [many(1, "story", "stories"), many(2, "story", "stories"), many(1000, "feed")] == [
        "1 story",
        "2 stories",
        "1,000 feeds",
    ]
