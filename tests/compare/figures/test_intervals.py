from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nutgraf.compare.figures.intervals import allowed, compatible, digits, same_figure, typing_slip
from nutgraf.model.notes import Modifier, Quantity, QuantityKind
from nutgraf.model.span import Span


def quantity(value, modifier=Modifier.EXACT):
    low, high = value if isinstance(value, tuple) else (value, value)
    return Quantity(span=Span(start=0, end=1), kind=QuantityKind.COUNT, low=low, high=high, modifier=modifier)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (quantity(1.19e9), quantity(1.2e9)),
        (quantity(10_000, Modifier.ABOUT), quantity(10_212)),
        (quantity(12, Modifier.AT_LEAST), quantity(14)),
        (quantity(40, Modifier.OVER), quantity(50, Modifier.AT_LEAST)),
        (quantity((24, 60)), quantity(37)),
        (quantity(100, Modifier.NEARLY), quantity(96)),
        (quantity(33.4), quantity(33.4)),
        (quantity(4_000), quantity(4_050)),
    ],
)
def test_rounding_and_hedges_are_compatible(one, other):
    assert compatible(one, other)
    assert compatible(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (quantity(10_000, Modifier.ABOUT), quantity(11_000, Modifier.ABOUT)),
        (quantity(12), quantity(13)),
        (quantity(50), quantity(53)),
        (quantity(12, Modifier.AT_LEAST), quantity(9)),
        (quantity(212), quantity(221)),
        (quantity(3, Modifier.AT_LEAST), quantity(47)),
        (quantity(1.5e9), quantity(1.9e9)),
    ],
)
def test_other_values_are_not(one, other):
    assert not compatible(one, other)
    assert not compatible(other, one)


@given(st.floats(min_value=0, max_value=1e12), st.sampled_from(list(Modifier)))
def test_a_number_is_compatible_with_itself(value, modifier):
    assert compatible(quantity(value, modifier), quantity(value, modifier))


@pytest.mark.parametrize(
    ("wrong", "right", "said"),
    [(212, 221, "swapped"), (1_200, 12_000, "lost"), (12_000, 1_200, "too many"), (212, 245, ""), (3, 30, "")],
)
def test_typing_slips_are_told_from_other_values(wrong, right, said):
    assert said in typing_slip(wrong, right)
    assert bool(said) == bool(typing_slip(wrong, right))


@pytest.mark.parametrize(
    ("modifier", "low", "high"),
    [
        (Modifier.ABOUT, 920, 1_080),
        (Modifier.OVER, 1_000, 1_250),
        (Modifier.AT_LEAST, 1_000, 1_350),
        (Modifier.NEARLY, 850, 1_000),
        (Modifier.AT_MOST, 700, 1_000),
    ],
)
def test_each_hedge_leaves_its_own_room(modifier, low, high):
    assert allowed(quantity(1_000, modifier)) == pytest.approx((low, high))


def test_what_is_counted_out_leaves_no_room_and_round_numbers_a_little():
    assert allowed(quantity(90)) == (90, 90)
    assert allowed(quantity(10_212)) == (10_212, 10_212)
    low, high = allowed(quantity(10_000))
    assert 9_500 <= low < 10_000 < high <= 10_500
    assert allowed(replace(quantity(90), kind=QuantityKind.MONEY)) == (pytest.approx(85.95), pytest.approx(94.05))


def test_a_range_leaves_itself():
    assert allowed(quantity((24, 60))) == (24, 60)


def test_bounds_are_two_figures_where_a_disagreement_is_known():
    one, other = quantity(12, Modifier.AT_LEAST), quantity(15, Modifier.AT_LEAST)
    assert compatible(one, other)
    assert not same_figure(one, other)
    assert same_figure(quantity(12, Modifier.AT_LEAST), quantity(12))


@pytest.mark.parametrize(
    ("value", "shown"),
    [(214_000, "214"), (2.3e6, "23"), (0.045, "45"), (40, "4"), (1_204, "1204"), (0, ""), (1.5e12, "15")],
)
def test_digits_are_those_that_count(value, shown):
    assert digits(value) == shown


@pytest.mark.parametrize(
    ("wrong", "right", "said"),
    [
        (2.3e6, 3.2e6, "swapped"),
        (214_000, 241_000, "swapped"),
        (4e6, 4e9, "billion"),
        (4e9, 4e6, "billion"),
        (214, 421, ""),
        (14, 4_100, ""),
        (4_000, 4_000, ""),
        (0, 40, ""),
        (-14, -41, ""),
        (4, 4_000, ""),
        (float("nan"), 4, ""),
        (1e16, 1e17, ""),
    ],
)
def test_more_typing_slips(wrong, right, said):
    assert said in typing_slip(wrong, right)
    assert bool(said) == bool(typing_slip(wrong, right))


VALUES = st.floats(min_value=0, allow_nan=False, allow_infinity=False)


@given(VALUES, VALUES)
def test_a_slip_is_one_from_either_side_and_never_of_a_number_with_itself(one, other):
    assert bool(typing_slip(one, other)) == bool(typing_slip(other, one)) or 10 * min(one, other) == max(one, other)
    assert typing_slip(one, one) == ""


@given(st.integers(1, 9), st.integers(1, 9), st.integers(1, 9))
def test_neighbouring_digits_that_change_places_are_a_slip(first, second, third):
    one, other = int(f"{first}{second}{third}"), int(f"{second}{first}{third}")
    assert bool(typing_slip(one, other)) == (first != second)


@given(st.floats(0, 1e15), st.sampled_from(list(Modifier)))
def test_a_printed_number_allows_itself(value, modifier):
    low, high = allowed(quantity(value, modifier))
    assert low <= value <= high
