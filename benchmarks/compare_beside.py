"""How rightly articles are laid side by side: ``python benchmarks/compare_beside.py [FOLDER…] [--json]``.

Labelled cases of accounts (``tests/cases/compare/README.md``) say which words of several articles tell of one matter: those of a
claim that both carry, of two versions of a disagreement, of one figure rounded, of one utterance. ``together`` is the share
of such pairs of articles of which some row holds words of both. The plainest way stands beside it: each sentence with
the one of the other article that shares most of its words (Dice 1945), from a half on. Which rows should not
be is not labelled here: ``tests/compare/beside/test_aligned.py`` holds whole articles aligned by hand.
"""

import argparse
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import combinations
from pathlib import Path

from common import Figures, ending_quietly, show
from compare_cases import CASES, Case, Words, case_of, files_in
from compare_disagreements import place_of, share
from compare_reading import read_case
from nutgraf.compare import compare
from nutgraf.compare.beside.rows import lay_beside
from nutgraf.model.article import Article
from nutgraf.model.notes import Account
from nutgraf.model.place import Place
from nutgraf.text.runs import plain_words

Row = Sequence[Sequence[Place]]
HALF = 0.5


def labelled(case: Case) -> Iterator[tuple[str, list[Words], list[Words]]]:
    """Two groups of words of one matter each time, with what kind of matter: any word of the one tells what any of the other does."""
    for claim in case.claims:
        carried = [one for one in claim if one.how in ("states", "attributes")]
        yield from (("claims", [one], [other]) for one, other in combinations(carried, 2))
    for parted in case.disagreements:
        for one, other in combinations(parted.versions, 2):
            yield "versions", list(one), list(other)
    for rounding in case.roundings:
        yield from (("roundings", [one], [other]) for one, other in combinations(rounding, 2))
    for quotation in case.quotations:
        yield from (("quotations", [one], [other]) for one, other in combinations(quotation, 2))


def score(case: Case, accounts: dict[str, Account], rows: Sequence[Row]) -> Counter[str]:
    """How many labelled pairs there are of each kind, and of how many some row holds words of both."""
    articles = {key: account.article for key, account in accounts.items()}
    counts: Counter[str] = Counter()
    for kind, one, other in labelled(case):
        pairs = [(a, b) for a in _places(one, articles) for b in _places(other, articles) if a.article != b.article]
        if pairs:
            counts[kind] += 1
            counts[f"{kind}_together"] += any(_holds(row, a) and _holds(row, b) for row in rows for a, b in pairs)
    return counts


def _places(words: Sequence[Words], articles: dict[str, Article]) -> list[Place]:
    return [place for one in words if (place := place_of(one, articles))]


def _holds(row: Row, place: Place) -> bool:
    return any(one.article == place.article and one.span.touches(place.span) for cell in row for one in cell)


def plainest(accounts: Sequence[Account]) -> list[Row]:
    """Each sentence with the likest of each other article."""
    rows: list[Row] = []
    for one, other in combinations(accounts, 2):
        for span in one.notes.sentences:
            here = set(plain_words(one.words_of(span)))
            found = [(_dice(here, set(plain_words(other.words_of(there)))), there) for there in other.notes.sentences]
            likeness, there = max(found, default=(0.0, span))
            if likeness >= HALF:
                rows.append([[Place(article=one.id, span=span)], [Place(article=other.id, span=there)]])
    return rows


def _dice(here: set[str], there: set[str]) -> float:
    return 2 * len(here & there) / max(1, len(here) + len(there))


def figures(counts: Counter[str]) -> Figures:
    """The share of labelled pairs that stand together, of each kind and of all."""
    kinds = ("claims", "versions", "roundings", "quotations")
    told: Figures = {kind: share(counts[f"{kind}_together"], counts[kind]) for kind in kinds}
    return {
        **told,
        "all": share(sum(counts[f"{kind}_together"] for kind in kinds), sum(counts[kind] for kind in kinds)),
    }


def measured(folder: Path) -> dict[str, Figures]:
    """The figures of one folder: nutgraf's, and those of the plainest way."""
    counts: Counter[str] = Counter()
    plain: Counter[str] = Counter()
    for file in files_in([folder]):
        case = case_of(file)
        accounts = read_case(case)
        ordered = list(accounts.values())
        counts.update(score(case, accounts, [row.cells for row in lay_beside(ordered, compare(ordered))]))
        plain.update(score(case, accounts, plainest(ordered)))
    return {"nutgraf": figures(counts), "likest words": figures(plain)}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="*", type=Path, default=[CASES / "first", CASES / "second"], metavar="FOLDER")
    parser.add_argument("--json", action="store_true", help="one object, a key for each folder")
    given = parser.parse_args()
    show({folder.name: measured(folder) for folder in given.folders}, as_json=given.json)


if __name__ == "__main__":
    ending_quietly(main)
