from collections.abc import Sequence
from dataclasses import fields, replace
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from compare.numbered_accounts import apart, material_of, told, values
from nutgraf.compare.figures.links import Link, by_dimensions, candidates, groups, likely, links
from nutgraf.compare.figures.numbers import numbers_of
from nutgraf.compare.figures.readings import Reading, fit
from nutgraf.compare.figures.signals import Signals

ZERO = Signals(**{field.name: 0.0 for field in fields(Signals)})


def readings(*texts: str, **more: Sequence[str]) -> list[Reading]:
    return list(numbers_of(material_of(told(*texts, **more))).readings)  # type: ignore[arg-type]


def looked_at(*texts: str, **more: Sequence[str]) -> set[frozenset[float]]:
    """The values of the pairs that are worth a look."""
    return {frozenset((one.quantity.low, other.quantity.low)) for one, other in candidates(readings(*texts, **more))}


def linked(*texts: str) -> list[list[float]]:
    """The values of each link, the surest first."""
    numbers = numbers_of(material_of(told(*texts)))
    return [
        sorted((link.one.quantity.low, link.other.quantity.low)) for link in links(numbers.readings, numbers.alikeness)
    ]


def test_likely_is_a_probability_that_rises_with_what_speaks_for_one_thing():
    assert 0 < likely(ZERO) < 0.5
    assert likely(replace(ZERO, same_role=1.0)) > likely(ZERO)
    assert likely(replace(ZERO, other_role=1.0)) < likely(ZERO)
    assert likely(replace(ZERO, slip=1.0)) > 0.9
    assert likely(replace(ZERO, past=1.0)) < likely(ZERO)
    assert likely(replace(ZERO, known=1.0)) < likely(ZERO)
    assert likely(replace(ZERO, same_name=1.0)) > 0.9


@pytest.mark.parametrize(
    ("first", "second", "pair"),
    [
        ("A gale on the pier killed 14 people.", "A gale on the pier killed 19 people.", {14, 19}),
        ("The council was fined $14m.", "The council was fined $19m.", {14e6, 19e6}),
        ("Ivo Marrek, 52, was at the helm.", "Ivo Marrek, 57, was at the helm.", {52, 57}),
    ],
)
def test_two_values_of_one_thing_are_linked(first: str, second: str, pair: set[float]):
    assert frozenset(pair) in looked_at(first, second)
    assert linked(first, second) == [sorted(pair)]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("The council was fined $14m.", "The council was fined 19 times."),
        ("The council was fined $14m.", "The council was fined €19m."),
        ("A gale killed at least 14 people.", "A gale killed 17 people."),
        ("Ivo Marrek, 52, was at the helm.", "Lena Osk, 57, was at the helm."),
        ("A 52-year-old pilot came ashore.", "A 57-year-old cook came ashore."),
    ],
    ids=["kinds", "currencies", "bounds", "people", "people unnamed"],
)
def test_what_cannot_be_one_thing_is_not_even_looked_at(first: str, second: str):
    assert looked_at(first, second) == set()


@pytest.mark.parametrize(
    "second",
    [
        "Four crashes overnight killed 19 people.",
        "As many as 19 people could be killed by a gale.",
    ],
    ids=["many events", "only feared"],
)
def test_a_toll_is_set_against_none_of_many_events_and_none_only_feared(second: str):
    first = "A gale killed 14 people on the pier."
    assert frozenset((14, 19)) not in looked_at(first, second)
    assert frozenset((14, 19)) in looked_at(first, "A gale killed 19 people.")


def test_two_values_of_one_account_are_looked_at_only_where_something_says_they_are_one_thing():
    assert looked_at("A gale killed 14 people on the pier. A gale killed 19 people on the quay.") == set()
    two_speakers = (
        "The dockers' union said 2,300 dockers had walked out. The port company said 800 dockers had walked out."
    )
    assert looked_at(two_speakers) == {frozenset((800, 2_300))}
    mistyped = looked_at("A gale killed 14 people on the pier.", headlines=["Gale at Vellin pier kills 41 people"])
    assert mistyped == {frozenset((14, 41))}
    puts = "Some 15,000 people marched through Vellin on Sunday. Police put it at 4,000."
    assert looked_at(puts) == {frozenset((4_000, 15_000))}


