"""Quality is pinned: no yardstick falls below its floor in ``floors.json``.

The sample coverage and our own labelled accounts are measured everywhere; the labelled sets beside the repository where they are, on a part of each
that takes seconds. ``docs/quality.md`` has the whole figures. To lower a floor, say why in the commit message.
"""

import json
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

Load = Callable[[str], Any]
HERE = Path(__file__).parent
DATA = HERE.parent.parent.parent / "shared" / "data"
FLOORS: dict[str, Any] = json.loads((HERE / "floors.json").read_text(encoding="utf-8"))
SHARED = [
    pytest.mark.shared,
    pytest.mark.skipif(not DATA.is_dir(), reason="the labelled sets beside the repository are not there"),
]


def flat(figures: Mapping[str, Any], above: str = "") -> Iterator[tuple[str, float]]:
    for name, figure in figures.items():
        if isinstance(figure, dict):
            yield from flat(figure, f"{above}{name} ")
        else:
            yield above + name, figure


def fallen(figures: Mapping[str, Any], floors: Mapping[str, float]) -> list[str]:
    """Every figure that is below its floor, and every floor that nothing was measured for."""
    measured = dict(flat(figures))
    missing = [f"{name}: not measured" for name in floors if name not in measured]
    below = [
        f"{name}: {measured[name]:.4f} < {floor}" for name, floor in floors.items() if measured.get(name, 1) < floor
    ]
    return missing + below


def test_the_sample_coverage_keeps_its_floors(load: Load) -> None:
    """Also the number of things looked for has a floor, so that no yardstick is kept by asking less."""
    tallies = load("sample").score()
    figures = {name: tally.share for name, tally in tallies.items()}
    assert not fallen(figures, FLOORS["sample"]), {name: tally.missed for name, tally in tallies.items()}
    assert not fallen({name: tally.tries for name, tally in tallies.items()}, FLOORS["sample_tries"])
    assert figures.keys() == FLOORS["sample"].keys(), "a yardstick has no floor"


MEASURED = {
    "reading": ("pages/zyte.tar.gz", 30),
    "attribution": ("attributions/polnear_dev.jsonl.gz", 20),
    "attribution_german": ("attributions/german-wikinews_dev.jsonl.gz", 40),
    "times": ("times/timebank.jsonl.gz", 60),
    "names_english": ("names/uner_en_ewt_dev.jsonl.gz", 600),
    "names_ukrainian": ("names/ner_uk_dev.jsonl.gz", 60),
    "names_korean": ("names/klue_ko_first_half.jsonl.gz", 600),
}
LANGUAGES = {"names_english": ("en",), "names_ukrainian": ("uk",), "names_korean": ("ko",)}


@pytest.mark.parametrize("yardstick", [pytest.param(yardstick, marks=SHARED) for yardstick in MEASURED])
def test_a_part_of_each_labelled_set_keeps_its_floors(yardstick: str, load: Load) -> None:
    path, most = MEASURED[yardstick]
    benchmark = load(yardstick.partition("_")[0])
    figures = benchmark.measure("nutgraf", DATA / path, *LANGUAGES.get(yardstick, ()), most)
    assert not fallen(figures, FLOORS[yardstick])


@pytest.mark.parametrize("name", [pytest.param(name, marks=SHARED) for name in ("basil", "g5w1h_40er", "vietnamese")])
def test_labelled_stories_keep_their_floors(name: str, load: Load) -> None:
    figures = load("stories").measure("nutgraf", [DATA / "stories" / f"{name}.jsonl.gz"], 90)
    assert not fallen(figures, FLOORS[f"stories_{name}"])


@pytest.mark.parametrize("half", ["first", "second"])
def test_labelled_accounts_keep_their_floors(half: str, load: Load) -> None:
    """``second`` was written by people who had not seen the rules; nobody who writes rules reads it."""
    files = sorted((HERE.parent / "cases" / "compare" / half).glob("*.toml"))
    figures = load("compare").measure(files)["nutgraf"]
    assert not fallen(figures, FLOORS[f"compare_{half}"])


def test_a_fallen_figure_and_a_missing_one_are_told() -> None:
    assert fallen({"f1": {"cue": 0.5}}, {"f1 cue": 0.6, "f1 source": 0.1}) == [
        "f1 source: not measured", "f1 cue: 0.5000 < 0.6",
    ]  # fmt: skip
