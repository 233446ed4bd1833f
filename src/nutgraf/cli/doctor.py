"""``nutgraf doctor``: what is installed and whether it works."""

import json
import platform
import re
import sys
from collections.abc import Callable
from importlib.metadata import PackageNotFoundError, requires, version
from typing import Annotated, NamedTuple

import typer

from nutgraf.cli.ending import DONE, LOST, one_line_endings
from nutgraf.cli.output import put


class Finding(NamedTuple):
    """One thing that was looked at."""

    what: str
    found: str
    good: bool = True


def doctor(
    as_json: Annotated[bool, typer.Option("--json", help="Print it as JSON.")] = False,
) -> None:
    """Say what is installed, which parts do the work, and what is missing."""
    with one_line_endings():
        findings = examine()
        put(_as_json(findings) if as_json else _as_lines(findings), None)
        raise typer.Exit(DONE if all(finding.good for finding in findings) else LOST)


def examine() -> list[Finding]:
    """What stands where, in the order it is printed."""
    return [
        _tried("nutgraf", lambda: version("nutgraf")),
        Finding("Python", f"{platform.python_version()} ({platform.system()} {platform.machine()})"),
        _tried("tagger", _tagger),
        _tried("sample coverage", _sample),
        Finding("language models", "none: this version works by rules alone"),
        Finding("output", f"{sys.stdout.encoding}, {'terminal' if sys.stdout.isatty() else 'no terminal'}"),
        *(_library(name) for name in _libraries()),
    ]


def _tried(what: str, look: Callable[[], str]) -> Finding:
    try:
        return Finding(what, look())
    except (ImportError, OSError) as error:
        return Finding(what, f"does not work ({type(error).__name__}); install nutgraf anew", good=False)


def _tagger() -> str:
    from nutgraf.desk import default_tagger

    return default_tagger().name


def _sample() -> str:
    from nutgraf.sample import paths

    return f"{len(paths())} files"


def _libraries() -> list[str]:
    """The libraries nutgraf cannot do without, by its own package record."""
    needed = [line for line in requires("nutgraf") or [] if "extra ==" not in line]
    return sorted(re.split(r"[^\w.-]", line, maxsplit=1)[0] for line in needed)


def _library(name: str) -> Finding:
    try:
        return Finding(name, version(name))
    except PackageNotFoundError:
        return Finding(name, f"missing; install it with: pip install {name}", good=False)


def _as_lines(findings: list[Finding]) -> str:
    room = max(len(finding.what) for finding in findings)
    return "".join(f"{'✓' if good else '✗'} {what:<{room}}  {found}\n" for what, found, good in findings)


def _as_json(findings: list[Finding]) -> str:
    return json.dumps([finding._asdict() for finding in findings], ensure_ascii=False, indent=2) + "\n"
