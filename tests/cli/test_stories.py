"""The kept stories at the door: looked through, and corrected; what is wrong is told in one line."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from cluster.coverage import BUDGET, FERRY, OTHER_FERRY
from nutgraf.store import KeptStories
from nutgraf.store.lock import locked

Command = Callable[..., Any]
FERRY_ID, PIER_ID, BUDGET_ID = "sferry one000", "spier one0000", "sbudget000000"


@pytest.fixture
def kept(tmp_path: Path) -> str:
    path = str(tmp_path / "kept")
    KeptStories(path).place([one.article for one in [*FERRY, *OTHER_FERRY, *BUDGET]])
    return path


def test_the_list_has_the_latest_news_first(nutgraf: Command, kept: str) -> None:
    said = nutgraf("stories", "list", kept)
    assert (said.code, said.err) == (0, "")
    assert said.out.splitlines() == [
        f"{PIER_ID}  2 articles  6 May 2031 – 7 May 2031  “Ferry rams pier in Lomm, 12 hurt”",
        f"{FERRY_ID}  3 articles  6 May 2031 – 7 May 2031  “Ferry runs aground off Tarvik with 94 aboard”",
        f"{BUDGET_ID}  1 article   6 May 2031  “Parliament of Velmonia passes budget by one vote”",
    ]


def test_the_list_as_json(nutgraf: Command, kept: str) -> None:
    first = json.loads(nutgraf("stories", "list", kept, "--json").out)[0]
    assert first == {
        "id": PIER_ID, "articles": 2, "since": "2031-05-06T20:00:00+00:00", "last": "2031-05-07T14:00:00+00:00",
        "headline": "Ferry rams pier in Lomm, 12 hurt",
    }  # fmt: skip


def test_a_story_is_shown_with_why_each_article_is_there(nutgraf: Command, kept: str) -> None:
    lines = nutgraf("stories", "show", kept, PIER_ID).out.splitlines()
    assert lines[1] == "  pier one  “Ferry rams pier in Lomm, 12 hurt” (The pier one, 6 May 2031)"
    assert lines[2] == "    first account of this story"
    assert "18 hours apart" in lines[4]
    whole = json.loads(nutgraf("stories", "show", kept, PIER_ID, "--json").out)
    assert [article["id"] for article in whole["articles"]] == ["pier one", "pier two"]
    assert whole["articles"][0]["published"] == "2031-05-06T20:00:00+00:00"


def test_the_log_tells_when_what_and_why(nutgraf: Command, kept: str) -> None:
    lines = nutgraf("stories", "log", kept).out.splitlines()
    assert lines[0].split("  ", 1)[1].strip() == (
        f"Story {FERRY_ID} began with article ferry one “Ferry runs aground off Tarvik with 94 aboard”."
    )
    assert lines[0].startswith("6 May 2031, 08:00 UTC")
    assert lines[1].strip() == "Why: first account of this story."
    assert any(f"joined story {PIER_ID}." in line for line in lines)


def test_the_log_of_one_story_as_json(nutgraf: Command, kept: str) -> None:
    events = json.loads(nutgraf("stories", "log", kept, PIER_ID, "--json").out)
    assert [(event["turn"], event["articles"]) for event in events] == [
        ("born", ["pier one"]),
        ("joined", ["pier two"]),
    ]
    assert set(events[0]) == {"at", "turn", "story", "articles", "other", "reason", "by"}
    assert events[0]["at"] == "2031-05-06T20:00:00+00:00"


def test_corrections_are_made_shown_and_logged(nutgraf: Command, kept: str) -> None:
    by = ("--by", "Ina Berg")
    said = nutgraf("stories", "split", kept, FERRY_ID, "ferry three", *by, "--because", "another ferry")
    assert (said.code, said.err) == (0, "")
    assert "ferry three" in said.out
    assert "put here by Ina Berg: another ferry" in said.out
    said = nutgraf("stories", "move", kept, "pier two", "new", *by)
    assert "pier two" in said.out
    assert "pier one" not in said.out
    assert "ferry one" in nutgraf("stories", "move", kept, "pier two", FERRY_ID, *by).out
    assert "budget" in nutgraf("stories", "merge", kept, PIER_ID, BUDGET_ID, *by).out
    assert "because a person said so" in nutgraf("stories", "pin", kept, "ferry one", *by).out
    assert (
        "because a person said so" not in nutgraf("stories", "unpin", kept, "ferry one", *by).out.split("ferry two")[0]
    )
    told = nutgraf("stories", "log", kept).out
    for line in (
        f"Ina Berg made story {BUDGET_ID} part of story {PIER_ID}",
        "Ina Berg split story",
        "Why: another ferry.",
        "Ina Berg moved article pier two",
        "Ina Berg pinned article ferry one",
        "Ina Berg let go of article ferry one",
    ):
        assert line in told
    assert nutgraf("stories", "show", kept, BUDGET_ID).out.startswith(PIER_ID)


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["show", "KEPT", "s-unknown"], "no story was ever called"),
        (["log", "KEPT", "s-unknown"], "no story was ever called"),
        (["merge", "KEPT", PIER_ID, PIER_ID, "--by", "Ina"], "name two stories"),
        (["split", "KEPT", PIER_ID, "pier one", "pier two", "--by", "Ina"], "not all of them"),
        (["move", "KEPT", "unknown", "new", "--by", "Ina"], "was ever placed"),
        (["pin", "KEPT", "budget", "--by", " "], "--by NAME"),
        (["unpin", "KEPT", "budget", "--by", "Ina"], "is not fixed"),
        (["list", "nowhere"], "--stories nowhere"),
    ],
)
def test_what_cannot_be_is_one_line_that_says_what_to_do(
    nutgraf: Command, kept: str, arguments: list[str], told: str
) -> None:
    said = nutgraf("stories", *(kept if one == "KEPT" else one for one in arguments))
    assert (said.code, said.out) == (2, "")
    assert told in said.err
    assert said.err.count("\n") == 1


def test_a_file_that_holds_something_else(nutgraf: Command, tmp_path: Path) -> None:
    (tmp_path / "letter").write_text("Dear reader")
    for command in (["stories", "list"], ["story", "a.txt", "--stories"]):
        said = nutgraf(*command, str(tmp_path / "letter"))
        assert (said.code, said.out) == (2, "")
        assert "holds no kept stories" in said.err


def test_while_another_run_changes_them(nutgraf: Command, kept: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("nutgraf.store.kept.KeptStories.__init__.__kwdefaults__", {"now": None, "patience": 0.0})
    with locked(kept):
        said = nutgraf("stories", "pin", kept, "budget", "--by", "Ina")
        assert said.code == 1
        assert "another run" in said.err
        assert nutgraf("stories", "list", kept).code == 0


def test_headlines_never_steer_a_terminal(nutgraf: Command, tmp_path: Path) -> None:
    from cluster.coverage import account

    path = str(tmp_path / "kept")
    KeptStories(path).place([account("odd", "Ferry \x1b[2J sails", "Nothing else happened in Lomm.").article])
    for command in (["list", path], ["show", path, "sodd000000000"], ["log", path]):
        assert "\x1b" not in nutgraf("stories", *command).out
