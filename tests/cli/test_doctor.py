import json
from collections.abc import Callable
from importlib.metadata import PackageNotFoundError
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from nutgraf.cli import doctor
from nutgraf.minds import network

Command = Callable[..., Any]


def test_everything_is_there(nutgraf: Command) -> None:
    said = nutgraf("doctor")
    assert said.code == 0
    assert "rules/" in said.out
    assert "trafilatura" in said.out
    assert "✗" not in said.out


def test_as_json(nutgraf: Command) -> None:
    findings = json.loads(nutgraf("doctor", "--json").out)
    assert {"nutgraf", "Python", "tagger", "lxml"} <= {finding["what"] for finding in findings}
    assert all(finding["good"] is not False for finding in findings)


def test_a_missing_library_is_named(nutgraf: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_lxml(name: str) -> str:
        if name == "lxml":
            raise PackageNotFoundError
        return "1"

    monkeypatch.setattr(doctor, "version", no_lxml)
    said = nutgraf("doctor")
    assert said.code == 1
    assert "pip install lxml" in said.out


def test_a_part_that_does_not_load_is_named(nutgraf: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken() -> str:
        raise ImportError

    monkeypatch.setattr(doctor, "_rules", broken)
    said = nutgraf("doctor")
    assert said.code == 1
    assert "✗ tagger" in said.out


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the network lies for this test: nothing that works."""
    (tmp_path / "facts.json").write_text('{"name": "small/2", "languages": ["en", "eo", "qqq"]}')
    (tmp_path / "tokenizer.json").write_text("{}")
    (tmp_path / "network.onnx").write_bytes(b"no network" * 200_000)
    monkeypatch.setattr(network, "FOLDER", tmp_path)
    return tmp_path


def line_of(out: str, what: str) -> str:
    return next(line for line in out.splitlines() if line[2:].startswith(what))


@pytest.mark.usefixtures("folder")
def test_a_broken_network_is_told_with_what_to_do(nutgraf: Command) -> None:
    said = nutgraf("doctor")
    assert said.code == 1
    assert line_of(said.out, "network").startswith("✗ network")
    assert "2.0 MB" in line_of(said.out, "network")
    assert "Install nutgraf anew" in line_of(said.out, "network")
    assert line_of(said.out, "tagger").endswith("rules/1 for every language")
    assert "Traceback" not in said.out + said.err


def test_a_network_with_a_part_missing_is_broken(folder: Path, nutgraf: Command) -> None:
    (folder / "tokenizer.json").unlink()
    said = nutgraf("doctor")
    assert said.code == 1
    assert "tokenizer.json missing" in line_of(said.out, "network")


def test_without_a_network_the_rules_work_and_nothing_is_wrong(folder: Path, nutgraf: Command) -> None:
    for name in network.FILES:
        (folder / name).unlink()
    said = nutgraf("doctor")
    assert said.code == 0
    assert line_of(said.out, "network").startswith("– network")
    assert line_of(said.out, "tagger").startswith("✓ tagger")


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize(("found", "code", "mark"), [([object()], 0, "✓"), ([], 1, "✗")])
def test_a_network_that_runs_is_timed_on_a_sentence(
    found: list[object], code: int, mark: str, nutgraf: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    encoder = SimpleNamespace(marks=lambda _text: SimpleNamespace(attributions=found))
    monkeypatch.setattr(network, "working", lambda _folder: encoder)
    said = nutgraf("doctor")
    assert said.code == code
    assert line_of(said.out, "tagger").endswith("small/2: English, Esperanto, qqq; all other languages by rules/1")
    assert line_of(said.out, "network").startswith(f"{mark} network")
    assert "reads a sentence in" in line_of(said.out, "network")
