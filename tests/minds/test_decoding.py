"""The best path is the best of all paths, and spans are what its labels say."""

from itertools import pairwise, product
from time import process_time

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from nutgraf.minds.decoding import Chain, Labelled

LABELS = ("O", "B-S", "I-S", "B-X", "I-X")
NEVER = -1e4


def chain(seed: int) -> Chain:
    luck = np.random.default_rng(seed)
    steps = luck.normal(size=(5, 5)).astype(np.float32)
    first = luck.normal(size=5).astype(np.float32)
    for inside in (2, 4):
        first[inside] = NEVER
        steps[[before for before in range(5) if before not in (inside - 1, inside)], inside] = NEVER
    return Chain(labels=LABELS, steps=steps, first=first)


def worth(one: Chain, scores: np.ndarray, path: tuple[int, ...]) -> float:
    told = one.first[path[0]] + sum(scores[at, label] for at, label in enumerate(path))
    return float(told + sum(one.steps[before, after] for before, after in pairwise(path)))


@given(st.integers(0, 10_000), st.lists(st.integers(1, 4), min_size=1, max_size=4))
def test_each_line_gets_the_best_of_all_its_paths(seed: int, lengths: list[int]) -> None:
    one = chain(seed)
    ends = np.cumsum(lengths)
    lines = [(int(end) - length, int(end)) for end, length in zip(ends, lengths, strict=True)]
    scores = np.random.default_rng(seed + 1).normal(size=(int(ends[-1]), 5)).astype(np.float32)
    path = one.path(scores, lines)
    for start, end in lines:
        best = max(worth(one, scores[start:end], tried) for tried in product(range(5), repeat=end - start))
        assert np.isclose(worth(one, scores[start:end], tuple(path[start:end])), best, atol=1e-3)


@given(st.integers(0, 10_000))
def test_a_line_is_read_the_same_in_any_company(seed: int) -> None:
    one = chain(seed)
    scores = np.random.default_rng(seed).normal(size=(9, 5)).astype(np.float32)
    together = one.path(scores, [(0, 3), (3, 9)])
    assert list(together) == [*one.path(scores[:3], [(0, 3)]), *one.path(scores[3:], [(0, 6)])]


def test_runs_of_labels_become_spans() -> None:
    flat = Chain(labels=LABELS, steps=np.zeros((5, 5), np.float32), first=np.zeros(5, np.float32))
    scores = np.eye(5, dtype=np.float32)[[1, 2, 0, 3, 3, 4, 3]] * 9
    assert flat.spans(scores, [(0, 6), (6, 7)]) == [
        Labelled("S", 0, 2), Labelled("X", 3, 4), Labelled("X", 4, 6), Labelled("X", 6, 7),
    ]  # fmt: skip


def test_nothing_gives_nothing() -> None:
    assert chain(1).spans(np.zeros((0, 5), np.float32), []) == []


def test_a_long_line_among_many_short_ones_takes_as_long_as_its_words() -> None:
    def seconds(short: int, long: int) -> float:
        lines = [(0, long), *((at, at + 1) for at in range(long, long + short))]
        scores = np.zeros((long + short, 5), dtype=np.float32)
        started = process_time()
        chain(1).path(scores, lines)
        return process_time() - started

    apart = seconds(1, 20_000) + seconds(80_000, 1)
    assert seconds(80_000, 20_000) < 2 * apart + 0.1
