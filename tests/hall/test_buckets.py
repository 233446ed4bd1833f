"""Buckets that fill by themselves."""

from hypothesis import given
from hypothesis import strategies as st

from nutgraf.hall.buckets import Buckets


class Seconds:
    """A count of seconds that stands until it is moved."""

    def __init__(self) -> None:
        self.at = 100.0

    def __call__(self) -> float:
        return self.at


def test_as_much_as_fits_then_as_much_as_flows_in() -> None:
    now = Seconds()
    buckets = Buckets(3, 0.5, now=now)
    assert [buckets.take("a") for _ in range(5)] == [0, 0, 0, 2, 2]
    now.at += 2
    assert [buckets.take("a"), buckets.take("a")] == [0, 2]
    now.at += 1000
    assert [buckets.take("a") for _ in range(4)] == [0, 0, 0, 2]


def test_each_has_their_own() -> None:
    buckets = Buckets(1, 1, now=Seconds())
    assert [buckets.take("a"), buckets.take("b"), buckets.take("a")] == [0, 0, 1]


def test_what_costs_more_takes_more_and_never_more_than_a_bucket() -> None:
    buckets = Buckets(10, 1, now=Seconds())
    assert [buckets.take("a", 6), buckets.take("a", 6)] == [0, 2]
    assert [buckets.take("b", 50), buckets.take("b", 50)] == [0, 10]


def test_only_so_many_are_remembered() -> None:
    buckets = Buckets(1, 0.001, most=100, now=Seconds())
    for number in range(5000):
        buckets.take(str(number))
    assert len(buckets) == 100
    assert buckets.take("4999") > 0


def test_who_goes_on_asking_is_not_forgotten() -> None:
    buckets = Buckets(1, 0.001, most=10, now=Seconds())
    for number in range(100):
        buckets.take("loud")
        buckets.take(str(number))
    assert buckets.take("loud") > 0


@given(st.lists(st.tuples(st.floats(0, 30), st.floats(0.1, 9)), max_size=60))
def test_nobody_gets_more_than_there_is(asked: list[tuple[float, float]]) -> None:
    now, got, began = Seconds(), 0.0, 100.0
    buckets = Buckets(10, 2, now=now)
    for wait, cost in asked:
        now.at += wait
        got += 0 if buckets.take("a", cost) else cost
    assert got <= 10 + (now.at - began) * 2 + 1e-6
