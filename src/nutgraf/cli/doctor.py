"""``nutgraf doctor``: what is installed and whether it works."""

import json
import platform
import re
import sys
from collections.abc import Callable
from importlib.metadata import PackageNotFoundError, requires, version
from pathlib import Path
from time import perf_counter
from typing import Annotated, NamedTuple, TypeVar

import typer

from nutgraf.cli.ending import DONE, LOST, one_line_endings
from nutgraf.cli.output import put
from nutgraf.cli.running.options import DEFAULT, DeskPath

Result = TypeVar("Result")


class Finding(NamedTuple):
    """One thing that was looked at; ``good`` is None where it is absent and something else does its work."""

    what: str
    found: str
    good: bool | None = True


def doctor(
    desk: DeskPath = DEFAULT,
    mend: Annotated[bool, typer.Option("--repair", help="Put right on the desk what can be put right.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print it as JSON.")] = False,
) -> None:
    """Say what is installed, which parts do the work, what is missing, and whether the desk is sound.

    [bold]Examples[/bold]

    nutgraf doctor

    nutgraf doctor --desk ~/news/harbour.desk --repair
    """
    with one_line_endings():
        findings = [*examine(), *_desk(desk, mend=mend)]
        put(_as_json(findings) if as_json else _as_lines(findings), None)
        raise typer.Exit(LOST if any(finding.good is False for finding in findings) else DONE)


def _desk(desk: Path, *, mend: bool) -> list[Finding]:
    """What there is to say about a desk; nothing where none was named and none lies here."""
    if desk == DEFAULT and not desk.exists():
        return []
    from nutgraf.store import examine as examined
    from nutgraf.store import repair

    found = repair(desk) if mend else examined(desk)
    return [Finding(f"desk: {one.what}", _with_cure(one.found, one.curable and not mend), one.good) for one in found]


def _with_cure(found: str, curable: bool) -> str:
    return f"{found}; nutgraf doctor --repair puts it right" if curable else found


def examine() -> list[Finding]:
    """What stands where, in the order it is printed."""
    return [
        _tried("nutgraf", lambda: version("nutgraf")),
        Finding("Python", f"{platform.python_version()} ({platform.system()} {platform.machine()})"),
        *_tagging(),
        _tried("sample coverage", _sample),
        Finding("language models", "none needed; the tagger is a small encoder that runs here"),
        Finding("output", f"{sys.stdout.encoding}, {'terminal' if sys.stdout.isatty() else 'no terminal'}"),
        *(_library(name) for name in _libraries()),
    ]


def _tried(what: str, look: Callable[[], str]) -> Finding:
    try:
        return Finding(what, look())
    except (ImportError, OSError) as error:
        return Finding(what, f"does not work ({type(error).__name__}); install nutgraf anew", good=False)


def _tagging() -> list[Finding]:
    """Who finds names and attributions, and whether the network of the trained tagger works."""
    try:
        from nutgraf.minds.network import FILES, FOLDER, missing_in

        rules = _rules()
    except ImportError as error:
        return [Finding("tagger", f"does not work ({type(error).__name__}); install nutgraf anew", good=False)]
    if missing_in(FOLDER) == list(FILES):
        absent = "not in this install; to have it, install nutgraf anew. Meanwhile the rules do its work"
        return [Finding("tagger", f"{rules} for every language"), Finding("network", absent, good=None)]
    return _network(FOLDER, rules)


def _network(folder: Path, rules: str) -> list[Finding]:
    from nutgraf.minds.network import TRY, BrokenNetwork, facts_in, working

    size = sum(file.stat().st_size for file in folder.iterdir()) / 1e6
    try:
        facts = facts_in(folder)
        encoder, loading = _timed(lambda: working(folder))
    except BrokenNetwork as broken:
        trouble = f"{size:.1f} MB that do not work: {broken}. Install nutgraf anew; meanwhile the rules do its work"
        return [Finding("tagger", f"{rules} for every language"), Finding("network", trouble, good=False)]
    found, reading = _timed(lambda: encoder.marks(TRY).attributions)
    told = f"{size:.1f} MB, loads in {loading:.0f} ms, reads a sentence in {reading:.1f} ms"
    if not found:
        told += " but finds nothing in it; install nutgraf anew"
    whose = f"{facts['name']}: {', '.join(_language(code) for code in facts['languages'])}"
    return [Finding("tagger", f"{whose}; all other languages by {rules}"), Finding("network", told, good=bool(found))]


def _rules() -> str:
    from nutgraf.annotate.rules import RulesTagger

    return RulesTagger().name


def _language(code: str) -> str:
    from babel import Locale

    return str(Locale("en").languages.get(code, code))


def _timed(work: Callable[[], Result]) -> tuple[Result, float]:
    """What ``work`` gives, and how many milliseconds it took."""
    start = perf_counter()
    result = work()
    return result, (perf_counter() - start) * 1000


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
    marks = {True: "✓", False: "✗", None: "–"}
    return "".join(f"{marks[good]} {what:<{room}}  {found}\n" for what, found, good in findings)


def _as_json(findings: list[Finding]) -> str:
    return json.dumps([finding._asdict() for finding in findings], ensure_ascii=False, indent=2) + "\n"
