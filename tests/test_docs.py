"""The documentation does not lie: links lead somewhere, commands and options exist, examples parse, every page is found."""

import ast
import re
import tomllib
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest
import typer

from nutgraf.cli.main import app

ROOT = Path(__file__).parent.parent
README = ROOT / "README.md"
DOCS = sorted((ROOT / "docs").glob("**/*.md"))
PAGES = [README, *DOCS, ROOT / "CHANGELOG.md"]

_LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)\)")
_BLOCK = re.compile(r"^```(\w*)\n(.*?)^```", re.MULTILINE | re.DOTALL)


def name(path: Path) -> str:
    return str(path.relative_to(ROOT))


def prose(path: Path) -> str:
    return _BLOCK.sub("", path.read_text(encoding="utf-8"))


def links(path: Path) -> list[str]:
    return [link for link in _LINK.findall(prose(path)) if "://" not in link and not link.startswith("mailto:")]


def blocks(path: Path, language: str) -> list[str]:
    return [code for kind, code in _BLOCK.findall(path.read_text(encoding="utf-8")) if kind == language]


def anchors(path: Path) -> set[str]:
    heads = re.findall(r"^#+\s+(.+)$", prose(path), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", head.lower()).replace(" ", "-") for head in heads}


def command_lines(code: str) -> list[str]:
    """The commands of a shell block, one each, without comments."""
    lines = (line.partition("  #")[0].strip() for line in code.splitlines())
    return [part.strip() for line in lines if line and not line.startswith("#") for part in line.split("&&")]


@cache
def commands() -> dict[str, set[str]]:
    """Every command of the program with its options; those of a group under both their names."""
    top = getattr(typer.main.get_command(app), "commands", {})
    below = {f"{key} {name}": one for key, group in top.items() for name, one in getattr(group, "commands", {}).items()}
    return {
        key: {"--help", *(option for part in one.params for option in (*part.opts, *part.secondary_opts))}
        for key, one in (top | below).items()
    }


def command_of(words: list[str]) -> str:
    """The command of ``words`` without the program: one name, or two for one of a group that is not used by itself."""
    group = any(key.startswith(f"{words[0]} ") for key in commands())
    named = len(words) > 1 and not words[1].startswith("-")
    return " ".join(words[: 2 if group and named else 1])


@pytest.mark.parametrize("path", PAGES, ids=name)
def test_every_link_leads_somewhere(path: Path) -> None:
    for link in links(path):
        target, _, anchor = link.partition("#")
        there = (path.parent / target).resolve() if target else path
        assert there.exists(), f"{name(path)} links to {link}"
        if anchor and there.suffix == ".md":
            assert anchor in anchors(there), f"{name(path)} links to {link}"


def test_every_page_is_found_from_the_readme() -> None:
    found, left = {README}, [README]
    while left:
        here = left.pop()
        for link in links(here):
            there = (here.parent / link.partition("#")[0]).resolve()
            if there.suffix == ".md" and there.exists() and there not in found:
                found.add(there)
                left.append(there)
    assert set(DOCS) <= found


@pytest.mark.parametrize("path", PAGES, ids=name)
def test_python_examples_parse_and_import_what_there_is(path: Path) -> None:
    for code in blocks(path, "python"):
        for node in ast.walk(ast.parse(code)):
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("nutgraf"):
                module = __import__(node.module or "", fromlist=[alias.name for alias in node.names])
                assert all(hasattr(module, alias.name) for alias in node.names)


@pytest.mark.parametrize("path", PAGES, ids=name)
def test_every_command_shown_exists_with_its_options(path: Path) -> None:
    for code in blocks(path, "sh"):
        for line in command_lines(code):
            words = line.split()
            if words[0] == "nutgraf":
                command = command_of(words[1:])
                assert command in commands() or command.startswith("-"), line
                options = {word.partition("=")[0] for word in words[2:] if word.startswith("-") and word != "-"}
                assert options <= commands().get(command, {"--version", "--help"}), line


def targets() -> set[str]:
    return set(re.findall(r"^([\w-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))


@pytest.mark.parametrize("path", PAGES, ids=name)
def test_every_make_target_shown_exists(path: Path) -> None:
    shown = re.findall(r"\bmake ([a-z]+)\b(?=`|\s{2,}#)", path.read_text(encoding="utf-8"))
    assert set(shown) <= targets()


def test_the_readme_starts_with_the_first_commands() -> None:
    first = command_lines(blocks(README, "sh")[0])
    assert first[:3] == ["make demo", "make serve", "make test"]
    assert {"demo", "serve", "test", "bench", "lint"} <= targets()


def test_the_readme_names_the_python_that_is_needed() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    needed = project["requires-python"].removeprefix(">=")
    assert f"Python {needed}" in README.read_text(encoding="utf-8")
    assert project["license"] in README.read_text(encoding="utf-8")


def test_every_part_of_the_install_is_listed() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    told = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8").lower()
    parts = {re.split(r"[>=<\[ ]", one)[0].lower() for one in project["dependencies"]}
    brought = {"httpcore", "lxml-html-clean"}  # parts of parts
    assert [part for part in parts - brought if part not in told] == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("make demo     # sets up", ["make demo"]),
        ("nutgraf story a && nutgraf check b", ["nutgraf story a", "nutgraf check b"]),
    ],
)
def test_shell_blocks_are_read_as_commands(text: str, found: list[str]) -> None:
    reading: Callable[[str], list[str]] = command_lines
    assert reading(text) == found
