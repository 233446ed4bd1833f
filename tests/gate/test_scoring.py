"""The benchmarks count what they say they count, shown on a few invented words."""

import subprocess
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

Load = Callable[[str], Any]


def test_edges_and_gaps_of_white_space_and_punctuation_do_not_count(load: Load) -> None:
    text = "“It rains. It pours,” said Ada Brook."
    mine = [{"source": [(27, 37)], "cue": [(22, 26)], "content": [(0, 10), (10, 21)]}]
    gold = [{"source": [[27, 36]], "cue": [[21, 27]], "content": [[1, 19]]}]
    scores = load("attribution").scores_of(text, mine, gold)
    assert all(score.f1 == 1 for score in scores.values())


def test_a_word_too_many_costs_the_span_and_the_whole_but_not_the_overlap(load: Load) -> None:
    text = "It rains, said Ada Brook."
    gold = [{"source": [[15, 24]], "cue": [[10, 14]], "content": [[0, 8]]}]
    mine = [{"source": [[10, 24]], "cue": [[10, 14]], "content": [[0, 8]]}]
    scores = load("attribution").scores_of(text, mine, gold)
    assert scores["exact_f1", "source"].f1 == scores["whole_f1", ""].f1 == 0
    assert scores["overlap_f1", "source"].f1 == scores["exact_f1", "cue"].f1 == 1
    assert scores["word_f1", "source"].precision == pytest.approx(2 / 3)


def test_nothing_found_scores_nothing(load: Load) -> None:
    gold = [{"source": [[0, 3]], "cue": [[4, 8]], "content": [[9, 12]]}]
    scores = load("attribution").scores_of("Ada said yes", [], gold)
    assert {score.f1 for score in scores.values()} == {0}


def test_b_cubed_of_one_story_split_and_two_merged(load: Load) -> None:
    wanted = {"1": "flood", "2": "flood", "3": "match", "4": "trial"}
    figures = load("partitions").b_cubed({"1": "a", "2": "b", "3": "c", "4": "c"}, wanted)
    assert figures["b3_precision"] == pytest.approx((1 + 1 + 0.5 + 0.5) / 4)
    assert figures["b3_recall"] == pytest.approx((0.5 + 0.5 + 1 + 1) / 4)
    assert figures["b3_f1_by_size"] == {"1": pytest.approx(2 / 3), "2": pytest.approx(2 / 3)}


def test_an_article_that_was_not_placed_is_alone(load: Load) -> None:
    figures = load("partitions").b_cubed({"1": "a"}, {"1": "flood", "2": "flood"})
    assert (figures["b3_precision"], figures["b3_recall"]) == (1, 0.5)


@pytest.mark.parametrize(
    ("value", "first", "last"),
    [
        ("2031", date(2031, 1, 1), date(2031, 12, 31)),
        ("2031-02", date(2031, 2, 1), date(2031, 2, 28)),
        ("2031-02-03T21:00", date(2031, 2, 3), date(2031, 2, 3)),
        ("2031-W02-WE", date(2031, 1, 11), date(2031, 1, 12)),
        ("2031-Q4", date(2031, 10, 1), date(2031, 12, 31)),
        ("2031-WI", date(2031, 12, 1), date(2032, 2, 29)),
        ("203", date(2030, 1, 1), date(2039, 12, 31)),
    ],
)
def test_the_days_of_a_labelled_value(value: str, first: date, last: date, load: Load) -> None:
    assert load("times").days_of(value) == (first, last)


@pytest.mark.parametrize("value", ["P2D", "PRESENT_REF", "2031-WXX", "XXXX-10"])
def test_a_value_without_a_place_on_the_calendar_has_no_days(value: str, load: Load) -> None:
    assert load("times").days_of(value) is None


def test_tokens_become_a_text_with_its_names(load: Load) -> None:
    row = {
        "tokens": ["Ada", "Brook", "left", "(", "Norwick", ")", "."],
        "tags": ["B-PER", "I-PER", "O", "O", "B-LOC", "O", "O"],
    }
    assert load("names").text_and_names(row) == (
        "Ada Brook left (Norwick).",
        [((0, 9), "PER"), ((16, 23), "LOC")],
    )


def test_a_name_of_another_type_counts_for_its_words_alone(load: Load) -> None:
    scores = load("names").scores_of("Ada Brook left", [((0, 9), "place")], [((0, 9), "PER")], phrases=False)
    assert (scores["any"].f1, scores["all"].f1, scores["person"].f1) == (1, 0, 0)


def test_bodies_are_compared_by_shingles_page_by_page(load: Load) -> None:
    figures = load("reading").averaged(["a b c d e", ""], ["a b c d", "f g h i"], 4)
    assert (figures["precision"], figures["recall"]) == (0.5, 0.5)


def test_a_reader_that_stops_early_is_no_fault() -> None:
    common = Path(__file__).parent.parent.parent / "benchmarks"
    program = "from common import ending_quietly\nending_quietly(lambda: print('word ' * 100_000))"
    with subprocess.Popen(
        [sys.executable, "-c", program], cwd=common, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as run:
        assert run.stdout is not None
        run.stdout.close()
        assert run.stderr is not None
        assert run.stderr.read() == b""
    assert run.returncode == 0
