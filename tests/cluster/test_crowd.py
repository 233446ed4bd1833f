"""How crowded it is around an article."""

import numpy as np
import pytest

from nutgraf.cluster.crowd import COUNTED, FIRST_ROWS, KEPT, LEAST, OF_ONE_STORY, Crowd

ALONE = -1 - np.arange(4 * FIRST_ROWS, dtype=np.int32)
"""Every article in a story of its own."""


def add(crowd: Crowd, number: int, alike: dict[int, float], home: np.ndarray = ALONE) -> None:
    crowd.add(number, np.array(list(alike), np.int32), np.array(list(alike.values()), np.float32), home)


def crowd_of(size: int, likeness: float, home: np.ndarray = ALONE) -> Crowd:
    """So many articles, each so alike to all before it."""
    crowd = Crowd()
    for number in range(size):
        add(crowd, number, dict.fromkeys(range(max(0, number - 30), number), likeness), home)
    return crowd


def test_nobody_around_is_the_least_there_is() -> None:
    crowd = crowd_of(3, 0.0)
    assert crowd.level[:3].tolist() == pytest.approx([LEAST] * 3)


def test_look_alikes_crowd_both_the_one_who_comes_and_those_who_are_there() -> None:
    crowd = crowd_of(COUNTED + 1, 2.0)
    assert crowd.level[: COUNTED + 1].tolist() == pytest.approx([2.0] * (COUNTED + 1))
    add(crowd, COUNTED + 1, {})
    assert crowd.level[COUNTED + 1] == pytest.approx(LEAST)


def test_only_the_nearest_count_and_the_farther_ones_are_forgotten() -> None:
    crowd = crowd_of(KEPT + 5, 1.0)
    add(crowd, KEPT + 5, {0: 3.0})
    assert crowd.level[0] == pytest.approx((3.0 + (COUNTED - 1) * 1.0) / COUNTED)
    before = crowd.level[0]
    add(crowd, KEPT + 6, {0: 0.5})
    assert crowd.level[0] == before


def test_a_story_that_everybody_tells_is_no_crowd_to_itself() -> None:
    together = np.zeros(FIRST_ROWS, np.int32)
    apart, one = crowd_of(12, 2.0), crowd_of(12, 2.0, together)
    assert one.level[11] == pytest.approx(max(LEAST, 2.0 * OF_ONE_STORY / COUNTED))
    assert one.level[11] < apart.level[11]


def test_a_crowd_grows_with_its_stream() -> None:
    crowd = crowd_of(FIRST_ROWS + 9, 1.5)
    assert crowd.level[FIRST_ROWS + 8] == pytest.approx(1.5)
    assert crowd.level[5] == pytest.approx(1.5)


def test_a_state_goes_on_as_it_would_have() -> None:
    crowd, again = crowd_of(20, 1.0), Crowd()
    again.restore(crowd.state(20))
    for one in (crowd, again):
        add(one, 20, {3: 2.5, 7: 0.1, 19: 1.1})
    assert np.array_equal(crowd.level[:21], again.level[:21])
    assert np.array_equal(crowd.who[:21], again.who[:21])


def test_those_that_went_are_nobody_but_were_there() -> None:
    crowd = crowd_of(10, 2.0)
    kept = np.array([2, 5, 9], np.int32)
    renumbered = np.full(10, -1, np.int32)
    renumbered[kept] = [0, 1, 2]
    levels = crowd.level[kept].tolist()
    crowd.keep(kept, renumbered)
    assert crowd.level[:3].tolist() == levels
    assert set(crowd.who[0].tolist()) <= {-1, 1, 2}
    add(crowd, 3, {0: 2.0})
    assert crowd.level[0] == pytest.approx(2.0)
