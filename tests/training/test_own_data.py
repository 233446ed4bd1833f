"""The hand-marked training texts: how they are read, and that the shipped ones are sound."""

from importlib.util import module_from_spec, spec_from_file_location
from itertools import pairwise
from pathlib import Path
from types import ModuleType

import pytest

TRAINING = Path(__file__).parent.parent.parent / "training"


@pytest.fixture(scope="module")
def own_data() -> ModuleType:
    spec = spec_from_file_location("training_own_data", TRAINING / "own_data.py")
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def written(tmp_path: Path):
    def write(words: str) -> Path:
        path = tmp_path / "own.txt"
        path.write_text(words, encoding="utf-8")
        return path

    return write


def test_marks_become_spans_of_the_bare_text(own_data, written):
    rows = own_data.names(written("# greetings\nHi {PER:Ada}, back in {LOC:Ghent}?\n\nNobody here.\n"))
    assert rows == [("Hi Ada, back in Ghent?", [(3, 6, "PER"), (16, 21, "LOC")]), ("Nobody here.", [])]


def test_a_number_joins_the_parts_of_one_attribution(own_data, written):
    block = "{x1:“Wait,”} {s1,2:she} {c1:said}.\n{x1:“It is early.”} Later she {c2:agreed} {x2:to leave}.\n\nRain.\n"
    first, second = own_data.attributions(written(block))
    assert second == {"text": "Rain.", "attributions": []}
    cut = [
        {part: [first["text"][s:e] for s, e in spans] for part, spans in found.items()}
        for found in first["attributions"]
    ]
    assert cut == [
        {"source": ["she"], "cue": ["said"], "content": ["“Wait,”", "“It is early.”"]},
        {"source": ["she"], "cue": ["agreed"], "content": ["to leave"]},
    ]
    assert first["text"].count("\n") == 1


@pytest.mark.parametrize(
    "broken",
    ["Hi {PER:Ada", "Hi Ada}", "{PERS:Ada}", "{PER:}", "{PER: Ada}", "{ORG:a {PER:b}}", "{PER:Ada\nLee}", "{:x}"],
)
def test_a_broken_name_is_refused_with_its_line(own_data, written, broken):
    with pytest.raises(ValueError, match=r"own\.txt, line 2"):
        own_data.names(written(f"Fine.\n{broken}\n"))


@pytest.mark.parametrize(
    "broken", ["{s1:He} {x1:left}", "{c1:said} {c1:said}", "{c1,2:said}", "{s:He}", "{q1:He}", "{c1:a\nb}"]
)
def test_a_broken_attribution_is_refused_with_its_line(own_data, written, broken):
    with pytest.raises(ValueError, match=r"own\.txt, line 3"):
        own_data.attributions(written(f"Fine.\n\n{broken}\n"))


@pytest.mark.parametrize(("file", "fewest"), [("names.txt", 700), ("web_names.txt", 600)])
def test_the_names_are_many_and_different_and_a_third_have_none(own_data, file, fewest):
    rows = own_data.names(TRAINING / "own" / file)
    assert len(rows) >= fewest
    assert len({text for text, _ in rows}) == len(rows)
    assert sum(not found for _, found in rows) >= len(rows) / 3
    assert {kind for _, found in rows for *_, kind in found} == {"PER", "ORG", "LOC", "MISC"}


def test_no_text_stands_in_both_files_of_names(own_data):
    first, second = (
        {text for text, _ in own_data.names(TRAINING / "own" / file)} for file in ("names.txt", "web_names.txt")
    )
    assert not first & second


@pytest.mark.parametrize("file", ["names.txt", "web_names.txt"])
def test_no_name_begins_or_ends_inside_a_word(own_data, file):
    for text, found in own_data.names(TRAINING / "own" / file):
        for start, end, _ in found:
            assert not text[max(start - 1, 0) : start + 1].isalnum() or start == 0, text
            assert not text[end - 1 : end + 1].isalnum() or end == len(text), text


def test_the_attributions_are_many_and_a_third_of_the_blocks_have_none(own_data):
    rows = own_data.attributions(TRAINING / "own" / "attributions.txt")
    assert len(rows) >= 250
    assert len({row["text"] for row in rows}) == len(rows)
    assert sum(not row["attributions"] for row in rows) >= len(rows) / 3


def test_the_parts_of_the_attributions_never_overlap(own_data):
    for row in own_data.attributions(TRAINING / "own" / "attributions.txt"):
        spans = {tuple(span) for found in row["attributions"] for part in found.values() for span in part}
        ends = sorted(spans)
        assert all(left[1] <= right[0] for left, right in pairwise(ends)), row["text"]
