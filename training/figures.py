"""Learn which figures tell of one thing: ``python training/figures.py [FOLDER] [--write]``.

Reads the labelled cases in ``tests/cases/compare/first`` (or a folder of that form), makes the pairs of readings that comparing would look at, and fits a logistic
regression to them. Printed is how well it does on cases it was not fitted to (twelve folds or as many as there are cases, a case in one fold only); with ``--write`` the weights go
to ``src/nutgraf/compare/figures/learnt.py``. A pair is right where the labels have both values in one disagreement.
"""

import argparse
import sys
from collections.abc import Iterator
from dataclasses import astuple, fields
from pathlib import Path

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GroupKFold

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT / "benchmarks"))

from compare_cases import CASES, Case, case_of, files_in  # noqa: E402
from compare_reading import read_case  # noqa: E402
from nutgraf.compare.figures.bare import resolved  # noqa: E402
from nutgraf.compare.figures.figures import figures_of  # noqa: E402
from nutgraf.compare.figures.links import by_dimensions, candidates  # noqa: E402
from nutgraf.compare.figures.readings import Alikeness, Reading, readings_of  # noqa: E402
from nutgraf.compare.figures.signals import Signals, signals  # noqa: E402
from nutgraf.compare.material import Material, in_order  # noqa: E402
from nutgraf.compare.names.aliases import merge_names  # noqa: E402
from nutgraf.compare.passages import passages_of  # noqa: E402
from nutgraf.model.notes import Account  # noqa: E402
from nutgraf.model.span import Span  # noqa: E402

LEARNT = ROOT / "src" / "nutgraf" / "compare" / "figures" / "learnt.py"
FOLDS, STRENGTH = 12, 0.1
NAMES = [field.name for field in fields(Signals)]

Label = tuple[int, int]


def pairs_of(case: Case) -> Iterator[tuple[list[float], bool]]:
    """The signals of every pair of a case with whether it is right; pairs the labels leave open are left out."""
    accounts = read_case(case)
    ordered = in_order(list(accounts.values()))
    entities, of = merge_names(ordered)
    material = passages_of(ordered, entities, of)
    figures = resolved(material, figures_of(material))
    readings = readings_of(figures)
    alikeness, by_dimension = Alikeness(figures), by_dimensions(readings)
    labels, open_ones = labels_of(case, accounts, material, readings)
    for one, other in candidates(readings):
        right = any(a == b and v != w for a, v in labels[id(one)] for b, w in labels[id(other)])
        if right or not {id(one), id(other)} & open_ones:
            yield list(astuple(signals(one, other, by_dimension[one.dimension], alikeness))), right


def labels_of(
    case: Case, accounts: dict[str, Account], material: Material, readings: list[Reading]
) -> tuple[dict[int, set[Label]], set[int]]:
    """The labelled disagreements and versions each reading is in, and the readings that labelled words leave open.

    Words that touch two different numbers do not say which is meant.
    """
    labels: dict[int, set[Label]] = {id(reading): set() for reading in readings}
    left_open: set[int] = set()
    number_of = {account.id: number for number, account in enumerate(material.accounts)}
    for name, parted in enumerate(case.disagreements):
        for version, places in enumerate(parted.versions):
            for words in places:
                account = accounts[words.article]
                at = account.article.text.find(words.words)
                span = Span(start=max(0, at), end=max(0, at) + len(words.words))
                meant = [each for each in readings if each.account == number_of[account.id] and at >= 0
                         and any(figure.quantity.span.touches(span) for figure in each.figures)]  # fmt: skip
                left_open |= {id(each) for each in meant} if len(meant) > 1 else set()
                if parted.thing == "number":
                    for each in meant:
                        labels[id(each)].add((name, version))
    return labels, left_open


def fitted(signals_: np.ndarray, right: np.ndarray) -> tuple[np.ndarray, float]:
    """Weights for the plain signals and the bias; they are fitted to standardised ones."""
    mean, spread = signals_.mean(0), signals_.std(0) + 1e-6
    model = LogisticRegression(C=STRENGTH, max_iter=3000).fit((signals_ - mean) / spread, right)
    weights = model.coef_[0] / spread
    return weights, float(model.intercept_[0] - (weights * mean).sum())


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("folder", type=Path, nargs="?", default=CASES / "first")
    parser.add_argument("--write", action="store_true", help="write the weights into the package")
    arguments = parser.parse_args()
    rows = [
        (*pair, number) for number, file in enumerate(files_in([arguments.folder])) for pair in pairs_of(case_of(file))
    ]
    told = np.array([row[0] for row in rows])
    right, home = np.array([row[1] for row in rows]), np.array([row[2] for row in rows])
    print(f"{len(rows)} pairs, {right.sum()} right")
    guessed = np.zeros(len(rows))
    for seen, unseen in GroupKFold(min(FOLDS, len(set(home)))).split(told, right, home):
        weights, bias = fitted(told[seen], right[seen])
        guessed[unseen] = 1 / (1 + np.exp(-(told[unseen] @ weights + bias)))
    for least in (0.3, 0.4, 0.5, 0.6, 0.7):
        kept = guessed >= least
        print(f"at {least}: precision {right[kept].mean():.2f}, recall {right[kept].sum() / right.sum():.2f} of pairs")
    weights, bias = fitted(told, right)
    for name, weight in sorted(zip(NAMES, weights, strict=True), key=lambda each: each[1]):
        print(f"{weight:8.2f} {name}")
    if arguments.write:
        lines = [f'    "{name}": {weight:.3f},' for name, weight in zip(NAMES, weights, strict=True)]
        head = LEARNT.read_text(encoding="utf-8").partition("\n\n")[0]
        LEARNT.write_text(
            "\n".join([f"{head}\n", f"BIAS = {bias:.3f}", "WEIGHTS = {", *lines, "}", ""]), encoding="utf-8"
        )


if __name__ == "__main__":
    main()
