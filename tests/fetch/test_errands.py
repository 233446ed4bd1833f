import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nutgraf.fetch.clock import FakeClock
from nutgraf.fetch.errands import Errands
from nutgraf.fetch.turns import Turns, Visit
from nutgraf.model.asking import Answer, Ask, Purpose

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


def host_of(ask: Ask) -> str:
    return ask.address.partition("/")[0]


def errands(ask: Callable[[Ask], Answer] | None = None, *, at_once: int = 3, turns: Turns | None = None) -> Errands:
    turns = turns or Turns(FakeClock(NOON), timedelta(0))

    def politely(one: Ask) -> Answer:
        with Visit(turns, one.purpose) as visit:
            visit.go_to(host_of(one))
            visit.wait(0)
            return Answer(address=one.address)

    return Errands(ask=ask or politely, host=host_of, turns=turns, at_once=at_once)


def answered(going: Errands, asks: list[Ask]) -> list[str]:
    try:
        return [ask.address for ask, _ in going.run(iter(asks))]
    finally:
        going.stop(lambda: None)


ASKS = st.lists(
    st.builds(Ask, address=st.from_regex(r"[abc]?/[0-9]", fullmatch=True), purpose=st.sampled_from(Purpose)),
    max_size=40,
)


@given(ASKS, st.integers(1, 4), st.sampled_from([0.0, 2.0]))
def test_each_is_answered_once_and_each_host_in_order(asks: list[Ask], at_once: int, pause: float) -> None:
    turns = Turns(FakeClock(NOON), timedelta(seconds=pause))
    found = answered(errands(at_once=at_once, turns=turns), asks)
    for host in ("a", "b", "c", ""):
        assert [one for one in found if one.startswith(f"{host}/")] == [
            ask.address for ask in asks if host_of(ask) == host
        ]
    assert len(found) == len(asks)


def test_one_host_with_much_to_ask_does_not_keep_others_waiting() -> None:
    asks = [Ask(address=f"a/{number}") for number in range(500)] + [Ask(address="b/1")]
    turns = Turns(FakeClock(NOON), timedelta(seconds=1))
    assert "b/1" in answered(errands(turns=turns), asks)[:3]


def test_never_more_hosts_at_once_than_asked_for_and_never_one_twice() -> None:
    lock = threading.Lock()
    at_work: list[str] = []
    seen: list[list[str]] = []

    def ask(one: Ask) -> Answer:
        with lock:
            at_work.append(host_of(one))
            seen.append(list(at_work))
        with lock:
            at_work.remove(host_of(one))
        return Answer(address=one.address)

    answered(errands(ask, at_once=2), [Ask(address=f"{number % 7}/{number}") for number in range(200)])
    assert len(seen) == 200
    assert all(len(hosts) <= 2 and len(set(hosts)) == len(hosts) for hosts in seen)


def test_what_never_should_happen_is_heard_by_the_listener() -> None:
    def broken(_ask: Ask) -> Answer:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        answered(errands(broken), [Ask(address="a/1")])


def test_asks_are_read_in_the_listeners_thread() -> None:
    readers: set[int] = set()

    def asks() -> Iterator[Ask]:
        for number in range(50):
            readers.add(threading.get_ident())
            yield Ask(address=f"{number}/x")

    going = errands()
    assert len(list(going.run(asks()))) == 50
    going.stop(lambda: None)
    assert readers == {threading.get_ident()}


def test_stopping_cuts_what_is_under_way_and_leaves_no_thread() -> None:
    let_go = threading.Event()

    def ask(one: Ask) -> Answer:
        if one.address == "slow/1":
            let_go.wait(60)
        return Answer(address=one.address)

    going = errands(ask)
    answers = going.run(iter([Ask(address="slow/1"), Ask(address="quick/1")]))
    assert next(answers)[0].address == "quick/1"
    going.stop(let_go.set)
    assert let_go.is_set()
    assert not [thread for thread in threading.enumerate() if thread.name == "nutgraf-asker"]


def test_a_stopped_clock_ends_it_without_more_answers() -> None:
    clock = FakeClock(NOON)
    turns = Turns(clock, timedelta(0))
    going = errands(turns=turns)
    answers = going.run(Ask(address=f"{number}/x") for number in range(100))
    next(answers)
    clock.stop()
    assert list(answers) == []
    going.stop(lambda: None)
