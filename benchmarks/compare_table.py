"""The figures of `compare` as the table of ``docs/quality.md``: ``python benchmarks/compare.py --table``."""

from collections.abc import Mapping

from common import Figures
from nutgraf.model.comparison import DisagreementKind

ROWS = {
    "**disagreements: precision**": "disagreements/precision",
    "**disagreements: recall**": "disagreements/recall",
    "conflict, update, slip or unsure: right": "kind_right",
    "cases without a disagreement that got none": "quiet_kept",
    **{f"{kind}s: precision · recall": f"{kind}/precision {kind}/recall" for kind in DisagreementKind},
    "look-alikes kept apart": "look_alikes/kept_apart",
    "roundings kept apart · shown as such": "roundings/kept_apart roundings/recall",
    "**taken from a wire or an outlet: precision**": "origins/taken/precision",
    "**taken from a wire or an outlet: recall**": "origins/taken/recall",
    "own reporting: precision · recall": "origins/own/precision origins/own/recall",
    "from an office: precision · recall": "origins/office/precision origins/office/recall",
    "number of independent origins right": "origins/count_right",
    "**quotations linked: precision**": "quotations/precision",
    "quotations linked: recall · printed as labelled": "quotations/recall quotations/how",
    "claims found · what each account does with them right": "claims/claims_found claims/treatments_right",
    "expectations found · state right · day right": "claims/expectations_found claims/states_right claims/dues_right",
}
"""What a row is called, and where its figures stand."""


def table(results: Mapping[str, Mapping[str, Figures]]) -> str:
    """A column for each set and system, a row for each of `ROWS`; a dash where there is nothing to measure."""
    columns = [(name, system, figures) for name, of_set in results.items() for system, figures in of_set.items()]
    sizes = {name: of_set["nutgraf"]["cases"] for name, of_set in results.items()}
    heads = ["", *(f"{name}, {sizes[name]} cases: {system}" for name, system, _ in columns)]
    lines = [heads, ["---"] * len(heads)]
    lines += [[row, *(_cell(figures, paths) for _, _, figures in columns)] for row, paths in ROWS.items()]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _cell(figures: Figures, paths: str) -> str:
    shown = [_shown(_at(figures, path)) for path in paths.split()]
    return " · ".join(shown) if any(each != "–" for each in shown) else "–"


def _at(figures: Figures, path: str) -> float | None:
    found: float | Figures | None = figures
    for key in path.split("/"):
        found = found.get(key) if isinstance(found, dict) else None
    return None if isinstance(found, dict) else found


def _shown(figure: float | None) -> str:
    return "–" if figure is None else f"{figure:.3f}".removeprefix("0")
