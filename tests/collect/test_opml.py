"""Lists of feeds, in and out."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from collect_samples import NOW, OPML, PAGE, RSS, capture
from nutgraf.collect.opml import read_opml, write_opml
from nutgraf.model.feed import Feed, FeedKind, KeptFeed
from nutgraf.text.clean import one_line

KURIER = Feed(
    address="https://kurier.example/feed?source=opml",
    title="Velm Kurier",
    folder="Harbours/North",
    home="https://kurier.example/",
)
GAZETTE = Feed(address="http://gazette.example/feed", title="Gazette", folder="Harbours")
BOTE = Feed(address="https://abendbote.example/feed.atom", title="Bote", folder="Evening/North")


def test_folders_are_kept_and_oddities_told():
    found = read_opml(capture(OPML))
    assert found.title == "Jo's feeds"
    assert found.feeds == (KURIER, GAZETTE, BOTE)
    post, page = found.problems
    assert post == "“By post” is at mailto:jo@kurier.example, which is no address on the web."
    assert page == "“Only a page” has no address of a feed; add its page instead: https://fjord.example/"


@pytest.mark.parametrize(
    "body",
    [
        '<opml><outline xmlUrl="https://a.example/f" text="A"/></opml>',
        '<OPML><BODY><OUTLINE XMLURL="https://a.example/f" TEXT="A"/></BODY></OPML>',
        '<opml><body><outline text="A" xmlUrl="https://a.example/f">',
        '<body><outline text="A" xmlUrl="https://a.example/f"/></body>',
        '<outline text="A" xmlUrl="https://a.example/f"/>',
        'My feeds:\n<outline text="A" xmlUrl="https://a.example/f"/>',
    ],
)
def test_headless_and_broken_lists_are_read(body: str):
    assert read_opml(capture(body)).feeds == (Feed(address="https://a.example/f", title="A"),)


@pytest.mark.parametrize(
    ("body", "says"),
    [
        (RSS, "no list of feeds (OPML) but an RSS or Atom feed"),
        (PAGE, "but a web page"),
        ("", "empty"),
        ("<opml><body></body></opml>", "without a feed"),
        ('<opml><body><outline text="A & B" xmlUrl="https://a.example/f"/></body></opml>', "line 1"),
    ],
)
def test_what_is_wrong_with_it_is_told(body: str, says: str):
    assert says in read_opml(capture(body)).problems[0]


def test_an_outline_that_is_both_folder_and_feed_keeps_its_children():
    body = '<opml><body><outline text="A" xmlUrl="https://a.example/f"><outline text="B" xmlUrl="https://b.example/f"/></outline></body></opml>'
    assert [(feed.address, feed.folder) for feed in read_opml(capture(body)).feeds] == [
        ("https://a.example/f", ""),
        ("https://b.example/f", ""),
    ]


def test_deep_folders_are_no_trap():
    body = "<opml><body>" + '<outline text="a">' * 5_000
    assert read_opml(capture(body)).feeds == ()


words = st.text(
    st.characters(blacklist_categories=["Cs", "Cc", "Cn", "Co"], blacklist_characters="/"), min_size=1, max_size=20
).map(one_line)
names = words.filter(lambda word: word.isalnum())
addresses = names.map(lambda name: f"https://kurier.example/{name}?a=1&b=<2>")
feeds = st.builds(
    Feed,
    address=addresses,
    kind=st.sampled_from(FeedKind),
    title=st.one_of(st.just(""), names),
    folder=st.lists(names, max_size=3).map("/".join),
    home=st.sampled_from(["", "https://kurier.example/?x=1&y=2"]),
    language=st.sampled_from(["", "en-GB", "ko"]),
)


@given(st.lists(feeds, max_size=12, unique_by=lambda feed: feed.address), words)
def test_what_is_written_comes_back(given_feeds: list[Feed], title: str):
    kept = [KeptFeed(feed=feed, added=NOW) for feed in given_feeds]
    found = read_opml(capture(write_opml(kept, title=title, now=NOW)))
    assert sorted(found.feeds, key=str) == sorted(given_feeds, key=str)
    again = [KeptFeed(feed=feed, added=NOW) for feed in found.feeds]
    assert read_opml(capture(write_opml(again, title=title, now=NOW))).feeds == found.feeds


def test_other_readers_find_what_they_look_for():
    written = write_opml(
        [KeptFeed(feed=replace(KURIER, kind=FeedKind.SITEMAP), added=NOW)], title="Mine & yours", now=NOW
    )
    assert '<outline text="Harbours" title="Harbours">' in written
    assert (
        'type="rss" text="Velm Kurier" title="Velm Kurier" xmlUrl="https://kurier.example/feed?source=opml"' in written
    )
    assert '<opml xmlns:nutgraf="urn:nutgraf:opml" version="2.0">' in written
    assert "<title>Mine &amp; yours</title>" in written
    assert 'nutgraf:kind="sitemap"' in written


@given(st.text(max_size=30), st.text(max_size=30), st.text(max_size=30))
def test_any_words_can_be_written_and_read(title: str, folder: str, list_title: str):
    feed = Feed(address="https://kurier.example/feed", title=title, folder=folder)
    found = read_opml(capture(write_opml([KeptFeed(feed=feed, added=NOW)], title=list_title, now=NOW)))
    assert [one.address for one in found.feeds] == [feed.address]
    assert found.problems == ()
