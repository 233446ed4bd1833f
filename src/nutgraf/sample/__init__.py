"""The sample coverage: invented articles by invented outlets, with the traps of real coverage (see ``docs/sample.md``)."""

from pathlib import Path

_COVERAGE = Path(__file__).parent / "coverage"
_KINDS = frozenset({".txt", ".html", ".json", ".jsonl"})


def paths() -> list[Path]:
    """Every file of the sample coverage, sorted by event and name; a ``.jsonl`` file holds several articles."""
    return sorted(path for path in _COVERAGE.rglob("*") if path.suffix in _KINDS)
