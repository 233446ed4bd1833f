"""What the benchmarks share: labelled sets, articles made of them, scores, figures measured apart, and tables.

Every benchmark is ``python benchmarks/X.py [FILE…] [--json]``. Where no file is named it reads the labelled sets of
``shared/data`` beside the repository; where those are missing it says so and measures nothing.
"""

import argparse
import gzip
import json
import multiprocessing
import os
import platform
import re
import resource
import sys
import time
from collections import Counter
from collections.abc import Callable, Collection, Hashable, Iterable, Iterator, Mapping
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, TypeVar

from nutgraf.model.article import Article, Outlet
from nutgraf.model.span import Span
from nutgraf.model.when import Known, Precision, Stamp

DATA = Path(__file__).parent.parent.parent / "shared" / "data"

T = TypeVar("T")
Row = dict[str, Any]
Figures = dict[str, Any]
Offsets = tuple[int, int]
Pieces = dict[str, list[Offsets]]
"""An attribution as its parts, "source", "cue" and "content", each in pieces."""

THREADS = "OMP OPENBLAS MKL BLIS VECLIB_MAXIMUM NUMEXPR RAYON"
"""What the libraries that share work among cores call themselves where they ask how many they may take."""

_WORD = re.compile(r"[^\W_]+")
_LINE = re.compile(r"[^\n]*\S[^\n]*")


def asked(what: str, *defaults: str, flags: Mapping[str, str] | None = None) -> tuple[list[Path], argparse.Namespace]:
    """The files to measure on: those named on the command line, else the ``defaults`` of `DATA`; and the arguments.

    ``flags`` are further ones, each with its help. Leaves with status 0 where the defaults are missing, and with 2 where
    a named file is.
    """
    parser = argparse.ArgumentParser(description=what.split("\n", maxsplit=1)[0])
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE")
    parser.add_argument("--json", action="store_true", help="one object, a key for each system")
    for flag, told in (flags or {}).items():
        parser.add_argument(f"--{flag}", action="store_true", help=told)
    arguments = parser.parse_args()
    files: list[Path] = arguments.files or [DATA / default for default in defaults]
    missing = [str(path) for path in files if not path.is_file()]
    if missing and arguments.files:
        parser.error(f"no such file: {', '.join(missing)}")
    if missing:
        print(f"nothing measured: {', '.join(missing)} not there; name a FILE of that form", file=sys.stderr)
        sys.exit(0)
    return files, arguments


def rows_of(path: Path) -> Iterator[Row]:
    """The records of a JSON Lines file, gzipped or not."""
    opened = gzip.open if path.suffix == ".gz" else open
    with opened(path, "rt", encoding="utf-8") as lines:
        yield from (json.loads(line) for line in lines if line.strip())


def set_name(path: Path) -> str:
    return path.name.split(".")[0]


def article_of(text: str, *, name: str, language: str, day: str = "", outlet: str = "") -> Article:
    """An article whose text is ``text`` untouched, so that labelled offsets stay true; each line is a paragraph."""
    at = datetime.combine(date.fromisoformat(day[:10]), datetime.min.time(), UTC) if day else None
    return Article(
        id=name,
        version=name,
        address=name,
        outlet=Outlet(name=outlet, how="metadata") if outlet else Outlet(),
        text=text,
        paragraphs=tuple(Span(start=found.start(), end=found.end()) for found in _LINE.finditer(text)),
        language=language,
        published=Stamp(at=at, precision=Precision.DAY, known=Known.METADATA, zone_known=False) if at else None,
    )


def words_in(text: str) -> list[Offsets]:
    """Where the words of ``text`` stand: runs of letters or digits."""
    return [found.span() for found in _WORD.finditer(text)]


@dataclass(frozen=True, slots=True)
class Score:
    """Hits among what was found, and among what was wanted; the two differ only where spans may match loosely."""

    found_hits: float
    found: float
    wanted_hits: float
    wanted: float

    @property
    def precision(self) -> float:
        return self.found_hits / self.found if self.found else 0.0

    @property
    def recall(self) -> float:
        return self.wanted_hits / self.wanted if self.wanted else 0.0

    @property
    def f1(self) -> float:
        return harmonic(self.precision, self.recall)

    def __add__(self, other: "Score") -> "Score":
        return Score(
            self.found_hits + other.found_hits, self.found + other.found,
            self.wanted_hits + other.wanted_hits, self.wanted + other.wanted,
        )  # fmt: skip


