"""A folder to stand in, a desk that was told of the coverage, and a site that publishes it."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from desk.samples import ADDRESSES, ARTICLES, FEED, NOW, PAGES, SETTINGS, feed, of
from loopback import Answer, Site
from nutgraf.annotate.rules import RulesTagger
from nutgraf.desk import Newsdesk
from nutgraf.fetch import FakeAsker, FakeClock

XML = {"Content-Type": "application/rss+xml"}


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the commands are run: an empty folder, with no desk named, and the tagger that loads at once."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("NUTGRAF_DESK", raising=False)
    monkeypatch.setenv("COLUMNS", "100")
    slow = {"quiet": False, "stream": None, "after": 600.0}  # no machine is so slow that progress comes between
    monkeypatch.setattr("nutgraf.cli.progress.Progress.__init__.__kwdefaults__", slow)
    monkeypatch.setattr("nutgraf.desk.newsdesk.default_tagger", RulesTagger)
    monkeypatch.setattr("nutgraf.desk.steps.default_tagger", RulesTagger)
    return tmp_path


@pytest.fixture(scope="session")
def filled_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("filled") / "nutgraf.desk"
    Newsdesk.make(path, SETTINGS)
    pages = {FEED: feed(*ADDRESSES, FEED + "/lost"), **PAGES}
    with Newsdesk(path, asker=FakeAsker(pages), clock=FakeClock(NOW), tagger=RulesTagger()) as desk:
        desk.add(FEED, folder="North")
        desk.update()
    return path


@pytest.fixture
def filled(filled_once: Path, here: Path) -> Path:
    """The desk of this folder: six articles in three stories, and one address that was not there."""
    return Path(shutil.copy(filled_once, here / "nutgraf.desk"))


@pytest.fixture
def site() -> Iterator[Site]:
    """A site on this computer: a feed of three articles, one of which is not there."""
    with Site({}) as site:
        site.answers["/1"] = Answer(body=of(ARTICLES[0], url=site.url("/1")))
        site.answers["/2"] = Answer(body=of(ARTICLES[1], url=site.url("/2")))
        site.answers["/feed.xml"] = Answer(body=feed(*map(site.url, ("/1", "/2", "/3"))), headers=XML)
        yield site
