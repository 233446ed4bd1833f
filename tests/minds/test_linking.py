"""Contents find their cue, cues their source, within the stretch that was read at once."""

import numpy as np

from nutgraf.minds.decoding import Floats, Labelled
from nutgraf.minds.linking import POINTER, linked
from pace import grows_with

CUE, SOURCE, CONTENT = Labelled("C", 1, 2), Labelled("S", 0, 1), Labelled("X", 2, 4)
OTHER_CUE, OTHER_CONTENT = Labelled("C", 5, 6), Labelled("X", 6, 8)
NOBODY = np.zeros(2, dtype=np.float32)


def pointers(length: int, pairs: list[tuple[str, int, int]]) -> Floats:
    """Pointers in which word ``a`` points to word ``b`` as one of "content" or "cue"."""
    told = np.zeros((length, 4 * POINTER), dtype=np.float32)
    for axis, (kind, asks, answers) in enumerate(pairs):
        offset = 0 if kind == "content" else 2 * POINTER
        told[asks, offset + axis] = told[answers, offset + POINTER + axis] = 9
    return told


def test_a_content_goes_to_the_cue_it_points_to_and_not_to_the_nearest() -> None:
    told = pointers(
        8, [("content", 2, 5), ("content", 3, 5), ("content", 6, 1), ("content", 7, 1), ("cue", 1, 0), ("cue", 5, 0)]
    )
    first, second = linked([SOURCE, CUE, CONTENT, OTHER_CUE, OTHER_CONTENT], told, NOBODY, [0] * 8)
    assert (first.cue, first.contents) == (CUE, [OTHER_CONTENT])
    assert (second.cue, second.contents) == (OTHER_CUE, [CONTENT])
    assert first.source == second.source == SOURCE


def test_what_points_to_nobody_stands_alone() -> None:
    (cue, content) = linked([SOURCE, CUE, CONTENT], pointers(4, []), np.ones(2, dtype=np.float32), [0] * 4)
    assert (cue.cue, cue.source, cue.contents) == (CUE, None, [])
    assert (content.cue, content.contents) == (None, [CONTENT])


def test_pointers_do_not_reach_into_another_stretch() -> None:
    told = pointers(4, [("content", 2, 1), ("content", 3, 1), ("cue", 1, 0)])
    (cue, content) = linked([SOURCE, CUE, CONTENT], told, NOBODY, [0, 0, 1, 1])
    assert (cue.source, content.cue) == (SOURCE, None)


def test_four_times_the_stretches_take_about_four_times_as_long() -> None:
    def linking(stretches: int) -> None:
        runs = [Labelled(label, at, at + 1) for at, label in enumerate("SCX" * stretches)]
        window = [number for number in range(stretches) for _ in range(3)]
        told = np.zeros((3 * stretches, 4 * POINTER), dtype=np.float32)
        found = linked(runs, told, -np.ones(2, dtype=np.float32), window)
        assert [(one.source, one.contents) for one in found[-1:]] == [(runs[-3], runs[-1:])]

    assert grows_with(linking, 1_000, 4_000)
