"""Feeds, lists and pages as they are out there: each is read, or refused with a reason."""

import re
import tarfile
from datetime import UTC, datetime
from pathlib import Path

import pytest

from nutgraf.collect.discovery import find_feeds
from nutgraf.collect.opml import read_opml
from nutgraf.collect.reading import read_feed
from nutgraf.collect.recognising import Handed, what_is
from nutgraf.model.fate import Capture
from nutgraf.text.urls import is_web

REAL = Path(__file__).parents[3] / "shared" / "data" / "feeds" / "real_feeds.tar.gz"
NOW = datetime(2026, 11, 22, tzinfo=UTC)
MARKUP = re.compile(r"</?(?:p|a|b|i|em|strong|div|span|img|br)\b[^>]*>|&(?:amp|lt|gt|quot|nbsp|#\d+);|<!\[CDATA")
REFUSED = {
    "ScriptingNews.json": "It is JSON, but no JSON Feed",
    "allthis-partial.json": "It is broken JSON",
    "authors.json": "none of its entries (4) has an address",
    "Subs.opml": "list of feeds",
    "SubsNoTitleAttributes.opml": "list of feeds",
    "YouTubeTheVolvoRocks.html": "no links to articles",
    "coco.html": "no links to articles",
}
HOMES = {"DaringFireball.html": "daringfireball.net", "furbo.html": "furbo.org", "inessential.html": "inessential.com",
         "sixcolors.html": "sixcolors.com"}  # fmt: skip

pytestmark = [pytest.mark.shared, pytest.mark.skipif(not REAL.exists(), reason="the shared material is not here")]


def captures() -> list[tuple[str, Capture]]:
    if not REAL.exists():
        return []
    found = []
    with tarfile.open(REAL) as packed:
        for member in packed:
            name = Path(member.name).name
            if member.isfile() and not name.startswith(".") and (file := packed.extractfile(member)) is not None:
                address = f"http://{HOMES[name]}/" if name in HOMES else f"https://site.example/a/{name}"
                found.append((name, Capture(address=address, body=file.read())))
    return found


@pytest.mark.parametrize(("name", "capture"), captures(), ids=lambda value: value if isinstance(value, str) else "")
def test_each_is_read_or_refused_with_the_reason(name: str, capture: Capture):
    reading = read_feed(capture, now=NOW)
    assert reading.problem == "" if name not in REFUSED else REFUSED[name] in reading.problem
    assert bool(reading.entries) == (name not in REFUSED)
    assert all(is_web(entry.address) for entry in reading.entries)
    assert not [entry.headline for entry in reading.entries if MARKUP.search(entry.headline)]
    assert reading.title or reading.problem


@pytest.mark.parametrize(("name", "capture"), captures(), ids=lambda value: value if isinstance(value, str) else "")
def test_each_is_known_for_what_it_is(name: str, capture: Capture):
    ending = name.rpartition(".")[2]
    if name in HOMES:
        assert what_is(capture) is Handed.HOME_PAGE
    elif ending == "opml":
        assert what_is(capture) is Handed.LIST
        assert len(read_opml(capture).feeds) > 200
        assert read_opml(capture).problems == ()
    elif ending in ("rss", "atom", "rdf", "xml"):
        assert what_is(capture) is Handed.FEED
    if ending == "html":
        assert find_feeds(capture)
