"""Addresses that are told of news, and what waits to be told."""

from dataclasses import replace
from datetime import UTC
from typing import Any

import pytest

from contracts.store.rows import ODD, later
from nutgraf.model.hook import Delivery, Happening, Hook
from nutgraf.ports.store import Store


def hook(name: str = "h1", **told: Any) -> Hook:
    plain: dict[str, Any] = {
        "address": "https://listener.example/news",
        "secret": "x",
        "happenings": (Happening.NEW_STORY, Happening.DISAGREEMENT),
        "by": "Ada",
        "made": later(0),
    }
    return Hook(id=name, **plain | told)


def delivery(name: str = "d1", of: str = "h1", due: float | None = 0, made: float = 0, **told: Any) -> Delivery:
    return Delivery(
        id=name,
        hook=of,
        happening=Happening.NEW_CLAIM,
        body='{"story": "s1"}',
        made=later(made),
        due=None if due is None else later(due),
        **told,
    )


def test_hooks_stand_as_they_were_added(desk: Store) -> None:
    given = [hook("z"), hook("a", happenings=(), story="s1"), hook("m")]
    for one in given:
        desk.hooks.add(one)
    changed = replace(given[0], retired="It is gone.", secret="y", happenings=(Happening.SUPPORT_GONE,))
    desk.hooks.add(changed)
    assert desk.hooks.all() == (changed, given[1], given[2])
    assert desk.hooks.all()[0].made.tzinfo is UTC


def test_a_hook_takes_its_deliveries_along(desk: Store) -> None:
    desk.hooks.add(hook())
    desk.hooks.add(hook("h2"))
    desk.hooks.queue([delivery("d1"), delivery("d2", "h2")])
    assert desk.hooks.remove("h1")
    assert not desk.hooks.remove("h1")
    assert desk.hooks.all() == (hook("h2"),)
    assert desk.hooks.deliveries("h1") == ()
    assert desk.hooks.deliveries("h2") == (delivery("d2", "h2"),)


def test_a_delivery_is_queued_once(desk: Store) -> None:
    desk.hooks.add(hook())
    first = [delivery("d1", due=3), delivery("d1", due=5), delivery("d2"), delivery("d3", "unknown")]
    assert desk.hooks.queue(first) == 2
    assert desk.hooks.queue([delivery("d1", due=7)]) == 0
    assert desk.hooks.queue([]) == 0
    assert desk.hooks.deliveries("h1") == (delivery("d1", due=3), delivery("d2"))


def test_those_that_wait_longest_come_first(desk: Store) -> None:
    desk.hooks.add(hook())
    desk.hooks.add(hook("h2"))
    given = [delivery("b", due=2), delivery("a", "h2", due=1), delivery("d", due=1), delivery("c", due=None)]
    desk.hooks.queue([*given, delivery("e", due=9)])
    assert desk.hooks.due(later(2), 9) == (given[1], given[2], given[0])
    assert desk.hooks.due(later(2), 2) == (given[1], given[2])
    assert desk.hooks.due(later(0), 9) == ()
    assert desk.hooks.next_due() == later(1)
    due = desk.hooks.next_due()
    assert due is not None
    assert due.tzinfo is UTC


def test_what_became_of_a_delivery_is_kept(desk: Store) -> None:
    desk.hooks.add(hook())
    desk.hooks.queue([delivery()])
    told = replace(delivery(), due=None, tries=2, status=204, problem="slow")
    desk.hooks.keep(told)
    assert desk.hooks.deliveries("h1") == (told,)
    assert desk.hooks.next_due() is None


def test_a_delivery_whose_hook_went_stays_away(desk: Store) -> None:
    desk.hooks.add(hook())
    desk.hooks.queue([delivery()])
    desk.hooks.remove("h1")
    desk.hooks.keep(replace(delivery(), tries=1))
    desk.hooks.add(hook())
    assert desk.hooks.deliveries("h1") == ()


def test_the_latest_made_come_first(desk: Store) -> None:
    desk.hooks.add(hook())
    desk.hooks.queue([delivery("a", made=1), delivery("b", made=3), delivery("c", made=3), delivery("d", made=2)])
    assert [one.id for one in desk.hooks.deliveries("h1")] == ["b", "c", "d", "a"]
    assert [one.id for one in desk.hooks.deliveries("h1", 2)] == ["b", "c"]


def test_old_ones_that_are_done_are_forgotten(desk: Store) -> None:
    desk.hooks.add(hook())
    desk.hooks.queue([delivery("a", due=None, made=1), delivery("b", due=9, made=1), delivery("c", due=None, made=2)])
    assert desk.hooks.forget(later(1)) == 0
    assert desk.hooks.forget(later(2)) == 1
    assert [one.id for one in desk.hooks.deliveries("h1")] == ["c", "b"]


@pytest.mark.parametrize("odd", ODD[1:])
def test_odd_texts_come_back(desk: Store, odd: str) -> None:
    given = hook(odd, address=odd, secret=odd, story=odd, by=odd, retired=odd)
    desk.hooks.add(given)
    told = replace(delivery(odd, odd, problem=odd), body=odd)
    desk.hooks.queue([told])
    assert (desk.hooks.all(), desk.hooks.deliveries(odd)) == ((given,), (told,))
