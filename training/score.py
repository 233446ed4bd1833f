"""How good a network in a folder is on articles that it never saw: ``python training/score.py [--folder FOLDER]``.

The held-out articles of the training set are for choosing by; for figures to tell others, use ``benchmarks/attribution.py``.
"""

import argparse
import sys
from pathlib import Path
from typing import Any

from corpus import held_out
from nutgraf.minds.encoder import Encoder
from nutgraf.minds.network import FOLDER
from nutgraf.model.span import Span
from start import DATA

sys.path.append(str(Path(__file__).parent.parent / "benchmarks"))


def pieces_of(encoder: Encoder, text: str) -> list[dict[str, list[tuple[int, int]]]]:
    """The attributions of one text in the form of the labelled ones."""
    return [
        {"source": _offsets(one.source), "cue": _offsets(one.cue), "content": _offsets(*one.content)}
        for one in encoder.marks(text).attributions
    ]


def _offsets(*spans: Span | None) -> list[tuple[int, int]]:
    return [(span.start, span.end) for span in spans if span is not None]


def scores(folder: Path, rows: list[dict[str, Any]]) -> dict[tuple[str, str], float]:
    """F1 by measure and part."""
    from attribution import scores_of
    from common import NOTHING

    encoder, totals = Encoder(folder), {}
    for row in rows:
        for key, score in scores_of(row["text"], pieces_of(encoder, row["text"]), row["attributions"]).items():
            totals[key] = totals.get(key, NOTHING) + score
    return {key: total.f1 for key, total in totals.items()}


def show(folder: Path, data: Path) -> None:
    rows = held_out(data)
    print(f"{len(rows)} articles held out of the training:")
    for (measure, part), f1 in sorted(scores(folder, rows).items()):
        print(f"  {measure.replace('_', ' '):12}{part:8}{f1:.3f}")


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("--data", type=Path, default=DATA, help="the folder with attributions/ and names/")
    parser.add_argument("--folder", type=Path, default=FOLDER)
    arguments = parser.parse_args()
    show(arguments.folder, arguments.data)


if __name__ == "__main__":
    main()
