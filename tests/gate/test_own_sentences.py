"""Attribution on sentences of our own keeps its floors: they are there where the labelled sets are not."""

import json
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from gate.marked import by_style, rows

Load = Callable[[str], Any]
FLOORS: dict[str, float] = json.loads((Path(__file__).parent / "floors.json").read_text(encoding="utf-8"))[
    "own_sentences"
]


def flat(figures: Mapping[str, Any]) -> Iterator[tuple[str, float]]:
    for measure, figure in figures.items():
        if isinstance(figure, dict):
            yield from ((f"{measure} {part}", each) for part, each in figure.items())
        else:
            yield measure, figure


def test_the_default_tagger_keeps_its_floors_on_our_sentences(load: Load) -> None:
    figures = by_style(load("attribution"))
    measured = dict(flat(figures["all"]))
    assert measured.keys() == FLOORS.keys(), "a figure has no floor, or a floor no figure"
    assert {name: measured[name] for name, floor in FLOORS.items() if measured[name] < floor} == {}, figures


def test_a_style_is_scored_for_itself(load: Load) -> None:
    """A tagger that finds all but what is marked in one style has nothing there, and everything elsewhere."""
    benchmark = load("attribution")
    marked = {row["text"]: [] if row["style"] == "sport" else row["attributions"] for row in rows()}
    benchmark.SYSTEMS["told"] = lambda articles: [marked[article.text] for article in articles]
    figures = by_style(benchmark, "told")
    assert figures["sport"]["whole_f1"] == 0
    assert figures["courts"]["whole_f1"] == figures["courts"]["word_f1"]["cue"] == 1
    assert 0.8 < figures["all"]["whole_f1"] < 1
    assert figures["none"] == {"quiet": 1}


@pytest.mark.parametrize("alarmed", ["none", "quotes"])
def test_an_attribution_where_there_is_none_is_counted(alarmed: str, load: Load) -> None:
    benchmark = load("attribution")
    texts = {row["text"] for row in rows() if row["style"] == alarmed}
    alarm = {"source": [], "cue": [(0, 3)], "content": []}
    benchmark.SYSTEMS["alarmed"] = lambda articles: [[alarm] if article.text in texts else [] for article in articles]
    figures = by_style(benchmark, "alarmed")
    assert figures[alarmed]["quiet"] == 0
    assert 0 < figures["all"]["quiet"] < 1
