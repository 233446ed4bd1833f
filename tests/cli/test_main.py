import re
import subprocess
import sys
from collections.abc import Callable
from importlib.metadata import version
from typing import Any

import pytest

Command = Callable[..., Any]
OF_STORIES = ["stories list", "stories show", "stories log", "stories merge", "stories split", "stories move",
              "stories pin", "stories unpin"]  # fmt: skip
OF_DESK = ["init", "add", "update", "watch", "feeds", "fates", "show", "search", "ask", "digest", "import", "export", "backup",
           "restore", "vacuum", "config", "doctor", "outlets"]  # fmt: skip
OF_OUTLETS = ["outlets facts", "outlets keep", "outlets list", "outlets drop"]
OF_PEOPLE = ["serve", "users", "users add", "users list", "users password", "users role", "users remove",
             "tokens", "tokens add", "tokens list", "tokens remove"]  # fmt: skip


def test_the_version(nutgraf: Command) -> None:
    said = nutgraf("--version")
    assert (said.code, said.out, said.err) == (0, f"nutgraf {version('nutgraf')}\n", "")


def test_help_names_every_command(nutgraf: Command) -> None:
    said = nutgraf("--help")
    assert said.code == 0
    for command in ("story", "demo", "check", "stories", "doctor", *OF_DESK):
        assert f"│ {command} " in said.out


@pytest.mark.parametrize(
    "command", ["story", "check", "demo", "stories", *OF_STORIES, *OF_DESK, *OF_OUTLETS, *OF_PEOPLE]
)
def test_help_of_a_command_has_an_example(nutgraf: Command, command: str) -> None:
    said = nutgraf(*command.split(), "--help")
    assert said.code == 0
    assert re.search(rf"nutgraf {command}\b(?! \[OPTIONS\])", said.out)


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["story"],
        ["check"],
        ["check", "page.json"],
        ["add"],
        ["search"],
        ["outlets"],
        ["stories", "move"],
        ["stories", "pin", "k", "a"],
    ],
)
def test_too_little_is_wrong_use(nutgraf: Command, arguments: list[str]) -> None:
    said = nutgraf(*arguments)
    assert said.code == 2
    assert "Usage" in said.out + said.err


@pytest.mark.parametrize(
    "arguments",
    [["storry", "x"], ["story", "x", "--format", "pdf"], ["story", "x", "--nonsense"], ["demo", "too", "many"]],
)
def test_what_does_not_exist_is_wrong_use(nutgraf: Command, arguments: list[str]) -> None:
    said = nutgraf(*arguments)
    assert (said.code, said.out) == (2, "")
    assert said.err


def test_the_door_opens_without_loading_the_house() -> None:
    heavy = "{'httpx', 'httpcore', 'trafilatura', 'lxml', 'jinja2', 'py3langid', 'nutgraf.fetch.world'}"
    code = f"import sys, nutgraf.cli.main; print(sorted({heavy} & sys.modules.keys()))"
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout == "[]\n"