def test_a_value_of_many_accounts_is_looked_at_for_a_few_of_them():
    texts = [f"A gale killed {toll} people on the pier." for toll in (14, 14, 14, 14, 14, 14, 19)]
    found = list(candidates(readings(*texts)))
    assert 1 <= len(found) <= 2
    assert values(apart(told(*texts))) == [["14", "19"]]


NUMBERS = st.integers(2, 999)


@settings(max_examples=60, deadline=None)
@given(NUMBERS, NUMBERS, st.sampled_from(["killed", "left dead"]), st.sampled_from(["injured", "wounded"]))
def test_killed_and_injured_are_never_set_against_each_other(dead: int, hurt: int, killed: str, injured: str):
    accounts = told(
        f"A gale on the pier at Vellin killed {dead} people."
        if killed == "killed"
        else f"A gale on the pier at Vellin left {dead} people dead.",
        f"A gale on the pier at Vellin {injured} {hurt} people.",
        f"A gale on the pier at Vellin killed {dead} people and {injured} {hurt} others.",
    )
    assert apart(accounts) == []


def test_a_group_never_tells_two_values_of_one_account_that_were_not_set_against_each_other():
    found = readings("A gale killed 14 people. A gale killed 19 people.", "A gale killed 31 people.")
    fourteen, nineteen, more = found
    (grouped,) = groups([Link(0.9, fourteen, more), Link(0.8, nineteen, more)])
    assert grouped == [fourteen, more]
    (grouped,) = groups([Link(0.9, fourteen, more), Link(0.8, nineteen, more), Link(0.7, fourteen, nineteen)])
    assert grouped == [fourteen, nineteen, more]


def test_links_join_best_first_and_things_apart_stay_apart():
    found = readings(
        "It hurt 14 people. The repairs cost $3m.", "It hurt 19 people. The repairs cost $5m.", "It hurt 23 people."
    )
    by_value = {reading.quantity.low: reading for reading in found}
    grouped = groups(
        [
            Link(0.9, by_value[14], by_value[19]),
            Link(0.8, by_value[19], by_value[23]),
            Link(0.7, by_value[3e6], by_value[5e6]),
        ]
    )
    assert [[reading.quantity.low for reading in group] for group in grouped] == [[14, 19, 23], [3e6, 5e6]]


SENTENCES = st.sampled_from(
    ["A gale killed 14 people.", "A gale killed 41 people.", "At least 19 died.", "It hurt 7.", "It cost $4m.", "It cost $7.2m.", "Ivo Marrek, 52, left.",
     "Ivo Marrek, 25, left.", "Police put it at 30."]
)  # fmt: skip


@settings(max_examples=40, deadline=None)
@given(st.lists(st.lists(SENTENCES, max_size=6).map(" ".join), min_size=1, max_size=4))
def test_only_values_of_one_dimension_that_do_not_fit_are_linked_and_the_surest_first(texts: list[str]):
    numbers = numbers_of(material_of(told(*texts)))
    found = links(numbers.readings, numbers.alikeness)
    assert [link.sure for link in found] == sorted((link.sure for link in found), reverse=True)
    for link in found:
        assert link.one.dimension == link.other.dimension
        assert not fit(link.one, link.other)
        assert 0.5 <= link.sure <= 1
    inside = [id(reading) for group in groups(found) for reading in group]
    assert len(inside) == len(set(inside))
    shelved = [
        reading for rivals in by_dimensions(numbers.readings).values() for own in rivals.values() for reading in own
    ]
    assert sorted(map(id, shelved)) == sorted(map(id, numbers.readings))
    pairs = {frozenset(map(id, pair)) for pair in combinations(numbers.readings, 2)}
    assert {frozenset((id(link.one), id(link.other))) for link in found} <= pairs
