"""How well accounts are compared: ``python benchmarks/compare.py [DIR…] [--real] [--told] [--json | --table]``.

A DIR holds labelled cases in the form of ``tests/cases/compare/README.md`` (a FILE is one); without one our own are taken: ``first``,
which the rules were written with, and ``second``, which nobody who writes rules has read. Each folder is a set of its own. The
articles of a case are compared as one story, so that grouping is not measured here; two versions of one article are two
accounts. What counts as found stands in `compare_disagreements`, `compare_origins`, `compare_quotations` and
`compare_claims`. Beside it, for disagreements: every two figures of one thing differ (`compare_plain`).

``--told`` tells every case on stderr, with what was missed and what is wrong; cases of a folder named ``second`` stay unread
unless ``--told-all`` asks for them too. ``--real`` measures on real text as well (`compare_real`): minutes, and only where ``shared/data`` is.
"""

import argparse
import sys
import tomllib
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import compare_claims
import compare_disagreements
import compare_origins
import compare_quotations
from common import Figures, ending_quietly, show
from compare_cases import CASES, Case, case_of, files_in
from compare_plain import plain_disagreements
from compare_reading import read_case
from compare_real import real_text
from compare_table import table
from nutgraf.compare import compare
from nutgraf.model.article import Article
from nutgraf.model.comparison import Comparison
from nutgraf.model.notes import Account

UNREAD = "second"
"""The set that nobody who writes rules reads."""

PARTS: dict[str, Callable[[Case, Comparison, Mapping[str, Article]], Counter[str]]] = {
    "origins": compare_origins.score,
    "quotations": compare_quotations.score,
    "claims": compare_claims.score,
}
FIGURES: dict[str, Callable[[Mapping[str, int]], Figures]] = {
    "origins": compare_origins.figures,
    "quotations": compare_quotations.figures,
    "claims": compare_claims.figures,
}


@dataclass(frozen=True, slots=True)
class Compared:
    """A case, its accounts by the case's keys, and what comparing them gave."""

    case: Case
    accounts: dict[str, Account]
    comparison: Comparison

    @property
    def articles(self) -> dict[str, Article]:
        return {key: account.article for key, account in self.accounts.items()}


def compared(case: Case) -> Compared:
    """The case read, annotated and compared."""
    accounts = read_case(case)
    return Compared(case, accounts, compare(list(accounts.values())))


def measure(files: Iterable[Path], tell: Callable[[Compared], None] = lambda _: None) -> dict[str, Figures]:
    """The figures of each system over some case files; ``tell`` is handed each case."""
    counts = {part: Counter[str]() for part in ("disagreements", "plain", *PARTS)}
    for case in cases_of(files):
        one = compared(case)
        found, rounded = one.comparison.disagreements, one.comparison.roundings
        counts["disagreements"] += compare_disagreements.score(case, found, rounded, one.articles)
        plain = plain_disagreements(list(one.accounts.values()))
        counts["plain"] += compare_disagreements.score(case, plain, (), one.articles)
        for part, score in PARTS.items():
            counts[part] += score(case, one.comparison, one.articles)
        tell(one)
    ours = {"cases": counts["disagreements"]["cases"], **compare_disagreements.figures(counts["disagreements"])}
    ours |= {part: figures(counts[part]) for part, figures in FIGURES.items()}
    return {"nutgraf": ours, "any two figures": compare_disagreements.figures(counts["plain"])}


def cases_of(files: Iterable[Path]) -> Iterator[Case]:
    """The cases in some files; one that has not the form is left out with a word."""
    for file in files:
        try:
            yield case_of(file)
        except (ValueError, KeyError, tomllib.TOMLDecodeError) as wrong:
            fault = "not the form" if file.parent.name == UNREAD else str(wrong).splitlines()[0]
            print(f"left out: {file}: {fault}", file=sys.stderr)


def tell(one: Compared) -> None:
    """Prints how the disagreements of a case fared."""
    lines = compare_disagreements.in_words(one.case, one.comparison.disagreements, one.articles)
    print(f"\n{one.case.name}", *lines, sep="\n  ", file=sys.stderr)


def sets_of(places: Iterable[Path]) -> dict[str, list[Path]]:
    """The case files by the folder they lie in, a folder whose name another has by its whole path."""
    folders: dict[Path, list[Path]] = {}
    for file in files_in(places):
        folders.setdefault(file.resolve().parent, []).append(file)
    names = Counter(folder.name for folder in folders)
    return {folder.name if names[folder.name] == 1 else str(folder): files for folder, files in folders.items()}


def asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("places", nargs="*", type=Path, metavar="DIR", help="folders of labelled cases (default: ours)")
    parser.add_argument("--json", action="store_true", help="one object, a key for each system")
    parser.add_argument("--table", action="store_true", help="the main figures as a table in Markdown")
    parser.add_argument("--real", action="store_true", help="measure on real text of the shared data as well")
    parser.add_argument("--told", action="store_true", help="tell how each case fared, but for those of “second”")
    parser.add_argument("--told-all", action="store_true", help="tell them, too: never when writing rules")
    arguments = parser.parse_args()
    missing = [str(place) for place in arguments.places if not place.exists()]
    if missing:
        parser.error(f"no such file or folder: {', '.join(missing)}")
    return arguments


def main() -> None:
    arguments = asked()
    results = {}
    for name, files in sets_of(arguments.places or [CASES]).items():
        unread = files[0].resolve().parent.name == UNREAD
        aloud = arguments.told_all or (arguments.told and not unread)
        if arguments.told and not aloud:
            print(f"\n{name}: its cases stay unread; --told-all tells them", file=sys.stderr)
        results[name] = measure(files, tell) if aloud else measure(files)
    if arguments.table:
        print(table(results))
        return
    if arguments.real:
        results |= real_text()
    show(results, arguments.json)


if __name__ == "__main__":
    ending_quietly(main)
