import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from cli_doubles import COPY, LOST, TEXT
from nutgraf.errors import WrongUse

Command = Callable[..., Any]


def test_a_page_goes_to_stdout_and_nothing_else(nutgraf: Command, desk: Any) -> None:
    said = nutgraf("story", "a.txt")
    assert said.code == 0
    assert TEXT in said.out
    assert said.err == ""
    assert desk.inputs == ("a.txt",)


def test_inputs_reach_the_desk_as_they_are(nutgraf: Command, desk: Any) -> None:
    nutgraf("story", "-", "b/", "https://example.org/", "--allow-private")
    assert desk.inputs == ("-", "b/", "https://example.org/")
    assert desk.settings["allow_private"] is True


def test_private_addresses_are_not_allowed_unasked(nutgraf: Command, desk: Any) -> None:
    nutgraf("story", "a.txt")
    assert desk.settings["allow_private"] is False


@pytest.mark.usefixtures("desk")
def test_json(nutgraf: Command) -> None:
    assert json.loads(nutgraf("story", "a.txt", "--format", "JSON").out)["schema"] == "nutgraf.story/1"


@pytest.mark.parametrize(("name", "start"), [("p.json", "{"), ("p.html", "<!doctype html>"), ("p.md", "#")])
@pytest.mark.usefixtures("desk")
def test_the_ending_of_the_output_tells_the_form(nutgraf: Command, tmp_path: Path, name: str, start: str) -> None:
    said = nutgraf("story", "a.txt", "-o", str(tmp_path / "new" / name))
    assert (said.code, said.out) == (0, "")
    assert (tmp_path / "new" / name).read_text(encoding="utf-8").lower().startswith(start)


@pytest.mark.parametrize("name", ["page.pdf", "page"])
def test_an_ending_that_tells_none_is_wrong_use(nutgraf: Command, desk: Any, tmp_path: Path, name: str) -> None:
    said = nutgraf("story", "a.txt", "-o", str(tmp_path / name))
    assert said.code == 2
    assert "--format" in said.err
    assert desk.inputs == ()


def test_what_was_lost_is_told_line_by_line(nutgraf: Command, desk: Any) -> None:
    desk.fates = (*desk.fates, LOST, COPY)
    said = nutgraf("story", "a.txt", "b.txt", "--quiet")
    assert said.code == 1
    assert said.err == "nutgraf: b.txt: empty: The file is empty.\n"
    assert TEXT in said.out


def test_a_copy_is_no_loss(nutgraf: Command, desk: Any) -> None:
    desk.fates = (*desk.fates, COPY)
    said = nutgraf("story", "a.txt", "c.txt")
    assert (said.code, said.err) == (0, "")


def test_no_article_at_all(nutgraf: Command, desk: Any, tmp_path: Path) -> None:
    desk.pages, desk.fates = (), (LOST,)
    said = nutgraf("story", "b.txt")
    assert (said.code, said.out) == (1, "")
    assert "no page" in said.err
    assert nutgraf("story", "b.txt", "--format", "json").out == "[]\n"
    nutgraf("story", "b.txt", "-o", str(tmp_path / "p.html"))
    assert not (tmp_path / "p.html").exists()


def test_fates_are_written_as_json_lines(nutgraf: Command, desk: Any, tmp_path: Path) -> None:
    desk.fates = (*desk.fates, LOST)
    nutgraf("story", "a.txt", "b.txt", "--fates", str(tmp_path / "fates.jsonl"))
    lines = [json.loads(line) for line in (tmp_path / "fates.jsonl").read_text().splitlines()]
    assert lines[1] == {"address": "b.txt", "ending": "empty", "reason": "The file is empty.", "article": ""}
    assert [line["ending"] for line in lines] == ["kept", "empty"]


@pytest.mark.usefixtures("desk")
def test_fates_have_a_file_of_their_own(nutgraf: Command, tmp_path: Path) -> None:
    out = str(tmp_path / "p.json")
    assert nutgraf("story", "a.txt", "--fates", "-").code == 2
    assert nutgraf("story", "a.txt", "-o", out, "--fates", out).code == 2


@pytest.mark.usefixtures("desk")
def test_an_input_is_never_overwritten(nutgraf: Command, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("precious")
    said = nutgraf("story", str(tmp_path / "a.txt"), "-o", str(tmp_path / "." / "a.txt"))
    assert said.code == 2
    assert (tmp_path / "a.txt").read_text() == "precious"
    assert nutgraf("story", str(tmp_path / "a.txt"), "--fates", str(tmp_path / "a.txt")).code == 2


def test_reasons_are_told_when_asked_for(nutgraf: Command, desk: Any) -> None:
    desk.fates = (*desk.fates, COPY)
    said = nutgraf("story", "a.txt", "--explain")
    assert said.err.splitlines() == [
        f"s1  1 article  “{TEXT}”",
        "  a1 (unknown outlet, a.txt)",
        "    likely: shares Aurelia, Port Lindow",
        "  c.txt: copy: The same text as a.txt.",
    ]


def test_where_stories_are_kept_reasons_come_with_how_to_correct_them(
    nutgraf: Command, desk: Any, tmp_path: Path
) -> None:
    kept = str(tmp_path / "kept")
    said = nutgraf("story", "a.txt", "--explain", "--stories", kept)
    assert f"nutgraf stories move {kept} ARTICLE STORY --by NAME" in said.err
    assert desk.settings["stories"] == kept


@pytest.mark.usefixtures("desk")
def test_stories_have_a_file_of_their_own(nutgraf: Command, tmp_path: Path) -> None:
    out = str(tmp_path / "p.json")
    (tmp_path / "a.txt").write_text("precious")
    for wrong in (["--stories", "-"], ["--stories", out, "-o", out], ["--stories", str(tmp_path / "a.txt")]):
        assert nutgraf("story", str(tmp_path / "a.txt"), *wrong).code == 2
    assert (tmp_path / "a.txt").read_text() == "precious"


def test_nothing_is_kept_unasked(nutgraf: Command, desk: Any) -> None:
    nutgraf("story", "a.txt")
    assert desk.settings["stories"] is None


def test_wrong_use_found_by_the_desk(nutgraf: Command, desk: Any) -> None:
    desk.error = WrongUse("that makes no sense")
    said = nutgraf("story", "a.txt")
    assert (said.code, said.out, said.err) == (2, "", "nutgraf: that makes no sense\n")


def test_the_desk_is_told_the_moment(nutgraf: Any, desk: Any) -> None:
    assert nutgraf("story", "a.txt", "--new-since", "2024-11-26T18:00Z").code == 0
    assert desk.settings["new_since"] == datetime(2024, 11, 26, 18, tzinfo=UTC)
    assert nutgraf("story", "a.txt").code == 0
    assert desk.settings["new_since"] is None


def test_a_wrong_moment_is_wrong_use_before_anything_is_read(nutgraf: Any, desk: Any) -> None:
    said = nutgraf("story", "a.txt", "--new-since", "last week")
    assert said.code == 2
    assert "--new-since 2024-11-26T18:00Z" in said.err
    assert desk.inputs == ()


def test_the_help_teaches_it(nutgraf: Any) -> None:
    said = nutgraf("story", "--help")
    assert "--new-since" in said.out
    assert "2024-11-26T18:00Z" in said.out
