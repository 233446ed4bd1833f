"""Signs that no text should hold, all the way: feed, page, index, story page in every form, and what a terminal is shown."""

import json
import unicodedata
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from hostile import HTML, RSS, sentences
from killing import told
from loopback import Answer, Site
from made_world import SimulatedClock
from nutgraf.annotate.rules import RulesTagger
from nutgraf.cli.main import main
from nutgraf.desk import Newsdesk
from nutgraf.model.feed import Feed
from nutgraf.model.found import Wanted
from nutgraf.model.settings import Settings
from nutgraf.store import examine

NOON = datetime(2031, 5, 5, 12, tzinfo=UTC)
ODD = "&#0;&#xD800;&#xDFFF;&#x1b;[31mred&#x1b;]0;owned&#7;&#x9b;2J&#x202e;&#xFFFE;\x85"
RAW = "\x1b[2J\x1b]0;owned\x07\u202e"
COMMANDS = (["feeds"], ["fates"], ["stories"], ["search", "harbour"], ["digest", "--day", "2031-05-05"])


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    path = tmp_path_factory.mktemp("words") / "a.desk"
    with Site({}) as site:
        entries = ""
        for number in range(3):
            headline = f"Pier {number} {ODD} is {RAW} closed <b onclick='x'>&lt;script&gt;alert(1)&lt;/script&gt;</b>"
            body = f"<p>“The pier {ODD} was {RAW} hit by {number + 2} ships,” said Ada {ODD} Berg.</p><p>{sentences(8)}</p>"
            text = f"<html><head><title>{headline}</title></head><body><article><h1>{headline}</h1>{body}</article>"
            site.answers[f"/{number}"] = Answer(body=text.encode("utf-8", "surrogatepass"), headers=HTML)
            entries += f"<item><title>{headline}</title><link>{site.url(f'/{number}')}</link></item>"
        feed = f"<rss version='2.0'><channel><title>Harbour {ODD}{RAW}</title>{entries}</channel></rss>"
        site.answers["/feed.xml"] = Answer(body=feed.encode("utf-8", "surrogatepass"), headers=RSS)
        Newsdesk.make(path, Settings(private=True, pause=timedelta(0)))
        with Newsdesk(path, clock=SimulatedClock(NOON), tagger=RulesTagger()) as newsdesk:
            newsdesk.store.feeds.add([Feed(address=site.url("/feed.xml"), folder=f"Har{RAW}bours")], NOON)
            done = newsdesk.update()
            assert done.announced == 3
        yield path


def steers(text: str) -> list[str]:
    """Signs in ``text`` that a terminal or a reader would obey."""
    return [sign for sign in text if unicodedata.category(sign) in ("Cc", "Cs") and sign not in "\n\t"]


def test_all_is_kept_found_and_sound(desk: Path) -> None:
    with Newsdesk(desk, readonly=True) as newsdesk:
        assert newsdesk.store.articles.count() == 3
        assert len(newsdesk.search(Wanted(text="harbour"))) == 3
        assert len(newsdesk.search(Wanted(text='"was closed on Monday"'))) == 3
        assert newsdesk.search(Wanted(text="\x00 \ud800 \x1b \u202e")) == []
        for article in newsdesk.store.articles.all():
            article.article.text.encode()
            assert "\x00" not in article.article.text
    assert [one for one in examine(desk) if one.good is False] == []


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("form", [(), ("--json",)])
def test_no_line_steers_the_terminal(
    desk: Path, command: list[str], form: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([*command, *form, "--desk", str(desk)]) == 0
    said = capsys.readouterr()
    assert steers(said.out + said.err) == []
    assert "\u202e" not in said.out or form
    if form:
        json.loads(said.out)


@pytest.mark.parametrize("form", ["text", "html", "json", "markdown"])
def test_a_page_of_them_is_whole_in_every_form(
    desk: Path, form: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    story = next(iter(told(desk).stories))
    assert main(["show", story, "--desk", str(desk), "--format", form]) == 0
    said = capsys.readouterr().out
    assert steers(said) == []
    assert form in ("text", "json") or "<script>alert" not in said
    assert main(["digest", "--day", "2031-05-05", "--desk", str(desk), "-o", str(tmp_path / "a.html")]) == 0
    assert "<script>alert" not in (tmp_path / "a.html").read_text()


def test_they_go_out_and_come_back(desk: Path, tmp_path: Path) -> None:
    assert main(["export", str(tmp_path / "out"), "--desk", str(desk), "-q"]) == 0
    assert main(["init", "--desk", str(tmp_path / "b.desk")]) == 0
    assert main(["import", str(tmp_path / "out"), "--desk", str(tmp_path / "b.desk"), "-q"]) == 0
    assert told(tmp_path / "b.desk").articles == told(desk).articles
