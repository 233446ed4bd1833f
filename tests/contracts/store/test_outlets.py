"""What people say of outlets, and how their texts are kept."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from contracts.store.rows import ODD
from nutgraf.model.keeping import FACT_FIELDS, Keeping, OutletFact, Policy
from nutgraf.ports.store import Store

FACT = OutletFact(outlet="Harbour Courier", field="owner", value="Pilots' Union", source="Ada", asof=date(2031, 4, 9))


def test_facts_are_kept_once(desk: Store) -> None:
    other = replace(FACT, source="Ben")
    assert desk.outlets.keep_facts([FACT, other, FACT]) == 2
    assert desk.outlets.keep_facts([FACT, replace(FACT, value="Nobody")]) == 1
    assert desk.outlets.facts() == (replace(FACT, value="Nobody"), FACT, other)


def test_the_later_date_stands(desk: Store) -> None:
    later, earlier = replace(FACT, asof=date(2031, 5, 1)), replace(FACT, asof=date(2030, 1, 1))
    assert desk.outlets.keep_facts([FACT]) == 1
    assert desk.outlets.keep_facts([later]) == 0
    assert desk.outlets.keep_facts([earlier]) == 0
    assert desk.outlets.facts() == (later,)


def test_the_case_of_an_outlet_does_not_matter(desk: Store) -> None:
    desk.outlets.keep_facts([FACT])
    assert desk.outlets.keep_facts([replace(FACT, outlet="HARBOUR COURIER")]) == 0
    assert len(desk.outlets.facts("harbour courier")) == 1
    assert desk.outlets.facts("harbour") == ()


def test_facts_come_in_order(desk: Store) -> None:
    told = [(outlet, name, value) for outlet in ("b", "A", "C") for name in FACT_FIELDS[::-1] for value in ("2", "1")]
    facts = [replace(FACT, outlet=outlet, field=name, value=value) for outlet, name, value in told]
    assert desk.outlets.keep_facts(facts) == len(facts)
    expected = sorted(facts, key=lambda fact: (fact.outlet.lower(), fact.field, fact.value))
    assert list(desk.outlets.facts()) == expected
    assert list(desk.outlets.facts("B")) == [fact for fact in expected if fact.outlet == "b"]


def test_a_policy_takes_the_place_of_the_one_before(desk: Store) -> None:
    assert desk.outlets.policies() == ()
    usual = Policy(expires=timedelta(days=30, microseconds=1))
    courier = Policy(outlet="harbour.example", keeping=Keeping.EXCERPT, because="They asked for it.")
    gull = Policy(outlet="Sea Gull", keeping=Keeping.METADATA, expires=timedelta(0))
    for policy in (courier, Policy(outlet="Sea Gull"), usual, gull):
        desk.outlets.set_policy(policy)
    assert desk.outlets.policies() == (usual, gull, courier)
    assert desk.outlets.drop_policy("Sea Gull")
    assert not desk.outlets.drop_policy("Sea Gull")
    assert desk.outlets.drop_policy("")
    assert desk.outlets.policies() == (courier,)


@pytest.mark.parametrize("odd", ODD[1:-1])
def test_odd_texts_come_back(desk: Store, odd: str) -> None:
    fact = OutletFact(outlet=odd, field="name", value=odd, source=odd, asof=date.min)
    policy = Policy(outlet=odd, because=odd)
    assert desk.outlets.keep_facts([fact]) == 1
    desk.outlets.set_policy(policy)
    assert desk.outlets.facts(odd) == (fact,)
    assert desk.outlets.policies() == (policy,)
