"""``stories``, ``show``, ``search``, ``ask`` and ``digest`` at the door."""

import email
import json
from collections.abc import Callable
from dataclasses import fields
from email.policy import default
from pathlib import Path
from typing import Any

import pytest

from desk.samples import ARTICLES, FEED, NOW, SETTINGS, SITE, feed, page
from desk.test_intake import TEXT
from nutgraf.annotate.rules import RulesTagger
from nutgraf.desk import Newsdesk
from nutgraf.fetch import FakeAsker, FakeClock
from nutgraf.model.found import Hit, StoryRow

Command = Callable[..., Any]
pytestmark = pytest.mark.usefixtures("filled")


def ids(nutgraf: Command, *more: str) -> list[str]:
    return [row["id"] for row in json.loads(nutgraf("stories", "--json", *more).out)]


def test_stories_without_more_lists_the_desk(nutgraf: Command) -> None:
    said = nutgraf("stories")
    assert (said.code, said.err) == (0, "")
    lines = said.out.splitlines()
    assert len(lines) == 6
    assert lines[1].startswith("    3 articles, 3 outlets, ")
    assert lines[0].split("  ")[0] == ids(nutgraf)[0]


def test_stories_as_json_tell_everything(nutgraf: Command) -> None:
    (row,) = json.loads(nutgraf("stories", "--json", "--most", "1").out)
    assert set(row) == {field.name for field in fields(StoryRow)}


@pytest.mark.parametrize(
    ("wanted", "many"),
    [
        (["--text", "reef"], 1), (["--text", '"ran aground"'], 1), (["--since", "2031-05-07"], 2),
        (["--until", "2031-05-06"], 1), (["--until", "2031-05-07"], 3), (["--lang", " EN "], 3), (["--lang", "de"], 0),
        (["--outlet", "pier"], 1), (["--most", "2"], 2),
    ],
)  # fmt: skip
def test_stories_as_wanted(nutgraf: Command, wanted: list[str], many: int) -> None:
    assert len(ids(nutgraf, *wanted)) == many


def test_no_stories_is_told_by_why(nutgraf: Command) -> None:
    assert nutgraf("stories", "--lang", "de").out == "no such story\n"
    nutgraf("init", "--desk", "new.desk")
    assert nutgraf("stories", "--desk", "new.desk").out == "no stories yet; nutgraf update\n"
    assert nutgraf("stories", "--desk", "new.desk", "--json").out == "[]\n"


def test_the_stories_of_a_desk_are_looked_through_and_corrected_as_kept_ones(nutgraf: Command) -> None:
    listed = nutgraf("stories", "list", "nutgraf.desk").out
    assert {line.split("  ")[0] for line in listed.splitlines()} == set(ids(nutgraf))
    story = ids(nutgraf, "--text", "reef")[0]
    shown = json.loads(nutgraf("stories", "show", "nutgraf.desk", story[:8], "--json").out)
    last = shown["articles"][-1]["id"]
    said = nutgraf("stories", "split", "nutgraf.desk", story, last, "--by", "Ina Berg", "--because", "another ferry")
    assert said.code == 0
    assert "put here by Ina Berg: another ferry" in said.out
    assert len(ids(nutgraf)) == 4
    assert "Ina Berg split story" in nutgraf("stories", "log", "nutgraf.desk", story).out
    assert "2 articles" in nutgraf("stories", "show", "nutgraf.desk", story).out
    for command in (
        ["show", "nutgraf.desk", "x"],
        ["log", "nutgraf.desk", "x"],
        ["pin", "nutgraf.desk", "x", "--by", "Ina"],
    ):
        said = nutgraf("stories", *command)
        assert (said.code, said.out) == (2, "")
        assert said.err.count("\n") == 1


def test_a_story_is_shown_in_every_form(nutgraf: Command, here: Path) -> None:
    story = ids(nutgraf, "--text", "reef")[0]
    text = nutgraf("show", story[:7])
    assert (text.code, text.err) == (0, "")
    assert "STORY" in text.out
    whole = json.loads(nutgraf("show", story, "--json").out)
    assert (whole["schema"], whole["id"]) == ("nutgraf.story/1", story)
    assert nutgraf("show", story, "-f", "markdown").out.startswith("# ")
    said = nutgraf("show", story, "-o", "page.html")
    assert (said.code, said.out) == (0, "")
    assert (here / "page.html").read_text().startswith("<!doctype html>")
    assert json.loads(nutgraf("show", story, "--json", "--new-since", "2031-05-07").out)["new_since"]["articles"] == 1


