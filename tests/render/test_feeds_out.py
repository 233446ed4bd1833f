"""Feeds as bytes: whatever stands in them, readers can read them."""

import json
from datetime import UTC, datetime

import feedparser
from hypothesis import given
from hypothesis import strategies as st

from nutgraf.model.story import StoryEvent, Turn
from nutgraf.render.addresses import Home
from nutgraf.render.feed_items import items_of_story
from nutgraf.render.feeds_out import FeedItem, OutFeed, atom, json_feed, rss
from render.compared import COMPARED
from render.fixtures import EMPTY

NOW = datetime(2031, 5, 7, 12, tzinfo=UTC)
HOME = Home(address="https://desk.example")


def feed(*items: FeedItem) -> OutFeed:
    return OutFeed(id="urn:x", title="T", home="https://desk.example/", own="https://desk.example/feed", items=items)


@given(text=st.text(), address=st.sampled_from(["", "https://desk.example/story/s?a=1&b=2"]))
def test_any_words_can_be_read(text: str, address: str) -> None:
    item = FeedItem(id="urn:x:1", title=text, address=address, text=text, updated=NOW, tags=(text,))
    for written in (rss(feed(item)), atom(feed(item))):
        found = feedparser.parse(written)
        assert not found.bozo
        assert [entry.id for entry in found.entries] == ["urn:x:1"]
    assert json.loads(json_feed(feed(item)))["items"][0]["date_modified"] == "2031-05-07T12:00:00Z"


def test_a_feed_of_nothing_is_a_feed() -> None:
    for written in (rss(feed()), atom(feed())):
        assert not feedparser.parse(written).bozo
    assert json.loads(json_feed(feed()))["items"] == []


def test_a_story_tells_of_each_thing_once() -> None:
    event = StoryEvent(at=NOW, turn=Turn.MERGED, story="s", articles=("a",), other="s2", reason="same ferry")
    items = items_of_story(COMPARED, [event], HOME)
    assert len({item.id for item in items}) == len(items)
    assert items[0].tags == ("merged",)
    assert items[0].text == "same ferry"
    assert {"article", "claim", "disagreement", "edit", "merged"} == {tag for item in items for tag in item.tags}
    assert all(item.address == f"https://desk.example/story/{COMPARED.id}" for item in items)


def test_a_story_of_nothing_tells_nothing() -> None:
    assert items_of_story(EMPTY, [], HOME) == ()
