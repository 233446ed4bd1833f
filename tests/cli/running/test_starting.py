"""``init``, ``add``, ``feeds`` and ``config`` at the door."""

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from loopback import Answer, Site
from nutgraf.desk import Newsdesk
from nutgraf.model.feed import Feed
from nutgraf.model.settings import Settings
from store.sqlite.test_migrate import old_desk

Command = Callable[..., Any]


@pytest.fixture
def desk(nutgraf: Command) -> None:
    """A new desk that may ask this computer."""
    nutgraf("init", "--contact", "ina@example.org")
    nutgraf("config", "private=yes", "pause=0s")


def test_a_desk_is_made_here_and_the_next_step_is_told(nutgraf: Command, here: Path) -> None:
    said = nutgraf("init")
    assert (said.code, said.out) == (0, "")
    assert "nutgraf add ADDRESS" in said.err
    assert "nutgraf config contact=" in said.err
    assert (here / "nutgraf.desk").is_file()


def test_a_contact_is_kept_and_not_asked_for_again(nutgraf: Command) -> None:
    assert "contact=" not in nutgraf("init", "--contact", "ina@example.org").err
    assert json.loads(nutgraf("config", "--json").out)["contact"] == "ina@example.org"


def test_a_desk_is_not_made_twice(nutgraf: Command, here: Path) -> None:
    nutgraf("init")
    said = nutgraf("init")
    assert said.code == 2
    assert "is there already" in said.err
    assert nutgraf("init", "--desk", str(here / "other.desk")).code == 0


@pytest.mark.parametrize("named", ["option", "environment"])
def test_which_desk_is_named_by_option_or_environment(
    nutgraf: Command, here: Path, monkeypatch: pytest.MonkeyPatch, named: str
) -> None:
    path = str(here / "my news.desk")
    if named == "environment":
        monkeypatch.setenv("NUTGRAF_DESK", path)
    option = ["--desk", path] if named == "option" else []
    assert nutgraf("init", *option).code == 0
    assert Path(path).is_file()
    assert nutgraf("stories", *option).code == 0
    assert not (here / "nutgraf.desk").exists()


@pytest.mark.parametrize(
    "command",
    [["add", "x"], ["feeds"], ["config"], ["update"], ["watch"], ["fates"], ["stories"], ["show", "s"], ["search", "x"],
     ["ask", "Who?"], ["digest"], ["import", "x"], ["export", "out"], ["backup", "b"], ["vacuum"], ["outlets", "list"],
     ["outlets", "facts"], ["outlets", "drop", "x"], ["outlets", "keep", "x", "excerpt"], ["stories", "list", "none.desk"]],
)  # fmt: skip
def test_without_a_desk_every_command_says_how_to_make_one(nutgraf: Command, here: Path, command: list[str]) -> None:
    said = nutgraf(*command)
    assert (said.code, said.out) == (2, "")
    assert "nutgraf init" in said.err or "--stories" in said.err
    assert said.err.count("\n") == 1
    assert list(here.iterdir()) == []


@pytest.mark.parametrize("command", [["stories"], ["update"], ["config"], ["backup", "b"]])
def test_a_file_that_is_no_desk(nutgraf: Command, here: Path, command: list[str]) -> None:
    (here / "nutgraf.desk").write_text("Dear reader, this is a letter and no desk at all. " * 30)
    said = nutgraf(*command)
    assert (said.code, said.out) == (2, "")
    assert "is no desk" in said.err
    assert (here / "nutgraf.desk").read_text().startswith("Dear reader")


@pytest.mark.usefixtures("desk")
def test_a_feed_is_added_and_listed(nutgraf: Command, site: Site) -> None:
    said = nutgraf("add", site.url("/feed.xml"), "--folder", "Harbours/North")
    assert (said.code, said.out, said.err) == (0, f"added feed {site.url('/feed.xml')}  “Tarvik Post”\n", "")
    lines = nutgraf("feeds").out.splitlines()
    assert lines == [
        f"{site.url('/feed.xml')}  “Tarvik Post”  [Harbours/North]", "    feed; not asked yet; next round",
    ]  # fmt: skip
    again = nutgraf("add", site.url("/feed.xml"))
    assert (again.code, again.out) == (0, "")
    assert "on the desk already" in again.err


@pytest.mark.usefixtures("desk")
def test_a_page_that_names_feeds_and_a_single_article(nutgraf: Command, site: Site) -> None:
    links = "".join(
        f'<link rel="alternate" type="application/rss+xml" title="{name}" href="/{name}.xml">'
        for name in ("all", "sport")
    )
    stories = "".join(f'<a href="/2031/05/0{day}/a">A story of the harbour, number {day}</a>' for day in range(1, 10))
    page = f"<html><head>{links}</head><body>{stories}</body></html>"
    site.answers["/"] = Answer(body=page.encode())
    said = nutgraf("add", site.url("/"), site.url("/1"))
    assert said.code == 0
    assert said.out.splitlines() == [f"added feed {site.url('/all.xml')}  “all”", f"added article {site.url('/1')}"]
    assert f"names another feed: {site.url('/sport.xml')}  “sport”" in said.err


