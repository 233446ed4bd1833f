"""Telling hooks what waits to be told."""

import threading
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from nutgraf.desk.delivering import AGAIN, after, deliver
from nutgraf.fetch import FakeClock, FakeSender
from nutgraf.model.hook import Delivery, Happening, Hook, Posted
from nutgraf.model.settings import Settings
from nutgraf.store.memory import MemoryStore

NOON = datetime(2031, 5, 5, 12, tzinfo=UTC)
REFUSED = Posted(status=500, problem="The receiver did not take it (500).")


def hook(name: str) -> Hook:
    return Hook(
        id=name,
        address=f"https://{name}.example/",
        secret="whsec_AAAA",
        happenings=tuple(Happening),
        by="Ina",
        made=NOON,
    )


def delivery(name: str, number: int = 0, due: datetime | None = NOON) -> Delivery:
    return Delivery(
        id=f"msg_{name}{number}", hook=name, happening=Happening.NEW_STORY, body=f'{{"n":{number}}}', made=NOON, due=due
    )


def store_of(*hooks: str, each: int = 1) -> MemoryStore:
    store = MemoryStore(Settings())
    for name in hooks:
        store.hooks.add(hook(name))
        store.hooks.queue([delivery(name, number) for number in range(each)])
    return store


def test_what_is_due_is_told_once_and_in_order() -> None:
    store, sender, clock = store_of("a", each=3), FakeSender(), FakeClock(NOON)
    assert deliver(store, sender, clock) == (3, 0)
    assert [body for _, _, body in sender.sent] == [b'{"n":0}', b'{"n":1}', b'{"n":2}']
    assert all(one.due is None and one.status == 200 and one.tries == 1 for one in store.hooks.deliveries("a"))
    assert deliver(store, sender, clock) == (0, 0)


def test_what_is_not_due_waits() -> None:
    store = store_of("a", each=0)
    store.hooks.queue([delivery("a", due=NOON + timedelta(minutes=1))])
    assert deliver(store, FakeSender(), FakeClock(NOON)) == (0, 0)


def test_a_receiver_that_fails_is_told_no_more_in_this_round_and_holds_up_no_other() -> None:
    store = store_of("a", "b", each=2)
    sender = FakeSender({"https://a.example/": REFUSED})
    assert deliver(store, sender, FakeClock(NOON)) == (2, 1)
    first, second = sorted(store.hooks.deliveries("a"), key=lambda one: one.id)
    assert (first.tries, first.problem) == (1, REFUSED.problem)
    assert first.due is not None
    assert first.due > NOON
    assert (second.tries, second.due) == (0, NOON)


def test_a_slow_receiver_holds_up_no_other() -> None:
    let_go, told = threading.Event(), []

    class Slow(FakeSender):
        def send(self, address: str, headers: Mapping[str, str], body: bytes) -> Posted:
            if address.startswith("https://slow"):
                return Posted(status=200) if let_go.wait(20) else REFUSED
            told.append(address)
            if len(told) == 2:
                let_go.set()  # only once the others were told
            return super().send(address, headers, body)

    assert deliver(store_of("slow", "b", "c"), Slow(), FakeClock(NOON)) == (3, 0)


def test_the_same_id_is_sent_at_each_try() -> None:
    store, clock = store_of("a"), FakeClock(NOON)
    sender = FakeSender({"https://a.example/": REFUSED})
    for _ in range(3):
        deliver(store, sender, clock)
        clock.wait(timedelta(days=2).total_seconds())
    assert {headers["webhook-id"] for _, headers, _ in sender.sent} == {"msg_a0"}
    assert len({headers["webhook-timestamp"] for _, headers, _ in sender.sent}) == 3


def test_it_is_tried_eight_times_within_some_days_and_then_given_up() -> None:
    one, now, waits = delivery("a"), NOON, []
    while one.due is not None:
        one = after(one, REFUSED, now)
        if one.due is not None:
            waits.append(one.due - now)
            now = one.due
    assert one.tries == len(AGAIN) + 1 == 8
    assert one.problem.endswith("Given up after 8 tries.")
    assert all(0.8 * wait <= real <= 1.2 * wait for wait, real in zip(AGAIN, waits, strict=True))
    assert waits[0] < timedelta(minutes=2)
    assert waits[-1] > timedelta(hours=19)


def test_two_deliveries_do_not_come_back_at_one_moment() -> None:
    dues = {after(delivery("a", number), REFUSED, NOON).due for number in range(20)}
    assert len(dues) > 10


def test_a_receiver_that_asks_for_longer_is_left_alone_for_so_long() -> None:
    busy = Posted(status=429, problem="The receiver did not take it (429).", wait=3600)
    assert after(delivery("a"), busy, NOON).due == NOON + timedelta(hours=1)


def test_a_receiver_that_is_gone_retires_the_hook() -> None:
    store = store_of("a", each=3)
    gone = Posted(status=410, problem="The receiver says that it is gone for good (410).")
    sender = FakeSender({"https://a.example/": gone})
    deliver(store, sender, FakeClock(NOON))
    (kept,) = store.hooks.all()
    assert "gone for good" in kept.retired
    deliver(store, sender, FakeClock(NOON))
    assert len(sender.sent) == 1
    assert store.hooks.next_due() is None
    assert {one.problem for one in store.hooks.deliveries("a")} == {gone.problem, "The hook was retired."}


def test_what_was_told_long_ago_is_forgotten() -> None:
    store = store_of("a", each=0)
    store.hooks.queue([replace(delivery("a", 1, due=None), made=NOON - timedelta(days=31)), delivery("a", 2, due=None)])
    deliver(store, FakeSender(), FakeClock(NOON))
    assert [one.id for one in store.hooks.deliveries("a")] == ["msg_a2"]


def test_nothing_more_is_told_when_the_run_was_asked_to_stop() -> None:
    store, sender, clock = store_of("a", each=3), FakeSender(), FakeClock(NOON)
    clock.stop()
    assert deliver(store, sender, clock) == (0, 0)
    assert sender.sent == []


def test_a_run_that_is_killed_between_two_deliveries_repeats_one_at_most(monkeypatch: pytest.MonkeyPatch) -> None:
    store, sender, clock = store_of("a", each=3), FakeSender(), FakeClock(NOON)
    kept: list[str] = []

    def die_after_one(one: Delivery) -> None:
        if kept:
            raise KeyboardInterrupt
        kept.append(one.id)
        type(store.hooks).keep(store.hooks, one)

    with monkeypatch.context() as patched:
        patched.setattr(store.hooks, "keep", die_after_one, raising=False)
        with pytest.raises(KeyboardInterrupt):
            deliver(store, sender, clock)
    deliver(store, sender, clock)
    ids = [headers["webhook-id"] for _, headers, _ in sender.sent]
    assert set(ids) == {"msg_a0", "msg_a1", "msg_a2"}
