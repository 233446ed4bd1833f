"""What the package promises: its names, its version, and that importing it costs nothing."""

import subprocess
import sys
from importlib import metadata

import pytest

import nutgraf

HEAVY = (
    "trafilatura",
    "lxml",
    "httpx",
    "babel",
    "jinja2",
    "typer",
    "rich",
    "py3langid",
    "rapidfuzz",
    "anyascii",
    "numpy",
)
SOON = 0.1  # seconds; the promise of the design
SLACK = 4  # a shared machine may be so much slower


def in_a_fresh_interpreter(code: str) -> str:
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60).stdout


def test_the_public_names() -> None:
    assert sorted(nutgraf.__all__) == ["Desk", "Edition", "__version__"]
    assert all(hasattr(nutgraf, name) for name in nutgraf.__all__)


def test_the_version_is_that_of_the_installed_package() -> None:
    assert metadata.version("nutgraf") == nutgraf.__version__


def test_importing_loads_no_heavy_library() -> None:
    loaded = set(in_a_fresh_interpreter("import nutgraf, sys; print(*sys.modules)").split())
    assert {name.partition(".")[0] for name in loaded}.isdisjoint(HEAVY)
    assert "nutgraf.desk" in loaded


def test_importing_is_quick() -> None:
    timed = "import time; at = time.perf_counter(); import nutgraf; print(time.perf_counter() - at)"
    best = min(float(in_a_fresh_interpreter(timed)) for _ in range(5))
    assert best < SOON * SLACK


@pytest.mark.parametrize("name", ["Desk", "Edition"])
def test_public_classes_say_what_they_are(name: str) -> None:
    assert len(getattr(nutgraf, name).__doc__.split()) > 10
