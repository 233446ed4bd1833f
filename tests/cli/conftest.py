"""Fixtures of the door's tests."""

from collections.abc import Callable

import pytest

from cli_doubles import DeskDouble, Said, make_page
from nutgraf.cli.main import main


@pytest.fixture
def desk(monkeypatch: pytest.MonkeyPatch) -> DeskDouble:
    double = DeskDouble(pages=(make_page(),))
    monkeypatch.setattr("nutgraf.desk.Desk", double)
    return double


@pytest.fixture
def nutgraf(capsys: pytest.CaptureFixture[str]) -> Callable[..., Said]:
    """Runs the command: arguments in; status, stdout and stderr out."""

    def command(*arguments: str) -> Said:
        code = main(arguments)
        captured = capsys.readouterr()
        return Said(code, captured.out, captured.err)

    return command