NOTHING = Score(0, 0, 0, 0)


def harmonic(precision: float, recall: float) -> float:
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def exact(found: Iterable[Hashable], wanted: Iterable[Hashable]) -> Score:
    """How many of two bags are the same."""
    ours, gold = Counter(found), Counter(wanted)
    hits = (ours & gold).total()
    return Score(hits, ours.total(), hits, gold.total())


def overlapping(found: Collection[frozenset[int]], wanted: Collection[frozenset[int]]) -> Score:
    """How many spans, as sets of words, share a word with one of the other side."""
    in_found, in_wanted = frozenset[int]().union(*found), frozenset[int]().union(*wanted)
    ours = sum(not span.isdisjoint(in_wanted) for span in found)
    gold = sum(not span.isdisjoint(in_found) for span in wanted)
    return Score(ours, len(found), gold, len(wanted))


def apart(measure: Callable[..., Figures], *arguments: object) -> Figures:
    """What ``measure`` gives in a process of its own that computes on one core, with its ``peak_mb`` where it told none."""
    os.environ.update({f"{name}_NUM_THREADS": "1" for name in THREADS.split()})  # read when a library is first loaded
    with ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn")) as pool:  # it may start others itself
        return pool.submit(_with_peak, measure, arguments).result()


def _with_peak(measure: Callable[..., Figures], arguments: tuple[object, ...]) -> Figures:
    figures = measure(*arguments)
    return {"peak_mb": peak_mb(), **figures}


def peak_mb() -> float:
    """The most memory this process has held; Linux counts its parent's in the usual figure, so its own is preferred."""
    status = Path("/proc/self/status")
    if status.is_file() and (own := re.search(r"VmHWM:\s*(\d+) kB", status.read_text(encoding="ascii"))):
        return int(own[1]) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def timed(work: Callable[[], T]) -> tuple[T, float]:
    """What ``work`` gives, and the seconds it took."""
    start = time.perf_counter()
    return work(), time.perf_counter() - start


def ending_quietly(main: Callable[[], None]) -> None:
    """Runs ``main``; where who reads what it prints stops early ("| head"), it ends without a word."""
    try:
        main()
        sys.stdout.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # what is still buffered has nowhere to go


def show(results: Mapping[str, Mapping[str, Figures]], as_json: bool) -> None:
    """Prints the figures of each set and system: a table, or one object with a key for each system.

    Where several sets were measured, the object of a system holds a key for each set.
    """
    if as_json:
        systems = {system for of_set in results.values() for system in of_set}
        order = sorted(systems, key=lambda system: (system != "nutgraf", system))
        turned = {one: {name: of_set[one] for name, of_set in results.items() if one in of_set} for one in order}
        single = len(results) == 1
        print(
            json.dumps({one: next(iter(sets.values())) if single else sets for one, sets in turned.items()}, indent=1)
        )
        return
    print(f"{datetime.now(UTC).date()} · {os.cpu_count()} cores · Python {platform.python_version()}")
    for name, of_set in results.items():
        print(f"\n{name}")
        flat = {system: dict(_flat(figures)) for system, figures in of_set.items()}
        print(" " * 34 + "".join(f"{system:>18}" for system in flat))
        for label in dict.fromkeys(label for figures in flat.values() for label in figures):
            print(f"{label:34}" + "".join(f"{_shown(figures.get(label)):>18}" for figures in flat.values()))


def _flat(figures: Figures, above: str = "") -> Iterator[tuple[str, float | None]]:
    for label, figure in figures.items():
        if isinstance(figure, dict):
            yield from _flat(figure, f"{above}{label} ")
        else:
            yield (above + label).replace("_", " "), figure


def _shown(figure: float | None) -> str:
    if figure is None:
        return "–"
    return f"{figure:,}" if isinstance(figure, int) else f"{figure:.3f}" if abs(figure) < 10 else f"{figure:,.1f}"