@pytest.mark.usefixtures("here")
def test_the_evidence_of_a_story_is_a_file_that_can_be_checked(nutgraf: Command) -> None:
    story = ids(nutgraf, "--text", "reef")[0]
    said = nutgraf("show", story, "-o", "story.zip")
    assert (said.code, said.out) == (0, "")
    assert "nutgraf check story.zip" in said.err
    checked = nutgraf("check", "story.zip")
    assert (checked.code, checked.err) == (0, "")
    assert "hold against the" in checked.out


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["show", "s"], "several stories begin with 's'"),
        (["show", "unknown"], "nutgraf stories lists them"),
        (["show", "s", "-o", "page.pdf"], "tells no format"),
        (["show", "s", "-o", "."], "is a folder"),
        (["show", "s", "--new-since", "soon"], "--new-since 2024-11-26T18:00Z"),
        (["search", "x", "--since", "soon"], "--since 2024-11-26T18:00Z"),
        (["ask", " "], "in plain words"),
        (["digest", "--day", "soon"], "--day 2024-11-26"),
        (["digest", "-o", "day.pdf"], ".eml"),
    ],
)
def test_what_cannot_be_says_what_to_do(nutgraf: Command, arguments: list[str], told: str) -> None:
    said = nutgraf(*arguments)
    assert (said.code, said.out) == (2, "")
    assert told in said.err
    assert said.err.count("\n") == 1


def test_search_finds_words_and_phrases(nutgraf: Command) -> None:
    said = nutgraf("search", "ferry", '"ran aground"')
    assert (said.code, said.err) == (0, "")
    assert said.out.splitlines()[0] == f"{ARTICLES[0].headline_text}  (The ferry one, 6 May 2031, 08:00 UTC)"
    hits = json.loads(nutgraf("search", "ferry", "--json", "--most", "3").out)
    assert len(hits) == 3
    assert set(hits[0]) == {field.name for field in fields(Hit)}


def test_nothing_found_is_told_beside(nutgraf: Command) -> None:
    said = nutgraf("search", "zeppelin")
    assert (said.code, said.out) == (1, "")
    assert "nothing found" in said.err
    said = nutgraf("search", "zeppelin", "--json")
    assert (said.code, said.out) == (1, "[]\n")


def test_a_question_is_answered_with_the_words_behind_it(nutgraf: Command) -> None:
    said = nutgraf("ask", "How many people were aboard the ferry?", "--quiet")
    assert (said.code, said.err) == (0, "")
    assert "94 people" in said.out
    told = json.loads(nutgraf("ask", "How many people were aboard the ferry?", "--most", "1", "--json", "--quiet").out)
    assert len(told["answers"]) == 1
    said = nutgraf("ask", "Why did the zeppelin explode?", "--quiet")
    assert said.code == 1
    assert "zeppelin" in said.out


def test_files_are_asked_without_a_desk(nutgraf: Command, here: Path) -> None:
    (here / "nutgraf.desk").unlink()
    (here / "a.txt").write_text(f"Ferry aground\n\n{TEXT}")
    said = nutgraf("ask", "How many people were aboard the ferry?", "--in", "a.txt", "--quiet")
    assert said.code == 0
    assert "94 people" in said.out


def test_a_digest_in_every_form(nutgraf: Command, here: Path) -> None:
    said = nutgraf("digest", "--day", "2031-05-06", "--quiet")
    assert (said.code, said.err) == (0, "")
    assert said.out.startswith("Tuesday, 6 May 2031\n")
    assert json.loads(nutgraf("digest", "--day", "2031-05-06", "--json", "--quiet").out)["schema"] == "nutgraf.digest/1"
    for name, start in {"d.md": "# ", "d.html": "<!doctype html>", "d.txt": "Tuesday", "d.json": "{"}.items():
        said = nutgraf("digest", "--day", "2031-05-06", "--quiet", "-o", name)
        assert (said.code, said.out) == (0, "")
        assert name in said.err
        assert (here / name).read_text().lower().startswith(start.lower())
    nutgraf("digest", "--day", "2031-05-06", "--quiet", "-o", "d.eml")
    mail = email.message_from_bytes((here / "d.eml").read_bytes(), policy=default)
    assert "6 May 2031" in mail["Subject"]
    assert {part.get_content_type() for part in mail.walk()} >= {"text/plain", "text/html"}
    assert nutgraf("digest", "--day", "2031-05-06", "--quiet", "-f", "eml").out.startswith("Subject: ")


def test_a_digest_of_today_without_news(nutgraf: Command) -> None:
    assert "No story had news this day." in nutgraf("digest", "--quiet").out


def test_what_stands_in_an_article_never_steers_a_terminal(nutgraf: Command, here: Path) -> None:
    path = here / "odd.desk"
    Newsdesk.make(path, SETTINGS)
    odd = "Ferry \x1b[2J sails \x1b]0;owned\x07"
    pages = {FEED: feed(SITE + "1", SITE + "2")}
    asker = FakeAsker(
        {**pages, SITE + "1": page(odd, TEXT), SITE + "2": page(odd, TEXT + "\nMore.", outlet="\x1b[31mRed")}
    )
    with Newsdesk(path, asker=asker, clock=FakeClock(NOW), tagger=RulesTagger()) as desk:
        desk.add(FEED)
        desk.update()
    story = ids(nutgraf, "--desk", "odd.desk")[0]
    for command in (["stories"], ["show", story], ["search", "ferry"], ["ask", "Who ran aground?"], ["fates"],
                    ["digest", "--day", "2031-05-06"]):  # fmt: skip
        said = nutgraf(*command, "--desk", "odd.desk")
        assert "sails" in said.out or command[0] in ("fates", "ask")
        assert "\x1b" not in said.out + said.err
        assert "\x07" not in said.out + said.err
