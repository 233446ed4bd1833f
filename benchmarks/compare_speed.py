"""What comparing costs as a story grows: ``python benchmarks/compare_speed.py [--most N] [--plot FILE.svg] [--json]``.

Accounts of one made-up event (`made_event`), 10, 30, 100 … of them up to ``N``, annotated by the rules beforehand. For
each number, in a process of its own: the seconds of `nutgraf.compare.compare` alone, on one core, and the most memory the process has held, before (the accounts
themselves) and after it.
"""

import argparse
from itertools import takewhile
from pathlib import Path

from common import Figures, apart, ending_quietly, peak_mb, show, timed
from made_event import accounts_of_one_event
from nutgraf.annotate import annotate
from nutgraf.annotate.rules import RulesTagger
from nutgraf.compare import compare
from plot import lines_svg

SIZES = (10, 30, 100, 300, 1_000, 3_000, 10_000)


def measure(many: int) -> Figures:
    """The figures of one comparison of ``many`` accounts."""
    compare(annotate(list(accounts_of_one_event(2, seed=1)), RulesTagger()))  # what is made ready once, is
    accounts = annotate(list(accounts_of_one_event(many)), RulesTagger())
    before = peak_mb()
    comparison, seconds = timed(lambda: compare(accounts))
    return {
        "sentences": sum(len(account.notes.sentences) for account in accounts),
        "seconds": seconds,
        "ms_per_sentence": 1000 * seconds / max(1, sum(len(account.notes.sentences) for account in accounts)),
        "accounts_mb": before,
        "peak_mb": peak_mb(),
        "claims": len(comparison.claims),
        "disagreements": len(comparison.disagreements),
    }


def chart(results: dict[int, Figures]) -> str:
    return lines_svg(
        "Seconds to compare all accounts of one event",
        "accounts",
        {"compare": [(many, figures["seconds"]) for many, figures in results.items()]},
    )


def asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument(
        "--most", type=int, default=1_000, metavar="N", help="how many accounts at most (default: 1,000)"
    )
    parser.add_argument("--plot", type=Path, metavar="FILE.svg", help="draw the seconds against the number of accounts")
    parser.add_argument("--json", action="store_true", help="one object instead of a table")
    arguments = parser.parse_args()
    if arguments.most < SIZES[0]:
        parser.error(f"--most must be at least {SIZES[0]}")
    return arguments


def main() -> None:
    arguments = asked()
    results = {many: apart(measure, many) for many in takewhile(lambda many: many <= arguments.most, SIZES)}
    show({"accounts of one event": {f"{many:,}": figures for many, figures in results.items()}}, arguments.json)
    if arguments.plot:
        arguments.plot.write_text(chart(results), encoding="utf-8")


if __name__ == "__main__":
    ending_quietly(main)
