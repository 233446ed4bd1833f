import json
from collections.abc import Callable
from importlib.metadata import PackageNotFoundError
from typing import Any

import pytest

from nutgraf.cli import doctor

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
    assert all(finding["good"] for finding in findings)


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

    monkeypatch.setattr(doctor, "_tagger", broken)
    said = nutgraf("doctor")
    assert said.code == 1
    assert "✗ tagger" in said.out