@pytest.mark.usefixtures("desk")
def test_what_cannot_be_added_is_told_and_the_rest_is_added(nutgraf: Command, site: Site) -> None:
    said = nutgraf("add", "nowhere.opml", "example.org", site.url("/none"), site.url("/feed.xml"))
    assert said.code == 1
    assert said.out.count("\n") == 1
    assert [line.split(" could")[0] for line in said.err.splitlines()] == [
        "nutgraf: “nowhere.opml”", "nutgraf: “example.org”", f"nutgraf: “{site.url('/none')}”",
    ]  # fmt: skip
    assert "write https://example.org" in said.err
    assert nutgraf("add", site.url("/none"), "--unseen").code == 0


def test_a_desk_asks_nothing_on_this_computer_unless_told(nutgraf: Command, site: Site) -> None:
    nutgraf("init")
    said = nutgraf("add", site.url("/feed.xml"))
    assert said.code == 1
    assert "nutgraf config private=yes" in said.err
    assert site.asked == []


@pytest.mark.usefixtures("desk")
def test_feeds_go_out_as_opml_and_come_in_again(nutgraf: Command, here: Path) -> None:
    nutgraf("add", "https://kurier.example/feed.xml", "--unseen", "--folder", "North")
    assert nutgraf("feeds", "--opml", "mine.opml").out == ""
    dated = re.compile("<dateCreated>.*?</dateCreated>")
    assert dated.sub("", nutgraf("feeds", "--opml", "-").out) == dated.sub("", (here / "mine.opml").read_text())
    nutgraf("init", "--desk", "two.desk")
    said = nutgraf("add", "mine.opml", "--desk", "two.desk")
    assert said.out == "added feed https://kurier.example/feed.xml\n"
    (kept,) = json.loads(nutgraf("feeds", "--desk", "two.desk", "--json").out)
    assert kept["feed"]["folder"] == "North"
    assert set(kept) == {"feed", "added", "state", "entries"}


@pytest.mark.usefixtures("desk")
def test_a_feed_is_removed(nutgraf: Command) -> None:
    nutgraf("add", "https://kurier.example/feed.xml", "--unseen")
    assert "what it announced stays" in nutgraf("feeds", "--remove", "https://kurier.example/feed.xml").err
    said = nutgraf("feeds", "--remove", "https://kurier.example/feed.xml")
    assert said.code == 2
    assert "nutgraf feeds lists them" in said.err
    assert nutgraf("feeds").out == "the desk listens to nothing yet; nutgraf add ADDRESS…\n"
    assert json.loads(nutgraf("feeds", "--json").out) == []


def test_a_title_never_steers_a_terminal(nutgraf: Command, here: Path) -> None:
    nutgraf("init")
    with Newsdesk(here / "nutgraf.desk") as desk:
        odd = Feed(address="https://a.example/\x1b[2J", title="\x1b[2JOdd", folder="\x1b]0;x\x07")
        desk.store.feeds.add([odd], desk.clock.now())
    said = nutgraf("feeds")
    assert "Odd" in said.out
    assert "\x1b" not in said.out + said.err


def test_settings_are_shown_set_and_kept(nutgraf: Command) -> None:
    nutgraf("init")
    before = nutgraf("config").out
    assert before.splitlines()[1].split()[:2] == ["pause", "1s"]
    after = nutgraf("config", "pause=1.5s", "quiet=23:00 - 06:00", "most=20", "private=yes")
    assert after.code == 0
    assert nutgraf("config").out == after.out
    kept = json.loads(nutgraf("config", "--json").out)
    assert (kept["pause"], kept["quiet"], kept["most"], kept["private"]) == (1.5, "23:00-06:00", 20, True)
    assert set(kept) == {"contact", "pause", "at_once", "soonest", "latest", "reread", "quiet", "most", "private"}


def test_of_several_settings_one_wrong_one_sets_none(nutgraf: Command, here: Path) -> None:
    nutgraf("init")
    said = nutgraf("config", "most=20", "nonsense=1")
    assert (said.code, said.out) == (2, "")
    assert "one of: contact, pause" in said.err
    with Newsdesk(here / "nutgraf.desk", readonly=True) as desk:
        assert desk.store.settings() == Settings()


def test_a_desk_of_an_older_nutgraf_is_brought_up_by_whoever_looks(nutgraf: Command, here: Path) -> None:
    old_desk(here / "nutgraf.desk", "0003")
    assert nutgraf("feeds").code == 0
    assert (here / "nutgraf.desk.before-0003").exists()
    old_desk(here / "other.desk", "0001")
    said = nutgraf("stories", "--desk", "other.desk")
    assert (said.code, said.err) == (0, "")
    assert (here / "other.desk.before-0001").exists()
