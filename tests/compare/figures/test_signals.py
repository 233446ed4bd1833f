from collections.abc import Sequence
from dataclasses import astuple, fields
from math import isfinite, log10

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from compare.numbered_accounts import material_of, told
from nutgraf.compare.figures.learnt import WEIGHTS
from nutgraf.compare.figures.links import by_dimensions
from nutgraf.compare.figures.numbers import numbers_of
from nutgraf.compare.figures.readings import Alikeness, Reading
from nutgraf.compare.figures.signals import Signals, signals, signals_at_best

FROM_RIVALS = ("ahead", "likelier", "known", "taken_back")
"""The signals that take the other readings of the two accounts to tell."""


def read(*texts: str, **fields: Sequence[str]) -> tuple[list[Reading], Alikeness]:
    numbers = numbers_of(material_of(told(*texts, **fields)))  # type: ignore[arg-type]
    return list(numbers.readings), numbers.alikeness


def between(low: float, high: float, *texts: str, **more: Sequence[str]) -> Signals:
    """The signals of the readings of two values, among all of some accounts."""
    readings, alikeness = read(*texts, **more)
    (one,), (other,) = ([each for each in readings if each.quantity.low == value] for value in (low, high))
    return signals(one, other, by_dimensions(readings)[one.dimension], alikeness)


def of_accounts(first: str, second: str) -> Signals:
    """The signals of the only figure of one account and the first of another."""
    readings, alikeness = read(first, second)
    one, other = (next(each for each in readings if each.account == number) for number in (0, 1))
    return signals(one, other, by_dimensions(readings)[one.dimension], alikeness)


def test_weights_and_signals_have_the_same_names_in_the_same_order():
    assert list(WEIGHTS) == [field.name for field in fields(Signals)]
    assert set(FROM_RIVALS) <= set(WEIGHTS)


def test_two_tolls_of_one_event():
    found = between(14, 19, "A gale on the pier killed 14 people.", "A gale on the pier killed 19 people.")
    assert found.apart == pytest.approx(log10(19 / 14))
    assert (found.near, found.far) == (1, 0)
    assert (found.same_role, found.other_role) == (1, 0)
    assert (found.same_thing, found.same_head, found.same_concept) == (1, 1, 1)
    assert found.grows == 1
    assert found.one_account == 0


def test_killed_and_hurt_speak_against_one_thing():
    found = between(14, 41, "A gale on the pier killed 14 people.", "A gale on the pier injured 41 people.")
    assert (found.same_role, found.other_role) == (0, 1)
    assert found.slip == 0


def test_a_count_that_shrinks_is_told_from_one_that_grows():
    assert between(14, 19, "A gale killed 19 people on the pier.", "A gale killed 14 people on the pier.").grows == -1
    assert between(14, 19, "The pier has 14 lamps beside it.", "The pier has 19 lamps beside it.").grows == 0


@pytest.mark.parametrize(
    ("first", "second", "slip"),
    [
        (("The fence cost 214 crowns.", 214), ("The fence cost 241 crowns.", 241), 1),
        (("The fence cost 214 crowns.", 214), ("The fence cost about 241 crowns.", 241), 0),
        (("The fence cost 214 crowns.", 214), ("The fence cost 245 crowns.", 245), 0),
    ],
)
def test_only_exact_figures_that_differ_like_a_typing_error_are_a_slip(first, second, slip):
    assert between(first[1], second[1], first[0], second[0]).slip == slip


def test_far_values_speak_apart_and_no_further_than_a_thousand_times():
    found = between(3, 900_000, "The gale broke 3 lamps.", "The gale broke 900,000 lamps.")
    assert (found.far, found.near, found.apart) == (1, 0, 3)


def test_an_age_of_one_name_and_of_one_noun():
    named = between(52, 57, "The pilot, Ivo Marrek, 52, came ashore.", "Ivo Marrek, 57, had been at the helm.")
    assert (named.same_name, named.same_somebody) == (1, 0)
    nouned = between(52, 57, "A 52-year-old pilot came ashore.", "The pilot, aged 57, came ashore.")
    assert (nouned.same_name, nouned.same_somebody) == (0, 1)
    others = between(52, 57, "A 52-year-old pilot came ashore.", "The cook, aged 57, came ashore.")
    assert (others.same_name, others.same_somebody) == (0, 0)


def test_what_an_account_prints_too_is_another_thing_to_it_unless_it_takes_it_back():
    first, second = "A gale on the pier killed 14 people.", "A gale on the pier killed 19 people"
    knows = of_accounts(first, f"{second}. Some 14 people were killed on the pier before noon.")
    assert (knows.known, knows.taken_back) == (1, 0)
    takes_back = of_accounts(first, f"{second}, not 14 as first reported.")
    assert (takes_back.known, takes_back.taken_back) == (0, 1)
    neither = of_accounts(first, f"{second}.")
    assert (neither.known, neither.taken_back) == (0, 0)


def test_two_speakers_and_one_account_are_told():
    found = between(
        800,
        2_300,
        "The dockers' union said 2,300 dockers had walked out. The port company said 800 dockers had walked out.",
    )
    assert (found.one_account, found.other_speakers) == (1, 1)


def test_a_part_or_a_past_of_one_alone_speaks_against_it():
    part = between(
        3, 8, "A gale killed 8 people on the pier.", "Those who died on the pier included 3 people from one house."
    )
    assert part.part == 1
    past = between(8, 90, "A gale killed 8 people on the pier.", "Since 1990, gales on the pier have killed 90 people.")
    assert (past.background, past.past, past.old) == (1, 1, 1)
    assert between(8, 9, "A gale killed 8 people on the pier.", "A gale killed 9 people on the pier.").past == 0


def test_headlines_and_figures_that_go_back():
    titles = ["Gale at Vellin kills 14 people", "Gale at Vellin kills 19 people"]
    bodies = ("The wardens had warned the town.", "The wardens had been asleep at the time.")
    assert between(14, 19, *bodies, headlines=titles).headlines == 1
    back = between(4_000, 15_000, "Some 15,000 people marched through Vellin. Police put it at 4,000.")
    assert (back.goes_back, back.headlines) == (1, 0)


def test_a_liker_pair_of_the_two_accounts_speaks_against_a_pair():
    texts = (
        "A gale on the pier killed 14 people and wrecked 31 sheds.",
        "A gale on the pier killed 19 people and wrecked 26 sheds.",
    )
    liker, less = between(14, 19, *texts), between(14, 26, *texts)
    assert liker.ahead > 0 > less.ahead
    assert liker.likelier == 0 < less.likelier


SENTENCES = [
    "A gale killed 14 people.",
    "Then 19 died.",
    "It cost $4m.",
    "Or $7m.",
    "Ivo Marrek, 52, left.",
    "Ivo Marrek, 5.",
    "0 fell.",
    "Police put it at 41.",
]


@settings(max_examples=30, deadline=None)
@given(st.lists(st.lists(st.sampled_from(SENTENCES), max_size=6).map(" ".join), min_size=1, max_size=3))
def test_signals_are_finite_whatever_is_set_against_whatever_and_at_best_speak_for_it(texts: list[str]):
    readings, alikeness = read(*texts)
    for rivals in by_dimensions(readings).values():
        alike = [each for own in rivals.values() for each in own]
        for one in alike:
            for other in alike:
                found = signals(one, other, rivals, alikeness)
                best = signals_at_best(one, other, alikeness)
                assert all(isfinite(value) for value in astuple(found))
                assert found.ahead <= best.ahead
                assert astuple(signals(other, one, rivals, alikeness)) == pytest.approx(astuple(found))
