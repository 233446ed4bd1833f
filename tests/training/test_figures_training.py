"""Learning which figures tell of one thing, on a few tiny cases: what it prints, and that it writes only where it is told to.

It runs on a copy of itself, so that no mistake of it can change the package's weights.
"""

import re
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from textwrap import dedent

import pytest

from nutgraf.compare.figures.learnt import WEIGHTS

ROOT = Path(__file__).parent.parent.parent
LEARNT = Path("src", "nutgraf", "compare", "figures", "learnt.py")
COPIED = (Path("training", "figures.py"), Path("benchmarks", "compare_cases.py"), Path("benchmarks", "compare_reading.py"), LEARNT)  # fmt: skip

pytestmark = pytest.mark.skipif(
    find_spec("sklearn") is None, reason="scikit-learn, which learning takes, is not installed"
)


@pytest.fixture
def copied(tmp_path: Path) -> Path:
    """The program, what it imports beside the package, and the weights it may write."""
    for file in COPIED:
        (tmp_path / file).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / file, tmp_path / file)
    return tmp_path


@pytest.fixture
def cases(tmp_path: Path) -> Path:
    folder = tmp_path / "cases"
    folder.mkdir()
    for number, (dead, died, hurt) in enumerate([(14, 19, 31), (23, 28, 44), (52, 57, 71)]):
        (folder / f"gale-{number}.toml").write_text(case(dead, died, hurt), encoding="utf-8")
    return folder


def case(dead: int, died: int, hurt: int) -> str:
    """A case in which two tolls stand against each other, and the numbers of those hurt are another thing."""
    return dedent(f"""
        event = "accident"
        about = "two tolls, and those who were hurt"

        [[article]]
        id = "one"
        outlet = "Amber Herald"
        published = 2032-02-08T17:00:00Z
        headline = "Gale at Vellin"
        text = "A gale killed {dead} people on the pier at Vellin on Sunday. The wardens had closed it too late."

        [[article]]
        id = "other"
        outlet = "Birch Herald"
        published = 2032-02-08T18:00:00Z
        headline = "Deadly storm at Vellin"
        text = "On Sunday {died} people died in a gale on the pier at Vellin, and {hurt} people were injured there."

        [[disagreement]]
        thing = "number"
        judgement = "conflict"
        about = "people killed"
        versions = [["one: killed {dead} people"], ["other: {died} people died"]]

        [[origin]]
        article = "one"
        from = "own"

        [[origin]]
        article = "other"
        from = "own"
        """)


def run(copied: Path, *arguments: str) -> str:
    done = subprocess.run(
        [sys.executable, str(copied / "training" / "figures.py"), *arguments],
        capture_output=True, text=True, encoding="utf-8", timeout=120, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_the_pairs_the_precision_and_every_weight_are_printed_and_nothing_is_written(copied: Path, cases: Path):
    before = (copied / LEARNT).read_bytes()
    printed = run(copied, str(cases)).splitlines()
    pairs, right = map(int, re.findall(r"\d+", printed[0]))
    assert printed[0] == f"{pairs} pairs, {right} right"
    assert pairs > right == 3
    assert [
        line for line in printed if re.fullmatch(r"at 0\.\d: precision [\d.]+, recall [\d.]+ of pairs", line)
    ] == printed[1:6]
    weights = [line.split() for line in printed[6:]]
    assert sorted(name for _, name in weights) == sorted(WEIGHTS)
    assert [float(weight) for weight, _ in weights] == sorted(float(weight) for weight, _ in weights)
    assert (copied / LEARNT).read_bytes() == before


def test_weights_are_written_where_they_are_asked_for_with_the_names_of_the_signals(copied: Path, cases: Path):
    before = (copied / LEARNT).read_text("utf-8")
    printed = run(copied, str(cases), "--write")
    written = (copied / LEARNT).read_text("utf-8")
    assert written != before
    assert written.splitlines()[0] == before.splitlines()[0]
    learnt: dict[str, dict[str, float]] = {}
    exec(compile(written, "figure_learnt.py", "exec"), learnt)
    assert list(learnt["WEIGHTS"]) == list(WEIGHTS)
    for name, weight in learnt["WEIGHTS"].items():
        assert (
            re.search(rf"^ *{weight:.2f} {name}$", printed.replace("-0.00", "0.00"), re.MULTILINE) or abs(weight) < 0.01
        )
