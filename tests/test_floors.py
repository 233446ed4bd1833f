"""The house keeps its floors: a room imports lower floors only, rooms on one floor are strangers, the core asks for nothing."""

import ast
from pathlib import Path

import pytest

HOUSE = Path(__file__).parent.parent / "src" / "nutgraf"

FLOORS = {
    "errors": 0, "model": 0,
    "text": 1, "ports": 1,
    "collect": 2, "read": 2, "annotate": 2, "cluster": 2, "compare": 2, "compose": 2, "render": 2,
    "fetch": 3, "sample": 3, "minds": 3, "store": 3, "carry": 3,
    "desk": 4,
    "hall": 5,
    "web": 6, "api": 6, "mcp": 6,
    "serve": 7,
    "cli": 8, "__main__": 9, "__init__": 9,
}  # fmt: skip
CORE = 2
LIBRARIES = {
    "anyascii",
    "babel",
    "feedparser",
    "jinja2",
    "lxml",
    "markupsafe",
    "numpy",
    "py3langid",
    "rapidfuzz",
    "rich",
    "snowballstemmer",
    "trafilatura",
}
OUTSIDE = {"os", "io", "pathlib", "random", "secrets", "socket", "ssl", "subprocess", "sys", "tempfile", "time", "threading",
           "urllib.request", "http", "asyncio", "shutil", "glob", "sqlite3", "importlib", "platform", "getpass"}  # fmt: skip
CLOCKS = {"now", "utcnow", "today"}


def room_of(path: Path) -> str:
    return path.relative_to(HOUSE).parts[0].removesuffix(".py")


def imports(tree: ast.AST) -> list[tuple[str, int]]:
    """Every module imported anywhere in a file, also inside functions and under TYPE_CHECKING."""
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found += [(alias.name, node.lineno) for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"relative import at line {node.lineno}"
            base = node.module or ""
            found += [(f"{base}.{alias.name}" if base == "nutgraf" else base, node.lineno) for alias in node.names]
    return found


def breaches(path: Path, source: str) -> list[str]:
    """What ``source``, standing at ``path``, does against the floors."""
    room = room_of(path)
    floor = FLOORS[room]
    tree = ast.parse(source)
    found = []
    for name, line in imports(tree):
        parts = name.split(".")
        if parts[0] == "nutgraf":
            other = parts[1] if len(parts) > 1 else "__init__"
            stranger = other != room and FLOORS[other] >= floor and FLOORS[other] > 0
            if stranger and not (floor == 0 and FLOORS[other] == 0):
                found.append(f"{path.name}:{line} imports {name}")
        elif floor <= CORE:
            if name in OUTSIDE or parts[0] in OUTSIDE:
                found.append(f"{path.name}:{line} asks the outside: {name}")
            elif not known(parts[0], floor):
                found.append(f"{path.name}:{line} imports {name}, which is not on the list")
    if floor <= CORE:
        found += [f"{path.name}:{node.lineno} {what}" for node, what in outside_calls(tree)]
    return found


def known(library: str, floor: int) -> bool:
    import sys

    return library in sys.stdlib_module_names or (floor > 0 and library in LIBRARIES)


def outside_calls(tree: ast.AST) -> list[tuple[ast.Call, str]]:
    found = []
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        called = node.func
        if isinstance(called, ast.Attribute) and called.attr in CLOCKS:
            found.append((node, f"asks the clock: .{called.attr}()"))
        if isinstance(called, ast.Name) and called.id in {"open", "input", "print", "__import__", "exec", "eval"}:
            found.append((node, f"calls {called.id}()"))
    return found


@pytest.mark.parametrize("path", sorted(HOUSE.rglob("*.py")), ids=lambda path: str(path.relative_to(HOUSE)))
def test_each_room_keeps_its_floor(path: Path) -> None:
    assert breaches(path, path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    ("room", "source"),
    [
        ("model", "from nutgraf.text import words"),
        ("read", "def f():\n    from nutgraf.compare import claims"),
        ("annotate", "import os"),
        ("compare", "from datetime import datetime\ndatetime.now()"),
        ("compose", "open('x')"),
        ("render", "import requests"),
        ("text", "import random"),
        ("model", "import lxml"),
        ("fetch", "import nutgraf.desk"),
        ("read", "from nutgraf import desk"),
        ("render", "from importlib import resources"),
    ],
)
def test_a_breach_is_seen(room: str, source: str) -> None:
    assert breaches(HOUSE / room / "x.py", source)
