from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from cli_doubles import TEXT
from nutgraf.sample import paths

Command = Callable[..., Any]


def test_it_prints_the_page_writes_it_and_says_where(nutgraf: Command, desk: Any, tmp_path: Path) -> None:
    out = tmp_path / "out" / "demo.html"
    said = nutgraf("demo", "-o", str(out), "--quiet")
    assert said.code == 0
    assert TEXT in said.out
    assert out.read_text(encoding="utf-8").lower().startswith("<!doctype html>")
    assert str(out) in said.err
    assert desk.inputs == tuple(str(path) for path in paths())


@pytest.mark.usefixtures("desk")
def test_without_a_name_it_writes_where_it_stands(
    nutgraf: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    nutgraf("demo")
    assert [path.name for path in tmp_path.iterdir()] == ["nutgraf-demo.html"]


@pytest.mark.usefixtures("desk")
def test_to_stdout_it_writes_the_html_alone(nutgraf: Command) -> None:
    said = nutgraf("demo", "-o", "-")
    assert said.out.lower().startswith("<!doctype html>")
    assert said.err == ""


def test_the_whole_house_runs_on_the_sample(nutgraf: Command, tmp_path: Path) -> None:
    out = tmp_path / "demo.json"
    said = nutgraf("demo", "-o", str(out), "--quiet")
    assert said.code == 0, said.err
    assert len(said.err.splitlines()) == 1
    checked = nutgraf("check", str(out), *map(str, paths()), "--quiet")
    assert (checked.code, checked.err) == (0, "")
    assert checked.out.endswith(" stories hold\n")


def test_it_makes_a_desk_once_and_says_how_to_read_it(nutgraf: Command, tmp_path: Path) -> None:
    kept = tmp_path / "out" / "demo.desk"
    said = nutgraf("demo", "-o", str(tmp_path / "demo.json"), "--desk", str(kept), "--quiet")
    assert said.code == 0, said.err
    assert f"nutgraf serve --desk {kept}" in said.err
    before = kept.read_bytes()
    assert nutgraf("demo", "-o", str(tmp_path / "demo.json"), "--desk", str(kept), "--quiet").code == 0
    assert kept.read_bytes() == before
    rows = nutgraf("stories", "--desk", str(kept), "--json")
    assert '"origins"' in rows.out
